// Decides where the clause so far asks for another reading of a word than its neighbours suggested.

import type { Reading, Token } from "../2-words/types.ts";
import type { Builder } from "./builder.ts";
import type { Clause } from "./types.ts";
import { type Context, idAt, isOf, posAt, readingAt } from "./context.ts";

/** Puts the reading that the clause asks for in the place of the one that a token has. */
export function settle(builder: Builder, at: number): void {
  settleNoun(builder, at);
  settleMasdar(builder, at);
  settleIndeed(builder, at);
  settleLack(builder, at);
  settleReport(builder, at);
  settleReply(builder, at);
}

/** "A statement", not "by Yan": a short name with a preposition on it, that no mention holds, is the noun of that spelling. */
function settleNoun({ context }: Builder, at: number): void {
  const { told, prefix, conjunction } = readingAt(context, at);
  if (told.pos !== "proper" || prefix === null) return;
  const token = context.tokens[at]!;
  const noun = token.surface.readings.find(
    (other) => other.told.pos === "noun" && other.prefix === null && other.conjunction === conjunction,
  );
  if (noun) token.reading = noun;
}

/** "Went on shelling": after continuing and beginning, a word spelled like a perfect verb is the masdar that they govern. */
function settleMasdar({ context, current, linked }: Builder, at: number): void {
  const token = context.tokens[at]!;
  const { told, conjunction } = token.reading;
  if (told.pos !== "verb" || told.tense !== "perfect" || conjunction !== null || linked) return;
  if (current.verb < 0 || current.after.length !== 1 || idAt(context, at - 1) === "qad") return;
  if (!isOf(context, current.verb, "chain-verb") || isOf(context, current.verb, "kana")) return;
  const masdar = token.surface.readings.find(
    (other) =>
      other.told.derived === "masdar" &&
      !other.article &&
      other.prefix === null &&
      other.conjunction === null,
  );
  if (masdar) token.reading = masdar;
}

/** "The lack of his expecting": after the noun of lacking no verb stands, whatever the masdar is spelled like. */
function settleLack({ context }: Builder, at: number): void {
  if (at === context.first || posAt(context, at) !== "verb" || posAt(context, at - 1) !== "noun") return;
  if (!isOf(context, at - 1, "absence")) return;
  const token = context.tokens[at]!;
  const masdar = token.surface.readings.find(
    (other) => other.told.derived === "masdar" && other.conjunction === token.reading.conjunction,
  );
  if (masdar) token.reading = masdar;
}

/** "(Fa-qad) voiced": before a perfect verb the particle is read, which is spelled like "loss". */
function settleIndeed({ context }: Builder, at: number): void {
  const { told, conjunction } = readingAt(context, at);
  if (told.pos !== "noun" || conjunction !== null || at + 1 >= context.last) return;
  if (readingAt(context, at + 1).told.tense !== "perfect") return;
  const token = context.tokens[at]!;
  const indeed = token.surface.readings.find((other) => other.id === "qad" && other.conjunction === "fa");
  if (indeed) token.reading = indeed;
}

/** "But he | drew attention to the fact that …": where no verb stands before it, a noun right before its clause is the verb of that spelling. */
function settleReport({ context, current }: Builder, at: number): void {
  const { told, article, prefix, suffix } = readingAt(context, at);
  if (told.pos !== "noun" || article || prefix !== null || suffix !== null || current.verb >= 0) return;
  if (!opensClause(context, at + 1) || isHead(current, at)) return;
  const token = context.tokens[at]!;
  const verb = reportingReading(context, token, ({ told: other }) => other.tense === "perfect");
  if (verb && verb.conjunction === token.reading.conjunction) token.reading = verb;
}

/** A noun right before it that has it for its idafa; a definite one is the verb's subject. */
const isHead = ({ before }: Clause, at: number): boolean =>
  before.some(({ last, definite, preposition }) => last === at && !(definite && preposition === null));

/** "And replied the minister that …": at the head of a sentence "and" is written onto a verb that without it would be another one. */
function settleReply({ context, current }: Builder, at: number): void {
  const { told, conjunction } = readingAt(context, at);
  if (at !== context.first || told.pos !== "verb" || conjunction !== null || current.verb >= 0) return;
  if (isOf(context, at, "clausal") || context.mentionAt[at + 1] === undefined) return;
  const token = context.tokens[at]!;
  const verb = reportingReading(
    context,
    token,
    (other) => other.conjunction === "wa" && other.told.tense === "perfect" && other.suffix === null,
  );
  if (verb) token.reading = verb;
}

const reportingReading = (
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

/** Whether a complementizer stands here, with or without a preposition before it. */
function opensClause(context: Context, at: number): boolean {
  const next = at < context.last && posAt(context, at) === "preposition" ? at + 1 : at;
  return next < context.last && posAt(context, next) === "complementizer";
}
