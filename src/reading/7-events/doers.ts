// Decides who did, and to whom it was done, where an act is a noun whose own phrase does not tell: by the verb that has it
// for subject or object, or by the relative clause that describes it.

import { pronounAt } from "../5-clauses/noun-phrases.ts";
import type { Clause, Phrase } from "../5-clauses/types.ts";
import { agentOf, following } from "./surroundings.ts";
import type { Trigger } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

/** Whose act the noun is: "attacks that X launched", "X launched attacks". */
export function doersOf(view: EventView, trigger: Trigger): Phrase[] {
  const { phrase, clause } = trigger;
  const described = phrase?.relative;
  if (described && isOf(view, described.verb, "light-verb") && isResumed(described, phrase)) {
    return described.passive ? agentOf(view, described.after) : own(described.subject, phrase);
  }
  const claiming = phrase && claimedBy(view, trigger);
  if (claiming) return [claiming];
  const charged = phrase && chargedWith(view, trigger);
  if (charged) return [charged];
  if (phrase && isOf(view, clause.verb, "undergoing") && isComplement(clause, phrase)) {
    const from = following(trigger).find(
      ({ preposition, mention }) => preposition === "min" && mention !== null,
    );
    if (from) return [from];
  }
  // what strikes, destroys or kills is done by whoever the verb's agent phrase names
  return phrase && clause.subject === phrase ? agentOf(view, clause.after) : [];
}

/** "The group claimed the attack", "claimed responsibility for the blast": whoever owns up to it did it. */
function claimedBy(view: EventView, { clause, phrase }: Trigger): Phrase | null {
  if (clause.verb < 0 || clause.passive || !isOf(view, clause.verb, "claiming")) return null;
  const top = clause.after.find((other) => other.first <= phrase!.first && phrase!.last <= other.last);
  const isClaimed =
    top !== undefined &&
    (top.preposition === "an"
      ? clause.object !== null && isOf(view, clause.object.head, "responsibility")
      : top === clause.object && isOf(view, clause.verb, "owning-up"));
  return isClaimed ? clause.subject : null;
}

/** "Accused X of shelling", "X's proceeding to seize": the masdar after bi- or ala is the act of the one before it. */
function chargedWith(view: EventView, { clause, phrase }: Trigger): Phrase | null {
  const top =
    phrase && clause.after.find((other) => other.first <= phrase.first && phrase.last <= other.last);
  if (top?.preposition !== "bi" && top?.preposition !== "ala") return null;
  const before = clause.after[clause.after.indexOf(top) - 1] ?? clause.before.at(-1);
  if (before?.genitive?.mention && before.last === top.first && isOf(view, before.head, "doing-noun"))
    return before.genitive;
  return top.preposition === "bi" && isOf(view, clause.verb, "charging") ? clause.object : null;
}

/** Who came under the act or survived it: "came under torture", "survived an attempt on his life". */
export function befallen(view: EventView, { phrase: act, clause, at }: Trigger): Phrase[] {
  if (!act) return [];
  const phrase = carriedBy(view, clause, act);
  const undergone = undergoneBy(view, clause, phrase);
  if (undergone) return [undergone];
  if (clause.verb < 0 || clause.verb > at || !isOf(view, clause.verb, "befalling")) return [];
  return isComplement(clause, phrase) ? own(clause.passive ? clause.object : clause.subject, phrase) : [];
}

/** To whom it was done: "an attack hit X", "X came under attack", "attacks that hit X", "X was killed in an attack". */
export function sufferersOf(view: EventView, { phrase: act, clause, at }: Trigger): Phrase[] {
  if (!act) return [];
  const described = act.relative;
  if (described && described.verb >= 0) {
    if (isOf(view, described.verb, "undergoing")) return own(described.subject, act);
    if (isOf(view, described.verb, "hitting") && described.subject === act) return struck(described);
  }
  const phrase = carriedBy(view, clause, act);
  const undergone = undergoneBy(view, clause, phrase);
  if (undergone) return [undergone];
  if (clause.verb < 0 || clause.verb === at) return [];
  if (clause.subject === phrase && isOf(view, clause.verb, "hitting")) return struck(clause);
  if (isOf(view, clause.verb, "undergoing") && isComplement(clause, phrase))
    return own(clause.passive ? clause.object : clause.subject, phrase);
  // "the guards repelled an attack": whoever fends it off was attacked
  if (isOf(view, clause.verb, "fending") && isComplement(clause, phrase))
    return clause.passive ? [] : own(clause.subject, phrase);
  if (isOf(view, clause.verb, "harming") && phrase.preposition !== null) {
    return clause.passive ? own(clause.object, phrase) : [];
  }
  return [];
}

/** "An attempt of assassination": the phrase that stands in the clause for the act. */
function carriedBy(view: EventView, { before, after }: Clause, act: Phrase): Phrase {
  const top = [...before, ...after].find(({ genitive }) => genitive === act);
  return top && isOf(view, top.head, "carrier") ? top : act;
}

/** "After his undergoing (to) a beating", "X's coming under attack": whose the masdar before the act is. */
function undergoneBy(view: EventView, { before, after }: Clause, act: Phrase): Phrase | null {
  if (act.preposition !== "li") return null;
  const phrases = [...before, ...after];
  const undergoing = phrases[phrases.indexOf(act) - 1];
  if (!undergoing || undergoing.last !== act.first || !isOf(view, undergoing.head, "undergoing")) return null;
  return undergoing.genitive ?? (readingOf(view, undergoing.head).suffix ? pronounAt(undergoing.head) : null);
}

const own = (phrase: Phrase | null, not: Phrase | null): Phrase[] =>
  phrase && phrase !== not ? [phrase] : [];

/** The relative clause's verb has what it describes for its object: as a pronoun, or left out. */
const isResumed = (clause: Clause, phrase: Phrase): boolean => clause.subject !== phrase;

/** The object of a verb of hitting, or what stands after its bi- or ala. */
function struck(clause: Clause): Phrase[] {
  if (clause.object) return [clause.object];
  return clause.after.filter(({ preposition }) => preposition === "bi" || preposition === "ala").slice(0, 1);
}

const isComplement = (clause: Clause, phrase: Phrase): boolean =>
  clause.object === phrase ||
  phrase.preposition === "li" ||
  phrase.preposition === "min" ||
  phrase.preposition === "bi";
