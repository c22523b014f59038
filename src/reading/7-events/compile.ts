// Decides how event entries become tables: for every lexeme the entries that it may trigger, the most particular first.

import {
  type Checked,
  checkEntries,
  type Problem,
  problemOf,
  type ReadFolder,
} from "../../lexicon/source.ts";
import type { WordBuilder } from "../2-words/builder.ts";
import { type ClassTables, WordClasses } from "../2-words/classes.ts";
import { type EventEntry, eventSchema } from "./schema.ts";

/** An event entry as the engine reads it. */
export interface EventRule {
  readonly id: string;
  readonly type: EventEntry["type"];
  readonly mode: string | null;
  readonly kind: "verb" | "noun" | "class";
  readonly triggers: readonly string[];
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly joint: boolean;
  readonly idafa: "actor" | "recipient" | null;
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly rejects: Readonly<Record<string, readonly string[]>>;
  readonly negated: EventEntry["type"] | null;
  readonly contexts: readonly string[];
}

export interface EventTables {
  readonly rules: readonly EventRule[];
  /** Rules of a lexeme: `list[first[lexeme] .. first[lexeme + 1])`. */
  readonly first: Int32Array;
  readonly list: Int32Array;
}

interface Shop {
  readonly read: ReadFolder;
  readonly problems: Problem[];
  readonly words: WordBuilder;
  /** Word classes, for the conditions of entries. */
  readonly classes: ClassTables;
}

/** Conditions on a slot that are not word classes but kinds of party. */
const PARTY_KINDS = [
  "party",
  "state",
  "person",
  "armed",
  "place",
  "body",
  "civilian",
  "plural",
  "pronoun",
  "plural",
  "owned",
  "several",
  "international",
  "nothing",
] as const;

/** Compiles `7-events/lexicon`. */
export function compileEvents(shop: Shop): EventTables {
  const rules: EventRule[] = [];
  const byLexeme = new Map<number, number[]>();
  for (const checked of checkEntries(shop.read(""), eventSchema, shop.problems)) {
    const number = rules.push(ruleOf(checked.value)) - 1;
    checkConditions(shop, checked);
    for (const lexeme of lexemesOf(shop, checked)) {
      byLexeme.set(lexeme, [...(byLexeme.get(lexeme) ?? []), number]);
    }
  }
  checkAmbiguity(shop, rules, byLexeme);
  const first = new Int32Array(shop.words.rows.length + 1);
  const list: number[] = [];
  for (let lexeme = 0; lexeme < shop.words.rows.length; lexeme++) {
    list.push(
      ...(byLexeme.get(lexeme) ?? []).sort(
        (a, b) => particularity(rules[b]!) - particularity(rules[a]!) || a - b,
      ),
    );
    first[lexeme + 1] = list.length;
  }
  return { rules, first, list: Int32Array.from(list) };
}

const particularity = (rule: EventRule): number =>
  Object.keys(rule.needs).length * 2 + Object.keys(rule.rejects).length;

function ruleOf(entry: EventEntry): EventRule {
  const kind = entry.verb ? "verb" : entry.noun ? "noun" : "class";
  return {
    id: entry.id,
    type: entry.type,
    mode: entry.mode ?? null,
    kind,
    triggers: entry.triggers ?? (kind === "verb" ? ["verb", "masdar"] : ["noun"]),
    actor: entry.actor ?? (kind === "verb" ? ["subject"] : ["idafa", "adjective", "governor"]),
    recipient: entry.recipient ?? [],
    joint: entry.joint === true,
    idafa: entry.idafa ?? null,
    needs: (entry.needs ?? {}) as EventRule["needs"],
    rejects: (entry.rejects ?? {}) as EventRule["rejects"],
    negated: entry.negated ?? null,
    contexts: entry.contexts ?? [],
  };
}

function lexemesOf(shop: Shop, checked: Checked<EventEntry>): readonly number[] {
  const { value } = checked;
  if (value.class) return ofClass(shop, checked, value.class);
  const pos = value.verb ? "verb" : "noun";
  const lemma = value.verb ?? value.noun ?? "";
  const found = shop.words.find(pos, lemma);
  const meant = value.form
    ? found.filter((lexeme) => shop.words.rows[lexeme]!.verbForm === value.form)
    : found;
  if (meant.length === 0) {
    const what = value.form ? `${lemma}, form ${value.form},` : lemma;
    shop.problems.push(problemOf(checked, `«${what}» is no ${pos} of 2-words/lexicon; add it there`));
  }
  return meant;
}

/** All words of a class. */
function ofClass({ classes, problems, words }: Shop, checked: Checked<EventEntry>, name: string): number[] {
  if (!classes.names.includes(name)) {
    problems.push(problemOf(checked, `no word class "${name}" in 2-words/lexicon/classes`));
    return [];
  }
  const known = new WordClasses(classes);
  const number = known.number(name);
  return words.rows.flatMap((_, lexeme) => (known.has(lexeme, number) ? [lexeme] : []));
}

function checkConditions(shop: Shop, checked: Checked<EventEntry>): void {
  const named = [
    ...Object.values(checked.value.needs ?? {}),
    ...Object.values(checked.value.rejects ?? {}),
  ].flat();
  for (const name of named as string[]) {
    if (shop.classes.names.includes(name) || (PARTY_KINDS as readonly string[]).includes(name)) continue;
    shop.problems.push(
      problemOf(checked, `no word class "${name}" in 2-words/lexicon/classes and no kind of party`),
    );
  }
}

/** Two entries of one word must differ in what they need, or nobody could say which one reads it. */
function checkAmbiguity(
  shop: Shop,
  rules: readonly EventRule[],
  byLexeme: ReadonlyMap<number, readonly number[]>,
): void {
  const said = new Set<string>();
  for (const [lexeme, numbers] of byLexeme) {
    for (const a of numbers) {
      const twin = numbers.find((b) => b > a && sameConditions(rules[a]!, rules[b]!));
      if (twin === undefined) continue;
      const pair = `${rules[a]!.id} ${rules[twin]!.id}`;
      if (said.has(pair)) continue;
      said.add(pair);
      const message = `${rules[a]!.id} and ${rules[twin]!.id} both read «${shop.words.rows[lexeme]!.lemma}» under the same conditions; give one a needs or rejects`;
      shop.problems.push({ file: "reading/7-events/lexicon", line: 1, message });
    }
  }
}

const sameConditions = (a: EventRule, b: EventRule): boolean =>
  JSON.stringify([a.needs, a.rejects]) === JSON.stringify([b.needs, b.rejects]) &&
  a.triggers.some((trigger) => b.triggers.includes(trigger));
