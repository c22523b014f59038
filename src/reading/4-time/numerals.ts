// Decides the value of numbers in words: cardinals with their tens, hundreds and thousands, and ordinals up to 99.

import { NONE } from "../../lexicon/trie.ts";
import { AND, CARDINAL, classNumber, ORDINAL_WORD, type Scanned } from "./classes.ts";
import { yearFacts } from "./numeric.ts";
import { MODES, type Part, placeOf, tokenOf, type WordSource } from "./place.ts";
import type { Facts } from "./types.ts";

/** A number in words, as one of the classes that figures have. */
export interface Numeral {
  readonly name: Scanned;
  readonly facts: Facts;
  readonly end: number;
  /** Its first word. */
  readonly from: Part;
}

/** Readings as numbers of the words that begin with one of `parts`, all standing at one place. */
export function readNumerals(source: WordSource, parts: readonly Part[]): Numeral[] {
  const numerals: Numeral[] = [];
  for (const from of parts) {
    if (from.class === classNumber(CARDINAL)) {
      const { value, end } = cardinal(source, from);
      numerals.push(...countReadings(value).map(([name, facts]) => ({ name, facts, end, from })));
    }
    if (from.class === classNumber(ORDINAL_WORD)) {
      const { value, end } = ordinal(source, from);
      numerals.push(
        ...ordinalReadings(value, from.tag === NONE).map(([name, facts]) => ({ name, facts, end, from })),
      );
    }
  }
  return numerals;
}

function countReadings(value: number): [Scanned, Facts][] {
  const readings: [Scanned, Facts][] = [["number", { n: value }]];
  if (value >= 1 && value <= 31) readings.push(["day-number", { day: value }]);
  if (value >= 1000 && value < 3000) readings.push(["year-number", yearFacts(value)]);
  if (value >= 100 && value < 1000) readings.push(["year-short", { year: value }]);
  return readings;
}

/** Masculine and definite, an ordinal may be a day without a month beside it; others rank or count. */
function ordinalReadings(value: number, isPlain: boolean): [Scanned, Facts][] {
  const readings: [Scanned, Facts][] = [["ordinal", { ordinal: value }]];
  if (value < 1 || value > 31) return readings;
  readings.push(["day-number", { day: value }]);
  if (isPlain) readings.push(["day-ordinal", { day: value }]);
  if (isPlain && value > 20) readings.push(["late-day", { day: value }]);
  return readings;
}

interface Reading {
  readonly value: number;
  readonly end: number;
}

/** `low` is the size of the last word read: what is added must be smaller. */
function cardinal(source: WordSource, from: Part): Reading {
  let done = 0;
  let group = from.facts.n ?? 0;
  let low = group;
  let { end } = from;
  for (;;) {
    const glued = cardinalAt(source, end);
    if (glued) {
      const n = glued.facts.n!;
      if (n === 10 && low < 10) {
        group += 10;
        low += 10;
      } else if (n >= 100 && group < n && group > 0) {
        group *= n;
        low = n;
      } else break;
      end = glued.end;
      continue;
    }
    const added = cardinalAfterAnd(source, end);
    if (!added) break;
    const n = added.facts.n!;
    const isTens = low < 10 && n >= 20 && n < 100;
    if (!isTens && !(low >= 100 && n < low)) break;
    if (low >= 1000) {
      done += group;
      group = n;
    } else group += n;
    low = n;
    end = added.end;
  }
  return { value: done + group, end };
}

function ordinal(source: WordSource, from: Part): Reading {
  const value = from.facts.ordinal ?? 0;
  const glued = cardinalAt(source, from.end);
  if (glued && glued.facts.n === 10 && value < 10) return { value: value + 10, end: glued.end };
  const added = cardinalAfterAnd(source, from.end);
  const tens = added?.facts.n ?? 0;
  if (added && value < 10 && tens >= 20 && tens < 100) return { value: value + tens, end: added.end };
  return { value, end: from.end };
}

function cardinalAt(source: WordSource, place: number): Part | undefined {
  return source.wordsAt(place).find((part) => part.class === classNumber(CARDINAL));
}

/** After wa, joined to the number or standing alone. */
function cardinalAfterAnd(source: WordSource, place: number): Part | undefined {
  const joined = cardinalAt(source, placeOf(tokenOf(place), MODES.afterWa));
  if (joined) return joined;
  const alone = source.wordsAt(place).find((part) => part.class === classNumber(AND));
  return alone && cardinalAt(source, alone.end);
}
