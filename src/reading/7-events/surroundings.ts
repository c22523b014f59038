// Decides which phrases after a trigger belong to it, and which of them names the doer of a passive.

import type { Phrase } from "../5-clauses/types.ts";
import type { Trigger } from "./types.ts";
import { type EventView, idOf, isOf, readingOf } from "./view.ts";

/** The phrases after a trigger that belong to it: up to the next verb of its clause. */
export function following({ clause, at, phrase, kind }: Trigger): Phrase[] {
  const all = [...clause.before, ...clause.after];
  if (kind === "verb") return clause.verb === at ? clause.after : all.filter((other) => other.first > at);
  const end = phrase?.last ?? at + 1;
  const limit = clause.verb > at ? clause.verb : Number.POSITIVE_INFINITY;
  return all.filter((other) => other.first >= end && other.first < limit);
}

/** The first phrase after the trigger with that preposition, pronouns on the preposition included. */
export function prepositional(view: EventView, trigger: Trigger, preposition: string): Phrase[] {
  let before: Phrase | null = null;
  for (const phrase of following(trigger)) {
    if (phrase.preposition === preposition && !isOwnerOf(trigger, before, phrase)) {
      if (!isObjectOf(view, before, phrase)) return [phrase];
    }
    before = phrase;
    // a masdar's complements end where another noun phrase begins, but for the name right after its idafa
    if (
      trigger.kind !== "verb" &&
      phrase.preposition === null &&
      phrase.time === null &&
      phrase.link !== "wa" &&
      !isMeasure(view, trigger.phrase, phrase) &&
      !(phrase.first === trigger.phrase?.last && (phrase.mention ?? trigger.phrase.genitive?.mention))
    )
      break;
  }
  if (trigger.kind !== "verb") return [];
  return trigger.clause.before
    .filter((phrase) => phrase.preposition === preposition && idOf(view, phrase.first) !== "")
    .slice(-1);
}

/** "Raids on positions of (li-) X": after the target of a noun, li- names whose that is. */
const isOwnerOf = ({ kind }: Trigger, before: Phrase | null, { preposition, first }: Phrase): boolean =>
  kind !== "verb" &&
  preposition === "li" &&
  before?.preposition === "ala" &&
  !before.definite &&
  before.last === first;

/** "To help X with its support for (li-) Y": after another act's noun with its own doer, li- names the object of that. */
function isObjectOf(view: EventView, before: Phrase | null, { preposition, first }: Phrase): boolean {
  if (preposition !== "li" || !before || before.preposition === null || before.last !== first) return false;
  let last = before.others.at(-1) ?? before;
  while (last.genitive) last = last.genitive;
  const { told, suffix } = readingOf(view, last.head);
  return told.derived === "masdar" && suffix !== null;
}

/** "Talks high (of) level": the noun after an adjective that describes the trigger says in what it is so. */
const isMeasure = (view: EventView, of: Phrase | null, { first, mention }: Phrase): boolean =>
  mention === null &&
  of?.last === first &&
  of.adjectives.at(-1) === first - 1 &&
  readingOf(view, first).article;

/** By whom: after "min qibal", "min janib", "ala yad", "ala aydI". */
export function agentOf(view: EventView, phrases: readonly Phrase[]): Phrase[] {
  for (const phrase of phrases) {
    if (phrase.preposition === "min-qabla" || phrase.preposition === "min-ladun") return [phrase];
    if (!phrase.genitive) continue;
    const isAgent =
      (phrase.preposition === "min" && isOf(view, phrase.head, "by-min")) ||
      (phrase.preposition === "ala" && isOf(view, phrase.head, "by-ala"));
    if (isAgent) return [phrase.genitive];
  }
  return [];
}

/** A slot's phrase as a list: empty where there is none. */
export const list = (phrase: Phrase | null | undefined): Phrase[] => (phrase ? [phrase] : []);
