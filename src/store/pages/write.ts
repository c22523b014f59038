// Writes coded pages: a changed page becomes a new version, whose records take the place of the old ones; the old are kept.

import type { PageSketch } from "../../corpus/types.ts";
import type { DocumentRecord, EventRecord, Page, StatementRecord } from "../../model.ts";
import type { PageTerms } from "../../reading/search-terms.ts";
import { writeNames } from "../names/write.ts";
import { pack, unpack } from "../pack.ts";
import type { Db, Engine, Row, Store, Writing } from "../store.ts";
import { touch } from "../state.ts";
import { ASIDE, type Aside, asideOf } from "./aside.ts";
import type { Coded } from "./coded.ts";
import { type PageRows, rowsOf } from "./rows.ts";

/** A version that no longer answers, as it was. */
export interface Whole {
  readonly page: Page;
  readonly document: DocumentRecord;
  readonly statements: readonly StatementRecord[];
  readonly events: readonly EventRecord[];
  /** What linking and searching need, should it answer again. */
  readonly sketch: PageSketch;
  readonly terms: PageTerms;
  readonly aside: Aside;
}

const RECORDS = ["statement", "event", "event_party"] as const;
const PARTS = ["document_source", "search_page", ...RECORDS, ...ASIDE] as const;

/** The rows of a page with its version's number. */
export type VersionRows = PageRows & { readonly version: number };

/**
 * Writes pages in one transaction: all of them or none.
 * @param now the instant, ISO
 */
export async function writePages(store: Store, pages: readonly Coded[], now: string): Promise<void> {
  if (pages.length === 0) return;
  await store.db.transaction().execute(async (writing) => {
    await touch(writing);
    const all: VersionRows[] = [];
    for (const coded of pages) {
      const rows = rowsOf(coded, now);
      all.push({ ...rows, version: await makeRoom(writing, rows.document, now) });
    }
    await insertPages(store.engine, writing, all);
  });
}

/** Puts versions where there is room for them. */
export async function insertPages(
  engine: Engine,
  writing: Writing,
  all: readonly VersionRows[],
): Promise<void> {
  await engine.insertAll(
    writing,
    "document",
    all.map(({ document, version }) => ({ ...document, version })),
  );
  await engine.insertAll(
    writing,
    "document_source",
    all.map((rows) => rows.document_source),
  );
  for (const table of [...RECORDS, ...ASIDE])
    await engine.insertAll(
      writing,
      table,
      all.flatMap((rows): readonly Row<typeof table>[] => rows[table]),
    );
  await engine.search.add(
    writing,
    all.map(({ index }) => index),
  );
  await writeNames(writing, all);
}

/** Takes away what stands under a document's id, and gives the number of the version that comes. */
async function makeRoom(writing: Writing, coming: PageRows["document"], now: string): Promise<number> {
  const there = await writing
    .selectFrom("document")
    .select(["version", "content"])
    .where("id", "=", coming.id)
    .executeTakeFirst();
  if (!there) return (await lastRetired(writing, coming.id)) + 1;
  // the same content, coded again: no new version
  if (there.content === coming.content) {
    await remove(writing, coming.id);
    return there.version;
  }
  await retire(writing, coming.id, { why: "replaced", now });
  return there.version + 1;
}

/** The number of the last version in the archive; 0 where there is none. */
export async function lastRetired(db: Db, id: string): Promise<number> {
  const row = await db
    .selectFrom("archive")
    .select("version")
    .where("id", "=", id)
    .orderBy("version", "desc")
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Moves a document to the archive. */
export async function retire(
  writing: Writing,
  id: string,
  { why, now }: { why: "replaced" | "withdrawn"; now: string },
): Promise<void> {
  const document = await writing
    .selectFrom("document")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const whole = await wholeOf(writing, document);
  const { version, address, content, coder, added } = document;
  await writing
    .insertInto("archive")
    .values({ id, version, address, content, coder, added, retired: now, why, whole: pack(whole) })
    .execute();
  await remove(writing, id);
}

/** A version that answers, as it is. */
export async function wholeOf(
  writing: Db,
  { id, record, text }: Pick<Row<"document">, "id" | "record" | "text">,
): Promise<Whole> {
  const { page, sketch, terms } = await writing
    .selectFrom("document_source")
    .select(["page", "sketch", "terms"])
    .where("document", "=", id)
    .executeTakeFirstOrThrow();
  const records = async <T>(table: "statement" | "event"): Promise<T[]> => {
    const rows = await writing
      .selectFrom(table)
      .select("record")
      .where("document", "=", id)
      .orderBy("start")
      .execute();
    return rows.map((row) => JSON.parse(row.record) as T);
  };
  return {
    page: unpack(page) as Page,
    document: { ...JSON.parse(record), text: JSON.parse(text) },
    statements: await records<StatementRecord>("statement"),
    events: await records<EventRecord>("event"),
    sketch: unpack(sketch) as PageSketch,
    terms: unpack(terms) as PageTerms,
    aside: await asideOf(writing, id),
  };
}

async function remove(writing: Writing, id: string): Promise<void> {
  await writing.deleteFrom("document").where("id", "=", id).execute();
  for (const table of PARTS) await writing.deleteFrom(table).where("document", "=", id).execute();
}
