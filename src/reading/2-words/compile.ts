// Decides how word entries become the automaton of all surface forms: inflects each, folds, and numbers the lexemes.

import { buildTrie, type Trie } from "../../lexicon/trie.ts";
import { checkEntries, type Checked, type Problem, problemOf, type ReadFolder } from "../../lexicon/source.ts";
import { ALPHABET } from "../1-text/letters.ts";
import { fold } from "../1-text/normalise.ts";
import { plainYa, radicalsOf, taMarbuta } from "../1-text/transliterate.ts";
import { type Features, features, packFeatures, POS, type Pos, unpackFeatures } from "./features.ts";
import { conjugate, type Form } from "./inflect/conjugate.ts";
import { decline, declineAdjective, femininePlural, genderOf } from "./inflect/decline.ts";
import {
  type AdjectiveEntry,
  adjectiveSchema,
  type NounEntry,
  nounSchema,
  type ParticleEntry,
  particleSchema,
  type VerbEntry,
  verbSchema,
} from "./schema.ts";
import { spellingOf } from "./spelling.ts";

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
/** A participle that is listed as an adjective in its own right. */
export const LISTED = 32;
/** A name that is also a common word, or one of several entities. */
export const UNSURE = 16;

export const SPELLING_SHIFT = 24;

interface Row {
  lemma: string;
  id: string;
  pos: Pos;
  flags: number;
  verb: number;
  value: number;
  verbForm: string;
}

/** Collects lexemes and their forms; other stages add theirs before `finish`. */
export class WordBuilder {
  readonly rows: Row[] = [];
  readonly #byKey = new Map<string, number[]>();
  readonly #forms = new Map<string, Map<string, readonly [number, number]>>();

  /** Adds a lexeme and gives its number. */
  add(row: Partial<Row> & Pick<Row, "lemma" | "pos">): number {
    const number = this.rows.push({ id: "", flags: 0, verb: -1, value: 0, verbForm: "", ...row }) - 1;
    const key = keyOf(row.pos, row.lemma);
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), number]);
    return number;
  }

  /** Lexemes by part of speech and dictionary spelling. */
  find(pos: Pos, lemma: string): readonly number[] {
    return this.#byKey.get(keyOf(pos, lemma)) ?? [];
  }

  form(lexeme: number, { text, told }: Form): void {
    const codes = fold(text);
    if (codes.length === 0) return;
    const key = String.fromCharCode(...codes);
    let forms = this.#forms.get(key);
    if (!forms) this.#forms.set(key, (forms = new Map()));
    const bits = packFeatures(told) | (spellingOf(text) << SPELLING_SHIFT);
    forms.set(`${lexeme} ${bits}`, [lexeme, bits]);
  }

  /** Whether a form is a common word already (names aside, and duals, which are rare): names that are words must say so. */
  hasWord(text: string): boolean {
    const forms = [...(this.#forms.get(keyOfForm(text))?.values() ?? [])];
    return forms.some(([lexeme, bits]) => {
      const told = unpackFeatures(bits & ((1 << SPELLING_SHIFT) - 1));
      const isCommon = told.number !== "dual" && told.place !== "suffixed" && told.state !== "construct";
      return isCommon && (this.rows[lexeme]!.flags & NAME) === 0;
    });
  }

  /** Lexemes of these parts of speech that have this form. */
  lexemesOf(text: string, pos: readonly Pos[]): number[] {
    return this.#lexemesAt(text).filter((lexeme) => pos.includes(this.rows[lexeme]!.pos));
  }

  #lexemesAt(text: string): number[] {
    const forms = this.#forms.get(keyOfForm(text));
    return [...new Set([...(forms?.values() ?? [])].map(([lexeme]) => lexeme))];
  }

  finish(): WordTables {
    const keys = [...this.#forms.keys()].sort();
    const first = new Int32Array(keys.length + 1);
    const pairs: number[] = [];
    keys.forEach((key, at) => {
      for (const pair of this.#forms.get(key)!.values()) pairs.push(...pair);
      first[at + 1] = pairs.length / 2;
    });
    const trie = buildTrie(
      keys.map((key, at) => [Uint8Array.from(key, (char) => char.charCodeAt(0)), at] as const),
      ALPHABET,
    );
    return { trie, first, forms: Int32Array.from(pairs), lexemes: this.#columns() };
  }

  #columns(): LexemeTables {
    const { rows } = this;
    return {
      lemmas: rows.map((row) => row.lemma),
      ids: rows.map((row) => row.id),
      pos: Uint8Array.from(rows, (row) => POS.indexOf(row.pos)),
      flags: Uint8Array.from(rows, (row) => row.flags),
      verbs: Int32Array.from(rows, (row) => row.verb),
      values: rows.map((row) => row.value),
    };
  }
}

const keyOfForm = (text: string): string => String.fromCharCode(...fold(text));

const keyOf = (pos: Pos, lemma: string): string => `${pos} ${lemma}`;

/** Inflects the entries of `2-words/lexicon` into a builder that later stages may add names to. */
export function compileWords(read: ReadFolder, problems: Problem[]): WordBuilder {
  const builder = new WordBuilder();
  const particles = [...read("particles.yaml"), ...read("numbers.yaml")];
  for (const entry of checkEntries(particles, particleSchema, problems)) addParticle(builder, entry.value);
  for (const entry of checkEntries(read("verbs"), verbSchema, problems)) addVerb(builder, entry, problems);
  for (const entry of checkEntries(read("nouns"), nounSchema, problems)) addNoun(builder, entry.value);
  for (const entry of checkEntries(read("adjectives"), adjectiveSchema, problems)) addAdjective(builder, entry.value);
  return builder;
}

function addParticle(builder: WordBuilder, entry: ParticleEntry): void {
  const lexeme = builder.add({ lemma: entry.form, pos: entry.pos, id: entry.id, value: entry.value ?? 0 });
  const place = entry.bound ? "suffixed" : entry.suffix ? "both" : "free";
  builder.form(lexeme, { text: entry.form, told: features({ pos: entry.pos, place }) });
}

function addVerb(builder: WordBuilder, checked: Checked<VerbEntry>, problems: Problem[]): void {
  const entry = checked.value;
  const radicals = radicalsOf(entry.root);
  if (entry.form === "I" && !entry.vowel) problems.push(problemOf(checked, "form I needs its imperfect vowel"));
  if (entry.form === "I" && !entry.masdar) problems.push(problemOf(checked, "form I needs its masdar"));
  const made = radicals && conjugate({ lemma: entry.lemma, radicals, form: entry.form, vowel: entry.vowel ?? "i" });
  if (!made) {
    problems.push(problemOf(checked, `root ${entry.root} in form ${entry.form} does not spell ${entry.lemma}`));
    return;
  }
  const flags = (entry.intransitive ? INTRANSITIVE : 0) | (entry.rare ? RARE : 0);
  const verb = builder.add({ lemma: entry.lemma, pos: "verb", id: entry.id, flags, verbForm: entry.form });
  for (const form of made.forms) builder.form(verb, form);
  for (const masdar of entry.masdar ?? (made.masdar ? [made.masdar] : [])) addMasdar(builder, masdar, { verb, entry });
  const participles = [
    [made.active, "active-participle"],
    [made.passive, "passive-participle"],
  ] as const;
  for (const [lemma, derived] of participles) {
    addParticiple(builder, lemma, { derived, verb, defective: made.kind === "defective" });
  }
}

function addMasdar(builder: WordBuilder, lemma: string, of: { verb: number; entry: VerbEntry }): void {
  const [known] = builder.find("noun", lemma);
  const lexeme = known ?? builder.add({ lemma, pos: "noun", id: `${of.entry.id}.masdar`, verb: of.verb });
  if (known !== undefined) return;
  const isCounted = of.entry.form !== "I" || lemma.endsWith(taMarbuta);
  const plurals = isCounted ? [lemma.endsWith(taMarbuta) ? lemma.slice(0, -1) + femininePlural : lemma + femininePlural] : [];
  const told: Partial<Features> = { pos: "noun", derived: "masdar" };
  for (const form of decline({ lemma, plurals, gender: genderOf(lemma), feminine: false }, told)) {
    builder.form(lexeme, form);
  }
}

interface Participle {
  readonly derived: Features["derived"];
  readonly verb: number;
  readonly defective: boolean;
}

function addParticiple(builder: WordBuilder, lemma: string, of: Participle): void {
  const lexeme = builder.add({ lemma, pos: "adjective", verb: of.verb });
  const adjective = { lemma, plurals: [], defective: of.defective && lemma.endsWith(plainYa) };
  for (const form of declineAdjective(adjective, { pos: "adjective", derived: of.derived })) builder.form(lexeme, form);
}

function addNoun(builder: WordBuilder, entry: NounEntry): void {
  const { lemma, plural = [] } = entry;
  const flags = (entry.human ? HUMAN : 0) | (entry.rare ? RARE : 0);
  const known = builder.find("noun", lemma).find((number) => builder.rows[number]!.verb >= 0);
  const lexeme = known ?? builder.add({ lemma, pos: "noun", id: entry.id, flags });
  builder.rows[lexeme]!.flags |= flags;
  const told: Partial<Features> = known === undefined ? { pos: "noun" } : { pos: "noun", derived: "masdar" };
  const noun = { lemma, plurals: plural, gender: entry.gender ?? genderOf(lemma), feminine: entry.feminine === true };
  for (const form of decline(noun, told)) builder.form(lexeme, form);
  if (entry.defective) for (const form of decline({ ...noun, lemma: lemma + plainYa, plurals: [] }, told)) builder.form(lexeme, form);
}

function addAdjective(builder: WordBuilder, entry: AdjectiveEntry): void {
  const { lemma, plural = [], elative, feminine } = entry;
  // a listed participle is the verb's participle, only commoner: one lexeme, without the price of a rare form
  const participle = builder.find("adjective", lemma).find((number) => builder.rows[number]!.verb >= 0);
  if (participle !== undefined) builder.rows[participle]!.flags |= LISTED;
  const lexeme = participle ?? builder.add({ lemma, pos: "adjective", id: entry.id, flags: entry.rare ? RARE : 0 });
  // a feminine in -iya of a lemma without ya shows a defective participle: vAnin, al-vAnI, vAniya
  if (feminine === lemma + plainYa + taMarbuta) {
    const defective = { lemma: lemma + plainYa, plurals: plural, defective: true };
    for (const form of declineAdjective(defective)) builder.form(lexeme, form);
    return;
  }
  const adjective = { lemma, plurals: plural, ...(elative && { elative }), ...(feminine && { feminine }) };
  for (const form of declineAdjective(adjective)) builder.form(lexeme, form);
}
