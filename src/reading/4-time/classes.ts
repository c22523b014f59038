// Decides which classes of tokens the scanner makes by itself; all others are words of the lexicon or made by shapes.

export const SCANNED = [
  "number",
  "ordinal",
  "day-number",
  "day-digits",
  "day-ordinal",
  "late-day",
  "year-number",
  "year-bare",
  "year-short",
  "numeric-date",
  "numeric-day-month",
  "numeric-month",
  "clock-digits",
  "slash",
  "dash",
  "comma",
  "point",
  "open",
  "close",
] as const;
export type Scanned = (typeof SCANNED)[number];

/** The class of whole expressions. */
export const TIME = "time";

/** Word classes that the code itself asks for. */
export const CARDINAL = "cardinal";
export const ORDINAL_WORD = "ordinal-word";
export const AND = "and";
export const OF = "of";
/** Prepositions before times; those written onto a word count too. */
export const AT = "at";
/** Prepositions that a time stands behind more often than a name does. */
export const IN = "in";
/** Fixed phrases that hold a word of time and name none. */
export const NO_TIME = "no-time";
/** Words that set what follows in the future. */
export const FUTURE_SIGN = "future-sign";
/** Words after which a line's date is the page's. */
export const DATE_LABEL = "date-label";

/** Classes that the code names; they are numbered first, in this order, in every compiled lexicon. */
export const FIXED = [
  TIME,
  ...SCANNED,
  CARDINAL,
  ORDINAL_WORD,
  AND,
  OF,
  AT,
  IN,
  NO_TIME,
  FUTURE_SIGN,
  DATE_LABEL,
] as const;

const NUMBERS: ReadonlyMap<string, number> = new Map(FIXED.map((name, number) => [name, number]));

/** The number of a class that the code names. */
export const classNumber = (name: (typeof FIXED)[number]): number => NUMBERS.get(name)!;

/** What a word may be to an expression: bits of `TimeTables.starts`. */
export const MARKS = {
  /** It may begin one of several words. */
  begins: 1,
  /** It may begin a fixed phrase that is no time. */
  noTime: 2,
  /** It stands in the lexicon: it may go on one. */
  known: 4,
  /** It may be one alone. */
  alone: 8,
} as const;
