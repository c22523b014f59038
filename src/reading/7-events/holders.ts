// Decides who holds a place that an act hits: "the village that X controls", "what was under the control of X",
// "the district, the last stronghold of X".

import type { Clause, Phrase } from "../5-clauses/types.ts";
import type { Trigger } from "./types.ts";
import { type EventView, isOf } from "./view.ts";

/** Whoever holds what a phrase names, as a phrase of the sentence; null where it does not say. */
export function holderOf(view: EventView, { clause }: Trigger, phrase: Phrase): Phrase | null {
  for (const part of partsOf(phrase)) {
    const held = part.relative && holderIn(view, part.relative, part);
    if (held) return held;
  }
  return strongholdOf(view, clause, phrase) ?? controlAfter(view, clause, phrase);
}

/** The phrase, its idafa and what "and" adds: a relative clause describes the last of them. */
function partsOf(phrase: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  for (let part: Phrase | null = phrase; part; part = part.genitive) parts.push(part, ...part.others);
  return parts;
}

/** "That X controls", "that were under the control of X". */
function holderIn(view: EventView, clause: Clause, described: Phrase): Phrase | null {
  const { subject, verb, before, after } = clause;
  if (verb >= 0 && isOf(view, verb, "occupying") && subject && subject.first > described.first)
    return subject;
  for (const phrase of [...before, ...after]) {
    if (phrase.preposition !== null && isOf(view, phrase.head, "control-noun")) return controller(phrase);
  }
  return null;
}

/** Whose control it is: its idafa, or the pronoun on it. */
const controller = (control: Phrase): Phrase =>
  control.genitive ?? { ...control, preposition: null, genitive: null };

/** "The areas subject to the control of X": a participle, and the control right after it. */
function controlAfter(view: EventView, { before, after }: Clause, phrase: Phrase): Phrase | null {
  if (phrase.adjectives.length === 0) return null;
  const next = [...before, ...after].find(({ first }) => first === phrase.last);
  return next?.preposition && isOf(view, next.head, "control-noun") ? controller(next) : null;
}

/** "The district, the last stronghold of X": right after the place, as another name for it. */
function strongholdOf(view: EventView, { before, after }: Clause, phrase: Phrase): Phrase | null {
  const next = [...before, ...after].find(({ first }) => first === phrase.last || first === phrase.last + 1);
  if (!next || next.preposition !== null || next.link !== null) return null;
  for (let part: Phrase | null = next; part; part = part.genitive)
    if (isOf(view, part.head, "stronghold")) return part.genitive;
  return null;
}
