// Decides whom an attack that a noun names comes from, where a verb speaks of it: "one of the raids hit …", "repelled an attack".

import type { Phrase } from "../5-clauses/types.ts";
import { slotOf } from "./slots.ts";
import { triggersAt } from "./triggers.ts";
import type { Trigger } from "./types.ts";
import { type EventView, isOf } from "./view.ts";

/** Slots of a verb in which an attack may stand that it fends off. */
const FENDED = new Set(["li", "bi", "ala"]);

/** The attack that is the subject of a verb of hitting. */
export function attackAsSubject(view: EventView, { kind, rule, clause, at }: Trigger): Trigger | null {
  if (kind !== "verb" || rule.type !== "ASSAULT" || clause.verb !== at || !clause.subject) return null;
  return attackIn(view, clause.subject);
}

/** The attack that a verb fends off or undergoes: its object, or what its preposition governs. */
export function attackAsObject(view: EventView, { kind, rule, clause, at }: Trigger): Trigger | null {
  if (kind !== "verb" || rule.type !== "ASSAULT" || clause.verb !== at) return null;
  const candidates = [
    clause.object,
    ...clause.after.filter(({ preposition }) => FENDED.has(preposition ?? "")),
  ];
  for (const phrase of candidates) {
    const attack = phrase && !phrase.mention ? attackIn(view, phrase) : null;
    if (attack) return attack;
  }
  return null;
}

/** "Wounded by the fire of X": what the victims were hit with, whose it is. */
export function weaponOf(view: EventView, { kind, rule, clause, at }: Trigger): Phrase | null {
  if (kind !== "verb" || rule.type !== "ASSAULT" || clause.verb !== at) return null;
  if (clause.subject && rule.actor.includes("subject")) return null;
  return (
    clause.after.find(({ preposition, head }) => preposition === "bi" && isOf(view, head, "force-weapon")) ??
    null
  );
}

/** The attack, killing or arrest that somebody condemns: whoever did it is accused, and not whom it hit. */
export function condemnedAct(view: EventView, trigger: Trigger): Trigger | null {
  const [object] = trigger.rule.mode === "disapprove" ? slotOf(view, trigger, "object") : [];
  return object && !object.mention ? attackIn(view, object) : null;
}

/** The head of a phrase, or what its quantifier is of, as the trigger of an attack. */
function attackIn(view: EventView, phrase: Phrase): Trigger | null {
  for (const part of [phrase, phrase.genitive]) {
    if (!part || part.mention) continue;
    for (const trigger of triggersAt(view, part.head, () => undefined)) {
      if (trigger.rule.type === "ASSAULT" && trigger.kind !== "verb") return trigger;
    }
  }
  return null;
}
