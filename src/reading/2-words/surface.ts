// Decides what is known of a spelling: its readings, or guesses from its shape where the lexicon is silent.

import { lookUp, NONE, type Trie } from "../../lexicon/trie.ts";
import {
  alef,
  damma,
  foldUnit,
  IGNORED,
  isArabic,
  isDigit,
  isLatin,
  lam,
  OTHER_LETTER,
  PUNCTUATION,
} from "../1-text/letters.ts";
import { fold } from "../1-text/normalise.ts";
import type { Range } from "../../model.ts";
import { analyse, type Cut, cuts, stretch, type Written } from "./analyse.ts";
import type { WordTables } from "./tables.ts";
import { features, settled } from "./features.ts";
import { groupOf } from "./prices.ts";
import { hashOf, SpellingTable } from "./spelling-table.ts";
import type { PhraseWord, Proclitics, Reading, Surface, TokenKind } from "./types.ts";

/** What the word stage needs of the compiled lexicons. */
export interface WordLexicon {
  readonly tables: WordTables;
  /** Words of all fixed phrases, names and expressions of the later stages. */
  readonly vocabulary: Trie;
}

/** Spellings are kept in two tables of this size: when the younger is full it becomes the elder, which is forgotten. */
const GENERATION = 25_000;

const BARE: Proclitics = { conjunction: null, prefix: null, future: false, article: false };

/** Looks up spellings and remembers them: most words of any text were seen before. Memory is bounded. */
export class Surfaces {
  readonly #lexicon: WordLexicon;
  #young = new SpellingTable<Surface>(GENERATION);
  #old = new SpellingTable<Surface>(1);

  constructor(lexicon: WordLexicon) {
    this.#lexicon = lexicon;
  }

  /** What is known of the spelling `text.slice(start, end)`. */
  of(text: string, start = 0, end = text.length): Surface {
    const hash = hashOf(text, start, end);
    return this.#young.find(hash, text, { start, end }) ?? this.#renew(hash, text, { start, end });
  }

  /** Takes a spelling over from the elder table, or makes it. */
  #renew(hash: number, text: string, range: Range): Surface {
    const surface =
      this.#old.find(hash, text, range) ?? makeSurface(this.#lexicon, text.slice(range.start, range.end));
    if (this.#young.isFull) {
      this.#old = this.#young;
      this.#young = new SpellingTable(GENERATION);
    }
    this.#young.add(hash, surface);
    return surface;
  }
}

function makeSurface(lexicon: WordLexicon, slice: string): Surface {
  // a copy of its own: a slice would keep the whole page in memory
  const text = ownCopy(slice);
  const codes = fold(text);
  const kind = kindOf(codes);
  const isSpelled = kind === "word" || kind === "latin" || kind === "number";
  const ways = isSpelled ? cuts(codes) : [];
  const phraseWords = phraseWordsOf(lexicon.vocabulary, codes, ways);
  if (kind !== "word") {
    const readings = [marker(kind, codes.length)];
    return {
      text,
      kind,
      codes,
      readings,
      phraseWords,
      value: kind === "number" ? valueOf(codes) : null,
      terms: null,
    };
  }
  const known = analyse(lexicon.tables, writtenOf(text, codes), ways).sort((a, b) => a.cost - b.cost);
  const readings = known.length > 0 ? withVowels(text, known.slice(0, 10)) : guess(lexicon, codes, ways);
  return { text, kind, codes, readings, phraseWords, value: null, terms: null };
}

/** A written u on the first letter of a perfect makes it passive: qutila. */
function withVowels(text: string, readings: Reading[]): Reading[] {
  const at = text.indexOf(damma);
  if (at < 1 || at > 2) return readings;
  return readings.map((reading) => {
    const { told } = reading;
    if (told.pos !== "verb" || told.tense !== "perfect" || reading.stem.from !== at - 1) return reading;
    return { ...reading, told: settled({ ...told, voice: "passive" }), cost: reading.cost - 0.3 };
  });
}

const ownCopy = (slice: string): string => ` ${slice}`.slice(1);

function kindOf(codes: Uint8Array): TokenKind {
  const [first = 0] = codes;
  if (isArabic(first)) return "word";
  if (isLatin(first) || first === OTHER_LETTER) return "latin";
  if (isDigit(first)) return "number";
  return first === PUNCTUATION ? "punctuation" : "symbol";
}

function valueOf(codes: Uint8Array): number {
  let value = 0;
  for (const code of codes) if (isDigit(code)) value = value * 10 + (code - 10);
  return value;
}

function marker(kind: TokenKind, length: number): Reading {
  const pos =
    kind === "latin"
      ? "foreign"
      : kind === "number"
        ? "number"
        : kind === "symbol"
          ? "symbol"
          : "punctuation";
  const told = settled(features({ pos }));
  return { ...unknown(BARE, stretch(0, length)), told, cost: 0, group: groupOf[pos] };
}

const NO_LEXEMES: readonly number[] = [];
const UNKNOWN = settled(features({ pos: "unknown" }));

function unknown(cut: Proclitics, stem: Reading["stem"]): Reading {
  const { conjunction, prefix, future, article } = cut;
  return {
    lexeme: -1,
    alternatives: NO_LEXEMES,
    lemma: null,
    told: UNKNOWN,
    conjunction,
    prefix,
    future,
    article,
    suffix: null,
    stem,
    human: false,
    intransitive: false,
    name: false,
    cost: 3,
    group: groupOf.unknown,
    id: "",
    asks: null,
  };
}

function writtenOf(text: string, codes: Uint8Array): Written {
  // in a word as long as its codes every unit is a letter, unless a ligature makes up for a mark
  if (codes.length === text.length && !hasMarks(text)) return { codes, letters: text, exact: true };
  const letters = text.replace(/[\p{M}\p{Cf}\u0640]/gu, "");
  return { codes, letters, exact: letters.length === codes.length };
}

function hasMarks(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (foldUnit(text.charCodeAt(i)) === IGNORED) return true;
  return false;
}

/** An unknown word is a name or a noun; the article shows even then, and so does wa before something long. */
function guess(lexicon: WordLexicon, codes: Uint8Array, ways: readonly Cut[]): Reading[] {
  const guesses = [unknown(BARE, stretch(0, codes.length))];
  for (const cut of ways) {
    const left = codes.length - cut.at;
    if (cut.at === 0 || cut.future || left < 2) continue;
    const isName = lookUp(lexicon.vocabulary, codes, { from: cut.at, to: codes.length }) !== NONE;
    if (
      !isName &&
      !(cut.article && left > 2) &&
      !(cut.conjunction === "wa" && cut.prefix === null && left > 3)
    )
      continue;
    guesses.push({
      ...unknown(cut, stretch(cut.at, codes.length)),
      cost: cut.article || isName ? 2 + cut.cost : 2.9,
    });
  }
  return guesses.sort((a, b) => a.cost - b.cost);
}

/** The word itself and what is left when proclitics are cut, where fixed phrases know it. */
function phraseWordsOf(vocabulary: Trie, codes: Uint8Array, ways: readonly Cut[]): PhraseWord[] {
  const found: PhraseWord[] = [];
  for (const cut of ways) {
    // nothing is written onto a single letter: "not" is not "to M."
    if (cut.future || (cut.at > 0 && codes.length - cut.at < 2)) continue;
    const word = cut.article
      ? withArticle(vocabulary, codes, cut)
      : lookUp(vocabulary, codes, { from: cut.at, to: codes.length });
    if (word !== NONE) found.push({ word, conjunction: cut.conjunction, prefix: cut.prefix, cut: cut.at });
  }
  return found;
}

/** li + al is written with two lams: the article is put back. Elsewhere it is part of the word as written. */
function withArticle(vocabulary: Trie, codes: Uint8Array, { prefix, at }: Cut): number {
  if (prefix !== "li" || codes[at - 1] !== lam || codes[at - 2] === alef) return NONE;
  const rest = Uint8Array.of(alef, lam, ...codes.subarray(at));
  return lookUp(vocabulary, rest, { from: 0, to: rest.length });
}
