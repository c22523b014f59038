// Decides what a run of Vitest comes to: how many tests passed, failed and were skipped. Silence is a failure.

/** The part of Vitest's JSON report that counts. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests?: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed besides single tests. */
  readonly trouble: readonly string[];
}

/**
 * Counts a run.
 * @param json the report as written, or null when there is none
 * @param exitCode of the runner; one that is not 0 is a failure even where no test failed
 */
export function tally(json: string | null, exitCode: number | null): Tally {
  const report = json === null ? null : parse(json);
  if (report === null) return nothing("Vitest left no report");
  const trouble = report.testResults
    .filter((file) => file.status === "failed" && file.assertionResults.length === 0)
    .map((file) => `${file.name} could not be run: ${file.message ?? "no reason given"}`);
  const { numPassedTests: passed, numFailedTests } = report;
  if (passed + numFailedTests === 0) trouble.push("no test ran");
  if (exitCode !== 0 && numFailedTests + trouble.length === 0)
    trouble.push(`Vitest ended with code ${exitCode} although no test failed: see the errors above`);
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  return { passed, failed: numFailedTests + trouble.length, skipped, trouble };
}

function parse(json: string): Report | null {
  try {
    const report: Report = JSON.parse(json);
    return Array.isArray(report.testResults) && typeof report.numPassedTests === "number" ? report : null;
  } catch {
    return null;
  }
}

const nothing = (why: string): Tally => ({ passed: 0, failed: 1, skipped: 0, trouble: [why] });
