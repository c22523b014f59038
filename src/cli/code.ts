// `isnad code`: documents in, records out, a line each.

import { inOrder } from "../reading/8-chains/index.ts";
import { mentionRecords, wordRecords } from "../reading/8-chains/extras.ts";
import type { IsnadRecord, Page } from "../model.ts";
import type { Reader } from "../reading/read.ts";
import { LineWriter } from "./line-writer.ts";
import { readAll } from "./read-all.ts";

export interface CodeOptions {
  /** Records beside the usual ones: mentions, words. */
  readonly with?: readonly string[];
  readonly minConfidence?: number;
}

/**
 * Prints the records of every document on standard output, findings on standard error.
 * @returns the exit code: 0, or 1 where anything was found that the user must look at
 */
export async function code(paths: readonly string[], options: CodeOptions): Promise<number> {
  const extras = new Set(options.with);
  const out = new LineWriter(process.stdout);
  const least = options.minConfidence ?? 0;
  let left = 0;
  const summary = await readAll(paths, async (page, reader) => {
    for (const record of recordsOf(page, reader, extras)) {
      if (record.kind === "event" && record.confidence < least) left++;
      else out.write(JSON.stringify(record));
    }
    await out.drained();
  });
  await out.end();
  if (left > 0)
    console.error(`${left} ${left === 1 ? "event" : "events"} below confidence ${least} left out`);
  return summary.exitCode;
}

function* recordsOf(page: Page, reader: Reader, extras: ReadonlySet<string>): Generator<IsnadRecord> {
  const reading = reader.read(page);
  yield* inOrder(reader.bind(reading));
  if (extras.has("mentions")) yield* mentionRecords(reading, reader.lexicons.mentions.entities);
  if (extras.has("words")) yield* wordRecords(reading, reader.lexicons.words.tables.lexemes);
}
