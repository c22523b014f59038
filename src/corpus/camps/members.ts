// Decides who stands in a list of members: names and groups after a comma, "and", or "among them".

import type { Party } from "../../model.ts";
import type { Mention } from "../../reading/3-mentions/types.ts";
import { type Ledger, partyOf } from "../../reading/8-chains/parties.ts";
import { cliticLetters, stemStart } from "../../reading/3-mentions/draft.ts";
import type { Words } from "./words.ts";

/** How far behind the first word of an item its name may stand: "a small group of the most moderate leaders". */
const REACH = 6;
/** A list with more words goes on about something else. */
const LONGEST = 120;

/** What reading a list needs. */
export interface Lists {
  readonly words: Words;
  readonly ledger: Ledger;
  /** By token: the mention that begins there. */
  readonly mentions: ReadonlyMap<number, Mention>;
}

/** The members listed from a token on. */
export function membersFrom({ words, ledger, mentions }: Lists, from: number, end: number): Party[] {
  const members: Party[] = [];
  let isItem = true;
  for (let at = from; at < Math.min(end, from + LONGEST); at++) {
    if (words.isComma(at) || isSuchAs(words, at)) {
      isItem = true;
      continue;
    }
    const { told } = words.reading(at);
    if (told.pos === "punctuation" && isStop(words, at)) break;
    isItem ||= opensItem(words, mentions.get(at), at);
    if (isItem && (words.isVerb(at) || told.pos === "subordinator")) break;
    if (isItem && (told.pos === "relative" || told.pos === "preposition"))
      isItem = told.pos === "preposition";
    else if (isItem) {
      const item = isByname({ words, mentions }, at, members)
        ? null
        : itemAt({ words, ledger, mentions }, at, end);
      if (item) {
        members.push(item.party);
        at = item.last - 1;
      }
      isItem = false;
    }
  }
  return members;
}

/** "And" written onto the word, also where the name hides it. */
function opensItem(words: Words, mention: Mention | undefined, at: number): boolean {
  if (words.reading(at).conjunction === "wa") return true;
  return (
    mention !== undefined && mention.start > words.tokens[at]!.start && words.reading(at).prefix === null
  );
}

/** "Among them", "the most prominent of whom", "at its head". */
function isSuchAs(words: Words, at: number): boolean {
  if (words.isOf(at, "camp-such-as")) return true;
  const { suffix, told } = words.reading(at);
  return told.pos === "preposition" && suffix?.person === "third" && AMONG.has(words.id(at));
}
const AMONG = new Set(["min", "bayna"]);

const isStop = (words: Words, at: number): boolean => STOPS.has(words.tokens[at]!.surface.text);
const STOPS = new Set([".", "!", "?", "\u061f", ":"]);

/** "X, his foreign minister, and …": after a comma without "and", a role is whoever was named before it. */
function isByname(
  { words, mentions }: Pick<Lists, "words" | "mentions">,
  at: number,
  members: readonly Party[],
): boolean {
  return (
    members.at(-1)?.type === "person" &&
    mentions.get(at)?.form === "role" &&
    words.reading(at).conjunction === null
  );
}

interface Item {
  readonly party: Party;
  readonly last: number;
}

/** The party that an item names: at its first word, or behind nouns and adjectives that describe it. */
function itemAt({ words, ledger, mentions }: Lists, first: number, end: number): Item | null {
  if (!mentions.has(first) && !mayDescribe(words, first)) return null;
  for (let at = first; at < Math.min(end, first + REACH); at++) {
    const mention = mentions.get(at);
    if (mention) {
      if (!isMember(mention)) return null;
      const whole = nameAfter({ words, mentions }, mention, end) ?? mention;
      return { party: named(words, ledger, { mention: whole, first }), last: whole.last };
    }
    const { told } = words.reading(at);
    if (words.isComma(at) || words.isVerb(at) || told.pos === "relative" || told.pos === "subordinator")
      return null;
    if (at > first && words.reading(at).conjunction !== null) return null;
  }
  return null;
}

/** "His adviser on foreign affairs X": the name that a role without one leads up to. */
function nameAfter(
  { words, mentions }: Pick<Lists, "words" | "mentions">,
  role: Mention,
  end: number,
): Mention | null {
  if (role.form !== "role" || role.type !== "person" || role.number === "plural") return null;
  for (let at = role.last; at < Math.min(end, role.last + REACH); at++) {
    const { told, conjunction } = words.reading(at);
    const mention = mentions.get(at);
    if (mention?.type === "person" && mention.form !== "role" && mention.start === words.tokens[at]!.start)
      return mention;
    if (conjunction !== null || words.isComma(at) || words.isVerb(at) || told.pos === "relative") return null;
  }
  return null;
}

/** An act is nobody: "the education of citizens". */
const mayDescribe = (words: Words, at: number): boolean =>
  ["noun", "adjective", "number"].includes(words.pos(at)) && words.reading(at).told.derived !== "masdar";

const isMember = ({ type }: Mention): boolean => type !== "place" && type !== "outlet";

/** A name is the member; what only describes people takes the words before it along: "senior leaders of …". */
function named(words: Words, ledger: Ledger, { mention, first }: { mention: Mention; first: number }): Party {
  const party = partyOf(ledger, mention);
  if (mention.form === "name" || mention.form === "unknown-name" || first === mention.first) return party;
  const token = words.tokens[first]!;
  const start = stemStart(token, cliticLetters(token));
  const text = ledger.text.slice(start, mention.end);
  return { ...party, entity: null, start, end: mention.end, text, name: { ar: text } };
}
