// Decides who does and who suffers what a masdar names: by its idafa, its pronoun, li-, an agent phrase or its verb.

import { pronounAt } from "../5-clauses/noun-phrases.ts";
import type { Phrase } from "../5-clauses/types.ts";
import { governor, isSpoken } from "./governors.ts";
import type { EventType } from "./plover.ts";
import { agrees, shapeOfSuffix } from "./reference.ts";
import { agentOf, following, prepositional } from "./surroundings.ts";
import type { Trigger } from "./types.ts";
import { type EventView, idOf, isOf, readingOf } from "./view.ts";

/** The doer of a masdar: an agent phrase, its idafa unless that is the patient, or the subject of the verb that governs it. */
export function masdarSubject(view: EventView, trigger: Trigger): Phrase[] {
  const agent = agentOf(view, following(trigger));
  if (agent.length > 0) return agent;
  const { phrase } = trigger;
  const inner = phrase?.genitive;
  // "the rejection of Iran's deal": whose a thing is does not act by it
  const isThing = inner?.genitive && !inner.mention && !isOf(view, inner.head, "counting");
  if (phrase && inner && !isThing && !isPatient(view, trigger, inner)) return genitives(phrase);
  const own = ownerBeside(view, trigger);
  if (own) return [own];
  if (readingOf(view, trigger.at).suffix)
    return isSuffixPatient(view, trigger) ? governor(view, trigger) : ownDoer(view, trigger);
  if (trigger.kind === "active-participle") return predicated(trigger);
  return governor(view, trigger);
}

/** "X voiced his surprise": a pronoun that fits the subject of the verb that carries the masdar is that subject's. */
function ownDoer(view: EventView, trigger: Trigger): Phrase[] {
  const shape = shapeOfSuffix(view, trigger.at);
  const carrying = governor(view, trigger);
  const isSubjects = shape && carrying[0]?.mention && agrees(carrying[0].mention, shape);
  return isSubjects ? carrying : [pronounOf(trigger)];
}

/** "A bombardment of the coalition's on a school": with a target after ala, li- names the doer. */
function ownerBeside(view: EventView, trigger: Trigger): Phrase | null {
  if (!trigger.phrase || trigger.phrase.genitive || trigger.phrase.definite) return null;
  const [first, second] = following(trigger);
  if (first?.preposition !== "li" || first.first !== trigger.phrase.last || !canAct(first)) return null;
  // "an attack of the group's": what is done on somebody (ala) has its doer after li-
  if (trigger.rule.recipient[0] === "after-ala" && trigger.rule.type === "ASSAULT") return first;
  return second?.preposition === "ala" && prepositional(view, trigger, "ala")[0] === second ? first : null;
}

/** The idafa with what "and" adds to it: "the agreement of X and Y". */
export function genitives(phrase: Phrase): Phrase[] {
  const { genitive, others } = phrase;
  if (!genitive) return [];
  return genitive.mention
    ? [genitive, ...others.filter((other) => other.mention !== null && !other.genitive)]
    : [genitive];
}

/** "Moscow is ready": a participle as predicate has the phrase before it for its subject. */
function predicated({ clause, at }: Trigger): Phrase[] {
  const before = [...clause.before, ...clause.after].filter(
    (phrase) => phrase.last <= at && phrase.preposition === null && !phrase.time,
  );
  return before.slice(-1);
}

/** "Its liberation", "their arrest": of acts on somebody the pronoun is whom they hit, unless an object follows. */
function isSuffixPatient(view: EventView, trigger: Trigger): boolean {
  const { type, recipient } = trigger.rule;
  if (trigger.kind !== "masdar") return false;
  // "an agreement whose signing was done (tamma)": what is done has the act done to it
  if (isOf(view, trigger.clause.verb, "being-done")) return true;
  if (!ON_SOMEBODY.has(type) || !recipient.includes("object")) return false;
  const next = following(trigger)[0];
  const hasObject =
    next !== undefined &&
    (next.preposition === null || next.preposition === "li") &&
    next.time === null &&
    next.first === trigger.phrase?.last;
  return !hasObject && prepositional(view, trigger, "ala").length === 0;
}

const ON_SOMEBODY: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE"]);

export function masdarObject(view: EventView, trigger: Trigger): Phrase[] {
  const { phrase } = trigger;
  if (readingOf(view, trigger.at).suffix && isSuffixPatient(view, trigger)) return [pronounOf(trigger)];
  if (phrase?.genitive && isPatient(view, trigger, phrase.genitive)) return [phrase.genitive];
  if (ownerBeside(view, trigger)) return prepositional(view, trigger, "ala");
  const li = prepositional(view, trigger, "li");
  if (li.length > 0) return li;
  if (!phrase) return [];
  // "his meeting, yesterday in Riyadh, the envoy": after its own pronoun the masdar's object may stand off
  const hasOwn = readingOf(view, trigger.at).suffix !== null;
  const next = following(trigger).find(
    (other) => other.time === null && (!hasOwn || other.preposition !== "fi"),
  );
  if (!next || next.preposition !== null) return [];
  return hasOwn || next.first === endWithTimes(trigger) ? [next] : [];
}

const isScene = ({ time, preposition, mention }: Phrase): boolean =>
  time !== null || (preposition === "fi" && (mention?.type === "place" || mention?.type === "state"));

/** Where a masdar's own phrase ends, with times and places right after it: "the shelling by X, on Monday in Y, of Z". */
function endWithTimes(trigger: Trigger): number {
  let end = trigger.phrase?.last ?? trigger.at + 1;
  for (const phrase of following(trigger)) if (isScene(phrase) && phrase.first === end) end = phrase.last;
  return end;
}

const pronounOf = ({ at, phrase }: Trigger): Phrase => ({
  ...pronounAt(at),
  relative: phrase?.relative ?? null,
});

/** Whether the idafa of a masdar has the act done to it. */
function isPatient(view: EventView, trigger: Trigger, genitive: Phrase): boolean {
  const { idafa, recipient, actor } = trigger.rule;
  if (idafa === "actor") return false;
  const takesObject = recipient.includes("object");
  // "the coalition's targeting of a convoy": another candidate for the object makes the idafa the doer
  if (takesObject && canAct(genitive) && hasOwnObject(view, trigger)) return false;
  if (idafa) return true;
  if (!takesObject) return false;
  if (!actor.includes("subject") || !canAct(genitive) || suffers(trigger, genitive)) return true;
  // "goes on targeting the group", "was able to free the hostages": the doer is the verb's subject
  const doer = isSpoken(view, trigger.clause.verb) ? undefined : governor(view, trigger)[0];
  if (doer && doer.mention !== genitive.mention) return true;
  return trigger.phrase?.adjectives.some((at) => isNationality(view, at)) ?? false;
}

/** A li- phrase or a bare noun right after the masdar's idafa is its object. */
function hasOwnObject(view: EventView, trigger: Trigger): boolean {
  const end = endWithTimes(trigger);
  if (prepositional(view, trigger, "li").some(({ first }) => first === end)) return true;
  const next = following(trigger).find((phrase) => !isScene(phrase));
  return next !== undefined && next.first === end && next.preposition === null && next.link === null;
}

/** "The siege of the president", "the killing of the envoy": without another object the idafa of an act of force suffers it, unless it is armed. */
function suffers({ rule: { type }, phrase }: Trigger, { mention }: Phrase): boolean {
  if (type === "COERCE") return true;
  if (type !== "ASSAULT" || mention?.type === "state" || phrase?.relative) return false;
  return !mention!.sectors.some((sector) => ARMED.has(sector));
}

const ARMED = new Set(["MIL", "REB", "PRM", "UAF", "COP", "SPY", "GOV"]);

const isNationality = (view: EventView, at: number): boolean => idOf(view, at).endsWith(".adjective");

/** States, bodies, forces and persons act; places, masses and things are acted on. */
function canAct(phrase: Phrase): boolean {
  const { mention } = phrase;
  if (!mention) return false;
  if (mention.type === "place" || mention.type === "unnamed") return false;
  return true;
}
