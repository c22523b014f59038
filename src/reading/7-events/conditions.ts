// Decides whether an entry's conditions hold: what its slots must or must not contain.

import type { Phrase } from "../5-clauses/types.ts";
import { slotOf } from "./slots.ts";
import type { Trigger } from "./types.ts";
import { type EventView, isOf } from "./view.ts";

/** Null where all conditions hold, else what failed. */
export function holds(view: EventView, trigger: Trigger): string | null {
  for (const [slot, names] of Object.entries(trigger.rule.needs)) {
    if (!names.some((name) => slotIs(view, { trigger, slot }, name)))
      return `${slot} is no ${names.join(" or ")}`;
  }
  for (const [slot, names] of Object.entries(trigger.rule.rejects)) {
    const found = names.find((name) => slotIs(view, { trigger, slot }, name));
    if (found) return `${slot} is a ${found}`;
  }
  return null;
}

interface Where {
  readonly trigger: Trigger;
  readonly slot: string;
}

function slotIs(view: EventView, { trigger, slot }: Where, name: string): boolean {
  if (slot === "adjective") return adjectiveIs(view, trigger, name);
  const phrases = slotOf(view, trigger, slot);
  if (name === "nothing") return phrases.length === 0;
  return phrases.some((phrase) => phraseIs(view, phrase, name));
}

function adjectiveIs(view: EventView, { phrase }: Trigger, name: string): boolean {
  const adjectives = phrase?.adjectives ?? [];
  if (name === "nothing") return adjectives.length === 0;
  return adjectives.some((at) => isOf(view, at, name));
}

const ARMED = new Set(["MIL", "REB", "PRM", "UAF", "COP", "SPY"]);

/** Whether a phrase, or a member of its coordination or the head of its idafa, is of a class or kind. */
export function phraseIs(view: EventView, phrase: Phrase, name: string): boolean {
  const members = [phrase, ...phrase.others];
  return members.some((member) => memberIs(view, member, name));
}

function memberIs(view: EventView, phrase: Phrase, name: string): boolean {
  const { mention } = phrase;
  switch (name) {
    case "party":
      return mention !== null && mention.type !== "place";
    case "state":
      return mention?.type === "state";
    case "person":
      return mention?.type === "person";
    case "place":
      return mention?.type === "place" || (mention?.place ?? -1) >= 0;
    case "body":
      return mention?.type === "organization" || mention?.type === "group";
    case "armed":
      return mention?.sectors.some((sector) => ARMED.has(sector)) ?? false;
    case "civilian":
      return mention?.sectors.includes("CVL") ?? false;
    default:
      return (
        isOf(view, phrase.head, name) ||
        (phrase.genitive !== null && !mention && isOf(view, phrase.genitive.head, name))
      );
  }
}
