// Decides who takes part in an event: actors and recipients, by its entry's slots, else by the grammar and the page round it.

import type { Phrase } from "../5-clauses/types.ts";
import { obliged, obligedBefore, respondent } from "./addressees.ts";
import { attackAsObject, attackAsSubject, condemnedAct, weaponOf } from "./attacks.ts";
import { isCivilSite } from "./bystanders.ts";
import { contentPhrases, isOther } from "./contents.ts";
import { doersOf, sufferersOf } from "./doers.ts";
import {
  asUnderstood,
  droppedSubject,
  firstFilled,
  heldParties,
  identity,
  phraseParties,
  slotParties,
} from "./named-parties.ts";
import { protestedPhrases } from "./protested.ts";
import { slotOf } from "./slots.ts";
import { carriers, fightingWith, goingOn, jointUnderstood, launchers, sameActBefore } from "./retold.ts";
import type { Participant, Trigger } from "./types.ts";
import type { EventView } from "./view.ts";

/** Actors and recipients. */
export interface Parties {
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
}

/** Fills the slots that the trigger's entry names. */
export function partiesOf(view: EventView, trigger: Trigger): Parties {
  const { rule } = trigger;
  if (rule.joint) return { actors: jointParties(view, trigger), recipients: [] };
  const actors = actorsOf(view, trigger);
  const taken = new Set(actors.map((actor) => actor.mention));
  const recipients = distinct(recipientsOf(view, { ...trigger, taken }, actors)).filter(
    ({ mention }) => mention === null || !taken.has(mention),
  );
  return { actors, recipients };
}

function actorsOf(view: EventView, trigger: Trigger): Participant[] {
  const named = firstFilled(view, trigger, trigger.rule.actor).filter(
    ({ bystander, phrase }) => !bystander || !phrase || !isCivilSite(view, phrase),
  );
  if (named.length > 0) return named;
  const attack = attackAsSubject(view, trigger);
  if (attack) return actorsOf(view, attack).map(asUnderstood);
  const armed = weaponOf(view, trigger);
  const shooters = armed ? phraseParties(view, trigger, armed).filter(({ bystander }) => !bystander) : [];
  if (shooters.length > 0) return shooters;
  if (trigger.kind === "verb") return droppedSubject(view, trigger);
  const doers = doersOf(view, trigger).flatMap((phrase) => phraseParties(view, trigger, phrase));
  if (doers.length > 0) return doers;
  const carrier = carriers(view, trigger);
  if (carrier.length > 0) return carrier;
  const launched = launchers(view, trigger);
  if (launched.length > 0) return launched;
  const before = sameActBefore(view, trigger);
  // an attack with a target of its own is the one told before only where that hit the same side
  const targets = firstFilled(view, trigger, trigger.rule.recipient);
  const isSame =
    targets.length === 0 ||
    targets.some((one) => before?.recipients.some((other) => countryOf(other) === countryOf(one)));
  return isSame ? (before?.actors ?? []).map(asUnderstood) : [];
}

const countryOf = ({ mention, country }: Participant): string | null => mention?.country ?? country ?? null;

function recipientsOf(view: EventView, trigger: Trigger, actors: readonly Participant[]): Participant[] {
  const condemned = condemnedAct(view, trigger);
  if (condemned) return actorsOf(view, condemned);
  const named = firstFilled(view, trigger, trigger.rule.recipient);
  const victims = named.every(isSite) ? victimsOf(view, trigger) : [];
  if (named.length > 0) return [...victims, ...named];
  if (victims.length > 0) return victims;
  const against = firstOther(view, { trigger, actors }, protestedPhrases(view, trigger));
  if (against.length > 0) return against;
  const others = addressed(view, trigger) ?? otherSide(view, trigger, actors);
  if (others.length > 0) return others;
  const attack = attackAsObject(view, trigger);
  if (attack) return actorsOf(view, attack).map(asUnderstood);
  const held = takenFrom(view, trigger);
  if (held.length > 0) return held;
  if (trigger.kind === "verb" || trigger.rule.recipient.length === 0) return [];
  return (sameActBefore(view, trigger)?.recipients ?? []).map(asUnderstood);
}

const isSite = ({ mention }: Participant): boolean => mention?.type === "place";

/** Who was killed or hit in an attack that a noun names. */
function victimsOf(view: EventView, trigger: Trigger): Participant[] {
  if (trigger.kind === "verb" || trigger.rule.recipient.length === 0) return [];
  return sufferersOf(view, trigger).flatMap((phrase) => phraseParties(view, trigger, phrase));
}

/** From whom a place or a supply line is taken: whoever it belongs to, or whoever is said to hold it. */
function takenFrom(view: EventView, trigger: Trigger): Participant[] {
  if (trigger.rule.type !== "ASSAULT") return [];
  return [...new Set(["object", "idafa", ...Object.keys(trigger.rule.needs)])]
    .filter((slot) => slot !== "subject")
    .flatMap((slot) => slotOf(view, trigger, slot))
    .filter(({ mention }) => !mention || mention.type === "place")
    .flatMap((phrase) => {
      const held = heldParties(view, trigger, phrase);
      return held.length > 0 ? held : phraseParties(view, trigger, phrase).filter(isOwner);
    });
}

/** Somebody named, and no place: whom a pronoun means is not known to own anything. */
const isOwner = ({ mention, understood }: Participant): boolean =>
  mention !== null && mention.type !== "place" && !understood;

/** Of whom something is demanded; null where the grammar names nobody and what is demanded may. */
function addressed(view: EventView, trigger: Trigger): Participant[] | null {
  const must = obliged(view, trigger);
  if (must) return must.flatMap((phrase) => phraseParties(view, trigger, phrase));
  const asked = respondent(view, trigger).flatMap((phrase) => phraseParties(view, trigger, phrase));
  if (asked.length > 0) return asked;
  const before = obligedBefore(view, trigger);
  return before.length > 0 ? before : null;
}

/** How far the other side of an act of speech must be identifiable, which no slot vouches for. */
const SURE = 0.55;

/** Towards whom an act of speech is, by what it says. */
const otherSide = (view: EventView, trigger: Trigger, actors: readonly Participant[]): Participant[] =>
  firstOther(view, { trigger, actors }, contentPhrases(trigger));

interface Acting {
  readonly trigger: Trigger;
  readonly actors: readonly Participant[];
}

/** The parties of the first phrase that names somebody else. */
function firstOther(view: EventView, { trigger, actors }: Acting, phrases: readonly Phrase[]): Participant[] {
  for (const phrase of phrases) {
    const found = phraseParties(view, trigger, phrase).filter(
      (party) => isOther(actors, party) && identity(party) >= SURE,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Meetings and signatures: every slot's parties together. */
function jointParties(view: EventView, trigger: Trigger): Participant[] {
  const { rule } = trigger;
  const found = [...rule.actor, ...rule.recipient].flatMap((slot) => slotParties(view, trigger, slot));
  return distinct([
    ...(found.length > 0 ? found : jointUnderstood(view, trigger)),
    ...goingOn(view, trigger, found),
    ...fightingWith(view, trigger, found),
  ]);
}

/** Two things of one owner give one party. */
const distinct = (parties: readonly Participant[]): Participant[] =>
  parties.filter(
    ({ mention, phrase, country }, at) =>
      parties.findIndex(
        (other) =>
          other.mention === mention &&
          (mention !== null ? true : other.phrase === phrase && other.country === country),
      ) === at,
  );
