// Decides how the time lexicon becomes tables: one automaton of words, one of shapes, and what each word says.

import { buildPhrases } from "../../lexicon/phrases.ts";
import {
  type Checked,
  checkEntries,
  type Problem,
  problemOf,
  type ReadFolder,
} from "../../lexicon/source.ts";
import { NONE } from "../../lexicon/trie.ts";
import { write } from "../1-text/transliterate.ts";
import { foldedWords } from "../3-mentions/aliases.ts";
import type { Vocabulary } from "../3-mentions/compile.ts";
import { CARDINAL, classNumber, FIXED, MARKS, NO_TIME, ORDINAL_WORD, TIME } from "./classes.ts";
import { compileGrammar, type Names, Numbering } from "./grammar.ts";
import { type ExpressionEntry, expressionSchema, factsSchema, type WordEntry, wordSchema } from "./schema.ts";
import type { Facts, Guard, Rule, TimeTables, WordItem } from "./types.ts";

/** What the compiler of the time lexicon works with. */
export interface TimeShop {
  /** Entries under `4-time/lexicon`. */
  readonly read: ReadFolder;
  readonly problems: Problem[];
  /** Shared with the other stages: tokens carry its numbers. */
  readonly vocabulary: Vocabulary;
}

const ARTICLE = write("Al");

/** Compiles `4-time/lexicon`. Entries that are wrong are reported and left out. */
export function compileTime(shop: TimeShop): TimeTables {
  const { read, problems } = shop;
  const names: Names = { classes: new Numbering(), tags: new Numbering() };
  const words = checkEntries(read("words"), wordSchema, problems);
  const expressions = checkEntries(read("expressions"), expressionSchema, problems);
  for (const name of FIXED) names.classes.of(name);
  for (const { value } of words) for (const name of classesOf(value)) names.classes.of(name);
  for (const { value } of expressions) names.classes.of(value.makes ?? TIME);
  const { alone, ...grammar } = compileGrammar(expressions, names, problems);
  const items: WordItem[] = [];
  const phrases = words.flatMap((entry) => phrasesOf(entry, { shop, names, items }));
  return {
    words: buildPhrases(phrases),
    items,
    starts: startMarks(phrases, items, { alone, firsts: grammar.firsts, vocabulary: shop.vocabulary }),
    classes: names.classes.names,
    tags: names.tags.names,
    ...grammar,
    rules: expressions.map((entry) => ruleOf(entry, names, problems)),
  };
}

const classesOf = (word: WordEntry): string[] => [word.class, ...(word["class-also"] ?? [])];

interface Draft {
  readonly shop: TimeShop;
  readonly names: Names;
  readonly items: WordItem[];
}

type Phrase = readonly [readonly number[], number];

function phrasesOf({ value }: Checked<WordEntry>, { shop, names, items }: Draft): Phrase[] {
  const tag = value.tag ?? value.unit;
  const facts = { ...factsOf(value), ...(value.ambiguous && { weak: true as const }) };
  const numbers = classesOf(value).map(
    (name) => items.push({ class: names.classes.of(name), tag: tag ? names.tags.of(tag) : NONE, facts }) - 1,
  );
  const forms = value.article ? value.forms.flatMap((form) => [form, ARTICLE + form]) : value.forms;
  return forms.flatMap((form) => {
    const key = foldedWords(form.split(/[\s./-]+/u).filter(Boolean)).map((word) => shop.vocabulary.of(word));
    return key.length === 0 ? [] : numbers.map((number): Phrase => [key, number]);
  });
}

/** Keys left out stay out: facts are compared by what they state. */
function factsOf(value: WordEntry | ExpressionEntry): Facts {
  return JSON.parse(JSON.stringify(factsSchema.parse(value)));
}

interface Marking extends Pick<TimeTables, "firsts"> {
  /** Classes of words that may be an expression alone. */
  readonly alone: ReadonlySet<number>;
  readonly vocabulary: Vocabulary;
}

/** What each word of the vocabulary may be: see MARKS. */
function startMarks(phrases: readonly Phrase[], items: readonly WordItem[], marking: Marking): Uint8Array {
  const starts = new Uint8Array(marking.vocabulary.words.size);
  const numbers = new Set([classNumber(CARDINAL), classNumber(ORDINAL_WORD)]);
  const noTime = classNumber(NO_TIME);
  for (const [words, item] of phrases) {
    const { class: made } = items[item]!;
    const [first] = words;
    if (made === noTime) {
      starts[first!]! |= MARKS.noTime;
      continue;
    }
    for (const word of words) starts[word]! |= MARKS.known;
    if (numbers.has(made) || marking.firsts[made] === 1) starts[first!]! |= MARKS.begins;
    if (words.length === 1 && marking.alone.has(made)) starts[first!]! |= MARKS.alone;
  }
  return starts;
}

/** What `not-before` may name besides classes. */
const NOUNS = new Map([
  ["noun", "indefinite"],
  ["definite-noun", "definite"],
] as const) as ReadonlyMap<string, "indefinite" | "definite">;

function ruleOf(entry: Checked<ExpressionEntry>, names: Names, problems: Problem[]): Rule {
  const { value } = entry;
  const numbers = (list: readonly string[] | undefined): number[] | undefined =>
    list
      ?.filter((name) => !NOUNS.has(name))
      .map((name) => {
        const number = names.classes.find(name);
        if (number === NONE) problems.push(problemOf(entry, `no class «${name}»; expected one of words/`));
        return number;
      });
  const nouns = value["not-before"]?.flatMap((name) => NOUNS.get(name) ?? []);
  const guard: Guard = {
    ...(value.after && { after: numbers(value.after)! }),
    ...(value["not-after"] && { notAfter: numbers(value["not-after"])! }),
    ...(value["not-before"] && { notBefore: numbers(value["not-before"])! }),
    ...(value["void-before"] && { voidBefore: numbers(value["void-before"])! }),
    ...(nouns && nouns.length > 0 && { notBeforeNouns: nouns }),
  };
  return {
    id: value.id,
    makes: names.classes.of(value.makes ?? TIME),
    means: value.means,
    facts: { ...factsOf(value), ...(value.grain && { grain: value.grain }) },
    guard: Object.keys(guard).length > 0 ? guard : null,
  };
}
