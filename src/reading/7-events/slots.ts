// Decides what stands in a slot of a trigger: of a verb by its clause, of a masdar or noun by its own phrase first.

import type { Clause, Phrase } from "../5-clauses/types.ts";
import { befallen } from "./doers.ts";
import { governor } from "./governors.ts";
import { judgedBy } from "./judgements.ts";
import { genitives, masdarObject, masdarSubject } from "./masdars.ts";
import { protestedPhrases } from "./protested.ts";
import { speakerOf, statementAround } from "./reference.ts";
import { agentOf, list, prepositional } from "./surroundings.ts";
import type { Trigger } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

const PREPOSITION = "after-";

/** The phrases that fill a slot: empty where nothing does. */
export function slotOf(view: EventView, trigger: Trigger, slot: string): Phrase[] {
  if (slot === "speaker") return isSpoken(view, trigger) ? list(speakerOf(view, trigger.at)?.phrase) : [];
  if (slot === "carrier") return list(trigger.clause.subject);
  if (slot === "against") return protestedPhrases(view, trigger);
  if (slot === "destination") return list(trigger.clause.after.find(isDestination));
  if (slot === "judged") return judgedBy(view, trigger);
  if (slot.startsWith(PREPOSITION)) {
    const preposition = slot.slice(PREPOSITION.length);
    const own = prepositional(view, trigger, preposition);
    return own.length > 0 ? own : describedTarget(view, trigger, preposition);
  }
  return trigger.kind === "verb" ? verbSlot(view, trigger, slot) : nominalSlot(view, trigger, slot);
}

/** Where the subject of the verb goes: the state or town after ila. */
const isDestination = ({ preposition, mention }: Phrase): boolean =>
  preposition === "ila" && (mention?.type === "state" || mention?.type === "place");

/** "Raids that X launched on Y": the target of the act stands in the relative clause whose verb carries it. */
function describedTarget(view: EventView, { phrase }: Trigger, preposition: string): Phrase[] {
  const described = phrase?.relative;
  if (!described || !TARGET.has(preposition) || !isOf(view, described.verb, "light-verb")) return [];
  const isResumed = described.passive || readingOf(view, described.verb).suffix !== null;
  return isResumed ? list(described.after.find((other) => other.preposition === preposition)) : [];
}

const TARGET = new Set(["ala", "didd"]);

/** A noun is what the speaker stresses only where what is said begins with it, or where it judges. */
function isSpoken(view: EventView, { kind, at, rule }: Trigger): boolean {
  const around = statementAround(view, at);
  if (around === null) return false;
  return kind === "verb" || rule.recipient.includes("judged") || at - around.content.first <= FARTHEST;
}

const FARTHEST = 2;

function verbSlot(view: EventView, { clause, at }: Trigger, slot: string): Phrase[] {
  // the clause's slots belong to its own verb; an auxiliary or chained verb has none
  if (clause.verb !== at) return [];
  switch (slot) {
    case "subject":
      return clause.passive ? agentOf(view, clause.after) : (issuerOf(view, clause) ?? list(clause.subject));
    case "object":
      return list(clause.object);
    case "object-2":
      return list(clause.secondObject);
    default:
      return [];
  }
}

/** "X issued a resolution that calls on Y": what the text asks or condemns, whoever issued it does. */
function issuerOf(view: EventView, { kind, subject, parent }: Clause): Phrase[] | null {
  if (kind !== "relative" || !subject || subject.mention || subject.genitive) return null;
  if (parent?.object !== subject || !parent.subject?.mention || parent.passive) return null;
  const isIssued = isOf(view, parent.verb, "issuing") && isOf(view, subject.head, "issued-text");
  return isIssued ? [parent.subject] : null;
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
    case "sufferer":
      return befallen(view, trigger);
    case "trigger":
      return list(phrase);
    default:
      return [];
  }
}
