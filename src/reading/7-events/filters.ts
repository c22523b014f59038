// Decides which read events are none: nobody identifiable, the content of a demand, or one act told by two words.

import type { Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import { asideOf } from "./asides.ts";
import { isCarried } from "./governors.ts";
import { identity } from "./named-parties.ts";
import type { EventType } from "./plover.ts";
import { statementAround } from "./reference.ts";
import { prepositional } from "./surroundings.ts";
import { isTold } from "./told.ts";
import type { FoundEvent, Refusal, Trigger } from "./types.ts";
import { type EventView, isOf } from "./view.ts";

/** Acts of speech: what is demanded, promised, threatened or refused in them is not coded again. */
const SPEECH: ReadonlySet<EventType> = new Set(["REQUEST", "AGREE", "THREATEN", "REJECT", "CONCEDE"]);
/** How far somebody must be identifiable. Violence and protest count by whom they hit or who they are, too. */
const LEAST = 0.55;
const LEAST_FORCE = 0.3;

/** Why an event is not kept, or null. */
export function refuse(view: EventView, event: FoundEvent): string | null {
  // "if they violate the agreement": nobody is accused of what he may do
  const { rule } = event.trigger;
  if (rule.type === "ACCUSE" && rule.actor[0] === "speaker" && event.status !== "actual")
    return "only supposed by its speaker";
  if (isOnlySpokenOf(view, event)) return "only spoken of";
  const aside = asideOf(view, event);
  if (aside) return aside;
  return isIdentifiable(view, event)
    ? isCalledOff(view, event)
      ? "refused or called off by its verb"
      : null
    : "no identifiable actor";
}

function isOnlySpokenOf(view: EventView, event: FoundEvent): boolean {
  const { type, trigger } = event;
  if (!MUST_BE_TOLD.has(type)) return false;
  // "a demonstration of the students'": whose it is does not tell that it is news; who goes on it does
  const isVouchedFor = type === "PROTEST" ? isProtesters(view, trigger) : isSomebodys(event);
  return !isVouchedFor && !isTold(view, event);
}

/** Who goes on a demonstration; "the demonstrators who chanted" only says which demonstrators are meant. */
const isProtesters = (view: EventView, trigger: Trigger): boolean =>
  trigger.kind === "verb" ? !trigger.clause.antecedent?.definite : isCarried(view, trigger);

/** Acts that count by whom they hit, too: where nobody is named for them they must be news. */
const MUST_BE_TOLD: ReadonlySet<EventType> = new Set(["ASSAULT", "PROTEST"]);

/** A side of a conflict is named: who does it, or which fighters it is done to. */
const isSomebodys = ({ actors, recipients }: FoundEvent): boolean =>
  actors.some((actor) => identity(actor) >= LEAST_FORCE) ||
  recipients.some(({ mention }) => isFighting(mention));

const FIGHTERS = new Set(["REB", "PRM"]);
const isFighting = (mention: Mention | null): boolean =>
  mention?.sectors.some((sector) => FIGHTERS.has(sector)) ?? false;

function isIdentifiable(view: EventView, event: FoundEvent): boolean {
  const { trigger, actors, recipients, type, mode, place } = event;
  const who = Math.max(0, ...actors.map(identity));
  // whoever protests somewhere, or against somebody, is in the word itself
  if (type === "PROTEST" && trigger.kind !== "verb") return true;
  if (type === "PROTEST") return Math.max(who, ...recipients.map(identity)) >= LEAST_FORCE || place !== null;
  // the one punished, or set free, may be all that is told
  if (type === "SANCTION" || mode === "release") return Math.max(who, ...recipients.map(identity)) >= LEAST;
  if (type !== "ASSAULT" && type !== "COERCE") return who >= LEAST;
  return Math.max(who, ...recipients.map(identity)) >= LEAST_FORCE || isArmed(view, trigger, mode);
}

/** A blast or a rocket that is told of is war or terror, whoever did it. */
const isArmed = (view: EventView, trigger: Trigger, mode: string | null): boolean =>
  (ARMED_MODES.has(mode) && (trigger.kind !== "verb" || "subject" in trigger.rule.needs)) ||
  (trigger.kind !== "verb" &&
    prepositional(view, trigger, "bi").some(({ head, genitive }) =>
      [head, genitive?.head ?? head].some((at) => ARMS.some((name) => isOf(view, at, name))),
    ));

/** "An attack with a hand grenade": word classes of arms. */
const ARMS = ["force-weapon", "explosive", "projectile", "war-material"];

const ARMED_MODES: ReadonlySet<string | null> = new Set([
  "explosives",
  "suicide-attack",
  "heavy-weapons",
  "aerial",
]);

function isCalledOff(view: EventView, { trigger: { at, clause, phrase } }: FoundEvent): boolean {
  if (!phrase || clause.verb < 0 || clause.verb >= at || phrase !== clause.object) return false;
  return isOf(view, clause.verb, "cancelling");
}

/** Leaves one event where a verb and its object noun, or a speech act and its content, tell of one act. */
export function withoutRepeats(
  view: EventView,
  events: readonly FoundEvent[],
  note: (refusal: Refusal) => void,
): FoundEvent[] {
  return events.filter((event) => {
    const reason = repeatOf(view, event, events);
    if (reason) note({ at: event.trigger.at, rule: event.trigger.rule.id, reason });
    return reason === null;
  });
}

function repeatOf(view: EventView, event: FoundEvent, events: readonly FoundEvent[]): string | null {
  const { at, clause, phrase, kind } = event.trigger;
  // "it is necessary that they cooperate": what is demanded is no act yet
  const above = clause.kind === "complement" ? clause.parent?.verb : undefined;
  const demand = events.find((other) => other.trigger.at === above && other.type === "REQUEST");
  if (demand) return `the content of ${demand.trigger.rule.id}`;
  if (kind === "verb") return describedOf(event, events) ?? strikeOf(event, events);
  const judged = event.trigger.rule.recipient.includes("judged") ? sameJudgement(event, events) : undefined;
  if (judged) return `one judgement with ${judged.trigger.rule.id}`;
  if (isStruckBy(event, events)) return "told already by the verb of which it is the subject";
  for (const other of events) {
    if (other === event || other.trigger.at >= at) continue;
    const isGoverning =
      other.trigger.clause === clause &&
      (other.trigger.kind === "verb" ? clause.verb === other.trigger.at : other.trigger.phrase !== phrase);
    if (!isGoverning) continue;
    if (
      other.type === event.type &&
      other.trigger.kind === "verb" &&
      !hasOwnActor(event, other) &&
      phrase &&
      (phrase === clause.object || phrase.preposition === "bi")
    ) {
      return `told already by ${other.trigger.rule.id}`;
    }
    // "denied the charges that X had brought": the charges are somebody else's
    if (event.type === "ACCUSE" && other.type === "REJECT" && hasOwnActor(event, other)) continue;
    if (SPEECH.has(other.type) && (isContent(view, other, at) || isComplement(event, other)))
      return `the content of ${other.trigger.rule.id}`;
  }
  return null;
}

/** "A provocation and an interference": words that "and" joins pass one judgement. */
const sameJudgement = ({ trigger }: FoundEvent, events: readonly FoundEvent[]): FoundEvent | undefined =>
  events.find(
    ({ trigger: { rule, clause, at } }) =>
      rule === trigger.rule && clause === trigger.clause && at < trigger.at,
  );

/** "The aid that X gave": the noun before it has told it. */
function describedOf(
  { type, trigger: { clause, at } }: FoundEvent,
  events: readonly FoundEvent[],
): string | null {
  if (clause.kind !== "relative" || clause.verb !== at || !clause.antecedent) return null;
  const noun = events.find(
    (other) => other.type === type && type === "AID" && other.trigger.at === clause.antecedent!.head,
  );
  return noun ? `told already by ${noun.trigger.rule.id}` : null;
}

/** "A raid hit …", "an attack that hit …": the noun before the verb has told it. */
function strikeOf(
  { type, status, trigger: { clause, at } }: FoundEvent,
  events: readonly FoundEvent[],
): string | null {
  if (type !== "ASSAULT" || clause.verb !== at || !clause.subject) return null;
  const noun = events.find((other) => other.type === type && isHeadOf(clause.subject!, other.trigger));
  return noun && noun.trigger.at < at && noun.status === status
    ? `told already by ${noun.trigger.rule.id}`
    : null;
}

/** "Raids hit …" in the order of verb and subject: the verb tells it. */
const isStruckBy = ({ type, trigger }: FoundEvent, events: readonly FoundEvent[]): boolean =>
  type === "ASSAULT" &&
  events.some(
    ({ type: other, trigger: { kind, clause, at } }) =>
      other === type &&
      kind === "verb" &&
      clause.verb === at &&
      at < trigger.at &&
      clause.subject !== null &&
      isHeadOf(clause.subject, trigger),
  );

const isHeadOf = ({ head, genitive }: Phrase, { at }: Trigger): boolean =>
  head === at || genitive?.head === at;

/** The nested act is somebody else's: "X welcomed Y's recognition". */
const hasOwnActor = (event: FoundEvent, other: FoundEvent): boolean =>
  event.actors.some(
    (actor) => !actor.understood && other.actors.every((known) => known.mention !== actor.mention),
  );

/** Whether a token lies in what a speech act says, and not in a clause of its own. */
function isContent(view: EventView, act: FoundEvent, at: number): boolean {
  for (let statement = statementAround(view, at); statement; statement = statement.within)
    if (statement.first === act.trigger.at) return true;
  return false;
}

/** "Its readiness to mediate", "agreed to the deployment": an act without a doer of its own that completes a speech act. */
function isComplement({ trigger: { phrase }, actors }: FoundEvent, act: FoundEvent): boolean {
  if (!phrase || !COMPLETING.has(phrase.preposition)) return false;
  const known = act.actors.map(({ mention }) => mention);
  return actors.every(({ mention }) => known.includes(mention));
}

const COMPLETING: ReadonlySet<string | null> = new Set([null, "bi", "li", "ala", "an", "ila"]);
