// Decides whether an event stands between two actors, in which direction, and what kind of act it is.

import { type EventType, quadOf } from "../../reading/7-events/plover.ts";
import { stand } from "./actors.ts";
import type { Actor, Direction, Highlight, TieEvent } from "./types.ts";

export const HIGHLIGHTS: readonly Highlight[] = ["treaty", "supply", "sanction", "visit", "mediation"];

const MEDIATED = "third-party";

/**
 * How an event stands between two actors; null where it does not. Those who act together on somebody else have no
 * event between them. Two who are named as actors of a conflict clash only where the act is joint: else they act alike
 * on somebody who is not named.
 */
export function directionOf(event: TieEvent, a: Actor, b: Actor): Direction | null {
  const { actors, recipients } = event;
  if (stand([actors, recipients], a, b)) return "forth";
  if (stand([actors, recipients], b, a)) return "back";
  if (recipients.length === 0 && (event.joint || isCooperation(event.type)) && stand([actors, actors], a, b))
    return "joint";
  return event.mode === MEDIATED && stand([recipients, recipients], a, b) ? "mediated" : null;
}

/** Verbal or material cooperation. */
const isCooperation = (type: EventType): boolean => quadOf(type) === "VC" || quadOf(type) === "MC";

/**
 * What kinds of act an event is. Parties agree, or sign together, which PLOVER codes as SUPPORT; what one promises the
 * other is no treaty, nor is praise that both have for a third.
 */
export function highlightsOf({ type, mode, joint }: TieEvent, direction: Direction): Highlight[] {
  const is: Record<Highlight, boolean> = {
    treaty: direction === "joint" && (type === "AGREE" || (type === "SUPPORT" && joint)),
    supply: type === "AID",
    sanction: type === "SANCTION",
    visit: type === "CONSULT" && mode === "visit",
    mediation: type === "CONSULT" && mode === MEDIATED,
  };
  return HIGHLIGHTS.filter((one) => is[one]);
}
