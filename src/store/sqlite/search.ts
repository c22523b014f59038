// Decides how SQLite keeps and asks the index of words: an FTS5 table without content, its columns the parts of a page.

import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type Kysely, sql } from "kysely";
import { PART, type PageTerms } from "../../reading/search-terms.ts";
import type { Bounds, Found, Query, SearchIndex, Wanted, WantedWord } from "../search/types.ts";
import type { Db } from "../store.ts";
import { allowAnyRow } from "./any-row.ts";

/** Our terms hold no ASCII mark, so this tokenizer cuts at the blanks alone and changes nothing. */
const TABLES = [
  `create table search_page (number integer primary key, document text not null unique, outlet text,
    day_from text, day_to text)`,
  `create virtual table search_terms using fts5 (headline, body, other, said, said_other,
    content='', contentless_delete=1, tokenize='ascii')`,
  `create trigger search_page_gone after delete on search_page
    begin delete from search_terms where rowid = old.number; end`,
];

/** Stands in a column where two words are no neighbours. */
const APART = "¦";

/** What a word counts in each column. Other ways to read a word count less; what is said stands in the body too. */
const WEIGHTS = { page: "4, 1, 0.3, 0, 0", said: "0, 0, 0, 1, 0.3" };
const COLUMNS = {
  page: { read: "{headline body}", any: "{headline body other}" },
  said: { read: "{said}", any: "{said said_other}" },
};

/** As many ways to read a phrase are looked for at once; a longer one is looked for piece by piece. */
const MOST_WAYS = 64;

/** The index of an open database. */
export function sqliteSearch(database: DatabaseSync): SearchIndex {
  const prepared = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    let statement = prepared.get(text);
    if (!statement) prepared.set(text, (statement = allowAnyRow(database.prepare(text))));
    return statement;
  };
  return {
    async make(db: Kysely<unknown>) {
      for (const table of TABLES) await sql.raw(table).execute(db);
    },
    async add(_, rows) {
      const page = prepare(
        "insert into search_page (document, outlet, day_from, day_to) values (?, ?, ?, ?)",
      );
      const words = prepare(
        "insert into search_terms (rowid, headline, body, other, said, said_other) values (?, ?, ?, ?, ?, ?)",
      );
      for (const { document, outlet, dayFrom, dayTo, terms } of rows) {
        const { lastInsertRowid } = page.run(document, outlet, dayFrom, dayTo);
        words.run(lastInsertRowid, ...columnsOf(terms));
      }
    },
    find,
  };
}

async function find(db: Db, query: Query, bounds: Bounds): ReturnType<SearchIndex["find"]> {
  const { isSaid, since, until, outlets, limit } = bounds;
  const part = isSaid ? "said" : "page";
  // bm25 cannot stand beside a window, so its scores are worked out first
  const { rows } = await sql<Found & { total: number }>`
    with found as materialized (
      select rowid as number, -bm25(search_terms, ${sql.raw(WEIGHTS[part])}) as score
      from search_terms where search_terms match ${matchOf(query, COLUMNS[part])})
    select page.document, found.score, count(*) over () as total
    from found join search_page as page on page.number = found.number
    where true
      ${since === null ? sql`` : sql`and page.day_to >= ${since}`}
      ${until === null ? sql`` : sql`and page.day_from <= ${until}`}
      ${outlets === null ? sql`` : sql`and page.outlet in (select value from json_each(${JSON.stringify(outlets)}))`}
    order by found.score desc, coalesce(page.day_to, '') desc, page.document limit ${limit}`.execute(db);
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map(({ document, score }) => ({ document, score })),
  };
}

/** What stands in the columns headline, body, other, said, said_other. */
function columnsOf({ terms, parts, others }: PageTerms): string[] {
  const columns: string[][] = [[], [], [], [], []];
  const [headline, body, other, said, saidOther] = columns as [
    string[],
    string[],
    string[],
    string[],
    string[],
  ];
  let wasSaid = false;
  terms.forEach((term, at) => {
    const part = parts[at]!;
    const column = (part & PART.headline) !== 0 ? headline : body;
    if ((part & PART.apart) !== 0) column.push(APART);
    column.push(term);
    const isSaid = (part & PART.said) !== 0;
    if (isSaid && (!wasSaid || (part & PART.apart) !== 0)) said.push(APART);
    if (isSaid) said.push(term);
    wasSaid = isSaid;
  });
  for (const [at, term] of others) {
    other.push(term);
    if ((parts[at]! & PART.said) !== 0) saidOther.push(term);
  }
  return columns.map((column) => column.join(" "));
}

type Columns = (typeof COLUMNS)["page"];

function matchOf({ all, none }: Query, columns: Columns): string {
  const wanted = (one: Wanted): string =>
    one.kind === "word" ? `${columns.any} : (${anyOf(one)})` : phraseMatch(one.words, columns);
  const must = all.map((some) => `(${some.map(wanted).join(" OR ")})`).join(" AND ");
  return none.length === 0 ? must : `(${must}) NOT (${none.map(wanted).join(" OR ")})`;
}

const anyOf = ({ any, isBeginning }: WantedWord): string =>
  any.map((term) => quoted([term], isBeginning)).join(" OR ");

const quoted = (terms: readonly string[], isBeginning: boolean): string =>
  `"${terms.join(" ")}"${isBeginning ? " *" : ""}`;

function phraseMatch(words: readonly WantedWord[], columns: Columns): string {
  return piecesOf(words)
    .map((piece) => {
      const isBeginning = piece.at(-1)!.isBeginning;
      return `${columns.read} : (${waysOf(piece)
        .map((way) => quoted(way, isBeginning))
        .join(" OR ")})`;
    })
    .join(" AND ");
}

/** Pieces of a phrase; each begins with the last word of the one before. */
function piecesOf(words: readonly WantedWord[]): WantedWord[][] {
  const pieces: WantedWord[][] = [];
  let piece: WantedWord[] = [];
  let ways = 1;
  for (const word of words) {
    if (piece.length > 1 && ways * word.any.length > MOST_WAYS) {
      pieces.push(piece);
      piece = [piece.at(-1)!];
      ways = piece[0]!.any.length;
    }
    piece.push(word);
    ways *= word.any.length;
  }
  return [...pieces, piece];
}

const waysOf = (words: readonly WantedWord[]): string[][] =>
  words.reduce<string[][]>((ways, { any }) => ways.flatMap((way) => any.map((term) => [...way, term])), [[]]);
