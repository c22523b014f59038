// Decides which words after a noun phrase describe it: adjectives, nationalities, bynames, nouns of emphasis.

import { type Context, isOf, posAt, readingAt } from "./context.ts";
import type { Phrase } from "./types.ts";

/** Adjectives after the phrase, joined by "and" or not. */
export function closeAdjectives(context: Context, phrase: Phrase): Phrase {
  const adjectives: number[] = [...phrase.adjectives];
  let at = phrase.last;
  while (at < context.last && describes(context, phrase, at)) {
    adjectives.push(at);
    at = context.mentionAt[at]?.last ?? at + 1;
  }
  return at === phrase.last ? phrase : { ...phrase, adjectives, last: at };
}

function describes(context: Context, phrase: Phrase, at: number): boolean {
  const { told, article, prefix, conjunction } = readingAt(context, at);
  if (isEmphasis(context, phrase, at)) return true;
  if (context.mentionAt[at] && conjunction === null && prefix === null) return isByname(context, phrase, at);
  if (prefix !== null || context.mentionAt[at] || context.timeAt[at]) return false;
  if (told.pos !== "adjective") return conjunction === null && isBodysField(context, phrase, at);
  if (
    told.case === "oblique" &&
    told.state === "indefinite" &&
    (phrase.definite || isNominative(context, phrase))
  )
    return false;
  // a sound plural describes no single thing or person: it is the next noun
  if (told.number === "plural" && told.gender === "m" && told.case !== "any" && isSingle(context, phrase))
    return false;
  if (
    conjunction === "fa" ||
    (conjunction === "wa" && (at === phrase.last || posAt(context, at - 1) !== "adjective"))
  )
    return false;
  return article === phrase.definite && !isOfAnotherGender(context, phrase, at);
}

/** "The organisation X, (concerned with) rights": right after a body's name a noun for people may be the adjective of its spelling. */
function isBodysField(context: Context, { mention, last }: Phrase, at: number): boolean {
  if (last !== at || mention?.form !== "name" || posAt(context, at) !== "noun") return false;
  if ((mention.type !== "organization" && mention.type !== "group") || mention.number !== "singular")
    return false;
  const { told, article, human } = readingAt(context, at);
  return (
    article &&
    human &&
    told.number === "singular" &&
    told.gender === mention.gender &&
    context.tokens[at]!.surface.readings.some((other) => other.told.pos === "adjective" && other.article)
  );
}

/** "Unknown men (-Un) | a photographer (-an)": the accusative alef describes nothing in the nominative. */
const isNominative = (context: Context, { head }: Phrase): boolean =>
  readingAt(context, head).told.case === "nominative";

/** "The Shiite Hezbollah": an adjective that may name somebody by itself describes the name right before it. */
function isByname(context: Context, phrase: Phrase, at: number): boolean {
  const mention = context.mentionAt[at]!;
  if (phrase.last !== at || mention.form === "name" || mention.number !== "singular" || mention.last > at + 2)
    return false;
  if (!phrase.mention) return mention.form === "people" && isDescribedBy(context, phrase, at);
  const { told, article } = readingAt(context, at);
  const isAdjective =
    told.pos === "adjective" ||
    context.tokens[at]!.surface.readings.some((other) => other.told.pos === "adjective" && other.article);
  return article && isAdjective && phrase.definite && phrase.mention.number === "singular";
}

/** "The Egyptian Jordanian cooperation": after a definite noun of its gender a nationality is an adjective. */
function isDescribedBy(context: Context, phrase: Phrase, at: number): boolean {
  const { told, article, suffix } = readingAt(context, phrase.head);
  const own = readingAt(context, at);
  return (
    (article || suffix !== null) &&
    own.article &&
    told.number === "singular" &&
    told.gender === own.told.gender
  );
}

/** "Iran itself did not": a noun of emphasis between a topic and its verb belongs to the topic; elsewhere it is an object. */
const isEmphasis = (context: Context, { mention, definite }: Phrase, at: number): boolean =>
  (mention !== null || definite) &&
  at + 1 < context.last &&
  (posAt(context, at + 1) === "verb" || posAt(context, at + 1) === "negation") &&
  readingAt(context, at).suffix !== null &&
  readingAt(context, at).prefix === null &&
  readingAt(context, at).conjunction === null &&
  isOf(context, at, "emphasis");

const isSingle = (context: Context, { mention, head, others }: Phrase): boolean =>
  others.length === 0 &&
  (mention
    ? mention.type === "person" && mention.number === "singular"
    : readingAt(context, head).told.number === "singular");

/** "The lawyer | the court": after one thing a word of another gender begins a phrase of its own. */
function isOfAnotherGender(context: Context, { head, genitive, mention }: Phrase, at: number): boolean {
  if (genitive || mention) return false;
  const { told } = readingAt(context, head);
  const { gender } = readingAt(context, at).told;
  if ((told.pos !== "noun" && told.pos !== "adjective") || told.number !== "singular") return false;
  return told.gender === "m" && gender === "f";
}
