// Decides which party a thing stands for: whose it is by idafa, by li- after it, by nationality, or by who launched it.

import { NONE } from "../../lexicon/trie.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Clause, Phrase } from "../5-clauses/types.ts";
import type { Participant, Trigger } from "./types.ts";
import { type EventView, isOf, nationality, readingOf } from "./view.ts";

/** The owner as it is named: a phrase whose party stands for the thing. */
export interface Owner {
  readonly phrase: Phrase;
  readonly mention: Mention | null;
  readonly country?: string | null;
}

/** Whose a phrase without a party of its own is; null where the sentence does not say. */
export function ownerOf(view: EventView, trigger: Trigger, phrase: Phrase): Owner | null {
  // "the positions of the rebels": what belongs to a party stands for it
  for (let inner = phrase.genitive; inner; inner = inner.genitive) {
    if (inner.mention) return { phrase: inner, mention: inner.mention };
  }
  const beside = ownerBeside(trigger.clause, phrase);
  if (beside && (beside.mention ? isKnown(beside.mention) : isPronoun(view, beside)))
    return { phrase: beside, mention: beside.mention };
  for (const at of phrase.adjectives) {
    const mention = nationality(view, at);
    if (mention) return { phrase, mention: null, country: mention.country };
  }
  const launcher = launcherOf(view, phrase);
  return launcher && { phrase: launcher, mention: launcher.mention };
}

/** "A school for teaching": what li- names is an owner only where it is somebody. */
const isKnown = ({ entity, country, sectors }: Mention): boolean =>
  entity !== NONE || country !== null || sectors.length > 0;

/** "Positions of theirs": a preposition with a pronoun and nothing else. */
const isPronoun = (view: EventView, { head, last, genitive }: Phrase): boolean =>
  genitive === null && last === head + 1 && readingOf(view, head).suffix !== null;

/** "Positions and gatherings of theirs": li- right after an indefinite thing, which its coordination may separate. */
export function ownerBeside({ before, after }: Clause, phrase: Phrase): Phrase | null {
  const phrases = [...before, ...after];
  const at = phrases.findIndex((other) => other.first <= phrase.first && phrase.last <= other.last);
  const [thing, next] = [phrases[at], phrases[at + 1]];
  if (!thing || thing.definite || next?.preposition !== "li" || next.first !== thing.last) return null;
  return next.mention?.type === "place" ? null : next;
}

/** "Sixty killed of (min) the civilians": of whom the dead and wounded are. */
export function amongWhom(view: EventView, { clause }: Trigger, phrase: Phrase): Phrase | null {
  if (!isOf(view, phrase.head, "casualty")) return null;
  const next = [...clause.before, ...clause.after].find(({ first }) => first === phrase.last);
  return next?.preposition === "min" && next.mention ? next : null;
}

/** "Charges that X brought": who does what the relative clause says to the thing. */
function launcherOf(view: EventView, { relative, ...phrase }: Phrase): Phrase | null {
  if (!relative || relative.verb < 0 || relative.passive || !isOf(view, relative.verb, "light-verb"))
    return null;
  const { subject } = relative;
  return subject?.mention && subject.first !== phrase.first ? subject : null;
}

export const ownerParty = ({ phrase, mention, country }: Owner): Participant => ({
  mention,
  phrase,
  understood: false,
  ...(country !== undefined && { country }),
});
