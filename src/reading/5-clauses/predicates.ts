// Decides what a verb does to the open clause: fills it, goes on with a chain, or opens a clause beside or below it.

import { type Builder, open } from "./builder.ts";
import type { Phrase } from "./types.ts";
import { idAt, isOf, posAt, readingAt } from "./context.ts";

/** Takes a verb into the clause where it belongs. */
export function addVerb(builder: Builder, at: number): void {
  const { context } = builder;
  const isLinked = readingAt(context, at).conjunction !== null || builder.linked;
  if (builder.current.verb >= 0) {
    if (!isLinked && joinsChain(builder, at)) return setChained(builder, at);
    if (isLinked) openCoordinate(builder, at);
    else openUnlinked(builder, at);
  } else if (isLinked && isNominal(builder)) {
    openCoordinate(builder, at);
  }
  setVerb(builder, at);
}

function setVerb(builder: Builder, at: number): void {
  const { current } = builder;
  current.verb = at;
  current.negation = builder.negation;
  builder.negation = -1;
  builder.linked = false;
  builder.comma = false;
}

/** kAna, began, continued … with a following verb are one predicate; its subject may stand between the two. */
function joinsChain(builder: Builder, at: number): boolean {
  const { current, context } = builder;
  if (
    !isOf(context, current.verb, "chain-verb") ||
    current.after.length > 2 ||
    current.complements.length > 0
  )
    return false;
  const { tense, gender } = readingAt(context, at).told;
  // "began a coalition that Riyadh leads …": a verb of another gender has another subject
  const begun = readingAt(context, current.verb).told.gender;
  if (current.after.length > 0 && gender !== "either" && begun !== "either" && gender !== begun) return false;
  return tense !== "perfect" || isOf(context, current.verb, "kana") || idAt(context, at - 1) === "qad";
}

function setChained(builder: Builder, at: number): void {
  const { current } = builder;
  current.auxiliaries.push(current.verb);
  current.before.push(...current.after.splice(0));
  // "still (does not cease to) …" denies nothing
  const isStaying = idAt(builder.context, current.verb) === "zala-a";
  const negation = builder.negation >= 0 ? builder.negation : isStaying ? -1 : current.negation;
  setVerb(builder, at);
  current.negation = negation;
}

/** "And" plus a verb: on the level of the current clause, or above it after a comma. */
export function openCoordinate(builder: Builder, at: number): void {
  let parent = builder.current;
  if (builder.comma) {
    while (
      parent.parent &&
      parent.parent.verb >= 0 &&
      (parent.kind === "relative" || parent.kind === "adverbial")
    )
      parent = parent.parent;
  }
  const negation = builder.negation;
  open(builder, { kind: "coordinate", first: at, parent });
  builder.negation = negation;
}

/** A second verb without "and": it resumes a clause whose topic waits for its verb, or describes what stands before it. */
function openUnlinked(builder: Builder, at: number): void {
  const { context, current } = builder;
  for (let clause = current.parent; clause; clause = clause.parent) {
    if (clause.verb >= 0 || clause.before.length === 0) continue;
    builder.current = clause;
    return;
  }
  const negation = builder.negation;
  const last = describedBefore(builder, at) ?? current.after.at(-1);
  const between = at - (current.after.at(-1)?.last ?? at);
  // "while (fi hin) it urged …": the noun of time opens the clause and is not described by it
  const isWhile = idAt(context, at - 1) === "hin";
  const isNear = !isWhile && between <= 2 && !builder.comma;
  const described = !isNear || !last ? null : isIndefinite(last) ? last : textBefore(builder, at);
  const kind = described
    ? "relative"
    : !isWhile && readingAt(context, at).told.tense === "perfect"
      ? "coordinate"
      : "adverbial";
  open(builder, { kind, first: at, parent: current, antecedent: described });
  if (described) described.relative = builder.current;
  builder.negation = negation;
}

const isIndefinite = ({ definite, time }: Phrase): boolean => !definite && time === null;

/** "In a report of theirs published on Sunday", "in a statement to the agency in which he said": a text is described though its addressee or its day stands between. */
function textBefore({ context, current }: Builder, at: number): Phrase | null {
  const near = current.after.slice(-FARTHEST_TEXT);
  const text = near.findLast((phrase) => isIndefinite(phrase) && isOf(context, phrase.head, "document"));
  if (!text || text.mention) return null;
  if (idAt(context, at + 1) === "fi" && readingAt(context, at + 1).suffix?.person === "third") return text;
  const { told } = readingAt(context, at);
  const head = readingAt(context, text.head).told;
  const gender = head.number === "plural" ? "f" : head.gender;
  return isOf(context, at, "publishing") && told.number === "singular" && told.gender === gender
    ? text
    : null;
}

/** Between a text and its description stand no more phrases. */
const FARTHEST_TEXT = 3;

/** "Issued a resolution (bi-) unanimously that calls on …": a text is described over how it was issued. */
function describedBefore({ context, current }: Builder, at: number): Phrase | null {
  const [text, manner] = current.after.slice(-2);
  if (manner?.preposition !== "bi" || manner.mention || text!.preposition !== null || text!.definite)
    return null;
  return isOf(context, text!.head, "issued-text") && readingAt(context, at).told.tense === "imperfect"
    ? text!
    : null;
}

/** "… a pariah, which is (wa-hiya) X, and confirmed": a clause that its topic and predicate fill does not wait for a verb after "and". */
function isNominal({ context, current }: Builder): boolean {
  if (current.before.length === 0) return false;
  return (
    current.kind === "relative" ||
    (current.before.length > 1 && posAt(context, current.before[0]!.head) === "pronoun")
  );
}
