// Decides whose an act is that goes back to what the page told before: "the attack", "other raids", "clashes", "… and met X".

import type { Phrase } from "../5-clauses/types.ts";
import { isCarried } from "./governors.ts";
import { asUnderstood, droppedSubject, withMembers } from "./named-parties.ts";
import { antecedentOf, shapeOfVerb } from "./reference.ts";
import type { FoundEvent, Participant, Trigger } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

/** How many sentences back "the attack" may go to the attack that was told of. */
const FARTHEST = 8;

/** What a definite noun, or "another", goes back to: the last event of its type that the page told before. */
export function sameActBefore(view: EventView, { at, rule, phrase, kind }: Trigger): FoundEvent | undefined {
  if (kind === "verb" || isOf(view, at, "harming") || !goesBack(view, at, phrase)) return undefined;
  const { article, suffix } = readingOf(view, at);
  const isAnother = phrase?.adjectives.some((adjective) => isOf(view, adjective, "another")) ?? false;
  if (!article && suffix === null && !phrase?.definite && !isAnother) return undefined;
  let near: FoundEvent | undefined;
  for (let i = view.earlier.length - 1; i >= 0; i--) {
    const event = view.earlier[i]!;
    if (event.sentence < view.index - FARTHEST) break;
    if (event.type !== rule.type) continue;
    if (event.trigger.rule === rule) return event;
    near ??= event;
  }
  return near;
}

/** Attacks that adjectives, an idafa or a relative clause tell more of are new, unless they are "these" or "other" ones. */
function goesBack(view: EventView, at: number, phrase: Phrase | null): boolean {
  if (!phrase) return true;
  if (phrase.first < at && readingOf(view, at - 1).told.pos === "demonstrative") return true;
  const isAnother = phrase.adjectives.some((adjective) => isOf(view, adjective, "another"));
  if (isAnother) return true;
  return phrase.adjectives.length === 0 && phrase.genitive === null && phrase.relative === null;
}

/** "… and were able to clear the villages": the verb that carries the noun drops its subject. */
export function carriers(view: EventView, trigger: Trigger): Participant[] {
  const { clause, kind } = trigger;
  if (kind === "verb" || clause.subject !== null || clause.passive || !isCarried(view, trigger)) return [];
  const { told } = readingOf(view, clause.verb);
  if (told.pos !== "verb" || told.person !== "third") return [];
  const found = antecedentOf(view, { at: clause.verb, shape: shapeOfVerb(told), except: null });
  return found ? withMembers(found) : [];
}

/** "After an attack that (they) launched on the base": the relative clause's verb drops its subject. */
export function launchers(view: EventView, { phrase }: Trigger): Participant[] {
  const described = phrase?.relative;
  if (!described || described.verb < 0 || described.passive || !isOf(view, described.verb, "light-verb"))
    return [];
  const { told, suffix } = readingOf(view, described.verb);
  if (described.subject !== null && described.subject.first !== phrase.first) return [];
  if (suffix === null || told.person === "none") return [];
  const found = antecedentOf(view, { at: described.verb, shape: shapeOfVerb(told), except: null });
  return found ? withMembers(found) : [];
}

/** Nobody is named: the subject that the verb drops, or the sides of the fighting that was told before. */
export function jointUnderstood(view: EventView, trigger: Trigger): Participant[] {
  if (trigger.kind === "verb") return droppedSubject(view, trigger);
  if (trigger.rule.type !== "ASSAULT") return [];
  const before = [...view.earlier, ...view.soFar].findLast(
    ({ type, sentence }) => type === "ASSAULT" && sentence >= view.index - NEAR,
  );
  return before ? [...before.actors, ...before.recipients].filter(canFight).map(asUnderstood) : [];
}

/** The sides of a fight bear arms or rule; who only suffers it, or reports it, is none. */
const canFight = ({ mention }: Participant): boolean =>
  mention?.type === "state" ||
  mention?.type === "group" ||
  mention?.sectors.some((sector) => FIGHTING.has(sector)) === true;

const FIGHTING = new Set(["GOV", "MIL", "REB", "PRM", "UAF", "COP", "SPY", "OPP", "PTY"]);

/** Sentences back to the fighting that clashes belong to. */
const NEAR = 5;

/** "… He met the prime minister": the one party after a linked verb is whom the subject before it met. */
export function goingOn(
  view: EventView,
  { kind, at, clause }: Trigger,
  found: readonly Participant[],
): Participant[] {
  const { told, conjunction } = readingOf(view, at);
  if (
    kind !== "verb" ||
    conjunction === null ||
    clause.inherited ||
    clause.object ||
    clause.before.length > 0
  )
    return [];
  const [only] = found;
  if (!only?.mention || found.length > 1 || only.phrase !== clause.subject || only.phrase?.others.length)
    return [];
  const before = antecedentOf(view, { at, shape: shapeOfVerb(told), except: only.mention });
  return before && before.mention?.type === only.mention.type ? [before] : [];
}

/** "X seized the town after battles with Y": the other side of a fight that names one is whoever acts in its clause. */
export function fightingWith(
  view: EventView,
  { at, kind, rule, clause, phrase }: Trigger,
  found: readonly Participant[],
): Participant[] {
  // "their clash with Y": the pronoun tells who
  if (readingOf(view, at).suffix !== null) return [];
  if (kind === "verb" || rule.type !== "ASSAULT" || found.length !== 1 || !phrase || clause.passive)
    return [];
  const [only] = found;
  const { subject } = clause;
  if (only?.phrase?.preposition !== "maa" || !subject?.mention || subject.first === only.phrase.first)
    return [];
  const fighter = { mention: subject.mention, phrase: subject, understood: false };
  return canFight(fighter) ? [fighter] : [];
}
