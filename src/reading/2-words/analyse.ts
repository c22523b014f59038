// Decides every way in which a written word can be cut into clitics and a stem that the lexicon knows.

import { NONE, ROOT, step, valueAt } from "../../lexicon/trie.ts";
import { alef, ba, fa, kaf, lam, sin, waw } from "../1-text/letters.ts";
import {
  HUMAN,
  INTRANSITIVE,
  LISTED,
  NAME,
  RARE,
  SPELLING_SHIFT,
  UNSURE,
  type WordTables,
  SELDOM,
} from "./tables.ts";
import { type Features, unpackFeatures } from "./features.ts";
import { endsInTaMarbuta, misspelling } from "./spelling.ts";
import { isNominalOnly, isVerbal, suffixes } from "./suffixes.ts";
import type { Conjunction, Prefix, Proclitics, Reading, Suffix } from "./types.ts";

/** A word as written: its folded codes, and which of the merged letters it begins and ends with. */
export interface Written {
  readonly codes: Uint8Array;
  /** Spelling bits of the stretch of the word from a code on, to its end. */
  readonly spellingFrom: (code: number) => number;
}

/** A reading before its prices among its neighbours are put in. */
export type Draft = Omit<Reading, "group" | "id" | "asks">;

interface Cut extends Proclitics {
  /** Where the stem begins. */
  readonly at: number;
  readonly cost: number;
}

/** All readings that the lexicon supports, unordered; empty for an unknown word. */
export function analyse(tables: WordTables, written: Written): Draft[] {
  const readings: Draft[] = [];
  for (const cut of cuts(written.codes)) readStem(tables, { written, cut }, readings);
  return merge(readings);
}

/** Every proclitic sequence that the letters allow. Costs make the uncut word the first choice. */
export function* cuts(codes: Uint8Array): Generator<Cut> {
  const whole: Cut = { conjunction: null, prefix: null, article: false, future: false, at: 0, cost: 0 };
  yield* afterConjunction(codes, whole);
  if (codes.length < 2) return;
  if (codes[0] === waw) yield* afterConjunction(codes, { ...whole, conjunction: "wa", at: 1, cost: 0.4 });
  if (codes[0] === fa) yield* afterConjunction(codes, { ...whole, conjunction: "fa", at: 1, cost: 1 });
}

const PREFIXES: readonly (readonly [number, Exclude<Prefix, null>, number])[] = [
  [ba, "bi", 0.5],
  [lam, "li", 0.5],
  [kaf, "ka", 1.2],
];

function* afterConjunction(codes: Uint8Array, cut: Cut): Generator<Cut> {
  yield cut;
  const { at, cost } = cut;
  const left = codes.length - at;
  if (left > 2 && isArticle(codes, at)) yield { ...cut, article: true, at: at + 2 };
  if (left > 3 && codes[at] === sin) yield { ...cut, future: true, at: at + 1 };
  for (const [letter, prefix, price] of PREFIXES) {
    if (codes[at] !== letter || left < 2) continue;
    yield { ...cut, prefix, at: at + 1, cost: cost + price };
    if (left > 4 && isArticle(codes, at + 1))
      yield { ...cut, prefix, article: true, at: at + 3, cost: cost + 0.1 };
    if (letter === lam && left > 3 && codes[at + 1] === lam) {
      yield { ...cut, prefix, article: true, at: at + 2, cost: cost + 0.1 };
      // li + al + a word in l: one of three lams is left out
      yield { ...cut, prefix, article: true, at: at + 1, cost: cost + 0.3 };
    }
  }
}

const isArticle = (codes: Uint8Array, at: number): boolean => codes[at] === alef && codes[at + 1] === lam;

interface Task {
  readonly written: Written;
  readonly cut: Cut;
}

/** Walks the lexicon from the stem's first letter; every stem end leaves nothing or a pronoun suffix. */
function readStem(tables: WordTables, { written, cut }: Task, out: Draft[]): void {
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

function addForms(tables: WordTables, found: Found, out: Draft[]): void {
  const { word, cut, written, suffix } = found;
  const spelled = written.spellingFrom(cut.at);
  if (suffix && endsInTaMarbuta(spelled)) return;
  for (let at = tables.first[word]!; at < tables.first[word + 1]!; at++) {
    const lexeme = tables.forms[at * 2]!;
    const bits = tables.forms[at * 2 + 1]!;
    const told = toldOf(bits);
    if (!fits(told, cut, suffix)) continue;
    const expected = bits >>> SPELLING_SHIFT;
    const stray = misspelling(suffix ? spelled & 3 : spelled, suffix ? expected & 3 : expected);
    out.push(makeReading(tables, { found, lexeme, told, stray }));
  }
}

const toldCache = new Map<number, Features>();

function toldOf(bits: number): Features {
  const key = bits & ((1 << SPELLING_SHIFT) - 1);
  let told = toldCache.get(key);
  if (!told) toldCache.set(key, (told = unpackFeatures(key)));
  return told;
}

interface Parts {
  readonly found: Found;
  readonly lexeme: number;
  readonly told: Features;
  readonly stray: number;
}

function makeReading(tables: WordTables, { found, lexeme, told, stray }: Parts): Draft {
  const { cut, end, suffix } = found;
  const flags = tables.lexemes.flags[lexeme]!;
  const { conjunction, prefix, article, future } = cut;
  return {
    lexeme,
    alternatives: [lexeme],
    lemma: tables.lexemes.lemmas[lexeme]!,
    told,
    conjunction,
    prefix,
    article,
    future,
    suffix,
    stem: { from: cut.at, to: end },
    human: (flags & HUMAN) !== 0,
    intransitive: (flags & INTRANSITIVE) !== 0,
    name: (flags & NAME) !== 0,
    cost:
      cut.cost +
      stray +
      (suffix ? suffixCost(suffix) + objectless(told, flags) : 0) +
      formCost(told, flags, conjunction),
  };
}

/** Closed classes have few words and most of the tokens. */
const CLOSED = new Set([
  "preposition",
  "complementizer",
  "negation",
  "relative",
  "demonstrative",
  "pronoun",
  "conjunction",
  "subordinator",
  "particle",
]);

/** "My" and "your" are rare in news. */
const suffixCost = (suffix: Suffix): number =>
  suffix.person === "third" ? 0.3 : suffix.number === "plural" ? 0.5 : 1;

/** "Her resignation" rather than "she resigned it": an intransitive verb takes no pronoun. */
const objectless = ({ pos }: Features, flags: number): number =>
  pos === "verb" && (flags & INTRANSITIVE) !== 0 ? 0.6 : 0;

/** Rarer parts of the paradigm cost a little, so that they lose a draw. */
function formCost(told: Features, flags: number, conjunction: Conjunction): number {
  let cost = (flags & RARE) !== 0 ? 2 : 0;
  if ((flags & SELDOM) !== 0) cost += 0.6;
  if (CLOSED.has(told.pos)) cost -= 0.25;
  if (conjunction === "fa" && told.pos === "complementizer") cost -= 0.8;
  if ((flags & NAME) !== 0) cost += (flags & UNSURE) !== 0 ? 0.7 : -0.3;
  if (told.number === "dual") cost += told.pos === "verb" ? 0.6 : 0.3;
  if (told.voice === "passive") cost += 0.4;
  if (told.person === "first" || told.person === "second") cost += 0.5;
  if (told.gender === "f" && told.number === "plural" && told.pos === "verb") cost += 0.8;
  if (told.tense === "subjunctive") cost += 0.3;
  // ta- of she is spelled like the perfect of forms V and VI, which news uses more
  if (told.tense === "imperfect" && told.person === "third" && told.gender === "f") cost += 0.15;
  if (told.gender === "f" && told.number === "plural" && (flags & HUMAN) !== 0) cost += 0.4;
  const isParticiple = told.derived === "active-participle" || told.derived === "passive-participle";
  if (isParticiple && (flags & LISTED) === 0) cost += 0.25;
  if (isParticiple && told.gender === "f" && told.number === "plural") cost += 0.3;
  if (told.derived === "active-participle" && told.state === "indefinite" && told.case === "oblique")
    cost -= 0.25;
  // "pointing out" is oftener said than "a marshal": accusative participles are circumstances
  if (told.state === "indefinite" && !isParticiple) cost += 0.15;
  if (told.state === "construct") cost += 0.2;
  return cost;
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
function merge(readings: Draft[]): Draft[] {
  const groups = new Map<string, Draft>();
  for (const reading of readings) {
    const { told, stem, prefix, conjunction, article, lemma } = reading;
    const key = `${told.pos}${told.tense}${told.person}${told.gender}${told.number}${told.derived}${told.voice}|${stem.from}.${stem.to}${prefix}${conjunction}${article}|${told.pos === "verb" ? "" : lemma}`;
    const other = groups.get(key);
    if (!other) groups.set(key, reading);
    else {
      const [first, second] = reading.cost < other.cost ? [reading, other] : [other, reading];
      groups.set(key, {
        ...first,
        alternatives: [...new Set([...first.alternatives, ...second.alternatives])],
      });
    }
  }
  return [...groups.values()];
}
