import { expect, test } from "vitest";
import { type Entry, type Problem, showProblem } from "../../lexicon/source.ts";
import { checkLineExamples } from "./examples.ts";
import { compileLines, type LineEntries, readLineEntries } from "./lexicon.ts";
import { ownLineEntries } from "./load.ts";

test("every entry of intake's lexicon is well formed, reads its examples and passes over its counterexamples", () => {
  const problems: Problem[] = [];
  const entries = ownLineEntries(problems);
  checkLineExamples(entries, compileLines(entries, problems), problems);
  expect(problems.map(showProblem)).toEqual([]);
  expect(entries.cues.length).toBeGreaterThan(30);
});

const good = {
  id: "follow.us",
  kind: "furniture",
  place: "start",
  phrases: ["تابعنا على"],
  reads: [{ text: "تابعنا على فيسبوك" }],
  "passes-over": [{ text: "قال إنه تابعنا على الأرض", why: "a sentence" }],
};

function problemsOf(...values: unknown[]): string[] {
  const problems: Problem[] = [];
  const list: Entry[] = values.map((value, at) => ({ file: "x.yaml", line: at + 1, value }));
  const entries: LineEntries = readLineEntries((folder) => (folder === "cues" ? list : []), problems);
  checkLineExamples(entries, compileLines(entries, problems), problems);
  return problems.map(showProblem);
}

test("takes a good entry", () => {
  expect(problemsOf(good)).toEqual([]);
});

test("names file, line and entry of an unknown key", () => {
  expect(problemsOf({ ...good, colour: "red" })[0]).toMatch(/^x\.yaml:1 follow\.us: .*colour/);
});

test("refuses a repeated id and a phrase of two entries, spelling variants included", () => {
  expect(problemsOf(good, good)[0]).toMatch(/^x\.yaml:2 follow\.us: repeated id/);
  const other = { ...good, id: "follow.them", phrases: ["تابعنا علي"] };
  expect(problemsOf(good, other)[0]).toMatch(
    /^x\.yaml:2 follow\.them: .*phrase of follow\.us already \(x\.yaml:1\)/,
  );
});

test("refuses vowel signs, and entries without a counterexample", () => {
  expect(problemsOf({ ...good, phrases: ["تابِعنا"] })[0]).toContain("no vowel signs");
  expect(problemsOf({ ...good, "passes-over": [] })[0]).toContain("at least one counterexample");
});

test("shows the line of an example that goes wrong", () => {
  expect(problemsOf({ ...good, reads: [{ text: "شارك الخبر" }] })[0]).toMatch(
    /does not read its example.*\n {2}شارك الخبر/,
  );
  const passes = [{ text: "تابعنا على تويتر", why: "wrong" }];
  expect(problemsOf({ ...good, "passes-over": passes })[0]).toMatch(
    /reads its counterexample:\n {2}تابعنا على تويتر/,
  );
});
