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
  readonly flags: Int32Array;
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

/** A verb that is seldom met in the imperfect. */
export const SELDOM_NOW = 128;
/** A particle whose first letter is a preposition written onto the rest. */
export const FUSED = 256;
/** A particle that grammars call a form of a verb. */
export const VERBLIKE = 512;

export const SPELLING_SHIFT = 24;
