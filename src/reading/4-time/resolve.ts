// Decides the value of a time expression: what it says, counted from the page's date and from times named before it.

import { boundsOf, rangeValue } from "./calendar.ts";
import type { Context } from "./context.ts";
import { resolveDay } from "./resolve-day.ts";
import { resolveDecade, resolvePart, resolveSeason } from "./resolve-part.ts";
import { resolveAgo, resolveRecent } from "./resolve-span.ts";
import { resolveMonth, resolveWeek, resolveYear } from "./resolve-period.ts";
import type { Facts, Grain, Resolved } from "./types.ts";

/** Resolves facts: the finest that they name decides how. */
export function resolve(facts: Facts, context: Context): Resolved {
  if (facts.from && facts.to) return resolveRange(facts.from, facts.to, context);
  if (facts.span) return resolveAgo(facts, context);
  if (facts.recent) return resolveRecent(facts.recent, context);
  if (facts.part) return resolvePart(facts, context);
  if (facts.decade !== undefined || facts.shifts?.decade !== undefined) return resolveDecade(facts, context);
  if (facts.season !== undefined) return resolveSeason(facts, context);
  if (namesDay(facts)) return { value: resolveDay(facts, context), grain: "day" };
  if (facts.shifts?.week !== undefined) return { value: resolveWeek(facts, context), grain: "week" };
  if (facts.month !== undefined || facts.shifts?.month !== undefined) {
    return { value: resolveMonth(facts, context)?.value ?? null, grain: "month" };
  }
  if (facts.year !== undefined || facts.shifts?.year !== undefined) {
    return { value: resolveYear(facts, context), grain: "year" };
  }
  return { value: null, grain: facts.grain ?? grainOfUnit(facts) };
}

const grainOfUnit = (facts: Facts): Grain =>
  facts.shifts?.hour !== undefined || facts.shifts?.minute !== undefined ? "time" : "range";

function namesDay(facts: Facts): boolean {
  const { day, weekday, offset, shifts } = facts;
  return day !== undefined || weekday !== undefined || offset !== undefined || shifts?.day !== undefined;
}

/** From the first bound of the one to the last of the other. */
function resolveRange(from: Facts, to: Facts, context: Context): Resolved {
  const [first, last] = [resolve(from, context), resolve(to, context)];
  const none: Resolved = { value: null, grain: "range" };
  if (first.value === null || last.value === null) return none;
  const [start] = boundsOf(first.value);
  const [, end] = boundsOf(last.value);
  if (start.length !== end.length) return none;
  if (start <= end) return { value: rangeValue(start, end), grain: "range" };
  const earlier = stepBack(from, start, end) ?? stepOn(to, start, end);
  return earlier ? { value: rangeValue(...earlier), grain: "range" } : none;
}

/** "from 20 December to 5 January 2016": the year was the last date's, so the first is a year before. */
function stepBack(from: Facts, start: string, end: string): [string, string] | null {
  if (from.month === undefined && from.day === undefined) return null;
  const year = Number(start.slice(0, 4)) - 1;
  const moved = `${year}${start.slice(4)}`;
  return moved <= end ? [moved, end] : null;
}

/** "from Sunday to Thursday": the last weekday comes after the first. */
function stepOn(to: Facts, start: string, end: string): [string, string] | null {
  if (to.weekday === undefined || end.length !== 10) return null;
  const moved = Temporal.PlainDate.from(end).add({ days: 7 }).toString();
  return start <= moved ? [start, moved] : null;
}
