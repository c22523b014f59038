// Decides which read events are none: nobody identifiable, the content of a demand, or one act told by two words.

import { identity } from "./participants.ts";
import type { EventType } from "./plover.ts";
import type { FoundEvent, Refusal } from "./types.ts";
import { type EventView, isOf } from "./view.ts";

/** Acts of speech: what is demanded, promised, threatened or refused in them is not coded again. */
const SPEECH: ReadonlySet<EventType> = new Set(["REQUEST", "AGREE", "THREATEN", "REJECT", "CONCEDE"]);
/** How far somebody must be identifiable. Violence and protest count by whom they hit or who they are, too. */
const LEAST = 0.55;
const LEAST_FORCE = 0.3;

/** Why an event is not kept, or null. */
export function refuse(view: EventView, event: FoundEvent): string | null {
  const { trigger, actors, recipients, type } = event;
  const { clause, phrase } = trigger;
  const who = Math.max(0, ...actors.map(identity));
  const whom = Math.max(0, ...recipients.map(identity));
  const isForce = type === "ASSAULT" || type === "PROTEST" || type === "COERCE";
  if (isForce ? Math.max(who, whom) < LEAST_FORCE : who < LEAST) return "no identifiable actor";
  if (
    phrase &&
    clause.verb >= 0 &&
    clause.verb < trigger.at &&
    isOf(view, clause.verb, "cancelling") &&
    phrase === clause.object
  ) {
    return "refused or called off by its verb";
  }
  return null;
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
  if (kind === "verb") return null;
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
    if (SPEECH.has(other.type) && isContent(view, other, at))
      return `the content of ${other.trigger.rule.id}`;
  }
  return null;
}

/** The nested act is somebody else's: "X welcomed Y's recognition". */
const hasOwnActor = (event: FoundEvent, other: FoundEvent): boolean =>
  event.actors.some((actor) => !actor.understood && other.actors.every((known) => known.mention !== actor.mention));

/** Whether a token lies in what a speech act says, and not in a clause of its own. */
function isContent(view: EventView, act: FoundEvent, at: number): boolean {
  return view.doc.statements.some(
    (statement) =>
      statement.first === act.trigger.at && statement.content.first <= at && at < statement.content.last,
  );
}
