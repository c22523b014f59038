// Decides in which period an event took place.

import { dayValue, monthValue, weekValue, yearValue, type Day } from "../../reading/4-time/calendar.ts";
import { daysIn } from "../days.ts";
import type { Grain } from "./types.ts";

const EPOCH = Temporal.PlainDate.from("1970-01-01");

const PERIOD: Readonly<Record<Grain, (day: Day) => string>> = {
  day: dayValue,
  week: weekValue,
  month: ({ year, month }) => monthValue(year, month),
  quarter: ({ year, month }) => `${yearValue(year)}-Q${Math.ceil(month / 3)}`,
  year: ({ year }) => yearValue(year),
};

/** The period of a day counted from 1970-01-01. */
export const periodOfDay = (day: number, grain: Grain): string => PERIOD[grain](EPOCH.add({ days: day }));

/** The period that holds all days of a date's value, or why there is none. */
export function periodOf(value: string | null, grain: Grain): { period: string } | "undated" | "inexact" {
  const days = value === null ? null : daysIn(value);
  if (days === null) return "undated";
  const period = periodOfDay(days.from, grain);
  return period === periodOfDay(days.to, grain) ? { period } : "inexact";
}
