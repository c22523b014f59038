// Decides what a word passes judgement on: the subject of which it is the predicate, "this is an aggression".

import type { Phrase } from "../5-clauses/types.ts";
import type { Trigger } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

/** Who or what is said to be such; empty where the word is no predicate. */
export function judgedBy(view: EventView, { clause, phrase, at }: Trigger): Phrase[] {
  const { verb, subject } = clause;
  // a word after a preposition or with the article describes, and says nothing of the subject
  const { article, prefix } = readingOf(view, at);
  if (article || prefix !== null) return [];
  const phrases = [...clause.before, ...clause.after];
  const around = phrases.find((other) => other.first <= at && at < other.last);
  if (
    around &&
    (around.preposition !== null || (phrase && phrase !== around && !around.others.includes(phrase)))
  )
    return [];
  if (verb < 0) return nominalSubject(phrases, at);
  if (!isOf(view, verb, "amounting") || at < verb || !subject) return [];
  // "constitutes an interference and a provocation": objects, and what "and" adds to them
  const isPredicate = phrase === null || clause.object === phrase || clause.object?.others.includes(phrase);
  return isPredicate ? [subject] : [];
}

/** "The resolution is not acceptable": the first phrase of a clause without a verb, which is definite as its predicate is not. */
function nominalSubject([first]: readonly Phrase[], at: number): Phrase[] {
  const isSubject =
    first !== undefined &&
    first.preposition === null &&
    first.time === null &&
    first.definite &&
    first.head < at;
  return isSubject ? [first] : [];
}
