// `isnad add`: codes documents into a store and links them.

import type { Page } from "../model.ts";
import { relink } from "../store/links/relink.ts";
import { codingInto } from "./coding.ts";
import { Progress } from "./progress.ts";
import type { Store } from "../store/store.ts";
import { withStore } from "./with-store.ts";
import { readAll } from "./read-all.ts";

/**
 * Adds every document of the paths, findings on standard error.
 * @returns the exit code: 0, or 1 where anything was found that the user must look at
 */
export async function add(paths: readonly string[], { db }: { db: string }): Promise<number> {
  return withStore(db, async (store) => {
    const exitCode = await codeInto(store, paths);
    if (process.stderr.isTTY) console.error("linking …");
    await relink(store);
    return exitCode;
  });
}

/** Codes and stores. What it needs for that, the reader above all, is given back to memory before pages are linked. */
async function codeInto(store: Store, paths: readonly string[]): Promise<number> {
  const { reader, adder } = codingInto(store);
  const progress = new Progress(process.stderr);
  const take = async (page: Page): Promise<void> => {
    await adder.take(page);
    progress.page();
  };
  const summary = await readAll(paths, take, {
    reader,
    onBytes: (read, total) => progress.read(read, total),
    print: (line) => progress.print(line),
  }).finally(() => progress.stop());
  await adder.finish();
  const { new: added, changed, recode, unchanged, withdrawn } = adder.tally;
  console.error(
    `${added} added, ${changed} changed, ${recode} coded again, ${unchanged} there already, ${withdrawn} withdrawn`,
  );
  return summary.exitCode;
}
