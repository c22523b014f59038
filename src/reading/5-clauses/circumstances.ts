// Decides whether a participle stands for a clause of its own: "stressing that …", "accusing Tehran of …".

import { arabicComma } from "../1-text/letters.ts";
import { plainYa } from "../1-text/transliterate.ts";
import type { Reading } from "../2-words/types.ts";
import { type Context, isOf, posAt, readingAt } from "./context.ts";

/**
 * Accusative participles of any verb are circumstances; feminine ones, which the spelling does not mark, only after a
 * comma and of verbs that news uses so. The token is given that reading.
 */
export function isCircumstance(context: Context, at: number): boolean {
  const reading = readingAt(context, at);
  const adverb = context.tokens[at]!.surface.readings.find(({ told }) => told.pos === "adverb");
  if (adverb) {
    // "always", "formerly": accusatives that have become adverbs
    if (isAccusative(reading)) context.tokens[at]!.reading = adverb;
    return false;
  }
  if (isAccusative(reading) && !reading.human) {
    if (!isAfterIndefinite(context, at) && !isObjectNoun(context, at) && !isAdverb(context, at)) return true;
  }
  if (isActiveToo(context, at)) return true;
  if (at === context.first || !isComma(context, at - 1)) return false;
  const found = context.tokens[at]!.surface.readings.find(
    (other) => isBareFeminine(other) && isOf(context, other, "circumstantial"),
  );
  if (!found || !opensComplement(context, at + 1)) return false;
  context.tokens[at]!.reading = found;
  return true;
}

/** "Explaining that …": an accusative that may be active or passive, of a verb that news uses so, is active. */
function isActiveToo(context: Context, at: number): boolean {
  const { told, suffix } = readingAt(context, at);
  if (
    told.derived !== "passive-participle" ||
    told.case !== "oblique" ||
    told.state !== "indefinite" ||
    suffix
  )
    return false;
  const active = context.tokens[at]!.surface.readings.find(
    (other) =>
      isAccusative(other) && (isOf(context, other, "circumstantial") || isOf(context, other, "clausal")),
  );
  if (!active || !opensComplement(context, at + 1)) return false;
  context.tokens[at]!.reading = active;
  return true;
}

const isAccusative = ({ told, suffix }: Reading): boolean =>
  told.derived === "active-participle" &&
  told.state === "indefinite" &&
  told.case === "oblique" &&
  told.number !== "plural" &&
  suffix === null;

const isBareFeminine = ({ told, article, prefix, conjunction, suffix }: Reading): boolean =>
  told.derived === "active-participle" &&
  told.gender === "f" &&
  told.number === "singular" &&
  !article &&
  prefix === null &&
  conjunction === null &&
  suffix === null;

/** "Blew up a house", "poisoned an opponent": right after the subject, a word that is also a noun is the object. */
function isObjectNoun(context: Context, at: number): boolean {
  if (at === context.first || isComma(context, at - 1)) return false;
  if (posAt(context, at - 1) === "verb") return isTakenPerson(context, at) || isStruck(context, at);
  // "died affected by his wounds": with bi- after it, it says in what state
  if (at + 1 < context.last && readingAt(context, at + 1).prefix === "bi") return false;
  // "adding that …" has a clause, "hosted a guest" has none
  if (posAt(context, Math.min(at + 1, context.last - 1)) === "complementizer") return false;
  return context.tokens[at]!.surface.readings.some(
    ({ told }) => told.pos === "noun" && told.derived === "plain",
  );
}

/** "Kidnapped a photographer", "killed a gunman": right after a verb that always has an object, people are its object. */
const isTakenPerson = (context: Context, at: number): boolean =>
  isOf(context, at - 1, "slaying") &&
  (at + 1 >= context.last || readingAt(context, at + 1).prefix !== "bi") &&
  context.tokens[at]!.surface.readings.some(({ told, human }) => told.pos === "noun" && human);

/** "An attack that hit a centre": right after a verb of hitting, the thing of that spelling is its object. */
const isStruck = (context: Context, at: number): boolean =>
  (isOf(context, at - 1, "hitting") || isOf(context, at - 1, "boarding")) &&
  context.tokens[at]!.surface.readings.some(
    (other) =>
      other.told.pos === "noun" && other.told.derived === "plain" && isOf(context, other, "struck-thing"),
  );

/** "Locally": a relational adjective of the same spelling is an adverb in the accusative. */
const isAdverb = (context: Context, at: number): boolean =>
  context.tokens[at]!.surface.readings.some(
    ({ told, lemma }) => told.pos === "adjective" && told.derived === "plain" && lemma?.endsWith(plainYa),
  );

/** "An armed man as a leader": right after another accusative indefinite it describes that. */
function isAfterIndefinite(context: Context, at: number): boolean {
  if (at === context.first || readingAt(context, at).conjunction !== null) return false;
  const { told } = readingAt(context, at - 1);
  return told.pos === "adjective" && told.state === "indefinite" && told.case === "oblique";
}

/** What a verb takes stands next: a clause, a preposition, a party, a definite noun. */
function opensComplement(context: Context, at: number): boolean {
  if (at >= context.last) return false;
  if (context.mentionAt[at]) return true;
  const pos = posAt(context, at);
  const { article, prefix, suffix } = readingAt(context, at);
  return pos === "complementizer" || pos === "preposition" || prefix !== null || article || suffix !== null;
}

const isComma = (context: Context, at: number): boolean => {
  const { text } = context.tokens[at]!.surface;
  return text === arabicComma || text === ",";
};
