// Decides which clauses go on with the subject above them, and whether the noun after their verb is then its object.

import { agreesBefore, shapeOf } from "./agreement.ts";
import { type Context, isOf, readingAt } from "./context.ts";
import type { Clause, Phrase } from "./types.ts";

/** "And helped", "where it helped": a clause that may go on with the subject above it. */
const isLinkedOn = (context: Context, clause: Clause): boolean =>
  clause.kind === "coordinate" ||
  (clause.kind === "adverbial" && clause.marker >= 0) ||
  isInfinitive(context, clause);

/** "Wants to impose": a verb right after an, which is not perfect, goes on with the subject above it. */
const isInfinitive = (context: Context, { kind, marker, verb, before }: Clause): boolean =>
  kind === "complement" &&
  marker >= 0 &&
  before.length === 0 &&
  verb <= marker + 2 &&
  readingAt(context, marker).suffix === null &&
  readingAt(context, verb).told.tense !== "perfect";

/** One noun, or a second one only beyond what the verb governs by prepositions. */
function isAlone({ after }: Clause, bare: readonly Phrase[]): boolean {
  const [first, second] = bare;
  if (!first || !second) return first !== undefined;
  const between = after.slice(after.indexOf(first) + 1, after.indexOf(second));
  return second.mention === null && between.some(({ preposition }) => preposition !== null);
}

/** "… and killed some foreigners": a linked verb with one phrase that could not act goes on with the subject before it. */
export function goesOn(context: Context, clause: Clause, bare: readonly Phrase[]): boolean {
  if (
    !isLinkedOn(context, clause) ||
    !isAlone(clause, bare) ||
    readingAt(context, clause.verb).suffix !== null
  )
    return false;
  const before = clause.parent?.subject;
  if (!before?.mention || !agreesBefore(context, readingAt(context, clause.verb).told, before)) return false;
  // "and helped Moscow": a verb that always has an object has it here
  if (isOf(context, clause.verb, "transitive-always") && !hasClausalObject(clause, bare[0]!)) return true;
  const type = bare[0]!.mention?.type;
  // "and demands of X": a person named after it may be another who demands
  if (isOf(context, clause.verb, "demanding-of") && type !== "person") return true;
  return type === undefined || type === "unnamed" || type === "place";
}

/** A clause or a quotation after the noun is the object, and the noun the subject. */
const hasClausalObject = (clause: Clause, phrase: Phrase): boolean =>
  clause.complements.some((complement) => complement.first <= phrase.last + 1);

/** A coordinated or adverbial clause without a subject of its own has that of the clause above it. */
export function inherited(context: Context, clause: Clause): Phrase | null {
  if (clause.kind !== "coordinate" && clause.kind !== "adverbial" && !isInfinitive(context, clause))
    return null;
  const subject = clause.parent?.subject ?? null;
  if (!subject) return null;
  const verb = readingAt(context, clause.verb).told;
  const isMany = shapeOf(context, subject).number === "plural" && shapeOf(context, subject).human;
  if (isMany && verb.number === "singular") return null;
  return agreesBefore(context, verb, subject) ? subject : null;
}
