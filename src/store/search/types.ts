// The nouns of searching: what is asked, what an index keeps, what it finds.

import type { Kysely } from "kysely";
import type { Party, Range, Span } from "../../model.ts";
import type { PageTerms } from "../../reading/search-terms.ts";
import type { Db, Writing } from "../store.ts";

/** A word that is looked for: any of its terms, or of terms that begin so. */
export interface WantedWord {
  readonly kind: "word";
  readonly any: readonly string[];
  readonly isBeginning: boolean;
}

/** Words that are looked for one after another. */
export interface WantedPhrase {
  readonly kind: "phrase";
  readonly words: readonly WantedWord[];
}

export type Wanted = WantedWord | WantedPhrase;

/** What a page must have: of each list one at least, and none of the others. */
export interface Query {
  readonly all: readonly (readonly Wanted[])[];
  readonly none: readonly Wanted[];
}

/** Which pages count. */
export interface Bounds {
  /** Only words inside the content of statements count. */
  readonly isSaid: boolean;
  /** ISO days; a page of unknown day is outside of any. */
  readonly since: string | null;
  readonly until: string | null;
  /** Keys of outlets; null for any. */
  readonly outlets: readonly string[] | null;
  readonly limit: number;
}

/** A page that an index found. */
export interface Found {
  readonly document: string;
  /** Greater is better; of one engine and one query only. */
  readonly score: number;
}

/** What an index keeps of a page. */
export interface IndexRow {
  readonly document: string;
  readonly outlet: string | null;
  readonly dayFrom: string | null;
  readonly dayTo: string | null;
  readonly terms: PageTerms;
}

/** What each engine does in its own way. */
export interface SearchIndex {
  /** Makes its tables. Taking a row out of search_page takes the page's words out too. */
  make(db: Kysely<unknown>): Promise<void>;
  add(writing: Writing, rows: readonly IndexRow[]): Promise<void>;
  /** The best pages, newest first where equally good, and how many there are in all. */
  find(
    db: Db,
    query: Query,
    bounds: Bounds,
  ): Promise<{ readonly total: number; readonly found: readonly Found[] }>;
}

/** A piece of a page that shows words looked for. */
export interface Snippet extends Span {
  readonly marks: readonly Span[];
}

/** A page that was found, with what shows it. */
export interface Hit {
  readonly kind: "hit";
  readonly document: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: Party | null;
  readonly published: string | null;
  readonly score: number;
  readonly snippets: readonly Snippet[];
}

/** Words of a page that were looked for, and which of the things wanted each shows. */
export interface Mark extends Range {
  readonly wanted: number;
}
