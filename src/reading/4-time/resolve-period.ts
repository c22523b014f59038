// Decides which week, month or year is meant.

import {
  dayOf,
  hijriMonth,
  hijriYear,
  inHijri,
  monthAt,
  monthCount,
  monthValue,
  weekValue,
  yearValue,
} from "./calendar.ts";
import type { Context } from "./context.ts";
import { below, chooseRound } from "./nearest.ts";
import type { Facts, Shift } from "./types.ts";

/** A month's value, and its year and number in the Gregorian calendar where it is one of that. */
export interface Month {
  readonly value: string;
  readonly year: number;
  readonly month: number;
}

/** The year that facts name, in their own calendar, or null. */
export function yearOf(facts: Facts, context: Context): number | null {
  if (facts.year !== undefined) return facts.year;
  const shift = facts.shifts?.year;
  return shift === undefined ? null : shifted(shift, context.page?.year ?? null, context.memory.year);
}

/** The number `shift` steps from the page's, or from the one last named. */
export function shifted(shift: Shift, page: number | null, named: number | null): number | null {
  if (shift === "same") return named;
  if (shift === "following") return named === null ? null : named + 1;
  return shift === "unknown" || page === null ? null : page + shift;
}

/** The value of a year. A Hijri year is the days that it spans. */
export function resolveYear(facts: Facts, context: Context): string | null {
  const { page } = context;
  if (facts.vague && facts.year === undefined) return null;
  if (facts.calendar === "hijri") {
    const here = page?.day ? inHijri(page.day).year : null;
    const year = facts.year ?? shifted(facts.shifts?.year ?? "unknown", here, null);
    return year === null ? null : hijriYear(year);
  }
  const year = yearOf(facts, context);
  return year === null ? null : yearValue(year);
}

/** The ISO week; week numbers are Gregorian only. */
export function resolveWeek(facts: Facts, context: Context): string | null {
  const { page, memory } = context;
  const shift = facts.shifts?.week;
  if (shift === undefined || facts.loose) return null;
  if (shift === "same" || shift === "following") {
    return memory.day && weekValue(shift === "same" ? memory.day : memory.day.add({ weeks: 1 }));
  }
  return page?.day && shift !== "unknown" ? weekValue(page.day.add({ weeks: shift })) : null;
}

/** The month that facts name: by number, or as a step from the page's. */
export function resolveMonth(facts: Facts, context: Context): Month | null {
  const { page, memory } = context;
  if (facts.month === undefined) {
    const here = page?.month ? monthCount(page.year, page.month) : null;
    const named = memory.month && monthCount(memory.month.year, memory.month.month);
    const count = shifted(facts.shifts?.month ?? "unknown", here, named);
    return count === null ? null : gregorian(Math.floor(count / 12), (count % 12) + 1);
  }
  if (facts.calendar === "hijri") return resolveHijriMonth(facts, facts.month, context);
  const year = yearOf(facts, context) ?? yearOfMonth(facts, facts.month, context);
  return year === null ? null : gregorian(year, facts.month);
}

const gregorian = (year: number, month: number): Month => ({ value: monthValue(year, month), year, month });

/** The year of a month that is named without one: the one that the text is telling of, or the nearest. */
function yearOfMonth(facts: Facts, month: number, context: Context): number | null {
  if (facts.shifts?.year !== undefined) return null;
  const told = facts.shift === undefined ? yearTold(month, context) : null;
  if (told !== null) return told;
  const { page } = context;
  if (!page?.month) return null;
  const offset = below(month, page.month, 12);
  const chosen = chooseRound({ offset, cycle: 12, shift: facts.shift, lean: context.lean });
  return Number(monthAt(monthCount(page.year, page.month) + chosen).slice(0, 4));
}

/** "in December 2010 … and in January": the text goes on from the month that it wrote last. */
export function yearTold(month: number, { page, memory, sentence, paragraph }: Context): number | null {
  const { written } = memory;
  if (!written) return null;
  if (page === null) return written.paragraph === paragraph ? onFrom(written, month) : null;
  if (written.month === null || written.sentence !== sentence || written.year === page.year) return null;
  return onFrom(written, month);
}

const onFrom = (written: { readonly year: number; readonly month: number | null }, month: number): number =>
  written.month !== null && month < written.month ? written.year + 1 : written.year;

/** A Hijri month by its own year, by the Gregorian year that it begins in, or the nearest. */
function resolveHijriMonth(facts: Facts, month: number, context: Context): Month | null {
  const year = hijriYearOf(facts, month, context);
  const value = year === null ? null : hijriMonth(year, month);
  return value === null ? null : { value, year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)) };
}

/** Years from here on are Gregorian even beside a Hijri month. */
const FIRST_GREGORIAN = 1700;

/** The Hijri year of a Hijri month, or null. */
export function hijriYearOf(facts: Facts, month: number, context: Context): number | null {
  const { page } = context;
  const year = yearOf(
    facts.calendar === "hijri" && facts.shifts?.year !== undefined ? { ...facts, shifts: {} } : facts,
    context,
  );
  if (year !== null && year < FIRST_GREGORIAN) return year;
  if (year !== null) return hijriYearWithin(year, month);
  if (!page?.day) return null;
  const here = inHijri(page.day);
  const yearShift = facts.shifts?.year;
  if (yearShift !== undefined) return shifted(yearShift, here.year, null);
  const offset = below(month, here.month, 12);
  const chosen = chooseRound({ offset, cycle: 12, shift: facts.shift, lean: context.lean });
  return here.year + Math.floor((here.month - 1 + chosen) / 12);
}

/** The Hijri year whose month of this number begins in a Gregorian year. */
function hijriYearWithin(year: number, month: number): number | null {
  const middle = dayOf(year, 7, 1);
  if (!middle) return null;
  const about = inHijri(middle).year;
  return (
    [about - 1, about, about + 1].find((one) => hijriMonth(one, month)?.startsWith(yearValue(year))) ?? null
  );
}
