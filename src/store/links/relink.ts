// Makes the links among all pages anew where pages or decisions have changed, and puts them in the place of the old.

import { Linker, type Links } from "../../corpus/linker.ts";
import { handOf } from "../decisions/hand.ts";
import { changesOf, isLinked, noteLinked } from "../state.ts";
import type { Db, Store } from "../store.ts";
import { type LinkRows, linkRows } from "./rows.ts";
import { sketchesOf } from "./sketches.ts";

const TABLES = ["page_copy", "origin", "event_group", "group_report", "dispute", "link"] as const;

/** Links what is not linked yet. What was stored by others meanwhile is linked too before it returns. */
export async function relink(store: Store): Promise<void> {
  while (!(await isLinked(store.db))) {
    const change = await changesOf(store.db);
    await replaceLinks(store, await linksOf(store.db), change);
  }
}

/** The links among all pages; the sketches are given back to memory before links are written. */
async function linksOf(db: Db): Promise<Links> {
  const linker = new Linker(await handOf(db));
  for await (const sketch of sketchesOf(db)) linker.add(sketch);
  return linker.links();
}

/** Writes links in one transaction; those made of pages that have changed since are dropped. */
async function replaceLinks(store: Store, links: Links, change: number): Promise<void> {
  await store.db.transaction().execute(async (writing) => {
    if ((await changesOf(writing)) !== change) return;
    const rows: LinkRows = await linkRows(writing, links);
    for (const table of TABLES) {
      await writing.deleteFrom(table).execute();
      await store.engine.insertAll(writing, table, rows[table]);
    }
    await noteLinked(writing, change);
  });
}
