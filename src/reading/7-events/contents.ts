// Decides towards whom an act of speech is where no slot says: the first party in what is promised, demanded or refused.

import { NONE } from "../../lexicon/trie.ts";
import type { Clause, Phrase } from "../5-clauses/types.ts";
import type { EventType } from "./plover.ts";
import { following } from "./surroundings.ts";
import type { Participant, Trigger } from "./types.ts";

/** Acts of speech towards somebody. */
const TOWARDS: ReadonlySet<EventType> = new Set([
  ...(["AGREE", "THREATEN", "REQUEST", "REJECT", "ACCUSE", "SUPPORT", "CONCEDE"] as const),
]);
/** Prepositions of circumstance: what they govern is no side of the act. */
const CIRCUMSTANCE = new Set([
  "fi",
  "khilala",
  "bada",
  "qabla",
  "mundhu",
  "inda",
  "amam",
  "duna",
  "ka",
  "wafqa",
  "hasaba",
]);
/** Phrases after the trigger that are looked at. */
const FARTHEST = 5;

/** The phrases in which the other side may be named, nearest first. */
export function contentPhrases(trigger: Trigger): Phrase[] {
  if (!TOWARDS.has(trigger.rule.type)) return [];
  const { clause, at } = trigger;
  const own = following(trigger).filter((phrase) => phrase !== clause.subject && phrase.first > at);
  const complements = clause.verb === at ? clause.complements.flatMap(partsOf) : [];
  return [...own, ...complements]
    .slice(0, FARTHEST)
    .filter(({ preposition, time }) => time === null && !CIRCUMSTANCE.has(preposition ?? ""));
}

const partsOf = ({ subject, inherited, before, after }: Clause): Phrase[] => [
  ...(subject && !inherited ? [subject] : []),
  ...[...before, ...after].filter((phrase) => phrase !== subject),
];

/** Whether a party may be the other side: no place, and not the one who speaks. */
export function isOther(actors: readonly Participant[], { mention, country }: Participant): boolean {
  if (!mention) return country !== undefined && country !== null;
  if (mention.type === "place") return false;
  return actors.every(({ mention: actor }) => {
    if (!actor || actor === mention) return actor !== mention;
    if (mention.entity !== NONE && mention.entity === actor.entity) return false;
    return mention.type !== "state" || mention.country !== actor.country;
  });
}
