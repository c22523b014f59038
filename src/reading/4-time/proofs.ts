// Decides what the times of a sentence prove of the page's date: its very day, its month or year, or the day of its news.

import type { Worded } from "../2-words/index.ts";
import type { TokenSentence } from "../2-words/types.ts";
import { boundsOf, dayValue, monthValue, yearValue } from "./calendar.ts";
import { openMemory } from "./context.ts";
import { findExpressions, type Found, isAbsolute } from "./find.ts";
import type { Proof } from "./proof.ts";
import { resolve } from "./resolve.ts";
import type { Facts, TimeTables } from "./types.ts";

/** Whether a sentence is of those that open a page's body, where news stands. */
export type Opening = "lead" | "rest";

interface Read {
  readonly doc: Worded;
  readonly sentence: TokenSentence;
  readonly opening: Opening;
}

/** What the times of one sentence prove. */
export function proofsIn({ doc, sentence, opening }: Read, tables: TimeTables): Proof[] {
  const proofs: Proof[] = [];
  for (const time of findExpressions({ doc, range: sentence }, tables).found) {
    const { facts, start, end } = time;
    if (!isAbsolute(facts)) continue;
    const isNews = (): boolean => opening === "lead" && isTold(doc, sentence, time);
    const proof = ofThePeriod(facts) ?? ofTheDay(facts, isNews);
    if (proof) proofs.push({ ...proof, start, end });
  }
  return proofs;
}

type Bounds = Pick<Proof, "by" | "from" | "to">;

/** News is told within a week. */
const DAYS_ON = 6;

/** "today, Tuesday 16 May 2017" is the page's own day; "was arrested on Tuesday, 16 May 2017" is shortly before it. */
function ofTheDay(facts: Facts, isNews: () => boolean): Bounds | null {
  const { offset, weekday } = facts;
  const { value } = resolve(facts, { ...openMemory(null), sentence: 0, paragraph: 0, lean: () => "none" });
  const [from, to] = value === null ? [] : boundsOf(value);
  if (from === undefined || from !== to || from.length !== DAY) return null;
  const named = Temporal.PlainDate.from(from);
  if (weekday !== undefined && weekday !== named.dayOfWeek) return null;
  if (offset !== undefined) {
    const day = dayValue(named.subtract({ days: offset }));
    return { by: "today", from: day, to: day };
  }
  if (weekday === undefined || facts.calendar === "hijri" || !isNews()) return null;
  return { by: "news", from, to: dayValue(named.add({ days: DAYS_ON })) };
}

/** Letters of an ISO day. */
const DAY = 10;
/** Before the press nobody called a year the current one: it is an amount. */
const FIRST_YEAR = 1900;

/** "the current year 2015", "last year, 2014", "the current month of May 2015". */
function ofThePeriod({ year, month, day, shift, shifts, calendar, part }: Facts): Bounds | null {
  if (year === undefined || year < FIRST_YEAR || day !== undefined || part || calendar === "hijri")
    return null;
  const isNow = (shifts?.month ?? shift) === 0;
  if (month !== undefined) return isNow ? whole("this-month", monthValue(year, month)) : null;
  const step = shifts?.year ?? shift;
  return typeof step === "number" ? whole("this-year", yearValue(year - step)) : null;
}

/** A month or year, in days. */
function whole(by: Proof["by"], value: string): Bounds {
  if (by === "this-year") return { by, from: `${value}-01-01`, to: `${value}-12-31` };
  return { by, from: `${value}-01`, to: `${value}-${Temporal.PlainYearMonth.from(value).daysInMonth}` };
}

/** Tokens between a verb and its time. */
const REACH = 8;
/** Until, to, from on. */
const AHEAD = new Set(["hatta", "hatta-until", "ila", "min"]);
const OPENS: ReadonlySet<string> = new Set(["complementizer", "subordinator", "relative"]);

/** A perfect stands shortly before the time, and nothing that looks ahead. */
function isTold(doc: Worded, { first }: TokenSentence, time: Found): boolean {
  if (doc.tokens[time.first]!.reading.prefix === "li") return false;
  for (let at = time.first - 1; at >= Math.max(first, time.first - REACH); at--) {
    const { id, future, told } = doc.tokens[at]!.reading;
    if (future || AHEAD.has(id) || opens(doc, at)) return false;
    if (told.pos === "verb") return told.tense === "perfect" && !(at > first && opens(doc, at - 1));
  }
  return false;
}

/** Whether a word opens a clause that is not the news itself. */
const opens = (doc: Worded, at: number): boolean => OPENS.has(doc.tokens[at]!.reading.told.pos);
