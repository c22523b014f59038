// Decides which days the value of a date covers.

import { boundsOf } from "../reading/4-time/calendar.ts";
import type { Days } from "./types.ts";

/** The days of a DateValue's value; null for a value that names none (a part of a year). */
export function daysIn(value: string): Days | null {
  const [first, last] = boundsOf(value);
  const from = firstDay(first);
  const to = lastDay(last);
  return from === null || to === null ? null : { from, to };
}

/** The ISO day of a day's number. */
export const isoDay = (day: number): string => EPOCH.add({ days: day }).toString();

const EPOCH = Temporal.PlainDate.from("1970-01-01");
const number = (day: Temporal.PlainDate): number => EPOCH.until(day).days;

function firstDay(value: string): number | null {
  const start = { 4: `${value}-01-01`, 7: `${value}-01`, 10: value }[value.length];
  return start === undefined || !isDigital(start) ? null : number(Temporal.PlainDate.from(start));
}

function lastDay(value: string): number | null {
  const first = firstDay(value);
  if (first === null || value.length === 10) return first;
  const step = value.length === 4 ? { years: 1 } : { months: 1 };
  return number(EPOCH.add({ days: first }).add(step)) - 1;
}

const isDigital = (value: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(value);

/** Whether two stretches of days have one in common. */
export const meet = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;
