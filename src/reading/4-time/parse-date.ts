// Decides what day a date in metadata means: ISO, mail and English dates, figures, or Arabic words.

import { tokenise } from "../2-words/tokenise.ts";
import type { Surfaces } from "../2-words/surface.ts";
import type { Token } from "../2-words/types.ts";
import { dayOf, dayValue, monthValue } from "./calendar.ts";
import { openMemory } from "./context.ts";
import { findExpressions, isAbsolute } from "./find.ts";
import { resolve } from "./resolve.ts";
import type { TimeTables } from "./types.ts";

/** Longer strings are not dates. */
const LONGEST = 200;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a date as metadata spell it: "2017-06-06T10:00:00Z", "Tue, 06 Jun 2017 10:00:00 +0000", "June 6, 2017",
 * "06/06/2017" (day first), and Arabic dates of either calendar. Hours are dropped: the day is the one written.
 * @returns an ISO day, or a month where no day is given; null for anything else
 */
export function parseDate(hint: string, tables: TimeTables, surfaces: Surfaces): string | null {
  const text = hint.slice(0, LONGEST).trim();
  return isoDate(text) ?? englishDate(text.toLowerCase()) ?? arabicDate(text, tables, surfaces);
}

function isoDate(text: string): string | null {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/u.exec(text) ?? /^(\d{4})-(\d\d)$/u.exec(text);
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  return written(year!, month!, day ?? null);
}

function englishDate(text: string): string | null {
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]{0,6}\.?,?[ -](\d{4})(?!\d)/u.exec(
    text,
  );
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = /(?<![a-z])([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(
    text,
  );
  return monthFirst ? named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!) : null;
}

function named(year: string, month: string, day: string): string | null {
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? null : written(Number(year), number, Number(day));
}

function written(year: number, month: number, day: number | null): string | null {
  if (day === null) return month >= 1 && month <= 12 ? monthValue(year, month) : null;
  const found = dayOf(year, month, day);
  return found && dayValue(found);
}

/** The first day or month with its year that the words name. */
function arabicDate(text: string, tables: TimeTables, surfaces: Surfaces): string | null {
  const tokens: Token[] = [];
  tokenise(text, { start: 0, end: text.length }, (start, end) => {
    const surface = surfaces.of(text.slice(start, end));
    tokens.push({ start, end, surface, reading: surface.readings[0]! });
  });
  const page = { id: "", text, blocks: [], findings: [] };
  const { found } = findExpressions(
    { doc: { page, tokens }, range: { first: 0, last: tokens.length } },
    tables,
  );
  for (const { facts } of found) {
    if (!isAbsolute(facts)) continue;
    const { value, grain } = resolve(facts, {
      ...openMemory(null),
      sentence: 0,
      paragraph: 0,
      lean: () => "none",
    });
    if (value !== null && (grain === "day" || grain === "month")) return value;
  }
  return null;
}
