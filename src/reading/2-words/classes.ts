// Decides which words are of a class that the grammar or another lexicon names: auxiliaries, weapons, agreements.

import { checkEntries, type Problem, problemOf, type ReadFolder } from "../../lexicon/source.ts";
import type { WordBuilder } from "./builder.ts";
import type { Pos } from "./features.ts";
import { type ClassEntry, classSchema } from "./schema.ts";
import type { ClassTables } from "./word-classes.ts";

export { type ClassTables, WordClasses } from "./word-classes.ts";

const NOMINAL: readonly Pos[] = ["noun", "adjective", "number"];
const PARTICLES: readonly Pos[] = [
  "preposition",
  "adverb",
  "particle",
  "subordinator",
  "conjunction",
  "negation",
  "complementizer",
];

/** Resolves the classes against the words; unknown words are problems. */
export function compileClasses(read: ReadFolder, words: WordBuilder, problems: Problem[]): ClassTables {
  const entries = checkEntries(read("classes"), classSchema, problems);
  const width = Math.max(1, Math.ceil(entries.length / 32));
  const bits = new Int32Array(words.rows.length * width);
  entries.forEach((checked, number) => {
    for (const [lemma, pos] of lemmasOf(checked.value)) {
      const lexemes = pos.flatMap((one) => words.find(one, lemma));
      if (lexemes.length === 0)
        problems.push(problemOf(checked, `«${lemma}» is no ${pos.join(" or ")} of 2-words/lexicon`));
      for (const lexeme of lexemes) bits[lexeme * width + (number >> 5)]! |= 1 << (number & 31);
    }
  });
  return { names: entries.map((entry) => entry.value.id), width, bits };
}

function lemmasOf(entry: ClassEntry): (readonly [string, readonly Pos[]])[] {
  return [
    ...(entry.words ?? []).map((lemma) => [lemma, NOMINAL] as const),
    ...(entry.verbs ?? []).map((lemma) => [lemma, ["verb"] as const] as const),
    ...(entry.particles ?? []).map((lemma) => [lemma, PARTICLES] as const),
  ];
}
