// Decides which phrase is a verb's subject and which its object, by order, agreement, case and pronouns.

import { arabicComma } from "../1-text/letters.ts";
import { agreesBefore, canBeSubject, shapeOf } from "./agreement.ts";
import { type Context, isOf, readingAt } from "./context.ts";
import { pronounAt } from "./noun-phrases.ts";
import { goesOn, inherited } from "./sharing.ts";
import type { Clause, Phrase } from "./types.ts";

/** Fills subject, object and voice of every clause that has a verb, parents first. */
export function fillSlots(context: Context, clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    if (clause.verb >= 0) fillClause(context, clause);
  }
}

function fillClause(context: Context, clause: Clause): void {
  const verb = readingAt(context, clause.verb);
  clause.passive = verb.told.voice === "passive";
  const bare = clause.after.filter(
    (phrase, at) =>
      isBare(phrase) &&
      !isWhereabouts(context, phrase) &&
      !isTaken(context, clause.after.slice(0, at), phrase) &&
      !isApposed(context, clause.after[at - 1], phrase),
  );
  if (verb.told.pos !== "verb") return fillParticiple(context, clause, bare);
  const before = topicOf(context, clause);
  const topic = isMerePlace(before, bare[0]) || isTakenUp(context, clause, before) ? null : before;
  if (topic) clause.subject = topic;
  else if (bare[0] && !goesOn(context, clause, bare) && canBeSubject(context, clause, bare[0]))
    clause.subject = isShown(context, clause, bare) ? bare.splice(1, 1)[0]! : bare.shift()!;
  if (verb.suffix !== null) clause.object = resumed(context, clause) ?? pronounAt(clause.verb);
  for (const phrase of bare) {
    // "… and another": what "and" adds to the subject is no object
    if (phrase.link === "wa" && !phrase.mention) continue;
    // "suicide bombers": what still shows the ending of a subject is no object
    if (clause.subject && isNominative(context, phrase)) continue;
    if (!clause.object) clause.object = phrase;
    else if (!clause.secondObject && phrase !== clause.object) clause.secondObject = phrase;
  }
  if (!clause.subject) {
    clause.subject = inherited(context, clause);
    clause.inherited = clause.subject !== null;
  }
  if (clause.passive || isDoneBy(context, clause)) {
    clause.passive = true;
    clause.object ??= clause.subject;
    clause.subject = null;
  }
}

const isNominative = (context: Context, { head, mention }: Phrase): boolean =>
  !mention && readingAt(context, head).human && readingAt(context, head).told.case === "nominative";

/** "Confirmed that the minister": the pronoun that takes up what was said stands before whoever says it. */
const isShown = (context: Context, clause: Clause, [first, second]: readonly Phrase[]): boolean =>
  first !== undefined &&
  first.last === first.first + 1 &&
  readingAt(context, first.head).told.pos === "demonstrative" &&
  second?.mention != null &&
  second.first === first.last &&
  canBeSubject(context, clause, second);

/** "X was killed at the hands of Y": a doer named by a phrase makes the verb passive, which the spelling hides. */
function isDoneBy(context: Context, { after, object, subject, verb }: Clause): boolean {
  // "five soldiers were killed": who stands before a verb of killing without an object did not kill
  const mayBePassive = context.tokens[verb]!.surface.readings.some(({ told }) => told.voice === "passive");
  if (subject && !object && subject.first < verb && mayBePassive && isOf(context, verb, "slaying"))
    return !(isOf(context, verb, "abducting") && isAbductor(context, subject));
  // "was set free": the way that a captive is given gives nothing itself
  if (subject && !object && isOf(context, subject.head, "captive-path")) return true;
  if (object && object.first > verb && object.mention) return false;
  // "X stressed the need … by Y": with a subject and an object the doer belongs to the act that the object names
  if (subject && object && subject !== object && subject.first > verb && object.first > subject.first)
    return false;
  return after.some((phrase, at) => {
    const { preposition, head, genitive } = phrase;
    if (isOfNoun(context, after[at - 1], phrase)) return false;
    if (preposition === "min-qabla" || preposition === "min-ladun") return true;
    if (!genitive?.mention) return false;
    return (
      (preposition === "min" && isOf(context, head, "by-min")) ||
      (preposition === "ala" && isOf(context, head, "by-ala"))
    );
  });
}

/** "Came out over the killing of three by X": right after a noun of killing with its victim, the doer is of that noun. */
const isOfNoun = (context: Context, before: Phrase | undefined, { first }: Phrase): boolean =>
  before !== undefined &&
  before.preposition !== null &&
  before.last === first &&
  before.genitive !== null &&
  isOf(context, before.head, "harming");

/** "The gunmen kidnapped as many as …": what they took may stand where no object is read. */
const isAbductor = (context: Context, { head, adjectives }: Phrase): boolean =>
  [head, ...adjectives].some((at) => isOf(context, at, "abductor"));

/** A circumstance has its subject in the clause that it belongs to; what follows are objects. */
function fillParticiple(context: Context, clause: Clause, bare: readonly Phrase[]): void {
  const { suffix } = readingAt(context, clause.verb);
  const objects = suffix === null ? bare : [pronounAt(clause.verb), ...bare];
  clause.passive = false;
  clause.subject = clause.parent?.subject ?? clause.parent?.before.findLast(isBare) ?? null;
  clause.inherited = true;
  clause.object = objects[0] ?? null;
  clause.secondObject = objects[1] ?? null;
}

/** A place before the verb is no subject where a party stands after it. */
function isMerePlace(topic: Phrase | null, next: Phrase | undefined): boolean {
  const isPlace = topic?.mention
    ? topic.mention.type === "place"
    : topic?.genitive?.mention?.type === "state";
  return isPlace && next?.mention != null && next.mention.type !== "place";
}

/** "South of X", "near the border": after a verb a part of a place says where. */
const isWhereabouts = (context: Context, { first, link, mention }: Phrase): boolean =>
  link === null &&
  (mention === null || mention.type === "place") &&
  !readingAt(context, first).article &&
  isOf(context, first, "side-of-place");

/** "His leaving (yesterday) Riyadh": what follows a masdar with a pronoun is that masdar's object; a statement or account of his takes none. */
function isTaken(context: Context, earlier: readonly Phrase[], phrase: Phrase): boolean {
  const masdar = earlier.findLast(({ time }) => time === null);
  const last = earlier.at(-1);
  if (!masdar || masdar.preposition === null || last?.last !== phrase.first) return false;
  if (masdar !== last && masdar.last !== last.first) return false;
  const { told, suffix } = readingAt(context, masdar.last - 1);
  if (told.derived !== "masdar" || suffix === null) return false;
  return !isOf(context, masdar.last - 1, "document") && !isOf(context, masdar.last - 1, "speaking-body");
}

/** "X, the army's commander, called on": a role between commas right after a person is the person's, and no object. */
function isApposed(
  context: Context,
  before: Phrase | undefined,
  { first, last, mention, preposition }: Phrase,
): boolean {
  if (before?.mention?.type !== "person" || preposition !== null) return false;
  // "the minister who was named on Monday, X, announced"
  if (before.relative && before.mention.form === "role" && mention?.type === "person")
    return mention.form !== "role" && isComma(context, first - 1);
  if (mention?.form !== "role") return false;
  if (mention.type !== "person" || mention.number !== "singular" || !mention.definite) return false;
  return (
    before.last === first - 1 && isComma(context, first - 1) && last < context.last && isComma(context, last)
  );
}

const isComma = (context: Context, at: number): boolean => {
  const { text } = context.tokens[at]!.surface;
  return text === arabicComma || text === ",";
};

/** "The soldiers, the rebels kidnapped them": the topic that the verb's pronoun takes up is no subject of a singular verb. */
function isTakenUp(context: Context, clause: Clause, topic: Phrase | null): boolean {
  const { told, suffix } = readingAt(context, clause.verb);
  const next = clause.after.find(isBare);
  if (!topic || !next || !suffix || told.number !== "singular" || suffix.number === "singular") return false;
  return shapeOf(context, topic).number === suffix.number && canBeSubject(context, clause, next);
}

/** A phrase that can fill a slot of its own: without preposition, and no time. */
const isBare = (phrase: Phrase): boolean => phrase.preposition === null && phrase.time === null;

/** The pronoun of a relative clause's verb means what the clause describes. */
function resumed(context: Context, { kind, antecedent, verb }: Clause): Phrase | null {
  if (kind !== "relative" || !antecedent) return null;
  const { suffix } = readingAt(context, verb);
  const { gender, number, human } = shapeOf(context, antecedent);
  if (!suffix || suffix.person !== "third") return null;
  if (number === "plural" && !human) return suffix.gender === "f" ? antecedent : null;
  const fits = gender === "either" || suffix.gender === "either" || suffix.gender === gender;
  return fits && (suffix.number === number || antecedent.others.length > 0) ? antecedent : null;
}

/** The subject before the verb: the last bare phrase there that agrees, the pronoun of inna, or what a relative describes. */
function topicOf(context: Context, clause: Clause): Phrase | null {
  const verb = readingAt(context, clause.verb).told;
  for (let i = clause.before.length - 1; i >= 0; i--) {
    const phrase = clause.before[i]!;
    if (!isBare(phrase) || isAdded(clause, i) || isAccusative(context, clause, phrase)) continue;
    if (agreesBefore(context, verb, phrase)) return namedBefore(clause.before[i - 1], phrase) ?? phrase;
  }
  if (clause.marker >= 0 && readingAt(context, clause.marker).suffix !== null && !isDummy(context, clause))
    return pronounAt(clause.marker);
  if (clause.kind === "relative" && clause.antecedent) {
    const resumes = readingAt(context, clause.verb).suffix !== null;
    if (
      !resumes &&
      !isResumedBeside(context, clause) &&
      !hasOwnSubject(context, clause) &&
      agreesBefore(context, verb, clause.antecedent)
    )
      return clause.antecedent;
  }
  return null;
}

/** "X, commander of the squads": the office right after a person's name is the same person's, and the name is the subject. */
function namedBefore(before: Phrase | undefined, { first, mention }: Phrase): Phrase | null {
  if (!before || !isBare(before) || before.last !== first || before.mention?.type !== "person") return null;
  const isOffice = mention?.form === "role" && mention.type === "person" && mention.number === "singular";
  return isOffice && before.mention.form !== "role" ? before : null;
}

/** "(raddan) in reply to a question, said X": an accusative that no inna explains says how, and is no subject. */
function isAccusative(context: Context, { marker }: Clause, { head, mention }: Phrase): boolean {
  const { told } = readingAt(context, head);
  if (mention || told.pos !== "noun" || told.state !== "indefinite" || told.number !== "singular")
    return false;
  return marker < 0 || readingAt(context, marker).told.pos !== "complementizer";
}

/** "The forces in X and Y": what "and" adds right after a preposition's noun is governed as that is, where a topic stands before it. */
function isAdded({ before }: Clause, at: number): boolean {
  const [last, phrase] = [before[at - 1], before[at]!];
  if (phrase.link !== "wa" || phrase.mention || !last?.preposition || last.last !== phrase.first)
    return false;
  return before.slice(0, at - 1).some((topic) => isBare(topic) && topic.mention !== null);
}

/** "The attack in which somebody was killed": a pronoun on a preposition takes the place of what is described. */
function isResumedBeside(context: Context, { antecedent, after }: Clause): boolean {
  const { gender, number } = shapeOf(context, antecedent!);
  return after.some(({ preposition, mention, genitive, head, first, last }) => {
    const { suffix } = readingAt(context, head);
    if (preposition === null || mention || genitive || last !== first + 1 || suffix?.person !== "third")
      return false;
    return (
      (suffix.gender === "either" || gender === "either" || suffix.gender === gender) &&
      suffix.number === number
    );
  });
}

/** "Of which the bloc hopes that …": the noun after a verb that has a clause for its object is the subject. */
function hasOwnSubject(context: Context, clause: Clause): boolean {
  const next = clause.after[0];
  if (!next || !isBare(next) || clause.marker < 0 || !canBeSubject(context, clause, next)) return false;
  if (readingAt(context, next.head).told.case === "nominative") return true;
  return (
    clause.complements.length > 0 &&
    isOf(context, clause.verb, "clausal") &&
    !isOf(context, clause.verb, "telling")
  );
}

/** "That (hu) in Russia, many believe …": the pronoun means nobody where its verb stands apart from it and has a subject. */
function isDummy(context: Context, { marker, before, after }: Clause): boolean {
  const next = after[0];
  const suffix = readingAt(context, marker).suffix!;
  if (before.length === 0 || !next || next.preposition !== null || next.time || suffix.gender !== "m")
    return false;
  return next.mention !== null || readingAt(context, next.head).human || isOf(context, next.head, "some-of");
}
