// Decides how many dead, wounded and held a sentence counts: a number beside a word of harm.

import type { Span } from "../../model.ts";
import type { WordClasses } from "../../reading/2-words/classes.ts";
import type { Token } from "../../reading/2-words/types.ts";
import { classNumber } from "../../reading/4-time/classes.ts";
import { MODES, placeOf, tokenOf } from "../../reading/4-time/place.ts";
import { Scanner } from "../../reading/4-time/scan.ts";
import type { TimeTables } from "../../reading/4-time/types.ts";

/** What is counted: the names of the word classes that tell it. */
export const HARMS = ["killed", "wounded", "held"] as const;
export type Harm = (typeof HARMS)[number];

/** A count of people harmed. */
export interface Toll {
  readonly harm: Harm;
  readonly count: number;
  readonly span: Span;
}

/** "Killed about 30", "12 people at least were killed". */
const BEFORE = 3;
const AFTER = 5;
/** Larger numbers near such words are years, prices and armies. */
const MOST = 100_000;

/** Finds tolls in sentences. */
export class Tolls {
  readonly #tables: TimeTables;
  readonly #classes: WordClasses;
  readonly #numbers: readonly (readonly [Harm, number])[];

  constructor(classes: WordClasses, tables: TimeTables) {
    this.#tables = tables;
    this.#classes = classes;
    this.#numbers = HARMS.map((harm) => [harm, classes.number(harm)]);
  }

  /** The tolls of the sentence `tokens[first..last)`. */
  in(text: string, tokens: readonly Token[], { first, last }: { first: number; last: number }): Toll[] {
    const harms = new Map<number, Harm>();
    for (let at = first; at < last; at++) {
      const harm = this.#harmOf(tokens[at]!);
      if (harm) harms.set(at, harm);
    }
    if (harms.size === 0) return [];
    const scanner = new Scanner(tokens, { first, last }, this.#tables);
    const tolls: Toll[] = [];
    for (let at = first; at < last; at++) {
      const number = numberAt(scanner, at);
      if (!number) continue;
      const word = harmBeside(harms, tokens, { first: at, last: number.last });
      if (word !== null)
        tolls.push({
          harm: harms.get(word)!,
          count: number.count,
          span: spanOf(text, tokens, { word, at, last: number.last }),
        });
      at = number.last - 1;
    }
    return tolls;
  }

  #harmOf({ reading }: Token): Harm | null {
    return this.#numbers.find(([, number]) => this.#classes.has(reading.lexeme, number))?.[0] ?? null;
  }
}

function numberAt(scanner: Scanner, at: number): { count: number; last: number } | null {
  const parts = scanner.at(placeOf(at, MODES.open)).filter((part) => part.class === classNumber("number"));
  const [longest] = parts.sort((a, b) => b.end - a.end);
  const count = longest?.facts.n;
  return count === undefined || count < 1 || count > MOST
    ? null
    : { count, last: Math.max(at + 1, tokenOf(longest!.end)) };
}

/** The word of harm that a number belongs to: the one just before it, else the first one after it. */
function harmBeside(
  harms: ReadonlyMap<number, Harm>,
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): number | null {
  for (let at = first - 1; at >= first - BEFORE; at--) {
    if (harms.has(at)) return at;
    if (isStop(tokens[at])) break;
  }
  for (let at = last; at < last + AFTER; at++) {
    if (harms.has(at)) return at;
    if (isStop(tokens[at]) || tokens[at]!.reading.conjunction !== null) break;
  }
  return null;
}

const isStop = (token: Token | undefined): boolean =>
  token === undefined || token.surface.kind === "punctuation" || token.surface.kind === "number";

function spanOf(
  text: string,
  tokens: readonly Token[],
  { word, at, last }: { word: number; at: number; last: number },
): Span {
  const { start } = tokens[Math.min(word, at)]!;
  const { end } = tokens[Math.max(word, last - 1)]!;
  return { start, end, text: text.slice(start, end) };
}
