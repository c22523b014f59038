// Decides by which terms a word is found: its folded letters without clitics, in every way that it can be read.

import {
  alef,
  foldUnit,
  ha,
  IGNORED,
  innerPoints,
  lam,
  OTHER_LETTER,
  spell,
  ta,
  waw,
  ya,
} from "../1-text/letters.ts";
import { cuts } from "./analyse.ts";
import type { Prefix, Reading, Surface, WordTerms } from "./types.ts";

/** A word that is one without any cut is looked for as that, where this reading costs no more above the cheapest. */
const WHOLE_WORTH = 0.8;
/** So with its article cut off; a name of a state or town and the word that it is made of are both looked for. */
const ARTICLE_WORTH = 0.75;
/** Readings of one price, nearly: nobody knows which is meant. */
const TIE = 0.3;
/** What is left of an unknown word when a clitic other than the article is cut off; fewer letters are no word. */
const LEAST_LEFT = 3;

const NO_TERMS: WordTerms = { all: [], ofReadings: [] };

/**
 * The terms by which a word of a page is found, whichever way it is read; none for marks. Of two spellings that fold
 * alike each has a term that the other asks for.
 */
export const termsOf = (surface: Surface): readonly string[] => (surface.terms ??= makeTerms(surface)).all;

/** The term of a word as it is read here. */
export function termOfReading(surface: Surface, reading: Reading): string {
  const { all, ofReadings } = (surface.terms ??= makeTerms(surface));
  return all[all.length === 1 ? 0 : (ofReadings[surface.readings.indexOf(reading)] ?? 0)]!;
}

/** The terms that a word of a question looks for: the word by itself where it is one, not what it might be cut into. */
export function askedOf(surface: Surface): readonly string[] {
  const { kind, readings } = surface;
  if (kind !== "word" || isUnknown(surface)) return termsOf(surface);
  const candidates = readings.map((reading) => ({ term: termOfReading(surface, reading), reading }));
  return distinct([...likeliest(candidates, surface.codes.length), ...misspelt(surface)]);
}

/** Beginnings of terms that a word with a star looks for: as typed, and without the article. */
export function beginningsOf(surface: Surface): readonly string[] {
  if (surface.kind !== "word") return askedOf(surface);
  const { codes } = surface;
  const withArticle = cuts(codes).filter(({ article, at }) => article && codes.length - at > 1);
  return distinct([spell(codes), ...withArticle.map(({ at }) => spell(codes.subarray(at)))]);
}

function makeTerms(surface: Surface): WordTerms {
  const { kind } = surface;
  if (kind === "number") return only(numberTerm(surface.text));
  if (kind === "latin") return only(foreignTerm(surface.text));
  if (kind !== "word") return NO_TERMS;
  const all: string[] = [];
  // few words have more than three
  const add = (term: string): number => {
    const there = all.indexOf(term);
    return there >= 0 ? there : all.push(term) - 1;
  };
  const ofReadings = termNumbers(surface, add);
  const others = isUnknown(surface) ? guesses(surface) : [...namesAfterLi(surface), ...misspelt(surface)];
  for (const other of others) add(other);
  return { all, ofReadings };
}

const only = (term: string): WordTerms => ({ all: [term], ofReadings: [] });
const distinct = (terms: readonly string[]): readonly string[] => [...new Set(terms)];
const isUnknown = ({ readings }: Surface): boolean => readings[0]!.lexeme < 0;

/** The number of each reading's term. Most readings of a word have one stem: it is spelled once. */
function termNumbers({ codes, readings }: Surface, add: (term: string) => number): number[] {
  let before: Reading | null = null;
  let number = 0;
  return readings.map((reading) => {
    if (!before || !areSpelledAlike(before, reading)) number = add(stemTerm(codes, reading));
    before = reading;
    return number;
  });
}

const areSpelledAlike = (a: Reading, b: Reading): boolean =>
  a.stem.from === b.stem.from &&
  a.stem.to === b.stem.to &&
  a.told.place === b.told.place &&
  a.told.state === b.told.state &&
  a.told.case === b.told.case;

interface Candidate {
  readonly term: string;
  readonly reading: Reading;
}

/** A word that has a reading only with the pronoun -hu may be meant with ta marbuta. */
function misspelt({ codes, readings }: Surface): string[] {
  if (codes.at(-1) !== ha || readings.some(({ suffix }) => !suffix)) return [];
  return readings.map(({ stem }) => spell(codes.subarray(stem.from)));
}

/** Ha and ta marbuta fold together: what stands without a pronoun goes first, however it is spelled. */
function likeliest(candidates: readonly Candidate[], length: number): readonly string[] {
  const bare = candidates.filter(({ reading }) => !reading.suffix);
  const pool = bare.length > 0 ? bare : candidates;
  const best = Math.min(...pool.map(({ reading }) => reading.cost));
  const near = (worth: number): readonly Candidate[] =>
    pool.filter(({ reading }) => reading.cost <= best + worth);
  const whole = near(WHOLE_WORTH).filter(({ reading }) => isWhole(reading, length));
  const article = near(ARTICLE_WORTH).filter(({ reading }) => reading.article);
  const tied = near(TIE).filter(({ reading }) => whole.length === 0 || isJoined(reading));
  if (article.length === 0) return [...whole, ...tied].map(({ term }) => term);
  const cheapest = Math.min(...article.map(({ reading }) => reading.cost));
  return [...whole.filter(({ reading }) => reading.cost < cheapest), ...article].map(({ term }) => term);
}

/** "And" is written onto any word; a preposition less often onto one that makes another word with it. */
const isJoined = ({ conjunction, prefix }: Reading): boolean => conjunction !== null && prefix === null;

const isWhole = ({ stem, suffix }: Reading, length: number): boolean =>
  stem.from === 0 && stem.to === length && suffix === null;

/** li + al- is written with two lams: a name that has the article in its spelling stands there too. */
function namedAfterLi(codes: Uint8Array, prefix: Prefix, at: number): string[] {
  if (prefix !== "li" || codes[at - 1] !== lam || codes[at - 2] !== lam) return [];
  return [spell([alef, lam, ...codes.subarray(at)])];
}

const namesAfterLi = ({ codes, phraseWords }: Surface): string[] =>
  phraseWords.flatMap(({ prefix, cut }) => namedAfterLi(codes, prefix, cut));

/** A word that no lexicon has may begin with any clitic, and is rare enough to be looked for in all ways. */
function guesses({ codes }: Surface): string[] {
  const ways = cuts(codes).filter(
    ({ at, article }) => at === 0 || article || codes.length - at >= LEAST_LEFT,
  );
  return ways.flatMap(({ at, article, prefix }) => [
    spell(codes.subarray(at)),
    ...(article ? namedAfterLi(codes, prefix, at) : []),
  ]);
}

/** The stem of a reading as it is spelled when it stands alone. */
function stemTerm(codes: Uint8Array, { stem, suffix, told }: Reading): string {
  const own = codes.slice(stem.from, stem.to);
  const last = own.length - 1;
  if (suffix && told.place === "suffixed") {
    // what stands before a pronoun alone: t of ta marbuta, alef of alef maqsura, a plural verb without its alef
    if (own[last] === ta) own[last] = ha;
    else if (own[last] === alef) own[last] = ya;
    else if (own[last] === waw) return spell(own) + spell([alef]);
  }
  // the alef of an accusative is a vowel sign
  const isAccusative = !suffix && told.state === "indefinite" && told.case === "oblique" && last > 1;
  return spell(isAccusative && own[last] === alef ? own.subarray(0, last) : own);
}

/** Words are cut at so many letters, so these expressions have little to look at. */
const THOUSANDS = /[,\u066c](?=\d{3}(?!\d))/gu;
const POINT = /[.,\u066b\u066c]/gu;
/** Neither engine's index takes it for the end of a word. */
const KEPT_POINT = "·";

function numberTerm(text: string): string {
  let digits = "";
  for (const char of text) {
    const code = foldUnit(char.charCodeAt(0));
    if (code !== IGNORED) digits += innerPoints.includes(char) ? char : spell([code]);
  }
  return digits.replace(THOUSANDS, "").replace(POINT, KEPT_POINT);
}

/** Latin letters folded; letters of other scripts as they are. */
function foreignTerm(text: string): string {
  let term = "";
  for (const char of text) {
    const code = foldUnit(char.charCodeAt(0));
    if (code !== IGNORED) term += code === OTHER_LETTER ? char.toLowerCase() : spell([code]);
  }
  return term;
}
