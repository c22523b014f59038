// Decides whether the subject of a verb does what a noun beside the verb names: "carried out an attack".

import type { Phrase } from "../5-clauses/types.ts";
import type { EventType } from "./plover.ts";
import { speakerOf } from "./reference.ts";
import { agentOf, list } from "./surroundings.ts";
import type { Trigger } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

/** The subject of the verb that has the noun as its object or complement: "carried out an attack". */
export function governor(view: EventView, trigger: Trigger): Phrase[] {
  if (!isCarried(view, trigger)) return [];
  const { clause } = trigger;
  if (clause.passive) return agentOf(view, clause.after);
  return clause.subject ? [clause.subject] : whoSpeaks(view, clause.verb);
}

/** "We shall go on supporting X": a verb in the first person has whoever says it for its subject. */
const whoSpeaks = (view: EventView, verb: number): Phrase[] =>
  readingOf(view, verb).told.person === "first" ? list(speakerOf(view, verb)?.phrase) : [];

/** Whether whoever is the subject of the clause's verb does what the noun names. */
export function isCarried(view: EventView, trigger: Trigger): boolean {
  const { clause, phrase } = trigger;
  if (clause.verb < 0 || !phrase) return false;
  // "advanced in coordination with X": bi- adds how the subject acts
  const isManner = isOccasion(trigger);
  if (phrase === clause.subject || isToldOf(view, trigger)) return false;
  if (isAnswer(view, trigger)) return true;
  const isGoing = trigger.rule.type === "PROTEST" && isOf(view, clause.verb, "going");
  if (!isManner && (isBeside(trigger) || !(isGoing || lends(view, clause.verb)))) return false;
  // "along with the raids the army …": what stands before the verb with a preposition is an occasion
  return clause.verb < trigger.at || (phrase.preposition === null && clause.before.includes(phrase));
}

/** "Answered the proposal with a refusal": the act after bi- is the subject's, what is answered is not. */
const isAnswer = (view: EventView, { clause, phrase }: Trigger): boolean =>
  phrase?.preposition === "bi" && clause.after.includes(phrase) && isOf(view, clause.verb, "answering");

/** "Confirmed the toll of the blast": an attack that is only spoken of, or stands in the idafa of another thing, is not its verb's act. */
function isToldOf(view: EventView, { clause, phrase, rule }: Trigger): boolean {
  if (rule.type === "ASSAULT" && isSpoken(view, clause.verb)) return true;
  if (FORCE.has(rule.type) && isOf(view, clause.verb, "ending")) return true;
  // "the police announced the death of two in an attack"
  if (rule.type === "ASSAULT" && phrase!.preposition === "fi" && isOf(view, clause.verb, "clausal"))
    return true;
  const top = clause.after.find((other) => other.first <= phrase!.first && phrase!.last <= other.last);
  if (!top || top === phrase || top.genitive !== phrase) return false;
  return (
    !isOf(view, top.head, "counting") &&
    !isOf(view, top.head, "carrier") &&
    !isOf(view, top.head, "doing-noun")
  );
}

const FORCE: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "PROTEST"]);

/** "Advanced in coordination with X", "said at a meeting with Y": the subject takes part in what tells how or when. */
function isOccasion({ rule, phrase }: Trigger): boolean {
  if (rule.type === "COOPERATE") return phrase?.preposition === "bi";
  return rule.joint && rule.type === "CONSULT" && OCCASION.has(phrase?.preposition ?? "");
}

const OCCASION = new Set([
  "fi",
  "bi",
  "khilala",
  "khilal",
  "athna",
  "athnaa",
  "bada",
  "qabla",
  "aqiba",
  "aqb",
  "ithra",
]);

/** "Expressed his relief at the course of the operations": what its complement is about is not the verb's own act. */
function isBeside({ clause, phrase }: Trigger): boolean {
  const at = clause.after.findIndex((other) => other.first <= phrase!.first && phrase!.last <= other.last);
  const top = clause.after[at];
  if (!top?.preposition) return false;
  if (!GOVERNED.has(top.preposition) && !ABOUT.has(top.preposition)) return true;
  const isAbout = ABOUT.has(top.preposition);
  return (
    isAbout &&
    ((top !== phrase && !top.others.includes(phrase!)) ||
      clause.after.slice(0, at).some(({ preposition }) => preposition === "an" || preposition === "ala"))
  );
}

/** What a verb itself governs; after other prepositions stands an occasion. */
const GOVERNED = new Set(["bi", "ala", "an", "fi", "ila", "min", "li"]);

const ABOUT = new Set(["li", "hawla", "bishan", "tijah", "izaa", "maa", "min", "fi"]);

/** Whether a verb's subject does what its object or complement names: it says little itself, or is begun, agreed to, threatened. */
const lends = (view: EventView, verb: number): boolean =>
  isOf(view, verb, "light-verb") || isOf(view, verb, "chain-verb") || isOf(view, verb, "control");

/** Verbs of saying lend their subject to nouns, but what they report is not their subject's act by that. */
export const isSpoken = (view: EventView, verb: number): boolean =>
  verb >= 0 && isOf(view, verb, "clausal") && !isOf(view, verb, "control") && !isOf(view, verb, "chain-verb");
