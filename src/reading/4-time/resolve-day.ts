// Decides which day is meant.

import { type Day, dayOf, dayValue, hijriDay, inWeekOf } from "./calendar.ts";
import type { Context } from "./context.ts";
import { below, chooseRound } from "./nearest.ts";
import { hijriYearOf, resolveMonth, shifted, yearOf, yearTold } from "./resolve-period.ts";
import type { Facts } from "./types.ts";

/** The value of facts that name a day: by number and month, by distance from the page's day, or by weekday. */
export function resolveDay(facts: Facts, context: Context): string | null {
  const day = findDay(facts, context);
  return day && dayValue(day);
}

function findDay(facts: Facts, context: Context): Day | null {
  if (facts.loose) return null;
  if (facts.day !== undefined && facts.ordinal === undefined) return byNumber(facts, facts.day, context);
  if (facts.offset !== undefined) return byOffset(facts, facts.offset, context);
  if (facts.weekday !== undefined) {
    return facts.ordinal === undefined
      ? byWeekday(facts, facts.weekday, context)
      : nthWeekday(facts, facts.weekday, context);
  }
  return byShift(facts, context);
}

function byNumber(facts: Facts, day: number, context: Context): Day | null {
  const { month, shifts } = facts;
  if (facts.calendar === "hijri" && month !== undefined) {
    const year = hijriYearOf(facts, month, context);
    return year === null ? null : hijriDay(year, month, day);
  }
  if (month !== undefined) {
    const year = yearOf(facts, context) ?? yearOfDay(facts, { month, day }, context);
    return year === null ? null : dayOf(year, month, day);
  }
  if (shifts?.month !== undefined) {
    const found = resolveMonth(facts, context);
    return found && dayOf(found.year, found.month, day);
  }
  return inNearestMonth(facts, day, context);
}

/** The year of a day and month: the one that the text is telling of, or the nearest; a weekday beside it decides. */
function yearOfDay(
  facts: Facts,
  { month, day }: { month: number; day: number },
  context: Context,
): number | null {
  const { page } = context;
  if (facts.shifts?.year !== undefined) return null;
  const told = facts.shift === undefined ? yearTold(month, context) : null;
  if (told !== null) return told;
  if (!page?.month) return null;
  if (!page.day)
    return (
      resolveMonth({ month, ...(facts.shift !== undefined && { shift: facts.shift }) }, context)?.year ?? null
    );
  const thisYear = dayOf(page.year, month, Math.min(day, 28));
  if (!thisYear) return null;
  const behind = Temporal.PlainDate.compare(thisYear, page.day) <= 0 ? page.year : page.year - 1;
  const { weekday } = facts;
  if (weekday !== undefined && facts.shift === undefined) {
    const agreeing = [behind, behind + 1].filter((year) => dayOf(year, month, day)?.dayOfWeek === weekday);
    if (agreeing.length === 1) return agreeing[0]!;
  }
  const offset = -days(dayOf(behind, month, Math.min(day, 28))!, page.day);
  return chooseRound({ offset, cycle: 365, shift: facts.shift, lean: context.lean }) === offset
    ? behind
    : around(behind, facts);
}

const around = (behind: number, { shift }: Facts): number =>
  shift === -1 || shift === -2 ? behind - 1 : behind + 1;

const days = (from: Day, to: Day): number => from.until(to, { largestUnit: "day" }).days;

/** "the 27th": of the page's month, unless the text says last or next. */
function inNearestMonth(facts: Facts, day: number, { page }: Context): Day | null {
  if (!page?.day) return null;
  const here = page.day;
  if (facts.weekday !== undefined) return agreeingMonth(here, day, facts.weekday);
  const months = facts.shift === -1 && day >= here.day ? -1 : facts.shift === 1 && day <= here.day ? 1 : 0;
  const month = here.with({ day: 1 }).add({ months });
  return dayOf(month.year, month.month, day);
}

/** "Saturday the 23rd": the nearest month in which the two agree. */
function agreeingMonth(here: Day, day: number, weekday: number): Day | null {
  for (const months of [0, -1, 1, -2]) {
    const { year, month } = here.with({ day: 1 }).add({ months });
    const found = dayOf(year, month, day);
    if (found?.dayOfWeek === weekday) return found;
  }
  return null;
}

/** Pages are stamped late or in another time zone: a weekday beside "today" is believed against the stamp by so much. */
const STAMP_LATE = 4;
const STAMP_EARLY = 1;

function byOffset(facts: Facts, offset: number, { page }: Context): Day | null {
  if (!page?.day) return null;
  const day = page.day.add({ days: offset });
  if (facts.weekday === undefined || facts.weekday === day.dayOfWeek) return day;
  const behind = -below(facts.weekday, day.dayOfWeek, 7);
  if (behind <= STAMP_LATE) return day.subtract({ days: behind });
  return 7 - behind <= STAMP_EARLY ? day.add({ days: 7 - behind }) : day;
}

function byWeekday(facts: Facts, weekday: number, context: Context): Day | null {
  const { page, memory } = context;
  const week = facts.shifts?.week;
  if (week === "same") return memory.day && inWeekOf(memory.day, weekday);
  if (!page?.day || week === "following" || week === "unknown") return null;
  if (week !== undefined) return inWeekOf(page.day.add({ weeks: week }), weekday);
  const offset = below(weekday, page.day.dayOfWeek, 7);
  if (facts.shift === 0)
    return page.day.add({ days: context.lean() === "past" ? offset : offset === 0 ? 0 : offset + 7 });
  if (facts.shift !== undefined) {
    return page.day.add({ days: chooseRound({ offset, cycle: 7, shift: facts.shift, lean: context.lean }) });
  }
  const lean = context.lean();
  const isAhead = offset !== 0 && (lean === "future" || lean === "present");
  return page.day.add({ days: isAhead ? offset + 7 : offset });
}

/** "the first Friday of July", "the last Friday of Ramadan". */
function nthWeekday(facts: Facts, weekday: number, context: Context): Day | null {
  const { ordinal = 1, weekday: _weekday, ...rest } = facts;
  const isDated = rest.month !== undefined || rest.shifts?.month !== undefined;
  const month = resolveMonth(isDated ? rest : { shifts: { month: 0 } }, context);
  if (!month) return null;
  const [first, last] = daysOf(month.value);
  if (ordinal < 0) return last.add({ days: below(weekday, last.dayOfWeek, 7) });
  const found = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (ordinal - 1) });
  return Temporal.PlainDate.compare(found, last) <= 0 ? found : null;
}

/** First and last day of a month's value: a Hijri month is the days that it spans. */
function daysOf(value: string): readonly [Day, Day] {
  const [from = value, to] = value.split("/");
  if (to !== undefined) return [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const first = Temporal.PlainDate.from(`${from}-01`);
  return [first, first.with({ day: first.daysInMonth })];
}

/** "that day", "the next day", "this day". */
function byShift(facts: Facts, { page, memory, lean }: Context): Day | null {
  const shift = facts.shifts?.day;
  if (shift === undefined) return null;
  if (shift === "same") return memory.day;
  if (shift === "following") {
    if (memory.day) return memory.day.add({ days: 1 });
    return page?.day && lean() === "future" ? page.day.add({ days: 1 }) : null;
  }
  const step = shifted(shift, 0, null);
  return page?.day && step !== null ? page.day.add({ days: step }) : null;
}
