// Decides what a sentence counts: its dead, wounded and held, a number beside a word of harm; and things, a number before them.

import type { Party, Span, StatementRecord } from "../../model.ts";
import type { WordClasses } from "../../reading/2-words/classes.ts";
import type { Token } from "../../reading/2-words/types.ts";
import { classNumber } from "../../reading/4-time/classes.ts";
import { MODES, placeOf, tokenOf } from "../../reading/4-time/place.ts";
import { Scanner } from "../../reading/4-time/scan.ts";
import type { TimeTables } from "../../reading/4-time/types.ts";

/** People harmed: the names of the word classes that tell it. */
export const HARMS = ["killed", "wounded", "held"] as const;
type Harm = (typeof HARMS)[number];

/** A count of people harmed, or of things. */
export interface Toll {
  /** A harm, or the lemma of the thing counted. */
  readonly of: string;
  readonly count: number;
  readonly span: Span;
  /** The innermost statement that counts so, and whose it is; null for the outlet's own words. */
  readonly statement: string | null;
  readonly speaker: Party | null;
}

/** "Killed about 30", "12 people at least were killed". */
const BEFORE = 3;
/** A verb's subject stands between it and the number: "the gunmen killed 12". */
const BEFORE_VERB = 6;
const AFTER = 5;
/** Larger numbers near such words are years, prices and armies. */
const MOST_PEOPLE = 100_000;
/** "Three aircraft", "20 heavy tanks", "billion of dollars". */
const TO_THING = 2;

/** Classes of words of time: what a number before them counts is a duration. */
const UNITS = ["unit", "unit-definite"];

/** A sentence whose numbers are looked for. */
interface Counted {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly statements: readonly StatementRecord[];
}

interface NumberAt {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** Finds tolls in sentences. */
export class Tolls {
  readonly #tables: TimeTables;
  readonly #classes: WordClasses;
  readonly #harms: readonly (readonly [Harm, number])[];
  readonly #thing: number;
  readonly #other: number;

  constructor(classes: WordClasses, tables: TimeTables) {
    this.#tables = tables;
    this.#classes = classes;
    this.#harms = HARMS.map((harm) => [harm, classes.number(harm)]);
    this.#thing = classes.number("counted-thing");
    this.#other = classes.number("other");
  }

  /** The tolls of the sentence `tokens[first..last)`. */
  in(page: Counted, { first, last }: { first: number; last: number }): Toll[] {
    const harms = new Map<number, Harm>();
    let hasThing = false;
    for (let at = first; at < last; at++) {
      const harm = this.#harmOf(page.tokens[at]!);
      if (harm) harms.set(at, harm);
      hasThing ||= this.#isThing(page.tokens[at]!);
    }
    if (harms.size === 0 && !hasThing) return [];
    const scanner = new Scanner(page.tokens, { first, last }, this.#tables);
    const tolls: Toll[] = [];
    for (let at = first; at < last; at++) {
      const number = numberAt(scanner, at) ?? this.#another(page.tokens, at, harms);
      if (!number) continue;
      tolls.push(...this.#tollOf(page, number, { harms, scanner }));
      at = number.last - 1;
    }
    return tolls;
  }

  #tollOf(
    page: Counted,
    number: NumberAt,
    { harms, scanner }: { harms: Map<number, Harm>; scanner: Scanner },
  ): Toll[] {
    if (isName(page.tokens, number) || this.#isTime(scanner.at(placeOf(number.last, MODES.open)))) return [];
    const word = harmBeside(harms, page.tokens, number);
    if (word !== null && number.count <= MOST_PEOPLE) {
      const of = harms.get(word)!;
      harms.delete(word); // "30 dead and 100 wounded": a word of harm has one number
      return [tollIn(page, { of, word, number })];
    }
    for (let at = number.last; at < number.last + TO_THING; at++) {
      const token = page.tokens[at];
      if (isStop(token)) break;
      if (this.#isThing(token!)) return [tollIn(page, { of: token!.reading.lemma!, word: at, number })];
    }
    return [];
  }

  /** "And another was wounded": one. */
  #another(tokens: readonly Token[], at: number, harms: ReadonlyMap<number, Harm>): NumberAt | null {
    const { reading } = tokens[at]!;
    const isOne =
      harms.has(at - 1) &&
      tokens[at - 1]!.reading.told.pos === "verb" &&
      reading.told.number === "singular" &&
      !reading.article &&
      this.#classes.has(reading.lexeme, this.#other);
    return isOne ? { count: 1, first: at, last: at + 1 } : null;
  }

  /** "24 hours". */
  #isTime = (parts: readonly { readonly class: number }[]): boolean =>
    parts.some((part) => UNITS.includes(this.#tables.classes[part.class]!));

  #isThing = ({ reading }: Token): boolean =>
    reading.lemma !== null && this.#classes.has(reading.lexeme, this.#thing);

  #harmOf({ reading }: Token): Harm | null {
    return this.#harms.find(([, number]) => this.#classes.has(reading.lexeme, number))?.[0] ?? null;
  }
}

function numberAt(scanner: Scanner, at: number): NumberAt | null {
  const parts = scanner.at(placeOf(at, MODES.open)).filter((part) => part.class === classNumber("number"));
  const [longest] = parts.sort((a, b) => b.end - a.end);
  const count = longest?.facts.n;
  return count === undefined || count < 1
    ? null
    : { count, first: at, last: Math.max(at + 1, tokenOf(longest!.end)) };
}

/** "Division 30". */
function isName(tokens: readonly Token[], { first }: NumberAt): boolean {
  const before = tokens[first - 1]?.reading;
  return before?.article === true && before.told.pos === "noun" && tokens[first]!.surface.kind === "number";
}

/** The word of harm that a number belongs to: the one before it, else the first one after it. */
function harmBeside(
  harms: ReadonlyMap<number, Harm>,
  tokens: readonly Token[],
  { first, last }: NumberAt,
): number | null {
  for (let at = first - 1; at >= first - BEFORE_VERB; at--) {
    if (isStop(tokens[at])) break;
    const isNear = at >= first - BEFORE || tokens[at]!.reading.told.pos === "verb";
    if (harms.has(at) && isNear) return at;
  }
  for (let at = last; at < last + AFTER; at++) {
    if (harms.has(at)) return at;
    if (isStop(tokens[at]) || tokens[at]!.reading.conjunction !== null) break;
  }
  return null;
}

const isStop = (token: Token | undefined): boolean =>
  token === undefined || token.surface.kind === "punctuation" || token.surface.kind === "number";

function tollIn(
  { text, tokens, statements }: Counted,
  { of, word, number }: { of: string; word: number; number: NumberAt },
): Toll {
  const { start } = tokens[Math.min(word, number.first)]!;
  const { end } = tokens[Math.max(word, number.last - 1)]!;
  const statement = innermost(statements, start, end);
  return {
    of,
    count: number.count,
    span: { start, end, text: text.slice(start, end) },
    statement: statement?.id ?? null,
    speaker: statement?.source ?? null,
  };
}

/** The statement with the shortest content that holds a stretch. */
export function innermost(
  statements: readonly StatementRecord[],
  start: number,
  end: number,
): StatementRecord | null {
  let inner: StatementRecord | null = null;
  for (const one of statements) {
    const { content } = one;
    if (content.start > start || content.end < end) continue;
    if (!inner || content.end - content.start < inner.content.end - inner.content.start) inner = one;
  }
  return inner;
}
