// Takes a version of a page out of every answer, and brings it back. A withdrawn version leaves a tombstone: it is kept in the archive.

import { unpack } from "../pack.ts";
import type { Row, Store, Writing } from "../store.ts";
import { rowsOf } from "./rows.ts";
import { insertPages, lastRetired, retire, type Whole } from "./write.ts";

/** A version of a document. */
export interface Version {
  readonly id: string;
  readonly version: number;
}

/**
 * Withdraws a version, whether it answers or was replaced.
 * @param now the instant, ISO
 */
export async function withdraw(writing: Writing, { id, version }: Version, now: string): Promise<void> {
  const live = await liveVersion(writing, id);
  if (live === version) await retire(writing, id, { why: "withdrawn", now });
  else await mark(writing, { id, version }, "withdrawn");
}

/** Takes a withdrawal back: the version answers again, unless a newer one was added since. */
export async function bringBack(
  { engine }: Store,
  writing: Writing,
  { id, version }: Version,
): Promise<void> {
  const tombstone = await writing
    .selectFrom("archive")
    .selectAll()
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (!tombstone) return;
  const newest = Math.max((await liveVersion(writing, id)) ?? 0, await lastRetired(writing, id));
  if (newest > version) return mark(writing, { id, version }, "replaced");
  await writing.deleteFrom("archive").where("id", "=", id).where("version", "=", version).execute();
  await insertPages(engine, writing, [{ ...rowsAgain(tombstone), version }]);
}

async function liveVersion(writing: Writing, id: string): Promise<number | null> {
  const row = await writing.selectFrom("document").select("version").where("id", "=", id).executeTakeFirst();
  return row?.version ?? null;
}

async function mark(writing: Writing, { id, version }: Version, why: Row<"archive">["why"]): Promise<void> {
  await writing
    .updateTable("archive")
    .set({ why })
    .where("id", "=", id)
    .where("version", "=", version)
    .execute();
}

function rowsAgain({ whole, address, content, coder, added }: Row<"archive">): ReturnType<typeof rowsOf> {
  const { page, document, statements, events, sketch, terms, aside } = unpack(whole) as Whole;
  const identity = { address, content, hasUrl: page.url !== undefined };
  const records = { document, statements, events };
  // names are never taken away: those of its mentions are there
  const none = { mentions: [], forecasts: [], camps: [] };
  const rows = rowsOf({ page, identity, coder, records, sketch, terms, ...none }, added);
  return { ...rows, ...aside };
}
