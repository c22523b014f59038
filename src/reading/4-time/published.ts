// Decides which date a page gives itself, where metadata give none: a byline, a line that is only a date, a dateline.

import type { Worded } from "../2-words/index.ts";
import type { Token, TokenSentence } from "../2-words/types.ts";
import { AT, classNumber, DATE_LABEL } from "./classes.ts";
import { openMemory } from "./context.ts";
import { findExpressions, type Found, isAbsolute } from "./find.ts";
import { resolve } from "./resolve.ts";
import { MODES, placeOf } from "./place.ts";
import type { Scanner } from "./scan.ts";
import type { Grain, TimeTables } from "./types.ts";

/** Lines at the top and at the foot of a page where it may stand. */
const TOP = 15;
const FOOT = 6;
/** Words that may stand beside the date in its line: a place, an agency, an author; and beside it and its label. */
const MOST_BESIDE = 4;
const MOST_LABELLED = 10;
/** A dateline's date stands within so many tokens of the article's beginning. */
const DATELINE_REACH = 10;

/**
 * Finds the date that a page states as its own.
 * @returns an ISO day, or a month for a line that is nothing but a month and year; null where no line says it
 */
export function publishedIn(doc: Worded, tables: TimeTables): string | null {
  const { sentences } = doc;
  const edges =
    sentences.length <= TOP + FOOT ? sentences : [...sentences.slice(0, TOP), ...sentences.slice(-FOOT)];
  const opening = sentences.find(({ block }) => block === "body");
  let byMonth: string | null = null;
  let dateline: string | null = null;
  for (const sentence of edges) {
    const line = readLine(doc, sentence, tables);
    if (!line) continue;
    if (line.isOwn && line.grain === "day") return line.value;
    if (line.isOwn) byMonth ??= line.value;
    else if (line.isDateline && sentence === opening) dateline ??= line.value;
  }
  return dateline ?? byMonth;
}

interface Line {
  readonly value: string;
  readonly grain: Grain;
  readonly isOwn: boolean;
  readonly isDateline: boolean;
}

/** The first full date of a line, and what the rest of the line makes of it. */
function readLine(doc: Worded, sentence: TokenSentence, tables: TimeTables): Line | null {
  const { scanner, found } = findExpressions({ doc, range: sentence }, tables);
  for (const one of found) {
    if (!isAbsolute(one.facts)) continue;
    const { value, grain } = resolve(one.facts, {
      ...openMemory(null),
      sentence: 0,
      paragraph: 0,
      lean: () => "none",
    });
    if (value === null || (grain !== "day" && grain !== "month")) continue;
    const line = { doc, sentence, found };
    const isAlone = standsAlone(line, grain === "day" ? MOST_BESIDE : 0) && !isLed(scanner, sentence, one);
    const isLabelled = (): boolean =>
      sentence.block === "byline" ||
      (labelledAt(scanner, sentence, one) &&
        isShort(doc, sentence, { beside: tokensBeside(line), most: MOST_LABELLED }));
    const isOwn = isAlone || (grain === "day" && isLabelled());
    return { value, grain, isOwn, isDateline: grain === "day" && opensArticle(doc, sentence, one) };
  }
  return null;
}

interface Read {
  readonly doc: Worded;
  readonly sentence: TokenSentence;
  readonly found: readonly Found[];
}

/** Whether hardly anything but times stands in a line: no verb, and few words. A headline tells, even a short one. */
function standsAlone({ doc, sentence, found }: Read, most: number): boolean {
  if (sentence.block === "headline") return false;
  const beside = tokensBeside({ doc, sentence, found });
  return (
    beside.every(({ reading }) => reading.told.pos !== "verb") && isShort(doc, sentence, { beside, most })
  );
}

/** The tokens of a line that are of no time. */
const tokensBeside = ({ doc, sentence: { first, last }, found }: Read): Token[] =>
  doc.tokens
    .slice(first, last)
    .filter((_, at) => !found.some((one) => one.first <= first + at && first + at < one.last));

interface Beside {
  readonly beside: readonly Token[];
  readonly most: number;
}

const isShort = (doc: Worded, sentence: TokenSentence, { beside, most }: Beside): boolean =>
  isLine(doc, sentence) &&
  beside.filter(({ surface: { kind } }) => kind === "word" || kind === "latin").length <= most;

/** Whether nothing but the sentence stands in its line: in running text a date is a programme's, or another's. */
function isLine({ page: { text } }: Worded, { start, end }: TokenSentence): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const next = text.indexOf("\n", end);
  return before.trim() === "" && text.slice(end, next < 0 ? text.length : next).trim() === "";
}

/** After a preposition a date tells when something happened. */
function isLed(scanner: Scanner, { first }: TokenSentence, found: Found): boolean {
  if (found.first === first) return false;
  return scanner.at(placeOf(found.first - 1, MODES.open)).some((part) => part.class === classNumber(AT));
}

/** "Published on 5 May 2015": a label opens the line, or stands right before the date. */
function labelledAt(scanner: Scanner, { first }: TokenSentence, found: Found): boolean {
  if (found.first - first <= DATELINE_REACH && isLabel(scanner, first)) return true;
  for (let i = Math.max(first, found.first - LABEL_REACH); i < found.first; i++)
    if (isLabel(scanner, i)) return true;
  return false;
}

/** A label of two words and a colon may stand between. */
const LABEL_REACH = 3;

function isLabel(scanner: Scanner, token: number): boolean {
  return scanner.wordsAt(placeOf(token, MODES.open)).some((part) => part.class === classNumber(DATE_LABEL));
}

/** "Amman, 5 May 2015 (agency) -": the date is near the beginning, and a mark that closes a dateline follows. */
function opensArticle(doc: Worded, { first, last, block }: TokenSentence, found: Found): boolean {
  if (block !== "body" || found.first - first > DATELINE_REACH) return false;
  for (let i = first; i < found.first; i++) if (doc.tokens[i]!.reading.told.pos === "verb") return false;
  for (let i = found.last; i < Math.min(last, found.last + DATELINE_REACH / 2); i++) {
    if (CLOSERS.has(doc.tokens[i]!.surface.text)) return true;
  }
  return false;
}

const CLOSERS = new Set(["-", "\u2013", "\u2014", ":", "(", "/"]);
