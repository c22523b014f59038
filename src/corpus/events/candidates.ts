// Decides which reports are compared at all: those of days that may meet which name somebody in common, or share a rare word.

import type { Rarity } from "../rarity.ts";
import type { Told } from "./likeness.ts";

/** What so many reports of one week name says nothing of an event: of a country's own pages nearly all name it. */
const MOST_HOLDERS = 300;
const WEEK = 7;
/** Words that so few pages have are looked up as names are. */
const RARE = 12;
/** A report that may have happened on more days is only compared on the last of them. */
const MOST_DAYS = 40;

/** A report with what it is looked up by, and the days on which it may meet others. */
interface Dated {
  readonly told: Told;
  readonly keys: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * Pairs of reports that may be of one event, each once.
 * @param told in the order of their ids
 */
export function* candidates(told: readonly Told[], rarity: Rarity): Generator<readonly [Told, Told]> {
  const numbers = new Map<string | number, number>();
  const dated = told.flatMap((one) => datedOf(one, keysOf(one, rarity), numbers) ?? []);
  dated.sort((a, b) => a.to - b.to);
  const crowded = crowdedIn(dated);
  const holders: number[][] = Array.from(numbers, () => []);
  const met = new Int32Array(dated.length).fill(-1);
  for (const [at, { told: one, keys, from, to }] of dated.entries())
    for (const key of keys) {
      const there = holders[key]!;
      for (let next = there.length - 1; next >= 0 && !crowded.has(inWeek(key, to)); next--) {
        const other = there[next]!;
        if (dated[other]!.to < from) break;
        if (met[other] === at) continue;
        met[other] = at;
        yield [one, dated[other]!.told];
      }
      there.push(at);
    }
}

function datedOf(
  told: Told,
  keys: Iterable<string | number>,
  numbers: Map<string | number, number>,
): Dated | null {
  const stretches = [told.days, told.report.newsDays].flatMap((days) => days ?? []);
  if (stretches.length === 0) return null;
  const to = Math.max(...stretches.map((days) => days.to));
  const from = Math.max(Math.min(...stretches.map((days) => days.from)), to - MOST_DAYS);
  return { told, keys: Array.from(keys, (key) => numberOf(key, numbers)), from, to };
}

function numberOf(key: string | number, numbers: Map<string | number, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** A report holds no key twice. */
function* keysOf(
  { telling, report: { named, parties, words } }: Told,
  rarity: Rarity,
): Generator<string | number> {
  yield `=${telling}`;
  yield* new Set([...named, ...parties]);
  for (const hash of words.hashes) if (rarity.having(hash) <= RARE) yield hash;
}

/** Keys that too many reports of a week hold, with that week. */
function crowdedIn(dated: readonly Dated[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { keys, to } of dated)
    for (const key of keys) counts.set(inWeek(key, to), (counts.get(inWeek(key, to)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > MOST_HOLDERS).map(([key]) => key));
}

/** One number for a key and a week: of some hundred thousand keys and a few thousand weeks. */
const inWeek = (key: number, day: number): number => key * 2 ** 20 + Math.floor(day / WEEK);
