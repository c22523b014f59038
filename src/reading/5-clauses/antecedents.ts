// Decides which noun a relative clause describes.

import { type Context, idAt, readingAt } from "./context.ts";
import { shapeOf } from "./agreement.ts";
import type { Phrase } from "./types.ts";

/** Phrases back that a relative pronoun may reach over. */
const FARTHEST = 3;

const MASCULINE = new Set(["alladhi"]);
const FEMININE = new Set(["allati"]);

/** The nearest noun before a relative pronoun that agrees with it; the nearest of all where none does. */
export function antecedentOf(context: Context, phrases: readonly Phrase[], at: number): Phrase | null {
  const near = phrases.slice(-FARTHEST).reverse();
  // "the forces allied with X and that …": after "and" the noun that was described goes on being described
  const described =
    readingAt(context, at).conjunction === null ? [] : near.filter((phrase) => isDescribed(context, phrase));
  const things = near.filter((phrase) => !isWhere(phrase) && !isNumber(context, phrase));
  for (const phrase of [...described, ...things, ...near]) {
    const found = agreeing(context, phrase, idAt(context, at));
    if (found) return found;
  }
  return near[0] ?? null;
}

/** "The attack in Mali that …": a place after "in" is seldom what is described, where something else agrees. */
const isWhere = ({ preposition, mention }: Phrase): boolean =>
  preposition === "fi" && (mention?.type === "place" || mention?.type === "state");

/** "Resolution (number) 2216 that …": what is described is what the number is of. */
const isNumber = (context: Context, { head, genitive }: Phrase): boolean =>
  genitive === null && readingAt(context, head).told.pos === "number";

const isDescribed = (context: Context, phrase: Phrase): boolean =>
  phrase.relative !== null || followers(phrase).some((at) => readingAt(context, at).told.derived !== "plain");

/** The adjectives of a phrase, also where they are part of a name. */
function followers({ adjectives, mention, head }: Phrase): readonly number[] {
  if (!mention) return adjectives;
  const within = Array.from({ length: Math.max(0, mention.last - head - 1) }, (_, i) => head + 1 + i);
  return [...within, ...adjectives];
}

/** The last member of the phrase that agrees: its coordination, its idafa, its head. */
function agreeing(context: Context, phrase: Phrase, id: string): Phrase | null {
  for (const member of [...phrase.others].reverse()) {
    const found = agreeing(context, member, id);
    if (found) return found;
  }
  // a name is one with what it is of; of common nouns the inner may be meant
  const inner = phrase.genitive ? agreeing(context, phrase.genitive, id) : null;
  if (inner && !fits(context, phrase, id)) return inner;
  if (inner && phrase.adjectives.length === 0) return inner;
  return fits(context, phrase, id) ? phrase : inner;
}

function fits(context: Context, phrase: Phrase, id: string): boolean {
  if (phrase.time) return false;
  const { gender, number, human } = shapeOf(context, phrase);
  if (MASCULINE.has(id)) return number === "singular" && gender !== "f";
  if (FEMININE.has(id)) return (number === "singular" && gender !== "m") || (number === "plural" && !human);
  return true;
}
