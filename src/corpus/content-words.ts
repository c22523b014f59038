// Decides which words say what a sentence is about, and how much each counts.

import type { WordClasses } from "../reading/2-words/classes.ts";
import type { Pos } from "../reading/2-words/features.ts";
import type { LexemeTables } from "../reading/2-words/tables.ts";
import type { Token } from "../reading/2-words/types.ts";
import { hashCodes, hashText } from "./hashing.ts";

/** Kinds that are not here say nothing of it. */
const WEIGHT: { readonly [pos in Pos]?: number } = {
  proper: 1,
  unknown: 1,
  foreign: 1,
  number: 0.9,
  noun: 0.8,
  adjective: 0.7,
  verb: 0.7,
};
/** Words that a seventh, and that a twentieth of all news pages have. */
const COMMON = { "in-many-news": 0.4, "in-much-news": 0.75 };

export const isWord = ({ surface }: Token): boolean =>
  surface.kind !== "punctuation" && surface.kind !== "symbol";

/** Gives each word that counts as a hash of its lemma, with its weight. */
export class ContentWords {
  readonly #classes: WordClasses;
  readonly #lexemes: LexemeTables;
  readonly #common: readonly (readonly [classNumber: number, factor: number])[];

  constructor(classes: WordClasses, lexemes: LexemeTables) {
    this.#lexemes = lexemes;
    this.#classes = classes;
    this.#common = Object.entries(COMMON).map(([name, factor]) => [classes.number(name), factor]);
  }

  /** The words of tokens, in order. */
  *of(tokens: Iterable<Token>): Generator<readonly [hash: number, weight: number]> {
    for (const token of tokens) {
      const { surface, reading } = token;
      if (surface.kind === "number") yield [hashText(`#${surface.value}`), WEIGHT.number!];
      else if (isWord(token)) {
        const weight = WEIGHT[reading.told.pos];
        if (weight !== undefined) yield [this.lemmaOf(token), weight * this.#factor(reading.lexeme)];
      }
    }
  }

  #factor(lexeme: number): number {
    return this.#common.find(([number]) => this.#classes.has(lexeme, number))?.[1] ?? 1;
  }

  /**
   * A masdar or participle stands for its verb: "the blast" and "blew up" are one word. A word that no lexicon knows
   * stands for itself, without its clitics.
   */
  lemmaOf({ surface, reading }: Token): number {
    const verb = reading.lexeme < 0 ? -1 : this.#lexemes.verbs[reading.lexeme]!;
    if (verb >= 0) return hashText(this.#lexemes.lemmas[verb]!);
    if (reading.lemma !== null) return hashText(reading.lemma);
    return hashCodes(surface.codes.subarray(reading.stem.from, reading.stem.to));
  }
}
