// Decides which versions of a page a store keeps, and what each of them said.

import { resolve } from "node:path";
import { unpack } from "../pack.ts";
import type { Db } from "../store.ts";
import { type Whole, wholeOf } from "./write.ts";

/** A version of a page: since when, and until when and why it answered. */
export interface VersionNote {
  readonly document: string;
  readonly version: number;
  readonly address: string;
  readonly added: string;
  /** Null where it answers. */
  readonly retired: string | null;
  readonly why: "replaced" | "withdrawn" | null;
  readonly coder: string;
}

/** The id of the document that a person means by a URL, a file or an id; null where there is none, nor was. */
export async function documentMeant(db: Db, words: string): Promise<string | null> {
  const addresses = [words, `id:${words}`, `file:${resolve(words)}`];
  for (const table of ["document", "archive"] as const) {
    const row = await db
      .selectFrom(table)
      .select("id")
      .where((on) => on.or([on("id", "=", words), on("address", "in", addresses)]))
      .orderBy("id")
      .executeTakeFirst();
    if (row) return row.id;
  }
  return null;
}

/** All versions of a document, the first one first. */
export async function versionsOf(db: Db, document: string): Promise<VersionNote[]> {
  const shared = ["id as document", "version", "address", "added", "coder"] as const;
  const older = await db
    .selectFrom("archive")
    .select([...shared, "retired", "why"])
    .where("id", "=", document)
    .orderBy("version")
    .execute();
  const live = await db.selectFrom("document").select(shared).where("id", "=", document).execute();
  return [...older, ...live.map((one) => ({ ...one, retired: null, why: null }))];
}

/** A version with its records; null where there is none of this number. */
export async function versionOf(db: Db, document: string, version: number): Promise<Whole | null> {
  const live = await db
    .selectFrom("document")
    .select(["id", "record", "text"])
    .where("id", "=", document)
    .where("version", "=", version)
    .executeTakeFirst();
  if (live) return wholeOf(db, live);
  const older = await db
    .selectFrom("archive")
    .select("whole")
    .where("id", "=", document)
    .where("version", "=", version)
    .executeTakeFirst();
  return older ? (unpack(older.whole) as Whole) : null;
}
