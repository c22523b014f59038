// What the compiled word lexicon looks like.

import type { Trie } from "../../lexicon/trie.ts";

/** The compiled word lexicon. Forms of the word with value v are `forms[2 * first[v] .. 2 * first[v + 1])`. */
export interface WordTables {
  readonly trie: Trie;
  readonly first: Int32Array;
  /** Pairs: lexeme number; packed features, with spelling bits from bit 24 on. */
  readonly forms: Int32Array;
  readonly lexemes: LexemeTables;
}

/** Parallel columns, one row a lexeme. */
export interface LexemeTables {
  readonly lemmas: readonly string[];
  readonly ids: readonly string[];
  readonly pos: Uint8Array;
  readonly flags: Uint8Array;
  /** The verb that a masdar or participle is of, or -1. */
  readonly verbs: Int32Array;
  /** Values of number words, 0 elsewhere. */
  readonly values: readonly number[];
}

export const HUMAN = 1;
export const INTRANSITIVE = 2;
export const RARE = 4;
/** A name known from the lexicons of mentions. */
export const NAME = 8;
/** Another word of the same spelling is commoner. */
export const SELDOM = 64;
/** A participle that is listed as an adjective in its own right. */
export const LISTED = 32;
/** A name that is also a common word, or one of several entities. */
export const UNSURE = 16;

export const SPELLING_SHIFT = 24;
