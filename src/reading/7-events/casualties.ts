// Decides which deaths and wounds are told as the outcome of an attack that the sentence names: one event, not two.

import type { Clause, Phrase } from "../5-clauses/types.ts";
import { identity } from "./named-parties.ts";
import type { FoundEvent, Participant, Refusal } from "./types.ts";
import { type EventView, isOf } from "./view.ts";

/** Gives the victims of a harm that nobody is said to have done to the attack beside it, and drops the harm. */
export function mergeCasualties(
  view: EventView,
  events: readonly FoundEvent[],
  note: (refusal: Refusal) => void,
): FoundEvent[] {
  const gained = new Map<FoundEvent, Participant[]>();
  const nameless = new Set<FoundEvent>();
  const kept = events.filter((event) => {
    const attack = isHarm(view, event) ? attackBeside(view, event, events) : undefined;
    if (!attack) return true;
    // "eighteen were killed in a blast": where nobody is named for the attack, the deaths are what is told
    if (attack.actors.length === 0 && isWhereabouts(view, event, attack)) {
      nameless.add(attack);
      return true;
    }
    gained.set(attack, [...(gained.get(attack) ?? []), ...event.recipients]);
    note({
      at: event.trigger.at,
      rule: event.trigger.rule.id,
      reason: `the outcome of ${attack.trigger.rule.id}`,
    });
    return false;
  });
  return kept
    .filter((event) => !nameless.has(event))
    .map((event) => {
      const victims = gained.get(event);
      return victims ? { ...event, recipients: withVictims(event.recipients, victims) } : event;
    });
}

/** "The blast of a bomb that they had planted": what a relative clause tells more of is told for itself. */
const isDescribed = ({ parse }: EventView, { first, last }: Phrase): boolean =>
  parse.clauses.some(
    ({ kind, antecedent }) =>
      kind === "relative" && antecedent !== null && antecedent.head >= first && antecedent.head < last,
  );

/** In which they died: a prepositional phrase of the same clause, or of one that tells who else was hurt. */
const isWhereabouts = (
  view: EventView,
  { trigger: { clause } }: FoundEvent,
  { trigger }: FoundEvent,
): boolean =>
  (trigger.clause === clause || isHarmToo(view, trigger.clause)) &&
  trigger.phrase !== null &&
  !isDescribed(view, trigger.phrase) &&
  trigger.clause.after.includes(trigger.phrase) &&
  trigger.phrase.preposition !== null;

/** "… and fifteen others were wounded in". */
const isHarmToo = (view: EventView, { kind, verb }: Clause): boolean =>
  kind === "coordinate" && verb >= 0 && isOf(view, verb, "harming");

/** Victims are named before the place that was hit. */
function withVictims(targets: readonly Participant[], victims: readonly Participant[]): Participant[] {
  const all = targets.some(({ mention }) => mention !== null && mention.type !== "place")
    ? [...targets, ...victims]
    : [...victims, ...targets];
  return all.filter(
    (one, at) => identity(one) > 0 && all.findIndex(({ mention }) => mention === one.mention) === at,
  );
}

const isHarm = (view: EventView, { type, actors, trigger }: FoundEvent): boolean =>
  type === "ASSAULT" && actors.length === 0 && isOf(view, trigger.at, "harming");

/** The nearest attack of the sentence that the same voice tells of, as a noun. */
function attackBeside(
  view: EventView,
  harm: FoundEvent,
  events: readonly FoundEvent[],
): FoundEvent | undefined {
  const attacks = events.filter(
    (event) =>
      event !== harm &&
      event.type === "ASSAULT" &&
      event.trigger.kind !== "verb" &&
      !isHarm(view, event) &&
      event.statement === harm.statement,
  );
  const distance = (event: FoundEvent): number => Math.abs(event.trigger.at - harm.trigger.at);
  return attacks.toSorted((a, b) => distance(a) - distance(b))[0];
}
