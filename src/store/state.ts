// What the store knows of itself: how often its pages changed, and up to which change they are linked.

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

/** Notes that pages or decisions changed: links are to be made again. */
export const touch = async (writing: Writing): Promise<void> =>
  set(writing, "changes", (await valueOf(writing, "changes")) + 1);

/** The number of changes so far. */
export const changesOf = (db: Db): Promise<number> => valueOf(db, "changes");

/** Whether the links are those of the pages as they are. */
export const isLinked = async (db: Db): Promise<boolean> =>
  (await valueOf(db, "linked")) === (await changesOf(db));

/** Notes that the links are those of the pages as they were at a change. */
export const noteLinked = (writing: Writing, change: number): Promise<void> => set(writing, "linked", change);
