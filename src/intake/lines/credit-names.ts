// Decides what in a stretch of a byline or credit is a name, and what only leads to it or belongs to a date.

import type { Credit } from "../../model.ts";
import { lam } from "../../reading/1-text/letters.ts";
import { holds, longer, type Match, matchesAt } from "./cues.ts";
import { type Key, keyOf, wordEnd } from "./key.ts";
import type { LineLexicon } from "./lexicon.ts";
import type { Named } from "./schema.ts";
import type { Segment } from "./segments.ts";

/** The name in a segment, empty where there is none, and what the words before it say. */
export interface NameIn {
  readonly name: string;
  /** From the noun that opens the name on. */
  readonly start: number;
  readonly end: number;
  readonly noun: Credit["noun"];
  /** The words say that what follows is the text's source, or the owner of the page. */
  readonly names: "source" | "rights" | null;
}

const alef = "\u0627";
const lamLetter = "\u0644";
/** More words are no name. */
const MOST_WORDS = 8;

/** Reads the words before a name one after another: "source:", "the correspondent of", "paper". */
export function nameIn(text: string, segment: Segment, lexicon: LineLexicon): NameIn {
  const end = segment.numbered ? withoutDate(segment, lexicon) : segment.end;
  let names: NameIn["names"] = null;
  let start = segment.start;
  for (let rest = leadAt(text, { start, end }, lexicon); rest; rest = leadAt(text, { start, end }, lexicon)) {
    const { named, from, after } = rest;
    if (named === "agency" || named === "outlet" || named === "kept") {
      const noun = named === "agency" ? "agency" : "outlet";
      const name = after >= end ? "" : text.slice(named === "kept" ? from : after, end);
      return { name: sized(name), start: from, end, noun, names };
    }
    if (named === "source" || named === "rights") names = named;
    start = after;
  }
  return { name: sized(ownerName(text.slice(start, end), names)), start, end, noun: null, names };
}

const sized = (name: string): string => (name.split(" ").length > MOST_WORDS ? "" : name.trim());

/** "All rights reserved to the X" in Arabic spelling: the preposition swallows the article's first letter. */
const ownerName = (name: string, names: NameIn["names"]): string =>
  names === "rights" && name.startsWith(lamLetter + lamLetter) ? alef + name.slice(1) : name;

interface Lead {
  readonly named: Named;
  readonly from: number;
  readonly after: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The phrase of the lexicon that a stretch begins with, a preposition li- aside. */
function leadAt(text: string, { start, end }: Stretch, lexicon: LineLexicon): Lead | null {
  if (start >= end) return null;
  const key = keyOf(text, { start, end });
  const own = leadOf(key, lexicon);
  if (own) return spanOf(text, own, { key, end });
  if (key.codes[0] !== lam) return null;
  const inner = keyOf(text, { start: start + 1, end });
  const led = leadOf(inner, lexicon);
  return led && led.named !== "aside" ? spanOf(text, led, { key: inner, end }) : null;
}

interface Led {
  readonly match: Match;
  readonly named: Named;
}

function leadOf(key: Key, lexicon: LineLexicon): Led | null {
  let best: Match | null = null;
  for (const match of matchesAt(lexicon, key, 0)) if (namedBy(match)) best = longer(best, match);
  return best && { match: best, named: namedBy(best)! };
}

/** A byline's own words, such as "written by", name nobody. */
function namedBy({ rule }: Match): Named | null {
  if (rule.names) return rule.names;
  const isBefore = rule.place === "start" && (rule.kind === "byline" || rule.kind === "credit");
  return isBefore ? "aside" : null;
}

function spanOf(text: string, { match, named }: Led, { key, end }: { key: Key; end: number }): Lead {
  const from = key.at[match.start]!;
  let after = key.at[match.end - 1]! + 1;
  while (after < end && text.charAt(after).trim() === "") after++;
  return { named, from, after };
}

/** The end of a segment without the weekday or month before the number that follows. */
function withoutDate({ key, start, end }: Segment, lexicon: LineLexicon): number {
  let word = key.starts.length;
  while (word > 0 && isDateWord(key, word - 1, lexicon)) word--;
  if (word === key.starts.length) return end;
  return word === 0 ? start : key.at[wordEnd(key, word - 1) - 1]! + 1;
}

/** Whether all words of a segment are such as dates are made of. */
export const isDate = ({ key }: Segment, lexicon: LineLexicon): boolean =>
  key.starts.every((_, word) => isDateWord(key, word, lexicon));

function isDateWord(key: Key, word: number, { vocabularies }: LineLexicon): boolean {
  const codes = key.codes.subarray(key.starts[word], wordEnd(key, word));
  return vocabularies.some((one) => one.numbersNeeded && one.kind === "byline" && holds(one.trie, codes));
}
