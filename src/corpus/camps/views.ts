// Decides where the words end that tell what a camp wants, does not want, or believes.

import type { Stretch } from "./types.ts";
import type { Words } from "./words.ts";

const LONGEST = 60;
const STOPS = new Set([".", "!", "?", "\u061f", "\u061b", ";"]);

/** The words after a verb up to the next clause that is not part of them; null where there are none. */
export function viewFrom(words: Words, from: number, end: number): Stretch | null {
  const { told, prefix, suffix } = words.reading(from);
  // a preposition by itself belongs to the verb: "calls for"
  const first = told.pos === "preposition" && prefix === null && suffix === null ? from + 1 : from;
  let last = first;
  while (last < Math.min(end, first + LONGEST) && !endsAt(words, last, first)) last++;
  while (last > first && words.pos(last - 1) === "punctuation") last--;
  return last > first ? { first, last } : null;
}

function endsAt(words: Words, at: number, first: number): boolean {
  const { told, conjunction } = words.reading(at);
  if (told.pos === "punctuation" && STOPS.has(words.tokens[at]!.surface.text)) return true;
  if (TURNS.has(words.id(at)) && at > first) return true;
  const isAfterComma = words.isComma(at - 1);
  // "and calls for" begins another clause; "that it lifts … and resumes" goes on
  const isFinite = words.isVerb(at) && told.tense !== "subjunctive";
  const isNegation = told.pos === "negation" && conjunction !== null && words.isVerb(at + 1);
  if (isNegation && isOfCamps(words, at + 1)) return true;
  return isFinite && at > first && (isAfterComma || (conjunction !== null && isOfCamps(words, at)));
}

const TURNS = new Set(["lakin", "lakinna", "bal", "amma", "baynama", "fima", "mimma"]);

/** Verbs of camps: they tell another of its views. */
export const isOfCamps = (words: Words, at: number): boolean =>
  KINDS.some((kind) => words.isOf(at, `camp-${kind}`));
export const KINDS = ["includes", "favours", "opposes", "holds"] as const;
