// Writes names beside those that are there: nothing is replaced, for two pages that name one actor agree.

import type { Writing } from "../store.ts";
import type { NameRows } from "./rows.ts";

/** Rows of one statement: their parameters must be fewer than either engine takes. */
const ROWS = 2000;

/** Adds the names of pages. */
export async function writeNames(writing: Writing, pages: readonly NameRows[]): Promise<void> {
  for (const table of ["named", "named_form"] as const) {
    const rows = pages.flatMap((page): readonly object[] => page[table]);
    for (let at = 0; at < rows.length; at += ROWS)
      await writing
        .insertInto(table)
        .values(rows.slice(at, at + ROWS) as never)
        .onConflict((on) => on.doNothing())
        .execute();
  }
}
