import { expect, test } from "vitest";
import { tally } from "../tools/vitest-tally.ts";

const report = (some: object): string =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [], ...some });

test("counts passed, failed and skipped tests", () => {
  const json = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
  expect(tally(json, 1)).toEqual({ passed: 7, failed: 2, skipped: 2, trouble: [] });
});

test("fails where there is no report, half a report, or a report that ran nothing", () => {
  for (const json of [null, "", '{"numPassedTests": 3', "{}", report({})]) {
    const { passed, failed } = tally(json, 0);
    expect([passed, failed]).toEqual([0, 1]);
  }
});

test("fails for a file that could not be loaded, by its name", () => {
  const testResults = [
    { name: "a.test.ts", status: "failed", message: "no such module", assertionResults: [] },
  ];
  const { failed, trouble } = tally(report({ numPassedTests: 3, testResults }), 1);
  expect(failed).toBe(1);
  expect(trouble).toEqual(["a.test.ts could not be run: no such module"]);
});

test("fails where the runner ended badly although every test passed", () => {
  expect(tally(report({ numPassedTests: 3 }), 1).failed).toBe(1);
  expect(tally(report({ numPassedTests: 3 }), null).failed).toBe(1);
  expect(tally(report({ numPassedTests: 3 }), 0).failed).toBe(0);
});
