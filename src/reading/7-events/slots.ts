// Decides what stands in a slot of a trigger: of a verb by its clause, of a masdar or noun by its own phrase first.

import type { Phrase } from "../5-clauses/types.ts";
import type { EventType } from "./plover.ts";
import { speakerOf } from "./reference.ts";
import type { Trigger } from "./types.ts";
import { type EventView, idOf, isOf, readingOf } from "./view.ts";

const PREPOSITION = "after-";

/** The phrases that fill a slot: empty where nothing does. */
export function slotOf(view: EventView, trigger: Trigger, slot: string): Phrase[] {
  if (slot === "speaker") return list(speakerOf(view, trigger.at)?.phrase);
  if (slot.startsWith(PREPOSITION)) return prepositional(view, trigger, slot.slice(PREPOSITION.length));
  return trigger.kind === "verb" ? verbSlot(view, trigger, slot) : nominalSlot(view, trigger, slot);
}

const list = (phrase: Phrase | null | undefined): Phrase[] => (phrase ? [phrase] : []);

function verbSlot(view: EventView, { clause, at }: Trigger, slot: string): Phrase[] {
  // the clause's slots belong to its own verb; an auxiliary or chained verb has none
  if (clause.verb !== at) return [];
  switch (slot) {
    case "subject":
      return clause.passive ? agentOf(view, clause.after) : list(clause.subject);
    case "object":
      return list(clause.object);
    case "object-2":
      return list(clause.secondObject);
    default:
      return [];
  }
}

function nominalSlot(view: EventView, trigger: Trigger, slot: string): Phrase[] {
  const { phrase } = trigger;
  switch (slot) {
    case "subject":
      return masdarSubject(view, trigger);
    case "object":
      return masdarObject(view, trigger);
    case "idafa":
      return phrase ? genitives(phrase) : [];
    case "governor":
      return governor(view, trigger);
    default:
      return [];
  }
}

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

/** The doer of a masdar: an agent phrase, its idafa unless that is the patient, or the subject of the verb that governs it. */
function masdarSubject(view: EventView, trigger: Trigger): Phrase[] {
  const agent = agentOf(view, following(trigger));
  if (agent.length > 0) return agent;
  const { phrase } = trigger;
  if (phrase?.genitive && !isPatient(view, trigger, phrase.genitive)) return genitives(phrase);
  const own = ownerBeside(view, trigger);
  if (own) return [own];
  if (readingOf(view, trigger.at).suffix) return isSuffixPatient(view, trigger) ? governor(view, trigger) : [pronounOf(trigger)];
  if (trigger.kind === "active-participle") return predicated(trigger);
  return governor(view, trigger);
}

/** "A bombardment of the coalition's on a school": with a target after ala, li- names the doer. */
function ownerBeside(view: EventView, trigger: Trigger): Phrase | null {
  if (!trigger.phrase || trigger.phrase.genitive || trigger.phrase.definite) return null;
  const [first, second] = following(trigger);
  if (first?.preposition !== "li" || first.first !== trigger.phrase.last || !canAct(first)) return null;
  return second?.preposition === "ala" && prepositional(view, trigger, "ala")[0] === second ? first : null;
}

/** The idafa with what "and" adds to it: "the agreement of X and Y". */
function genitives(phrase: Phrase): Phrase[] {
  const { genitive, others } = phrase;
  if (!genitive) return [];
  return genitive.mention ? [genitive, ...others.filter((other) => other.mention !== null && !other.genitive)] : [genitive];
}

/** "Moscow is ready": a participle as predicate has the phrase before it for its subject. */
function predicated({ clause, at }: Trigger): Phrase[] {
  const before = [...clause.before, ...clause.after].filter((phrase) => phrase.last <= at && phrase.preposition === null && !phrase.time);
  return before.slice(-1);
}

/** "Its liberation", "their arrest": of acts on somebody the pronoun is whom they hit, unless an object follows. */
function isSuffixPatient(view: EventView, trigger: Trigger): boolean {
  const { type, recipient } = trigger.rule;
  if (trigger.kind !== "masdar" || !ON_SOMEBODY.has(type) || !recipient.includes("object")) return false;
  const next = following(trigger)[0];
  const hasObject = next !== undefined && (next.preposition === null || next.preposition === "li") && next.time === null && next.first === trigger.phrase?.last;
  return !hasObject && prepositional(view, trigger, "ala").length === 0;
}

const ON_SOMEBODY: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE"]);

function masdarObject(view: EventView, trigger: Trigger): Phrase[] {
  const { phrase } = trigger;
  if (readingOf(view, trigger.at).suffix && isSuffixPatient(view, trigger)) return [pronounOf(trigger)];
  if (phrase?.genitive && isPatient(view, trigger, phrase.genitive)) return [phrase.genitive];
  if (ownerBeside(view, trigger)) return prepositional(view, trigger, "ala");
  const li = prepositional(view, trigger, "li");
  if (li.length > 0) return li;
  if (!phrase) return [];
  // "his meeting, yesterday in Riyadh, the envoy": after its own pronoun the masdar's object may stand off
  const hasOwn = readingOf(view, trigger.at).suffix !== null;
  const next = following(trigger).find((other) => !hasOwn || (other.time === null && other.preposition !== "fi"));
  if (!next || next.preposition !== null || next.time !== null) return [];
  return hasOwn || next.first === phrase.last ? [next] : [];
}

const pronounOf = ({ at, phrase }: Trigger): Phrase => ({
  first: at,
  last: at + 1,
  head: at,
  preposition: null,
  link: null,
  mention: null,
  genitive: null,
  adjectives: [],
  definite: true,
  time: null,
  others: [],
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
  const end = trigger.phrase?.last;
  if (prepositional(view, trigger, "li").some(({ first }) => first === end)) return true;
  const next = following(trigger)[0];
  return next !== undefined && next.first === end && next.preposition === null && next.time === null && next.link === null;
}

/** "The siege of the president", "the killing of the envoy": without another object the idafa of an act of force suffers it, unless it is armed. */
function suffers({ rule: { type }, phrase }: Trigger, { mention }: Phrase): boolean {
  if (type === "COERCE") return true;
  if (type !== "ASSAULT" || mention?.type === "state" || phrase?.relative) return false;
  return !mention!.sectors.some((sector) => ARMED.has(sector));
}

const ARMED = new Set(["MIL", "REB", "PRM", "UAF", "COP", "SPY", "GOV"]);

/** Verbs of saying lend their subject to nouns, but what they report is not their subject's act by that. */
const isSpoken = (view: EventView, verb: number): boolean => verb >= 0 && isOf(view, verb, "clausal") && !isOf(view, verb, "control") && !isOf(view, verb, "chain-verb");

const isNationality = (view: EventView, at: number): boolean => idOf(view, at).endsWith(".adjective");

/** States, bodies, forces and persons act; places, masses and things are acted on. */
function canAct(phrase: Phrase): boolean {
  const { mention } = phrase;
  if (!mention) return false;
  if (mention.type === "place" || mention.type === "unnamed") return false;
  return true;
}

/** The subject of the verb that has the noun as its object or complement: "carried out an attack". */
function governor(view: EventView, trigger: Trigger): Phrase[] {
  const { clause, phrase } = trigger;
  if (clause.verb < 0 || !phrase) return [];
  // "advanced in coordination with X": bi- adds how the subject acts
  const isManner = isOccasion(trigger);
  if (phrase === clause.subject || isBeside(trigger) || isToldOf(view, trigger) || !(isManner || lends(view, clause.verb))) return [];
  if (clause.verb > trigger.at && clause.after.length > 0 && !clause.before.includes(phrase)) return [];
  return clause.passive ? agentOf(view, clause.after) : list(clause.subject);
}

/** "Confirmed the toll of the blast": an attack that is only spoken of, or stands in the idafa of another thing, is not its verb's act. */
function isToldOf(view: EventView, { clause, phrase, rule }: Trigger): boolean {
  if (rule.type === "ASSAULT" && isSpoken(view, clause.verb)) return true;
  const top = clause.after.find((other) => other.first <= phrase!.first && phrase!.last <= other.last);
  if (!top || top === phrase || top.genitive !== phrase) return false;
  return !isOf(view, top.head, "counting") && !isOf(view, top.head, "carrier") && !isOf(view, top.head, "doing-noun");
}

/** "Advanced in coordination with X", "said at a meeting with Y": the subject takes part in what tells how or when. */
function isOccasion({ rule, phrase }: Trigger): boolean {
  if (rule.type === "COOPERATE") return phrase?.preposition === "bi";
  return rule.joint && rule.type === "CONSULT" && OCCASION.has(phrase?.preposition ?? "");
}

const OCCASION = new Set(["fi", "bi", "khilala", "khilal", "athna", "athnaa", "bada", "qabla", "aqiba", "aqb", "ithra"]);

/** "Expressed his relief at the course of the operations": what its complement is about is not the verb's own act. */
function isBeside({ clause, phrase }: Trigger): boolean {
  const at = clause.after.findIndex((other) => other.first <= phrase!.first && phrase!.last <= other.last);
  const top = clause.after[at];
  if (!top?.preposition) return false;
  const isAbout = ABOUT.has(top.preposition);
  return isAbout && (top !== phrase || clause.after.slice(0, at).some(({ preposition }) => preposition === "an" || preposition === "ala"));
}

const ABOUT = new Set(["li", "hawla", "bishan", "tijah", "izaa", "maa", "min", "fi"]);

/** Whether a verb's subject does what its object or complement names: it says little itself, or is begun, agreed to, threatened. */
const lends = (view: EventView, verb: number): boolean =>
  isOf(view, verb, "light-verb") || isOf(view, verb, "chain-verb") || isOf(view, verb, "control");

/** The phrases after a trigger that belong to it: up to the next verb of its clause. */
export function following({ clause, at, phrase, kind }: Trigger): Phrase[] {
  const all = [...clause.before, ...clause.after];
  if (kind === "verb") return clause.verb === at ? clause.after : all.filter((other) => other.first > at);
  const end = phrase?.last ?? at + 1;
  const limit = clause.verb > at ? clause.verb : Number.POSITIVE_INFINITY;
  return all.filter((other) => other.first >= end && other.first < limit);
}

/** The first phrase after the trigger with that preposition, pronouns on the preposition included. */
function prepositional(view: EventView, trigger: Trigger, preposition: string): Phrase[] {
  for (const phrase of following(trigger)) {
    if (phrase.preposition === preposition) return [phrase];
    // a masdar's complements end where another noun phrase begins
    if (
      trigger.kind !== "verb" &&
      phrase.preposition === null &&
      phrase.time === null &&
      phrase.link !== "wa"
    )
      break;
  }
  if (trigger.kind !== "verb") return [];
  return trigger.clause.before
    .filter((phrase) => phrase.preposition === preposition && idOf(view, phrase.first) !== "")
    .slice(-1);
}
