// Decides times that count from the page's date: three days ago, in two weeks, the last five years.

import { dayValue, monthAt, monthCount, type PageDate, rangeValue, yearValue } from "./calendar.ts";
import type { Context } from "./context.ts";
import type { Facts, Grain, Resolved, Span, Unit } from "./types.ts";

/** Units from the coarsest; a count is as exact as the finest that it names. */
const COUNTED = ["century", "decade", "year", "month", "week", "day", "hour", "minute"] as const;

/** "two years ago" is a year, "two months ago" a month; weeks count to the day, and so does "a month from now". */
export function resolveAgo(facts: Facts, context: Context): Resolved {
  const span = facts.span!;
  const finest = COUNTED.findLast((unit) => span[unit] !== undefined);
  const grain = finest ? GRAIN[finest] : "range";
  if (!finest || span.vague || facts.vague || facts.loose) return { value: null, grain };
  const direction = facts.direction ?? (context.lean() === "past" ? -1 : 1);
  // "after two days" in a story counts from the story, not from the page
  if (direction === 1 && !facts.exact && context.lean() !== "future") return { value: null, grain };
  return facts.exact
    ? { value: exactDay(span, direction, context), grain: "day" }
    : { value: counted(span, direction, context), grain };
}

const GRAIN: { readonly [unit in Unit]: Grain } = {
  minute: "time",
  hour: "time",
  day: "day",
  week: "week",
  month: "month",
  quarter: "range",
  half: "range",
  season: "range",
  year: "year",
  decade: "range",
  century: "range",
};

function exactDay(span: Span, direction: number, { page }: Context): string | null {
  if (!page?.day || span.hour !== undefined || span.minute !== undefined) return null;
  const { year = 0, month = 0, week = 0, day = 0 } = span;
  if (![year, month, week, day].every(Number.isInteger)) return null;
  const moved = {
    years: year * direction,
    months: month * direction,
    weeks: week * direction,
    days: day * direction,
  };
  return dayValue(page.day.add(moved));
}

function counted(span: Span, direction: number, { page }: Context): string | null {
  if (!page || span.hour !== undefined || span.minute !== undefined) return null;
  const { year = 0, month = 0, week = 0, day = 0 } = span;
  if (span.decade !== undefined || span.century !== undefined) return null;
  if (week > 0 || day > 0) {
    if (!page.day) return null;
    const moved = page.day.add({
      months: Math.round(month + year * 12) * direction,
      days: Math.round(day + week * 7) * direction,
    });
    return dayValue(moved);
  }
  if (month === 0 && Number.isInteger(year)) return yearValue(page.year + year * direction);
  return page.month
    ? monthAt(monthCount(page.year, page.month) + Math.round(month + year * 12) * direction)
    : null;
}

/** "the last three years", "the coming two days": a range that ends or begins with the page's date. */
export function resolveRecent({ unit, shift, n }: NonNullable<Facts["recent"]>, { page }: Context): Resolved {
  const isTime = unit === "hour" || unit === "minute";
  const none: Resolved = { value: null, grain: isTime ? "time" : "range" };
  if (!page || n === undefined || isTime || !Number.isInteger(n)) return none;
  const direction = shift === -1 || shift === 0 ? -1 : shift === 1 ? 1 : 0;
  if (direction === 0) return none;
  const ends = endsOf({ unit, steps: n * direction }, page);
  if (!ends) return none;
  return { value: rangeValue(...(direction < 0 ? ends : ([ends[1], ends[0]] as const))), grain: "range" };
}

interface Steps {
  readonly unit: Unit;
  readonly steps: number;
}

/** The time so many units away, and the page's, in values of one precision. */
function endsOf({ unit, steps }: Steps, page: PageDate): readonly [string, string] | null {
  const { day, month, year } = page;
  if (unit === "day" || unit === "week") {
    return day && [dayValue(day.add({ days: unit === "week" ? steps * 7 : steps })), dayValue(day)];
  }
  if (unit === "month") {
    return month === null
      ? null
      : [monthAt(monthCount(year, month) + steps), monthAt(monthCount(year, month))];
  }
  if (unit !== "year" && unit !== "decade") return null;
  return [yearValue(year + (unit === "decade" ? steps * 10 : steps)), yearValue(year)];
}
