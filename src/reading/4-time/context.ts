// Decides what a time is told from besides its own words: the page's date, the tense around it, times named before it.

import type { Worded } from "../2-words/index.ts";
import type { TokenSentence } from "../2-words/types.ts";
import { type Day, type PageDate, pageDate } from "./calendar.ts";
import { AT, classNumber, FUTURE_SIGN } from "./classes.ts";
import { MODES, placeOf } from "./place.ts";
import type { Scanner } from "./scan.ts";

/** Which way an event lies, by the verb that governs the time; `present`: an imperfect, which announces or describes. */
export type Lean = "past" | "future" | "present" | "none";

/** Times named earlier in the document; a part is null where the time had none. */
export interface Memory {
  day: Day | null;
  month: { readonly year: number; readonly month: number } | null;
  year: number | null;
  /** The last year that the text itself wrote, and where. */
  written: {
    readonly year: number;
    readonly month: number | null;
    readonly paragraph: number;
    readonly sentence: number;
  } | null;
}

/** What resolving may ask. */
export interface Context {
  readonly page: PageDate | null;
  readonly memory: Memory;
  readonly sentence: number;
  readonly paragraph: number;
  /** Worked out when asked for. */
  readonly lean: () => Lean;
}

/** The context of a document's first sentence. */
export function openMemory(published: string | null): { page: PageDate | null; memory: Memory } {
  return { page: pageDate(published), memory: { day: null, month: null, year: null, written: null } };
}

/** Farther away a verb tells nothing of the time. */
const REACH = 40;

/** The tense of the nearest verb before tokens `[first, last)`, else of the nearest after; words like "scheduled" count. */
export function leanOf(
  doc: Worded,
  scanner: Scanner,
  at: { sentence: TokenSentence; first: number; last: number },
): Lean {
  const { sentence, first, last } = at;
  const since = sinceOrUntil(doc, scanner, first);
  if (since) return since;
  for (let i = first - 1; i >= Math.max(sentence.first, first - REACH); i--) {
    const lean = leanOfWord(doc, scanner, i);
    if (lean !== "none") return lean === "present" && isPastBefore(doc, sentence, i) ? "past" : lean;
  }
  for (let i = last; i < Math.min(sentence.last, last + 12); i++) {
    // an imperfect that follows may belong to the next clause
    const lean = leanOfWord(doc, scanner, i);
    if (lean === "past" || lean === "future") return lean;
  }
  return "none";
}

/** "since" looks back. */
function sinceOrUntil(doc: Worded, scanner: Scanner, first: number): Lean | null {
  if (first === 0) return null;
  const { tags } = scanner.tables;
  const parts = scanner.at(placeOf(first - 1, MODES.open));
  const since = parts.find((part) => part.class === classNumber(AT) && part.tag >= 0);
  const lean = since && tags[since.tag];
  return lean === "past" || lean === "future" ? lean : null;
}

function leanOfWord(doc: Worded, scanner: Scanner, token: number): Lean {
  const { surface, reading } = doc.tokens[token]!;
  if (surface.kind !== "word") return "none";
  if (reading.future) return "future";
  if (scanner.wordsAt(placeOf(token, MODES.open)).some((part) => part.class === classNumber(FUTURE_SIGN)))
    return "future";
  if (reading.told.pos !== "verb") return "none";
  return reading.told.tense === "perfect" ? "past" : reading.told.tense === "imperfect" ? "present" : "none";
}

/** A perfect right before an imperfect (kana yaf'alu) puts it in the past. */
function isPastBefore(doc: Worded, sentence: TokenSentence, verb: number): boolean {
  if (verb - 1 < sentence.first) return false;
  const { told } = doc.tokens[verb - 1]!.reading;
  return told.pos === "verb" && told.tense === "perfect";
}
