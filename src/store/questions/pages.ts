// Gives what a question tells of a page beside its records: headline, outlet, day.

import type { DocumentRecord, Party } from "../../model.ts";
import type { Db } from "../store.ts";

/** A page as answers name it. */
export interface PageLine {
  readonly document: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly path: string | null;
  readonly publisher: Party | null;
  readonly published: string | null;
  readonly version: number;
}

/** A page with its text, to which offsets belong. */
export interface PageText extends PageLine {
  readonly text: string;
}

/** Parameters of one statement: fewer than either engine takes. */
const AT_ONCE = 5000;

/** Pages by their ids. */
export async function pagesById(db: Db, ids: Iterable<string>): Promise<Map<string, PageLine>> {
  const rows = await inParts([...new Set(ids)], (some) =>
    db.selectFrom("document").where("id", "in", some).select(["id", "version", "title", "record"]).execute(),
  );
  return new Map(rows.map((row) => [row.id, lineOf(row)]));
}

/** Pages with their texts. */
export async function textsById(db: Db, ids: Iterable<string>): Promise<Map<string, PageText>> {
  const rows = await inParts([...new Set(ids)], (some) =>
    db
      .selectFrom("document")
      .where("id", "in", some)
      .select(["id", "version", "title", "record", "text"])
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, { ...lineOf(row), text: JSON.parse(row.text) as string }]));
}

/** Rows for many ids, some at a time. */
export async function inParts<T>(
  ids: readonly string[],
  ask: (some: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const all: T[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) all.push(...(await ask(ids.slice(at, at + AT_ONCE))));
  return all;
}

/** A page that was there when links were made and has gone since: it stands for itself until they are made again. */
export const gonePage = (document: string): PageText => ({
  ...{ document, title: null, url: null, path: null, publisher: null, published: null, version: 0, text: "" },
});

function lineOf(row: { id: string; version: number; title: string | null; record: string }): PageLine {
  const { url, path, publisher, published } = JSON.parse(row.record) as DocumentRecord;
  return {
    document: row.id,
    title: row.title === null ? null : (JSON.parse(row.title) as string),
    url: url ?? null,
    path: path ?? null,
    publisher,
    published: published?.value ?? null,
    version: row.version,
  };
}
