// Decides how PostgreSQL keeps and asks the index of words: a tsvector of our own terms with their places, under a GIN index.

import { type Kysely, sql } from "kysely";
import { PART, type PageTerms } from "../../reading/search-terms.ts";
import type { Bounds, Found, IndexRow, Query, SearchIndex, Wanted, WantedWord } from "../search/types.ts";
import type { Db } from "../store.ts";

const TABLES = [
  `create table search_page (document text collate "C" primary key, outlet text collate "C",
    day_from text collate "C", day_to text collate "C", terms tsvector not null)`,
  // words of a page hardly compress, and are unpacked for every page that a question finds
  "alter table search_page alter terms set storage external",
  "create index search_page_by_terms on search_page using gin (terms)",
];

/** Before a term by which a word may be read too: such terms are in no phrase. */
const OTHER = "~";
/** Where a word stands; a word of a headline that is also said counts as said. */
const LABEL = { headline: "A", said: "B", other: "C", body: "D" } as const;
/** What a word counts there: D, C, B, A. */
const WEIGHTS = "{0.25, 0.08, 0.25, 1}";

/** What a tsvector holds: places up to this, so many of one term, so many bytes. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
const MOST_BYTES = 1_000_000;

/** The index of a database. */
export const postgresSearch: SearchIndex = {
  async make(db: Kysely<unknown>) {
    for (const table of TABLES) await sql.raw(table).execute(db);
  },
  async add(writing, rows) {
    if (rows.length === 0) return;
    const all = JSON.stringify(rows.map(rowOf));
    await sql`insert into search_page select * from json_populate_recordset(null::search_page, ${all}::json)`.execute(
      writing,
    );
  },
  find,
};

async function find(db: Db, query: Query, bounds: Bounds): ReturnType<SearchIndex["find"]> {
  const { isSaid, since, until, outlets, limit } = bounds;
  const asking = sql<Found & { total: number }>`
    select document, ts_rank(${WEIGHTS}::real[], terms, query) as score, count(*) over () as total
    from search_page, (select ${tsqueryOf(query, isSaid)}::tsquery as query) as asked
    where terms @@ query
      ${since === null ? sql`` : sql`and day_to >= ${since}`}
      ${until === null ? sql`` : sql`and day_from <= ${until}`}
      ${outlets === null ? sql`` : sql`and outlet = any(${outlets}::text[])`}
    order by score desc, coalesce(day_to, '') desc, document limit ${limit}`;
  const { rows } = await db.transaction().execute(async (reading) => {
    // before it has gathered statistics the planner reads every page's words, ten times as long
    await sql`set local enable_seqscan = off`.execute(reading);
    return asking.execute(reading);
  });
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map(({ document, score }) => ({ document, score })),
  };
}

const rowOf = ({ document, outlet, dayFrom, dayTo, terms }: IndexRow) => ({
  document,
  outlet,
  day_from: dayFrom,
  day_to: dayTo,
  terms: tsvectorOf(terms),
});

/** A tsvector as text. What does not fit is left out: see the limits above. */
function tsvectorOf({ terms, parts, others }: PageTerms): string {
  const places = new Map<string, string[]>();
  const numbers: number[] = [];
  let bytes = 0;
  const put = (term: string, place: string): void => {
    let listed = places.get(term);
    if (!listed) {
      const size = Buffer.byteLength(term) + TERM_BYTES;
      if (bytes + size > MOST_BYTES) return;
      bytes += size;
      places.set(term, (listed = []));
    }
    if (listed.length === MOST_PLACES || listed.at(-1) === place || bytes + PLACE_BYTES > MOST_BYTES) return;
    bytes += PLACE_BYTES;
    listed.push(place);
  };
  let last = 0;
  terms.forEach((term, at) => {
    last = Math.min(LAST_PLACE, last + ((parts[at]! & PART.apart) === 0 ? 1 : 2));
    numbers.push(last);
    put(term, `${last}${labelOf(parts[at]!)}`);
  });
  for (const [at, term] of others)
    put(OTHER + term, `${numbers[at]}${(parts[at]! & PART.said) === 0 ? LABEL.other : LABEL.said}`);
  return Array.from(
    places,
    ([term, listed]) => `${quoted(term)}${listed.length > 0 ? ":" : ""}${listed.join()}`,
  ).join(" ");
}

/** What a term and a place take, at most, besides the letters. */
const TERM_BYTES = 8;
const PLACE_BYTES = 2;

const labelOf = (part: number): string =>
  (part & PART.said) !== 0 ? LABEL.said : (part & PART.headline) !== 0 ? LABEL.headline : LABEL.body;

/** Our terms hold letters, digits and one mark, no quote; a quote would be doubled. */
const quoted = (term: string): string => `'${term.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;

function tsqueryOf({ all, none }: Query, isSaid: boolean): string {
  const wanted = (one: Wanted): string =>
    one.kind === "word"
      ? anyOf(one, isSaid, ["", OTHER])
      : `(${one.words.map((word) => anyOf(word, isSaid, [""])).join(" <-> ")})`;
  const must = all.map((some) => `(${some.map(wanted).join(" | ")})`);
  return [...must, ...none.map((one) => `!${wanted(one)}`)].join(" & ");
}

function anyOf({ any, isBeginning }: WantedWord, isSaid: boolean, before: readonly string[]): string {
  const flags = `${isBeginning ? "*" : ""}${isSaid ? LABEL.said : ""}`;
  const terms = any.flatMap((term) => before.map((mark) => quoted(mark + term) + (flags && `:${flags}`)));
  return `(${terms.join(" | ")})`;
}
