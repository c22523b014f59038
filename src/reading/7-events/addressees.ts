// Decides of whom something is demanded where no slot says: who must do it, or who does it at somebody's request.

import type { Clause, Phrase } from "../5-clauses/types.ts";
import { droppedBy } from "./named-parties.ts";
import type { Participant, Trigger } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

/** "X must …", "it is necessary that X …", "… and must not become …": whoever is the subject of what must be done. */
export function obliged(view: EventView, { kind, rule, clause, at }: Trigger): Phrase[] | null {
  if (kind !== "verb" || clause.verb !== at || !isObliging(rule)) return null;
  const topic = clause.before.find((phrase) => phrase === clause.subject);
  if (topic?.mention && at - topic.last <= REACH) return [topic];
  const todo = taskOf(clause, at);
  if (!todo) return null;
  return todo.subject && !todo.inherited ? [todo.subject] : todo.passive ? [] : null;
}

/** The subject that the verb of what must be done drops. */
export function obligedBefore(view: EventView, { kind, rule, clause, at }: Trigger): Participant[] {
  const todo = kind === "verb" && isObliging(rule) ? taskOf(clause, at) : null;
  if (!todo || todo.subject || todo.passive || readingOf(view, todo.verb).told.person !== "third") return [];
  return droppedBy(view, todo.verb);
}

/** Tokens from whoever must to the verb. */
const REACH = 3;

/** What must be done: the clause right after the verb. */
const taskOf = ({ complements }: Clause, at: number): Clause | null =>
  complements.find(({ verb, marker }) => verb > at && marker >= 0 && marker <= at + 2) ?? null;

const isObliging = ({ type, actor }: Trigger["rule"]): boolean =>
  type === "REQUEST" && actor.includes("speaker");

/** "He came at the invitation of X", "the intervention was on a request from X": whoever acts is whom X asked. */
export function respondent(view: EventView, { kind, rule, phrase, clause, at }: Trigger): Phrase[] {
  if (kind === "verb" || rule.type !== "REQUEST" || !phrase || !isResponse(view, phrase, at)) return [];
  let around: Clause | null = clause;
  for (let up = 0; around && up < HIGHEST; up++) {
    const acts = around.subject ?? around.before.find((other) => other.last <= at && ownerIn(other) !== null);
    if (acts && acts !== phrase) {
      const owner = ownerIn(acts);
      return owner ? [owner] : [];
    }
    around = around.parent;
  }
  return [];
}

/** Clauses up in which the one who acts may be named. */
const HIGHEST = 2;

/** Somebody, or whose act it is that was asked for: "the intervention of X". */
function ownerIn(phrase: Phrase): Phrase | null {
  if (phrase.preposition !== null) return null;
  return phrase.mention ? phrase : phrase.genitive?.mention ? phrase.genitive : null;
}

/** "At (bi-) the request", "on the basis of (binaan ala) a request", "in answer to a call". */
function isResponse(view: EventView, phrase: Phrase, at: number): boolean {
  if (phrase.preposition === "bi") return isOf(view, phrase.head, "bidding");
  const before = phrase.preposition === null || phrase.first === at ? at - 1 : phrase.first - 1;
  return isOf(view, before, "response");
}
