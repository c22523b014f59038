// The nouns of the word stage: readings, surfaces, tokens.

import type { Range } from "../../model.ts";
import type { Sentence } from "../1-text/sentences.ts";
import type { Features } from "./features.ts";
import type { Asks } from "./prices.ts";

export type Conjunction = "wa" | "fa" | null;
export type Prefix = "bi" | "li" | "ka" | null;

export interface Suffix {
  readonly person: "first" | "second" | "third";
  readonly gender: "m" | "f" | "either";
  readonly number: "singular" | "dual" | "plural";
}

/** The clitics in front of a stem. */
export interface Proclitics {
  readonly conjunction: Conjunction;
  readonly prefix: Prefix;
  /** sa- of the future. */
  readonly future: boolean;
  readonly article: boolean;
}

/** One way to read a word. Shared by all its occurrences: never changed. */
export interface Reading extends Proclitics {
  /** Number in the word lexicon, or -1 for a word that it does not know. */
  readonly lexeme: number;
  /** All lexemes of this spelling and these features (forms I and II of one root, and the like). */
  readonly alternatives: readonly number[];
  readonly lemma: string | null;
  readonly told: Features;
  readonly suffix: Suffix | null;
  /** The stem in the word's folded codes. */
  readonly stem: { readonly from: number; readonly to: number };
  readonly human: boolean;
  readonly intransitive: boolean;
  /** A name known from the lexicons of mentions. */
  readonly name: boolean;
  readonly cost: number;
  /** Its class among the prices of what follows what. */
  readonly group: number;
  /** The id of its lexeme, by which particles are known; empty for an unknown word. */
  readonly id: string;
  /** What it asks of the next word. */
  readonly asks: Asks;
}

/** A number of the shared vocabulary of fixed phrases, and the clitics cut off to reach it. */
export interface PhraseWord {
  readonly word: number;
  readonly conjunction: Conjunction;
  readonly prefix: Prefix;
  /** Codes cut off at the front. */
  readonly cut: number;
}

/** The terms by which a spelling is found, and which of them each of its readings has. */
export interface WordTerms {
  readonly all: readonly string[];
  readonly ofReadings: readonly number[];
}

export type TokenKind = "word" | "latin" | "number" | "punctuation" | "symbol";

/** What is known of a spelling, wherever it stands. */
export interface Surface {
  readonly text: string;
  readonly kind: TokenKind;
  readonly codes: Uint8Array;
  readonly readings: readonly Reading[];
  readonly phraseWords: readonly PhraseWord[];
  /** The value of a number in digits. */
  readonly value: number | null;
  /** By which terms it is found, once that was asked. */
  terms: WordTerms | null;
}

export interface Token extends Range {
  readonly surface: Surface;
  /** The reading chosen in this context. */
  reading: Reading;
}

/** A sentence as a run of tokens, `tokens[first..end)`. */
export interface TokenSentence extends Sentence {
  readonly first: number;
  readonly last: number;
}
