// Decides where a word beside a verb of telling is its act, or such a verb itself, whatever it is spelled like.

import type { Reading, Token } from "../2-words/types.ts";
import type { Builder } from "./builder.ts";
import { type Context, idAt, isOf, posAt, readingAt } from "./context.ts";
import type { Clause, Phrase } from "./types.ts";

/** "The residents announced their refusal": behind a verb of telling and its subject alone, a word spelled like a perfect verb is the act that is told of. */
export function settleAct({ context, current, linked }: Builder, at: number): void {
  const token = context.tokens[at]!;
  const { told, conjunction } = token.reading;
  if (told.pos !== "verb" || told.tense !== "perfect" || conjunction !== null || linked) return;
  if (idAt(context, at - 1) === "qad") return;
  const { after } = current;
  if (!takesAct(context, current)) {
    const telling = (current.verb < 0 ? current.before : after).at(-1);
    const masdar = telling?.last === at && isTelling(context, telling) ? masdarOf(token) : undefined;
    if (masdar) token.reading = masdar;
    return;
  }
  const own = after.filter(
    ({ first, last, head }) => last > first + 1 || posAt(context, head) !== "preposition",
  );
  const bare = own.filter(({ preposition, time }) => preposition === null && time === null);
  const nearest = own.findLast(({ time }) => time === null);
  // what an indefinite noun is followed by describes it: "in a statement published yesterday"
  const most = isOf(context, current.verb, "telling") ? 2 : 1;
  if (bare.length > most || (nearest && !nearest.definite)) return;
  const masdar = masdarOf(token);
  if (masdar) token.reading = masdar;
}

/** Verbs of telling have an act for their object, but for "said", behind which anything may be said. */
const takesAct = (context: Context, { verb }: Clause): boolean =>
  verb >= 0 && isOf(context, verb, "clausal") && !isOf(context, verb, "uttering");

/** "The government's announcement of": a masdar of telling with whoever tells. */
const isTelling = (context: Context, { head, genitive }: Phrase): boolean =>
  readingAt(context, head).told.derived === "masdar" &&
  genitive?.definite === true &&
  isOf(context, head, "announcing");

/** The reading of a token as a bare masdar. */
export const masdarOf = ({ surface }: Token): Reading | undefined =>
  surface.readings.find(
    ({ told, article, prefix, conjunction }) =>
      told.derived === "masdar" && !article && prefix === null && conjunction === null,
  );

/** "At a time in which the paper revealed": between an indefinite noun and "in it" stands a verb, whatever noun it is spelled like. */
export function settleOccasion({ context }: Builder, at: number): void {
  const occasion = posAt(context, at) === "preposition" ? at + 1 : at;
  const place = occasion + 2;
  if (place >= context.last || idAt(context, place) !== "fi") return;
  if (readingAt(context, place).suffix?.person !== "third") return;
  if (!isBareNoun(readingAt(context, occasion)) || !isBareNoun(readingAt(context, occasion + 1))) return;
  const token = context.tokens[occasion + 1]!;
  if (token.reading.conjunction !== null || token.reading.prefix !== null) return;
  const verb = reportingReading(
    context,
    token,
    (other) => other.prefix === null && other.conjunction === null,
  );
  if (verb) token.reading = verb;
}

/** "…, and touched on the matter": behind a comma "and" with what is spelled like a masdar of speaking, before its preposition, goes on with the report. */
export function settleResumption({ context, comma }: Builder, at: number): void {
  const { told, conjunction, prefix, article, suffix } = readingAt(context, at);
  if (
    !comma ||
    told.derived !== "masdar" ||
    conjunction !== "wa" ||
    prefix !== null ||
    article ||
    suffix !== null
  )
    return;
  if (at + 1 >= context.last || !isOf(context, at, "resuming")) return;
  const next = readingAt(context, at + 1);
  if (next.told.pos !== "preposition" && next.told.pos !== "complementizer" && next.prefix !== "bi") return;
  const token = context.tokens[at]!;
  const verb = token.surface.readings.find(
    (other) =>
      other.told.pos === "verb" &&
      other.told.tense === "perfect" &&
      other.told.person === "third" &&
      other.conjunction === "wa",
  );
  if (verb) token.reading = verb;
}

const isBareNoun = ({ told, article, suffix }: Reading): boolean =>
  told.pos === "noun" && !article && suffix === null;

/** The reading of a token as a verb of telling that fits. */
export const reportingReading = (
  context: Context,
  { surface }: Token,
  fits: (reading: Reading) => boolean,
): Reading | undefined =>
  surface.readings.find(
    (other) =>
      other.told.pos === "verb" &&
      other.told.person === "third" &&
      fits(other) &&
      isOf(context, other, "clausal"),
  );
