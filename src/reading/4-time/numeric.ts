// Decides what runs of digits may mean: days, years, dates in figures, clock times.

import type { Token } from "../2-words/types.ts";
import { isDigit } from "../1-text/letters.ts";
import type { Scanned } from "./classes.ts";
import type { Facts } from "./types.ts";

/** One way to read figures from a token on; `last` is the token after them. */
export interface Figure {
  readonly class: Scanned;
  readonly facts: Facts;
  readonly last: number;
}

/** Years that stand for themselves, without the word year. */
const FIRST_BARE_YEAR = 1900;
const LAST_BARE_YEAR = 2100;
/** Years of the Hijri era that living people write about; no Gregorian year in news falls there. */
const HIJRI_YEARS = { first: 1350, last: 1500 };

/** All readings of the number token at `at`. */
export function readFigures(tokens: readonly Token[], at: number): Figure[] {
  const run = figureRun(tokens, at);
  const figures: Figure[] = [];
  const { parts, mark } = run;
  const [a, b, c] = parts;
  if (a && b && c) {
    for (const facts of datesOf([a, b, c], mark))
      figures.push({ class: "numeric-date", facts, last: run.last });
  }
  if (a && b && !c) figures.push(...pairOf([a, b], { at, last: run.last, mark }));
  const own = ownParts(tokens[at]!);
  if (own.length === 1) figures.push(...single(own[0]!, at + 1));
  return figures;
}

interface Part {
  readonly value: number;
  readonly digits: number;
}

/** Numbers set off by one and the same mark, written together. */
interface Run {
  readonly parts: readonly Part[];
  readonly mark: string;
  readonly last: number;
}

const MARKS = ["/", "-", "\\", ":", "\u2013"];
const LONGEST_RUN = 3;

function figureRun(tokens: readonly Token[], at: number): Run {
  const first = tokens[at]!;
  const own = ownParts(first);
  if (own.length > 1) return { parts: own, mark: pointOf(first), last: at + 1 };
  const parts = [...own];
  let mark = "";
  let last = at + 1;
  for (let i = at + 1; parts.length < LONGEST_RUN; i += 2) {
    const [sign, number] = [tokens[i], tokens[i + 1]];
    if (!sign || number?.surface.kind !== "number" || !MARKS.includes(sign.surface.text)) break;
    if (mark !== "" && sign.surface.text !== mark) break;
    if (!isTight(tokens, i)) break;
    const more = ownParts(number);
    if (more.length !== 1) break;
    mark = sign.surface.text;
    parts.push(more[0]!);
    last = i + 2;
  }
  return { parts, mark, last };
}

/** Marks stand close to their numbers; a slash may have blanks. */
function isTight(tokens: readonly Token[], mark: number): boolean {
  const room = tokens[mark]!.surface.text === "/" ? 1 : 0;
  const [before, sign, after] = [tokens[mark - 1]!, tokens[mark]!, tokens[mark + 1]!];
  return sign.start - before.end <= room && after.start - sign.end <= room;
}

/** The numbers inside one token: 10.7.2015 is one token of three. */
function ownParts(token: Token): Part[] {
  const parts: Part[] = [];
  let value = 0;
  let digits = 0;
  for (const code of token.surface.codes) {
    if (isDigit(code)) {
      value = value * 10 + (code - 10);
      digits++;
      continue;
    }
    parts.push({ value, digits });
    value = 0;
    digits = 0;
  }
  parts.push({ value, digits });
  return parts;
}

const pointOf = (token: Token): string => (/[,\u066b\u066c]/u.test(token.surface.text) ? "," : ".");

const isDay = ({ value, digits }: Part): boolean => digits <= 2 && value >= 1 && value <= 31;
const isMonth = ({ value, digits }: Part): boolean => digits <= 2 && value >= 1 && value <= 12;
const isYear = ({ value, digits }: Part): boolean => digits === 4 && value >= 1000 && value < 3000;

type Triple = readonly [Part, Part, Part];

/** Day, month and year in the orders that Arabic pages use: day first unless the numbers forbid it. */
function datesOf([a, b, c]: Triple, mark: string): Facts[] {
  if (mark === "," || mark === ":") return [];
  if (isYear(a))
    return isMonth(b) && isDay(c)
      ? [dated(c, b, a.value)]
      : isDay(b) && isMonth(c)
        ? [dated(b, c, a.value)]
        : [];
  const ordered: readonly [Part, Part] | null =
    isDay(a) && isMonth(b) ? [a, b] : isMonth(a) && isDay(b) ? [b, a] : null;
  if (!ordered) return [];
  const [day, month] = ordered;
  if (isYear(c)) return [dated(day, month, c.value)];
  if (c.digits !== 2 || mark === ".") return [];
  // two digits are a year of our days; after the Hijri mark, of the fifteenth century
  return [
    { ...dated(day, month, 2000 + c.value), calendar: "gregorian" },
    { ...dated(day, month, 1400 + c.value), calendar: "hijri" },
  ];
}

const dated = (day: Part, month: Part, year: number): Facts => ({
  day: day.value,
  month: month.value,
  ...yearFacts(year),
});

/** A year with its calendar, where the number tells it. */
export function yearFacts(year: number): Facts {
  const isHijri = year >= HIJRI_YEARS.first && year <= HIJRI_YEARS.last;
  return isHijri ? { year, calendar: "hijri" } : { year };
}

function pairOf([a, b]: readonly [Part, Part], run: { at: number; last: number; mark: string }): Figure[] {
  const { last, mark } = run;
  if (mark === ":") {
    const isClock = a.value < 24 && b.value < 60 && b.digits === 2;
    return isClock ? [{ class: "clock-digits", facts: {}, last }] : [];
  }
  if (mark === "." || mark === ",") return [];
  const figures: Figure[] = [];
  const add = (name: Scanned, facts: Facts): void => void figures.push({ class: name, facts, last });
  if (isYear(a) && isMonth(b)) add("numeric-month", { month: b.value, ...yearFacts(a.value) });
  if (isMonth(a) && isYear(b)) add("numeric-month", { month: a.value, ...yearFacts(b.value) });
  if (isDay(a) && isMonth(b)) add("numeric-day-month", { day: a.value, month: b.value });
  else if (isMonth(a) && isDay(b)) add("numeric-day-month", { day: b.value, month: a.value });
  return figures;
}

function single(part: Part, last: number): Figure[] {
  const { value, digits } = part;
  const figures: Figure[] = [{ class: "number", facts: { n: value }, last }];
  const add = (name: Scanned, facts: Facts): void => void figures.push({ class: name, facts, last });
  if (isDay(part)) {
    add("day-number", { day: value });
    add("day-digits", { day: value });
  }
  if (isYear(part)) {
    add("year-number", yearFacts(value));
    if (value >= FIRST_BARE_YEAR && value <= LAST_BARE_YEAR) add("year-bare", { year: value });
  }
  if (digits === 3) add("year-short", { year: value });
  return figures;
}
