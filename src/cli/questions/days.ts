// Decides which day a date on the command line means: of a month or year its first or last.

import { InvalidArgumentError } from "commander";

const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u;

/** The ISO day from which on something is asked for. */
export const firstDay = (text: string): string => dayOf(text).first.toString();

/** The ISO day up to which something is asked for. */
export const lastDay = (text: string): string => dayOf(text).last.toString();

function dayOf(text: string): { first: Temporal.PlainDate; last: Temporal.PlainDate } {
  const { year, month, day } = DATE.exec(text)?.groups ?? {};
  if (year === undefined)
    throw new InvalidArgumentError("Expected a day, month or year such as 2025-01-17, 2025-01 or 2025.");
  try {
    const fields = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
    const first = Temporal.PlainDate.from(fields, { overflow: "reject" });
    const step = day !== undefined ? { days: 1 } : month !== undefined ? { months: 1 } : { years: 1 };
    return { first, last: first.add(step).subtract({ days: 1 }) };
  } catch {
    throw new InvalidArgumentError(`${text} is not in the calendar.`);
  }
}
