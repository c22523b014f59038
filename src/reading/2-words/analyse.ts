// Decides every way in which a written word can be cut into clitics and a stem that the lexicon knows.

import { NONE, ROOT, step, valueAt } from "../../lexicon/trie.ts";
import { alef, ba, fa, kaf, lam, sin, waw } from "../1-text/letters.ts";
import { HUMAN, INTRANSITIVE, NAME, SPELLING_SHIFT, type WordTables } from "./tables.ts";
import { type Features, unpackFeatures } from "./features.ts";
import { formCost, objectless, suffixCost } from "./form-costs.ts";
import { asksOf, groupOf } from "./prices.ts";
import { endsInTaMarbuta, misspelling, spellingOf, withoutEnd } from "./spelling.ts";
import { isNominalOnly, isVerbal, suffixes } from "./suffixes.ts";
import type { Prefix, Proclitics, Reading, Suffix } from "./types.ts";

/** A word as written: its folded codes, and which of the merged letters it begins and ends with. */
export interface Written {
  readonly codes: Uint8Array;
  /** Without marks and tatweel. */
  readonly letters: string;
  /** Codes map one to one to letters unless ligatures stand in the word; else only its ends are trusted. */
  readonly exact: boolean;
}

export interface Cut extends Proclitics {
  /** Where the stem begins. */
  readonly at: number;
  readonly cost: number;
}

/** All readings that the lexicon supports, unordered; empty for an unknown word. */
export function analyse(tables: WordTables, written: Written, ways: readonly Cut[]): Reading[] {
  const readings: Reading[] = [];
  for (const cut of ways) readStem(tables, { written, cut }, readings);
  return merge(readings);
}

/** Every proclitic sequence that the letters allow. Costs make the uncut word the first choice. */
export function cuts(codes: Uint8Array): Cut[] {
  const whole: Cut = { conjunction: null, prefix: null, article: false, future: false, at: 0, cost: 0 };
  const ways: Cut[] = [];
  afterConjunction(codes, whole, ways);
  if (codes.length < 2) return ways;
  if (codes[0] === waw) afterConjunction(codes, { ...whole, conjunction: "wa", at: 1, cost: 0.4 }, ways);
  if (codes[0] === fa) afterConjunction(codes, { ...whole, conjunction: "fa", at: 1, cost: 1 }, ways);
  return ways;
}

const PREFIXES: readonly (readonly [number, Exclude<Prefix, null>, number])[] = [
  [ba, "bi", 0.5],
  [lam, "li", 0.5],
  [kaf, "ka", 1.2],
];

function afterConjunction(codes: Uint8Array, cut: Cut, ways: Cut[]): void {
  ways.push(cut);
  const { at, cost } = cut;
  const left = codes.length - at;
  if (left > 2 && isArticle(codes, at)) ways.push({ ...cut, article: true, at: at + 2 });
  if (left > 3 && codes[at] === sin) ways.push({ ...cut, future: true, at: at + 1 });
  for (const [letter, prefix, price] of PREFIXES) {
    if (codes[at] !== letter || left < 2) continue;
    ways.push({ ...cut, prefix, at: at + 1, cost: cost + price });
    if (left > 4 && isArticle(codes, at + 1))
      ways.push({ ...cut, prefix, article: true, at: at + 3, cost: cost + 0.1 });
    if (letter === lam && left > 3 && codes[at + 1] === lam) {
      ways.push({ ...cut, prefix, article: true, at: at + 2, cost: cost + 0.1 });
      // li + al + a word in l: one of three lams is left out
      ways.push({ ...cut, prefix, article: true, at: at + 1, cost: cost + 0.3 });
    }
  }
}

const isArticle = (codes: Uint8Array, at: number): boolean => codes[at] === alef && codes[at + 1] === lam;

interface Task {
  readonly written: Written;
  readonly cut: Cut;
}

/** Walks the lexicon from the stem's first letter; every stem end leaves nothing or a pronoun suffix. */
function readStem(tables: WordTables, { written, cut }: Task, out: Reading[]): void {
  const { codes } = written;
  let state = ROOT;
  for (let i = cut.at; i < codes.length; i++) {
    state = step(tables.trie, state, codes[i]!);
    if (state === NONE) return;
    const word = valueAt(tables.trie, state);
    if (word === NONE) continue;
    const end = i + 1;
    if (end === codes.length) addForms(tables, { word, end, suffix: null, cut, written }, out);
    else {
      const suffix = suffixes.get(keyOfRest(codes, end));
      if (suffix) addForms(tables, { word, end, suffix, cut, written }, out);
    }
  }
}

const keyOfRest = (codes: Uint8Array, from: number): number => {
  if (codes.length - from > 3) return -1;
  let key = 0;
  for (let i = from; i < codes.length; i++) key = key * 128 + codes[i]!;
  return key;
};

interface Found {
  readonly word: number;
  readonly end: number;
  readonly suffix: Suffix | null;
  readonly cut: Cut;
  readonly written: Written;
}

function addForms(tables: WordTables, found: Found, out: Reading[]): void {
  const { word, cut, written, suffix } = found;
  const spelled = spellingOf(written.letters, written.exact ? cut.at : 0);
  if (suffix && endsInTaMarbuta(spelled)) return;
  // no word but a name begins with two waws: the first is "and"
  const isJoined = cut.at === 0 && written.codes[0] === waw && written.codes[1] === waw;
  for (let at = tables.first[word]!; at < tables.first[word + 1]!; at++) {
    const lexeme = tables.forms[at * 2]!;
    const bits = tables.forms[at * 2 + 1]!;
    const told = toldOf(bits);
    if (!fits(told, cut, suffix)) continue;
    const expected = bits >>> SPELLING_SHIFT;
    const stray = misspelling(
      suffix ? withoutEnd(spelled) : spelled,
      suffix ? withoutEnd(expected) : expected,
    );
    const joined = isJoined && told.pos !== "proper" ? 2 : 0;
    out.push(makeReading(tables, { found, lexeme, told, stray: stray + joined }));
  }
}

const toldCache = new Map<number, Features>();

function toldOf(bits: number): Features {
  const key = bits & ((1 << SPELLING_SHIFT) - 1);
  let told = toldCache.get(key);
  if (!told) toldCache.set(key, (told = unpackFeatures(key)));
  return told;
}

/** As many as any lexicon of ours has lexemes; beyond it lists are only not shared. */
const alone = Array.from<readonly number[] | null>({ length: 1 << 17 }).fill(null);
const stretches = new Map<number, Reading["stem"]>();

/** The list of one lexeme. Shared, as stretches are: there are as many as words remembered, times their readings. */
const only = (lexeme: number): readonly number[] =>
  lexeme < alone.length ? (alone[lexeme] ??= [lexeme]) : [lexeme];

/** A stretch of a word's codes. */
export function stretch(from: number, to: number): Reading["stem"] {
  // only ligatures make words longer than this
  if (to > 63) return { from, to };
  const key = from * 64 + to;
  let shared = stretches.get(key);
  if (!shared) stretches.set(key, (shared = { from, to }));
  return shared;
}

interface Parts {
  readonly found: Found;
  readonly lexeme: number;
  readonly told: Features;
  readonly stray: number;
}

/** All readings have this shape, field by field in this order: code that meets one shape only is several times faster. */
function makeReading(tables: WordTables, { found, lexeme, told, stray }: Parts): Reading {
  const { cut, end, suffix } = found;
  const flags = tables.lexemes.flags[lexeme]!;
  const id = tables.lexemes.ids[lexeme]!;
  const { conjunction, prefix, article, future } = cut;
  return {
    lexeme,
    alternatives: only(lexeme),
    lemma: tables.lexemes.lemmas[lexeme]!,
    told,
    conjunction,
    prefix,
    future,
    article,
    suffix,
    stem: stretch(cut.at, end),
    human: (flags & HUMAN) !== 0,
    intransitive: (flags & INTRANSITIVE) !== 0,
    name: (flags & NAME) !== 0,
    cost:
      cut.cost +
      stray +
      (suffix ? suffixCost(suffix, told.pos) + objectless(told, flags) : 0) +
      formCost(told, flags, conjunction),
    group: groupOf[told.pos],
    id,
    asks: asksOf(id),
  };
}

/** Whether a form may stand with these clitics. */
function fits(told: Features, cut: Cut, suffix: Suffix | null): boolean {
  if (suffix ? told.place === "free" : told.place === "suffixed") return false;
  const isVerb = told.pos === "verb";
  if (suffix && (isVerb ? isNominalOnly(suffix) : isNominal(told.pos) && isVerbal(suffix))) return false;
  if (cut.future) return isVerb && told.tense === "imperfect";
  // a name has its article in its spelling or not at all: al-sUriyya is the adjective
  if (cut.article) return !suffix && isNominal(told.pos) && told.pos !== "proper" && told.state === "any";
  if (isVerb) return cut.prefix === null || (cut.prefix === "li" && isMoodForm(told));
  if (cut.prefix && !isNominal(told.pos)) return told.pos === "complementizer" || isPronominal(told.pos);
  if (suffix && told.state === "indefinite") return false;
  return true;
}

const isMoodForm = (told: Features): boolean => told.tense === "imperfect" || told.tense === "subjunctive";
const isNominal = (pos: Features["pos"]): boolean =>
  pos === "noun" || pos === "adjective" || pos === "number" || pos === "proper";
const isPronominal = (pos: Features["pos"]): boolean =>
  pos === "relative" ||
  pos === "demonstrative" ||
  pos === "negation" ||
  pos === "interrogative" ||
  pos === "preposition";

/** Readings that differ only in the lexeme become one with alternatives; the cheaper leads. */
function merge(readings: readonly Reading[]): Reading[] {
  const merged: Reading[] = [];
  for (const reading of readings) {
    let at = 0;
    while (at < merged.length && !areTwins(merged[at]!, reading)) at++;
    const other = merged[at];
    if (!other) merged.push(reading);
    else {
      const [first, second] = reading.cost < other.cost ? [reading, other] : [other, reading];
      const alternatives = [...new Set([...first.alternatives, ...second.alternatives])];
      merged[at] = { ...first, alternatives };
    }
  }
  return merged;
}

function areTwins(a: Reading, b: Reading): boolean {
  return (
    a.stem.from === b.stem.from &&
    a.stem.to === b.stem.to &&
    a.prefix === b.prefix &&
    a.conjunction === b.conjunction &&
    a.article === b.article &&
    (a.told === b.told || tellTheSame(a.told, b.told)) &&
    (a.told.pos === "verb" || a.lemma === b.lemma)
  );
}

/** Place, state and case aside: they only say where a form may stand. */
function tellTheSame(a: Features, b: Features): boolean {
  return (
    a.pos === b.pos &&
    a.tense === b.tense &&
    a.person === b.person &&
    a.gender === b.gender &&
    a.number === b.number &&
    a.derived === b.derived &&
    a.voice === b.voice
  );
}
