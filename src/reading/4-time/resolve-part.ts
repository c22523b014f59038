// Decides parts of longer periods: quarters, halves, seasons, decades, the first week of a month.

import {
  boundsOf,
  type Day,
  dayOf,
  dayValue,
  hijriYear,
  inWeekOf,
  monthAt,
  monthCount,
  monthValue,
  rangeValue,
  weekValue,
  yearValue,
} from "./calendar.ts";
import type { Context } from "./context.ts";
import { chooseRound } from "./nearest.ts";
import { resolveDay } from "./resolve-day.ts";
import { resolveMonth, shifted, yearOf } from "./resolve-period.ts";
import type { Facts, Resolved, Unit } from "./types.ts";

/** "the first quarter of 2025", "the last week of July", "the first six months of the year". */
export function resolvePart(facts: Facts, context: Context): Resolved {
  const { unit, ordinal, n } = facts.part!;
  if (unit === "week") return { value: weekOf(facts, ordinal, context), grain: "week" };
  if (unit === "quarter") return { value: monthsOf(facts, { size: 3, ordinal }, context), grain: "quarter" };
  if (unit === "half" && isOfMonth(facts))
    return { value: halfOfMonth(facts, ordinal, context), grain: "range" };
  if (unit === "half") return { value: monthsOf(facts, { size: 6, ordinal }, context), grain: "range" };
  if (unit === "month") {
    const isOne = n === undefined;
    return { value: monthsOf(facts, { size: n ?? 1, ordinal }, context), grain: isOne ? "month" : "range" };
  }
  if (unit === "day" && n !== undefined) return { value: firstDays(facts, n, context), grain: "range" };
  if (unit === "day" && ordinal < 0) return { value: lastDay(facts, context), grain: "day" };
  if (unit === "day" && facts.day !== undefined)
    return { value: dayOfFeast(facts, ordinal, context), grain: "day" };
  return { value: null, grain: grainOf(unit) };
}

const grainOf = (unit: Unit): Resolved["grain"] => (unit === "day" || unit === "year" ? unit : "range");

/** "the first ten days of Ramadan". */
function firstDays(facts: Facts, n: number, context: Context): string | null {
  const month = resolveMonth(facts, context);
  if (!month || n < 1 || n > 30) return null;
  const first = Temporal.PlainDate.from(
    month.value.length > 7 ? month.value.slice(0, 10) : `${month.value}-01`,
  );
  return rangeValue(dayValue(first), dayValue(first.add({ days: n - 1 })));
}

const isOfMonth = ({ month, shifts }: Facts): boolean => month !== undefined || shifts?.month !== undefined;

/** First and last day of the month that facts name: a Hijri month's value is the days that it spans. */
function daysOfMonth(facts: Facts, context: Context): readonly [Day, Day] | null {
  const month = resolveMonth(facts, context);
  if (!month) return null;
  const [from = "", to] = month.value.split("/");
  if (to !== undefined) return [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const first = Temporal.PlainDate.from(`${from}-01`);
  return [first, first.with({ day: first.daysInMonth })];
}

/** "The second half of September": from the sixteenth on. */
function halfOfMonth(facts: Facts, ordinal: number, context: Context): string | null {
  const days = daysOfMonth(facts, context);
  if (!days || ordinal > 2) return null;
  const [first, last] = days;
  return ordinal === 1
    ? rangeValue(dayValue(first), dayValue(first.add({ days: 14 })))
    : rangeValue(dayValue(first.add({ days: 15 })), dayValue(last));
}

/** "The last day of Ramadan". */
function lastDay(facts: Facts, context: Context): string | null {
  const days = isOfMonth(facts) ? daysOfMonth(facts, context) : null;
  return days && dayValue(days[1]);
}

/** "The second day of the feast": counted from the day that the feast begins on. */
function dayOfFeast(facts: Facts, ordinal: number, context: Context): string | null {
  const { part: _part, ...rest } = facts;
  const first = resolveDay(rest, context);
  return first && dayValue(Temporal.PlainDate.from(first).add({ days: ordinal - 1 }));
}

interface Piece {
  /** Months. */
  readonly size: number;
  /** From 1; -1 for the last. */
  readonly ordinal: number;
}

/** The `ordinal`th piece of a year; without a year the nearest that has begun, unless the verb looks ahead. */
function monthsOf(facts: Facts, { size, ordinal }: Piece, context: Context): string | null {
  if (size < 1 || size > 12) return null;
  if (facts.month !== undefined || facts.shifts?.month !== undefined || facts.calendar === "hijri")
    return null;
  const count = Math.floor(12 / size);
  const place = ordinal < 0 ? count + ordinal : ordinal - 1;
  if (place < 0 || place >= count) return null;
  const first = place * size + 1;
  const year = yearOf(facts, context) ?? nearestYear(facts, first, context);
  return year === null ? null : months(year, first, size);
}

function months(year: number, first: number, size: number): string {
  const start = monthCount(year, first);
  return rangeValue(monthAt(start), monthAt(start + size - 1));
}

function nearestYear(facts: Facts, month: number, context: Context): number | null {
  const { page } = context;
  if (!page?.month || facts.shifts?.year !== undefined) return null;
  const offset = month <= page.month ? month - page.month : month - page.month - 12;
  const chosen = chooseRound({ offset, cycle: 12, shift: facts.shift, lean: context.lean });
  return Number(monthAt(monthCount(page.year, page.month) + chosen).slice(0, 4));
}

/** The `ordinal`th week of a month or year; a week belongs to the month that holds its Thursday. */
function weekOf(facts: Facts, ordinal: number, context: Context): string | null {
  const hasMonth = facts.month !== undefined || facts.shifts?.month !== undefined;
  const month = hasMonth ? resolveMonth(facts, context) : null;
  const year = hasMonth ? (month?.year ?? null) : yearOf(facts, context);
  if (year === null || facts.calendar === "hijri") return null;
  const first = dayOf(year, month?.month ?? 1, 1)!;
  const next = first.add(hasMonth ? { months: 1 } : { years: 1 });
  if (ordinal < 0) return weekValue(inWeekOf(next.subtract({ days: 4 }), 4));
  const thursday = inWeekOf(first.add({ days: 3 }), 4).add({ weeks: ordinal - 1 });
  return Temporal.PlainDate.compare(thursday, next) < 0 ? weekValue(thursday) : null;
}

/** The months of the seasons, spring first; winter runs into the next year. */
const SEASON_STARTS = [3, 6, 9, 12];

/** "summer 2014", "last summer". */
export function resolveSeason(facts: Facts, context: Context): Resolved {
  const { page } = context;
  const first = SEASON_STARTS[facts.season! - 1]!;
  const named = facts.calendar === "hijri" ? seasonYear(facts, first) : yearOf(facts, context);
  if (named !== null) return { value: months(named, first, 3), grain: "season" };
  if (!page?.month || facts.shifts?.year !== undefined) return { value: null, grain: "season" };
  const since = (((page.month - first) % 12) + 12) % 12;
  // a season that has begun and not ended is this one
  const offset = since < 3 ? 0 : -since;
  const chosen = chooseRound({ offset, cycle: 12, shift: facts.shift, lean: context.lean });
  const start = monthCount(page.year, page.month) - since + chosen - offset;
  return { value: rangeValue(monthAt(start), monthAt(start + 2)), grain: "season" };
}

/** The Gregorian year of the season that begins in a Hijri year. */
function seasonYear(facts: Facts, month: number): number | null {
  const [first, last] = facts.year === undefined ? [] : boundsOf(hijriYear(facts.year) ?? "");
  if (!first || !last) return null;
  const year = Number(first.slice(0, 4));
  return (
    [year, year + 1].find(
      (one) => monthValue(one, month) >= first.slice(0, 7) && monthValue(one, month) <= last,
    ) ?? null
  );
}

/** Before the thirties a decade word may mean either century. */
const FIRST_CLEAR_DECADE = 30;

/** "the nineties": of the twentieth century unless the text says of which. */
export function resolveDecade(facts: Facts, { page }: Context): Resolved {
  const grain = "decade";
  const none: Resolved = { value: null, grain };
  if (facts.decade === undefined || facts.shifts?.decade !== undefined || facts.calendar === "hijri")
    return none;
  const shift = facts.shifts?.century;
  const named = facts.ordinal ?? facts.n;
  if (named === undefined && shift === undefined && facts.decade < FIRST_CLEAR_DECADE) return none;
  const here = page ? Math.floor(page.year / 100) : 20;
  const hundreds = named !== undefined ? named - 1 : shift === undefined ? 19 : shifted(shift, here, null);
  if (hundreds === null) return none;
  const first = hundreds * 100 + facts.decade;
  return { value: rangeValue(yearValue(first), yearValue(first + 9)), grain };
}
