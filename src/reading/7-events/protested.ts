// Decides whom a protest is against where no slot says: the first party in what is denounced, refused or demanded beside it.

import type { Clause, Phrase } from "../5-clauses/types.ts";
import type { Trigger } from "./types.ts";
import { type EventView, idOf, isOf } from "./view.ts";

/** Tokens after a word of denouncing or demanding in which its party must begin: "in protest at the policy of X". */
const REACH = 12;

/** The phrases after "in protest at", "denouncing", "demanding of" and "against", nearest first. */
export function protestedPhrases(view: EventView, trigger: Trigger): Phrase[] {
  if (trigger.rule.type !== "PROTEST") return [];
  const phrases: Phrase[] = [];
  let open = -1;
  for (let at = trigger.at + 1; at < view.last; at++) {
    const clause = view.parse.clauseOf[at - view.first];
    if (clause && !goesOn(trigger, clause)) break;
    if (isStance(view, at)) open = at;
    const phrase = view.parse.phraseOf[at - view.first];
    if (open < 0 || at > open + REACH || !phrase || phrase.last <= open) continue;
    const top = topOf(phrase, open);
    if (!phrases.includes(top) && top.time === null) phrases.push(top);
  }
  return phrases;
}

const isStance = (view: EventView, at: number): boolean =>
  isOf(view, at, "protest-stance") || idOf(view, at) === "didd";

/** A phrase that begins before the word is looked at from its idafa on. */
function topOf(phrase: Phrase, open: number): Phrase {
  let part = phrase;
  while (part.first < open && part.head < open && part.genitive) part = part.genitive;
  return part;
}

/** The trigger's own clause, what depends on it, and what "and" adds to it with the same subject. */
function goesOn({ clause: own }: Trigger, clause: Clause): boolean {
  for (let above: Clause | null = clause; above; above = above.parent) {
    if (above === own) return true;
    const isSame = above.subject === null || above.inherited || above.subject === own.subject;
    if (above.kind === "main" || (above.kind === "coordinate" && !isSame)) return false;
  }
  return false;
}
