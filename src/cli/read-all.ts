// Runs documents through the reader one at a time, and counts what was found wrong with them.

import { loadLexicons } from "../host/lexicons.ts";
import { intake, loadLineLexicon } from "../intake/index.ts";
import type { Finding, Page } from "../model.ts";
import { Reader } from "../reading/read.ts";

export interface Summary {
  readonly pages: number;
  readonly findings: number;
  readonly exitCode: 0 | 1;
}

export interface ReadingOptions {
  readonly reader?: Reader;
  /** Where findings go; standard error where not given. */
  readonly print?: (line: string) => void;
  /** Told as files are read: bytes so far, and of all files; null where that cannot be known. */
  readonly onBytes?: (read: number, total: number | null) => void;
}

/**
 * Reads every document of the paths.
 * @param use called for each page in order; memory stays flat as long as it keeps nothing
 */
export async function readAll(
  paths: readonly string[],
  use: (page: Page, reader: Reader) => Promise<void>,
  { reader = new Reader(loadLexicons()), onBytes, print = console.error }: ReadingOptions = {},
): Promise<Summary> {
  let pages = 0;
  let findings = 0;
  const report = (finding: Finding): void => {
    findings++;
    print(`${finding.where}: ${finding.message} (${finding.rule})`);
  };
  for await (const arrival of intake(paths, { lexicon: loadLineLexicon(), ...(onBytes && { onBytes }) })) {
    if (arrival.kind === "finding") {
      report(arrival.finding);
      continue;
    }
    pages++;
    arrival.page.findings.forEach(report);
    await use(arrival.page, reader);
  }
  if (findings > 0)
    console.error(`${findings} ${findings === 1 ? "finding" : "findings"} in ${pages} documents read`);
  return { pages, findings, exitCode: findings > 0 ? 1 : 0 };
}
