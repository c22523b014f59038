// Decides how far an event can be trusted: what is known of it, weighed by how often such events were right.

import type { Clause } from "../5-clauses/types.ts";
import fitted from "./confidence.json" with { type: "json" };
import { identity } from "./named-parties.ts";
import type { FoundEvent, Participant, Trigger } from "./types.ts";
import type { EventView } from "./view.ts";

/** An event before its confidence is known. */
type Unweighed = Omit<FoundEvent, "confidence" | "traits">;

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(fitted.weights));

/** No reading is ever certain, or worthless. */
const MOST = 0.99;
const LEAST = 0.05;

/** The chance, from 0 to 1, that trigger and type are right, stated with caution. `npm run fit` fits the weights. */
export function confidenceOf(traits: readonly string[]): number {
  let sum = fitted.base;
  for (const trait of traits) sum += weightOf(trait);
  const chance = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.min(MOST, Math.max(LEAST, chance)) * 100) / 100;
}

/** What a trait adds or takes away, in log odds; nothing for one that was not seen when the weights were fitted. */
export const weightOf = (trait: string): number => WEIGHTS.get(trait) ?? 0;

/** What confidence rests on, in words that `explain` prints. */
export function traitsOf(view: EventView, event: Unweighed): string[] {
  const { trigger, actors, recipients, statement } = event;
  const traits = [
    `type ${event.type}`,
    `status ${event.status}`,
    `actor ${knownAs(actors)}`,
    `recipient ${trigger.rule.recipient.length === 0 ? "not asked for" : knownAs(recipients)}`,
    `clause ${trigger.clause.kind}`,
    trigger.kind === "verb" ? `subject ${subjectIn(trigger.clause)}` : `noun ${placeOf(trigger)}`,
    `actor stands ${distance(trigger, actors)}`,
  ];
  if (trigger.rule.type !== event.type) traits.push("type changed by its standing");
  if (statement) traits.push(`told in a statement that ${statement.stance}`);
  if (event.date?.start !== undefined) traits.push("date of its own");
  if (event.place) traits.push("place of its own");
  return traits;
}

/** How far the best known of some parties is known, and whether only by a pronoun or from before. */
function knownAs(parties: readonly Participant[]): string {
  if (parties.length === 0) return "none";
  const best = bestOf(parties);
  const known = identity(best) >= KNOWN ? "known" : identity(best) >= DESCRIBED ? "described" : "vague";
  return best.understood ? `${known}, understood` : known;
}

const bestOf = (parties: readonly Participant[]): Participant =>
  parties.reduce((a, b) => (identity(b) > identity(a) ? b : a));

/** Somebody with an entity or a country; somebody with a role at least. */
const KNOWN = 0.9;
const DESCRIBED = 0.55;

/** What lies between trigger and actor, in words, is where readings go wrong. */
const BESIDE = 2;
const NEAR = 6;

function distance({ at }: Trigger, actors: readonly Participant[]): string {
  const mention = actors.length > 0 ? bestOf(actors).mention : null;
  if (!mention || bestOf(actors).understood) return "nowhere here";
  const words = Math.max(mention.first - at, at - mention.last + 1);
  return words <= BESIDE ? "beside" : words <= NEAR ? "near" : "far";
}

function subjectIn({ subject, inherited, passive }: Clause): string {
  if (passive) return "of a passive";
  return subject ? (inherited ? "from above" : "of its own") : "dropped";
}

/** Where a masdar or noun stands: what a verb carries tells an act more surely than what stands by itself. */
function placeOf({ clause, phrase }: Trigger): string {
  if (!phrase) return "in no phrase";
  if (clause.verb < 0) return "without a verb";
  if (phrase === clause.subject || clause.subject?.genitive === phrase) return "as subject";
  if (phrase === clause.object || clause.object?.genitive === phrase) return "as object";
  if (phrase.preposition === null) return "beside the verb";
  return PRICED.has(phrase.preposition) ? `after ${phrase.preposition}` : "after a preposition";
}

/** Prepositions that often make of an act a circumstance or an aim. */
const PRICED = new Set(["bi", "li", "ila", "fi", "ala"]);
