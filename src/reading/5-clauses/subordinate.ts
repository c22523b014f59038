// Decides where a clause opens that completes a verb, answers a condition or describes a noun.

import { antecedentOf } from "./antecedents.ts";
import { type Builder, open } from "./builder.ts";
import { idAt, isOf, posAt, readingAt, type Context } from "./context.ts";
import type { Clause } from "./types.ts";

/** The clause whose verb takes a clause and still waits for one; else the current clause. */
export function openComplement(builder: Builder, at: number): number {
  const { context } = builder;
  if (readingAt(context, at).conjunction === "fa") return openApodosis(builder, at);
  if (isOccasion(context, at - 1)) {
    open(builder, { kind: "adverbial", first: at, parent: builder.current, marker: at });
    return at + 1;
  }
  let parent: Clause = builder.current;
  for (let clause: Clause | null = builder.current; clause; clause = clause.parent) {
    if (clause.verb < 0 || clause.complements.length > 0 || !isOf(context, clause.verb, "clausal")) continue;
    if (clause.kind === "relative" && !takesClause(builder, clause, at)) continue;
    parent = clause;
    break;
  }
  open(builder, { kind: "complement", first: at, parent, marker: at });
  parent.complements.push(builder.current);
  return at + 1;
}

/** "In a statement that the agency published, that …": inna, or a pronoun on the verb, shows that the clause goes on above. */
function takesClause({ context }: Builder, { verb, parent }: Clause, at: number): boolean {
  let above = parent;
  while (above && (above.verb < 0 || above.complements.length > 0 || !isOf(context, above.verb, "clausal")))
    above = above.parent;
  if (!above) return true;
  return readingAt(context, verb).suffix === null && idAt(context, at) !== "inna";
}

/** "After", "before", "despite" and a clause of an tell of the occasion; "to", "on", "about" and an belong to the verb. */
function isOccasion(context: Context, at: number): boolean {
  if (at < context.first || readingAt(context, at).suffix !== null) return false;
  return posAt(context, at) === "preposition" && !CONTENT_PREPOSITIONS.has(idAt(context, at));
}

const CONTENT_PREPOSITIONS = new Set(["ila", "ala", "an", "fi", "min", "bi", "hawla"]);

/** fa-inna answers a condition or a topic: the main line goes on. */
function openApodosis(builder: Builder, at: number): number {
  let parent = builder.current;
  while (parent.parent && (parent.kind === "adverbial" || parent.kind === "relative")) parent = parent.parent;
  open(builder, { kind: "coordinate", first: at, parent, marker: at });
  return at + 1;
}

const HEADLESS = new Set(["ma", "mimma", "man", "mimman"]);

/** A relative pronoun and the noun that its clause describes. */
export function openRelative(builder: Builder, at: number): number {
  const { current, context } = builder;
  const phrases = current.verb < 0 ? [...current.before, ...current.after] : current.after;
  // "…, which led to": mA describes no noun but all that was said
  const antecedent = HEADLESS.has(idAt(context, at)) ? null : antecedentOf(context, phrases, at);
  open(builder, { kind: "relative", first: at, parent: current, marker: at, antecedent });
  if (antecedent) antecedent.relative = builder.current;
  return at + 1;
}
