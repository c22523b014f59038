// Decides how cue entries become tables: cues by lexeme, and an automaton of fixed phrases.

import { buildPhrases, type PhraseTable } from "../../lexicon/phrases.ts";
import {
  type Checked,
  checkEntries,
  type Problem,
  problemOf,
  type ReadFolder,
} from "../../lexicon/source.ts";
import { NONE } from "../../lexicon/trie.ts";
import type { Stance } from "../../model.ts";
import type { WordBuilder } from "../2-words/builder.ts";
import { foldedWords } from "../3-mentions/aliases.ts";
import type { Vocabulary } from "../3-mentions/compile.ts";
import { anonymitySchema, type CueEntry, cueSchema } from "./schema.ts";

/** A word or phrase that reports. */
export interface Cue {
  readonly id: string;
  readonly kind: "verb" | "noun" | "phrase";
  readonly stance: Stance;
  readonly takes: readonly string[];
  readonly source: string;
  readonly addressee: string | null;
  readonly triggers: readonly string[];
}

export interface StatementTables {
  readonly cues: readonly Cue[];
  /** The cue of a lexeme, or -1; participles and masdars are found by their verb. */
  readonly byLexeme: Int32Array;
  readonly phrases: PhraseTable;
  /** Phrases that say that a source is unnamed; outputs number `anonymityRules`. */
  readonly anonymity: PhraseTable;
  readonly anonymityRules: readonly string[];
}

interface Shop {
  readonly read: ReadFolder;
  readonly problems: Problem[];
  readonly words: WordBuilder;
  readonly vocabulary: Vocabulary;
}

/** Compiles `6-statements/lexicon`. */
export function compileStatements(shop: Shop): StatementTables {
  const cues: Cue[] = [];
  const byLexeme = new Int32Array(shop.words.rows.length).fill(NONE);
  const phrases: [number[], number][] = [];
  for (const checked of checkEntries(shop.read("cues"), cueSchema, shop.problems)) {
    const number = cues.push(cueOf(checked.value)) - 1;
    if (checked.value.phrase) phrases.push([numbers(shop, checked.value.phrase), number]);
    else
      for (const lexeme of lexemesOf(shop, checked)) claim(shop, byLexeme, { checked, lexeme, number, cues });
  }
  const rules = checkEntries(shop.read("anonymity.yaml"), anonymitySchema, shop.problems);
  return {
    cues,
    byLexeme,
    phrases: buildPhrases(phrases),
    anonymity: buildPhrases(rules.map(({ value }, at) => [numbers(shop, value.phrase), at] as const)),
    anonymityRules: rules.map(({ value }) => value.id),
  };
}

const numbers = (shop: Shop, phrase: string): number[] =>
  foldedWords(phrase.split(" ")).map((word) => shop.vocabulary.of(word));

function cueOf(entry: CueEntry): Cue {
  const kind = entry.verb ? "verb" : entry.noun ? "noun" : "phrase";
  return {
    id: entry.id,
    kind,
    stance: entry.stance,
    takes:
      entry.takes ?? (kind === "verb" ? ["clause", "quote"] : kind === "noun" ? ["clause", "quote"] : []),
    source: entry.source ?? (kind === "verb" ? "subject" : "object"),
    addressee: entry.addressee ?? null,
    triggers: entry.triggers ?? ["verb", "participle", "masdar"],
  };
}

function lexemesOf(shop: Shop, { value, ...where }: Checked<CueEntry>): readonly number[] {
  const pos = value.verb ? "verb" : "noun";
  const found = shop.words.find(pos, value.verb ?? value.noun ?? "");
  const meant = value.form
    ? found.filter((lexeme) => shop.words.rows[lexeme]!.verbForm === value.form)
    : found;
  if (meant.length === 0) {
    const what = `${value.verb ?? value.noun}${value.form ? ` of form ${value.form}` : ""}`;
    shop.problems.push(
      problemOf({ ...where, value }, `«${what}» is no ${pos} of 2-words/lexicon; add it there`),
    );
  }
  return meant;
}

interface Claim {
  readonly checked: Checked<CueEntry>;
  readonly lexeme: number;
  readonly number: number;
  readonly cues: readonly Cue[];
}

function claim(shop: Shop, byLexeme: Int32Array, { checked, lexeme, number, cues }: Claim): void {
  const other = byLexeme[lexeme]!;
  if (other !== NONE) {
    const message = `the same word is the cue of ${cues[other]!.id}; give each its form, or make them one entry`;
    shop.problems.push(problemOf(checked, message));
    return;
  }
  byLexeme[lexeme] = number;
}
