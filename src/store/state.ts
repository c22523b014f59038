// What the store knows of itself: how often its pages changed, and up to which change they are linked.

import { sql } from "kysely";
import type { Db, Writing } from "./store.ts";

type Name = "changes" | "linked";

async function valueOf(db: Db, name: Name): Promise<number> {
  const row = await db.selectFrom("state").select("value").where("name", "=", name).executeTakeFirst();
  return row ? Number(row.value) : 0;
}

async function set(db: Db, name: Name, value: number): Promise<void> {
  await db
    .insertInto("state")
    .values({ name, value: String(value) })
    .onConflict((on) => on.column("name").doUpdateSet({ value: String(value) }))
    .execute();
}

/**
 * Notes that pages or decisions changed: links are to be made again. Called first in a transaction: whoever else wants to
 * write then waits for its end, and no change is counted for two.
 */
export async function touch(writing: Writing): Promise<void> {
  const next = sql<string>`cast(cast(state.value as integer) + 1 as text)`;
  await writing
    .insertInto("state")
    .values({ name: "changes", value: "1" })
    .onConflict((on) => on.column("name").doUpdateSet({ value: next }))
    .execute();
}

/** The number of changes so far. */
export const changesOf = (db: Db): Promise<number> => valueOf(db, "changes");

/** Whether the links are those of the pages as they are. */
export const isLinked = async (db: Db): Promise<boolean> =>
  (await valueOf(db, "linked")) === (await changesOf(db));

/** Notes that the links are those of the pages as they were at a change. */
export const noteLinked = (writing: Writing, change: number): Promise<void> => set(writing, "linked", change);
