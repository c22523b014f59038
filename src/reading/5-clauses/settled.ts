// Decides where the clause so far asks for another reading of a word than its neighbours suggested.

import type { Builder } from "./builder.ts";
import type { Clause, Phrase } from "./types.ts";
import { type Context, idAt, isOf, posAt, readingAt } from "./context.ts";
import {
  masdarOf,
  reportingReading,
  settleAct,
  settleOccasion,
  settleResumption,
} from "./settled-reports.ts";

/** Puts the reading that the clause asks for in the place of the one that a token has. */
export function settle(builder: Builder, at: number): void {
  settleNoun(builder, at);
  settleMasdar(builder, at);
  settleAct(builder, at);
  settleName(builder, at);
  settleIndeed(builder, at);
  settleLack(builder, at);
  settleReport(builder, at);
  settleOccasion(builder, at);
  settleResumption(builder, at);
  settleReply(builder, at);
  settleBlast(builder, at);
  settleHit(builder, posAt(builder.context, at) === "preposition" ? at + 1 : at);
  settleMore(builder, at);
  settleFeminine(builder, at);
}

/** "(Taaqidu) Russia holds": before a feminine party the imperfect is read, not a perfect that is spelled so and masculine. */
function settleFeminine({ context, current }: Builder, at: number): void {
  const { told, conjunction, suffix } = readingAt(context, at);
  if (told.pos !== "verb" || told.tense !== "perfect" || told.gender !== "m" || suffix !== null) return;
  if (current.verb < 0 && current.before.some(({ preposition, mention }) => preposition === null && mention))
    return;
  if (context.mentionAt[at + 1]?.gender !== "f" || context.mentionAt[at + 1]!.type !== "state") return;
  const token = context.tokens[at]!;
  const feminine = token.surface.readings.find(
    (other) =>
      other.told.pos === "verb" &&
      other.told.tense === "imperfect" &&
      other.told.gender === "f" &&
      other.told.person === "third" &&
      other.told.number === "singular" &&
      other.conjunction === conjunction &&
      other.suffix === null,
  );
  if (feminine) token.reading = feminine;
}

/** "A blast (hazza) shook the town": right after an indefinite noun of attack the verb of hitting is read, not its masdar. */
function settleHit({ context }: Builder, noun: number): void {
  const at = noun + 1;
  if (at >= context.last || !isOf(context, noun, "attack-noun")) return;
  const { article, suffix, told: attack } = readingAt(context, noun);
  const next = readingAt(context, at);
  if (article || suffix !== null || attack.gender === "f" || next.told.derived !== "masdar") return;
  if (next.article || next.prefix !== null || next.suffix !== null || next.conjunction !== null) return;
  const token = context.tokens[at]!;
  const verb = token.surface.readings.find(
    (other) =>
      other.told.pos === "verb" &&
      other.told.tense === "perfect" &&
      other.suffix === null &&
      isOf(context, other, "shaking-verb"),
  );
  if (verb) token.reading = verb;
}

/** "That more than (akthar min) twenty persons": after a complementizer the comparative is read, not the verb "did much". */
function settleMore({ context }: Builder, at: number): void {
  if (posAt(context, at) !== "verb" || at === context.first || at + 2 >= context.last) return;
  if (posAt(context, at - 1) !== "complementizer" || idAt(context, at + 1) !== "min") return;
  if (posAt(context, at + 2) !== "number") return;
  const token = context.tokens[at]!;
  const more = token.surface.readings.find(
    (other) => other.told.pos === "adjective" && isOf(context, other, "more-or-less"),
  );
  if (more) token.reading = more;
}

/** "(Fajjara) blew himself up": spelled like dawn; before "himself" and after a bomber without a verb it is the verb. */
function settleBlast({ context, current }: Builder, at: number): void {
  const { told, article, prefix, suffix } = readingAt(context, at);
  if (told.pos === "verb" || article || prefix !== null || suffix !== null || at + 1 >= context.last) return;
  const token = context.tokens[at]!;
  const verb = token.surface.readings.find(
    (other) =>
      other.told.pos === "verb" && other.told.tense === "perfect" && isOf(context, other, "self-blasting"),
  );
  if (!verb) return;
  const isSelf = isOf(context, at + 1, "self-noun") && readingAt(context, at + 1).suffix !== null;
  if (isSelf || (current.verb < 0 && current.before.some((phrase) => isBomber(context, phrase))))
    token.reading = verb;
}

const isBomber = (context: Context, { head, adjectives, preposition }: Phrase): boolean =>
  preposition === null &&
  [head, ...adjectives].some((at) => isOf(context, at, "suicidal") || isOf(context, at, "attacker-noun"));

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

/** "Went on shelling", "condemned X's shelling of": where a verb still lacks the act that it governs, a word spelled like a perfect verb is the masdar. */
function settleMasdar({ context, current, linked }: Builder, at: number): void {
  const token = context.tokens[at]!;
  const { told, conjunction } = token.reading;
  if (told.pos !== "verb" || told.tense !== "perfect" || conjunction !== null || linked) return;
  if (current.verb < 0 || idAt(context, at - 1) === "qad" || !lacksAct(context, current)) return;
  const masdar = masdarOf(token);
  if (masdar) token.reading = masdar;
}

/** Whether nothing but a subject, and when or how, stands after a verb that governs an act. */
function lacksAct(context: Context, { verb, after }: Clause): boolean {
  if (isOf(context, verb, "chain-verb")) return after.length === 1 && !isOf(context, verb, "kana");
  if (!isOf(context, verb, "judging-acts") || readingAt(context, verb).suffix !== null) return false;
  const named = after.filter(({ time, preposition }) => time === null && preposition === null);
  return named.length <= 1 && (named[0]?.mention != null || named.length === 0);
}

/** "Clarified the engineer X Y that …": between a person and the clause that a verb of telling takes, a word spelled like a perfect verb is the rest of the name. */
function settleName({ context, current, linked }: Builder, at: number): void {
  const token = context.tokens[at]!;
  const { told, conjunction, suffix } = token.reading;
  if (told.pos !== "verb" || told.tense !== "perfect" || conjunction !== null || linked) return;
  if (current.verb < 0 || !isOf(context, current.verb, "clausal") || isOf(context, at, "clausal")) return;
  const named = current.after.at(-1);
  if (named?.last !== at || named.first !== current.verb + 1 || named.mention?.type !== "person") return;
  const last = isSurname(context, at + 1) ? at + 2 : at + 1;
  if (!opensClause(context, last)) return;
  const name = token.surface.readings.find(
    (other) =>
      (other.told.pos === "proper" || other.told.pos === "noun" || other.told.pos === "adjective") &&
      other.prefix === null &&
      other.conjunction === null &&
      (suffix === null || other.suffix === null),
  );
  if (name) token.reading = name;
}

/** A word with its article that a family is called by. */
const isSurname = (context: Context, at: number): boolean =>
  at < context.last &&
  ["proper", "unknown", "adjective"].includes(posAt(context, at)) &&
  readingAt(context, at).conjunction === null &&
  (readingAt(context, at).article || posAt(context, at) === "proper");

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

/** "(Fa-qad) voiced": before a perfect verb the particle is read, which is spelled like "loss" and "lost"; before what may be one of telling, both are. */
function settleIndeed({ context }: Builder, at: number): void {
  const { told, conjunction } = readingAt(context, at);
  if ((told.pos !== "noun" && told.pos !== "verb") || conjunction !== null || at + 1 >= context.last) return;
  const token = context.tokens[at]!;
  const indeed = token.surface.readings.find((other) => other.id === "qad" && other.conjunction === "fa");
  if (!indeed) return;
  const next = context.tokens[at + 1]!;
  const isBare = next.reading.conjunction === null && next.reading.prefix === null && !next.reading.article;
  const isVerb = next.reading.told.pos === "verb";
  const telling =
    isVerb || !isBare
      ? undefined
      : reportingReading(context, next, (other) => other.told.tense === "perfect" && other.prefix === null);
  if (telling) next.reading = telling;
  if (telling || (isVerb && next.reading.told.tense === "perfect")) token.reading = indeed;
}

/** "But he | drew attention to the fact that …": where no verb stands before it, a noun right before its clause is the verb of that spelling. */
function settleReport({ context, current }: Builder, at: number): void {
  const { told, article, prefix, suffix } = readingAt(context, at);
  // what looks like the preposition li- may be the verb's own first radical
  if (told.pos !== "noun" || article || suffix !== null || current.verb >= 0) return;
  if (prefix !== null && prefix !== "li") return;
  if (!opensClause(context, at + 1) || isHead(current, at)) return;
  const token = context.tokens[at]!;
  const verb = reportingReading(
    context,
    token,
    (other) => other.told.tense === "perfect" && other.prefix === null,
  );
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

/** Whether a complementizer stands here, with or without a preposition before it. */
function opensClause(context: Context, at: number): boolean {
  const next = at < context.last && posAt(context, at) === "preposition" ? at + 1 : at;
  return next < context.last && posAt(context, next) === "complementizer";
}
