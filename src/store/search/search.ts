// Answers a question: asks the engine's index for the best pages, and shows in each what was asked.

import type { DocumentRecord, Page, Party, StatementRecord } from "../../model.ts";
import { foldedKey } from "../../reading/1-text/normalise.ts";
import type { Surfaces } from "../../reading/2-words/surface.ts";
import { unpack } from "../pack.ts";
import type { Db, Store } from "../store.ts";
import { snippetsOf } from "./highlight.ts";
import { parseQuery, QueryError } from "./query.ts";
import type { Bounds, Hit } from "./types.ts";

/** Pages that are read again together; their texts are in memory then. */
const AT_ONCE = 200;

/** A question as it is put. */
export interface Question extends Omit<Bounds, "outlets"> {
  readonly text: string;
  /** An outlet by its id or any of its names; null for any. */
  readonly outlet: string | null;
}

export interface Answer {
  /** How many pages there are, of which the hits are the best. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

/**
 * Searches a store.
 * @param surfaces of the same lexicons that the pages were read with
 * @throws QueryError where the question cannot be understood or names no outlet of the store
 */
export async function search(store: Store, question: Question, surfaces: Surfaces): Promise<Answer> {
  const query = parseQuery(question.text, surfaces);
  const outlets = question.outlet === null ? null : await outletsNamed(store.db, question.outlet);
  const { total, found } = await store.engine.search.find(store.db, query, { ...question, outlets });
  const hits: Hit[] = [];
  for (let at = 0; at < found.length; at += AT_ONCE) {
    const some = found.slice(at, at + AT_ONCE);
    const ids = some.map(({ document }) => document);
    const shown = await shownOf(store.db, ids);
    const contents = question.isSaid ? await contentsOf(store.db, ids) : null;
    for (const { document, score } of some) {
      const { page, about } = shown.get(document)!;
      const said = contents && (contents.get(document) ?? []);
      hits.push({ ...about, score, snippets: snippetsOf(page, query, { surfaces, said }) });
    }
  }
  return { total, hits };
}

/** Keys of the store's outlets that a name or id may mean. */
async function outletsNamed(db: Db, asked: string): Promise<string[]> {
  const rows = await db
    .selectFrom("document")
    .innerJoin(
      (inner) =>
        inner
          .selectFrom("document")
          .select(({ fn }) => fn.min("id").as("one"))
          .where("publisher", "is not", null)
          .groupBy("publisher")
          .as("each"),
      (join) => join.onRef("each.one", "=", "document.id"),
    )
    .select(["document.publisher", "document.record"])
    .orderBy("document.publisher")
    .execute();
  const key = foldedKey(asked.trim());
  const keys = rows.flatMap(({ publisher, record }) => {
    const party = (JSON.parse(record) as DocumentRecord).publisher;
    return publisher !== null && namesOf(publisher, party).some((name) => foldedKey(name) === key)
      ? [publisher]
      : [];
  });
  if (keys.length === 0)
    throw new QueryError(
      `no page of the store is from an outlet "${asked}": give its name as pages show it, or its id`,
    );
  return keys;
}

const namesOf = (key: string, party: Party | null): string[] => [
  key,
  ...(party ? [party.name.ar, party.name.en, party.text].filter((name) => typeof name === "string") : []),
];

async function contentsOf(
  db: Db,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly StatementRecord["content"][]>> {
  const rows = await db
    .selectFrom("statement")
    .select(["document", "record"])
    .where("document", "in", documents)
    .execute();
  const contents = Map.groupBy(rows, ({ document }) => document);
  return new Map(
    Array.from(contents, ([document, some]) => [
      document,
      some.map(({ record }) => (JSON.parse(record) as StatementRecord).content),
    ]),
  );
}

interface Shown {
  readonly page: Page;
  readonly about: Omit<Hit, "score" | "snippets">;
}

async function shownOf(db: Db, documents: readonly string[]): Promise<ReadonlyMap<string, Shown>> {
  const rows = await db
    .selectFrom("document")
    .innerJoin("document_source", "document_source.document", "document.id")
    .select(["id", "record", "page"])
    .where("id", "in", documents)
    .execute();
  return new Map(rows.map((row) => [row.id, shown(row)]));
}

function shown({ id, record, page: packed }: { id: string; record: string; page: Uint8Array }): Shown {
  const page = unpack(packed) as Page;
  const { publisher, published, url, title } = JSON.parse(record) as DocumentRecord;
  const about = {
    kind: "hit" as const,
    document: id,
    title: title ?? firstLine(page.text),
    url: url ?? null,
    publisher,
    published: published?.value ?? null,
  };
  return { page, about };
}

const LONGEST_TITLE = 120;

/** What stands for a title where a page has none. */
function firstLine(text: string): string | null {
  const line = text.trimStart().split("\n", 1)[0]!.trim();
  return line === "" ? null : line.slice(0, LONGEST_TITLE);
}
