// Decides how days, months and years are counted and written, in the Gregorian and the Hijri calendar.

/** Saudi Arabia's calendar, which Arabic news dates by. */
const HIJRI = "islamic-umalqura";

/** A day; a page's date, or one that the text named. */
export type Day = Temporal.PlainDate;

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

export const yearValue = (year: number): string => pad(year, 4);
export const monthValue = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const dayValue = (day: Day): string => day.toString().slice(0, 10);

/** The ISO week that holds a day. */
export const weekValue = (day: Day): string =>
  `${pad(day.yearOfWeek ?? day.year, 4)}-W${pad(day.weekOfYear ?? 1, 2)}`;

/** Two values as one range; one of them where they are the same. */
export const rangeValue = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

/** A day of the Gregorian calendar, or null where there is none such. */
export function dayOf(year: number, month: number, day: number): Day | null {
  return exists(() => Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }));
}

/** A day of the Hijri calendar as a Gregorian one, or null where there is none such. The 30th of a short month is its 29th. */
export function hijriDay(year: number, month: number, day: number): Day | null {
  if (day > 30 || month > 12) return null;
  return exists(() => Temporal.PlainDate.from({ year, month, day, calendar: HIJRI }).withCalendar("iso8601"));
}

/** First and last day of a Hijri month. */
export function hijriMonth(year: number, month: number): string | null {
  const next = month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1);
  return span(hijriDay(year, month, 1), next);
}

/** First and last day of a Hijri year. */
export const hijriYear = (year: number): string | null =>
  span(hijriDay(year, 1, 1), hijriDay(year + 1, 1, 1));

/** Year and month of the Hijri calendar on a day. */
export function inHijri(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const { year, month, day: number } = day.withCalendar(HIJRI);
  return { year, month, day: number };
}

function span(first: Day | null, next: Day | null): string | null {
  return first && next && rangeValue(dayValue(first), dayValue(next.subtract({ days: 1 })));
}

function exists(make: () => Day): Day | null {
  try {
    return make();
  } catch {
    return null;
  }
}

/** Months from the start of the Gregorian era, for counting across years. */
export const monthCount = (year: number, month: number): number => year * 12 + month - 1;
export const monthAt = (count: number): string =>
  monthValue(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);

/** The day of `day`'s ISO week that is this weekday. */
export const inWeekOf = (day: Day, weekday: number): Day => day.add({ days: weekday - day.dayOfWeek });

/** A page's date as metadata give it; `day` and `month` where they are known. */
export interface PageDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: Day | null;
}

/** Reads "2025-01-17", "2025-01" or "2025"; null for anything else. */
export function pageDate(value: string | null): PageDate | null {
  const match = value === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(value.slice(0, 10));
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  const exact = month && day ? dayOf(year!, month, day) : null;
  return { year: year!, month: month ?? null, day: exact };
}

/** The outer bounds of a value, as values of one precision: a week's are its days. */
export function boundsOf(value: string): readonly [string, string] {
  const [first = value, last = first] = value.split("/");
  const week = /^(\d{4})-W(\d\d)$/u.exec(first);
  if (!week) return [first, last];
  const monday = inWeekOf(Temporal.PlainDate.from(`${week[1]}-01-04`), 1).add({ weeks: Number(week[2]) - 1 });
  return [dayValue(monday), dayValue(monday.add({ days: 6 }))];
}
