// Decides who takes part in an event: the parties of its slots, of their coordinations, and whom pronouns mean.

import { NONE } from "../../lexicon/trie.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import { attackAsObject, attackAsSubject } from "./attacks.ts";
import { contentPhrases, isOther } from "./contents.ts";
import { doersOf, sufferersOf } from "./doers.ts";
import { describedBy } from "./described.ts";
import { ownerBeside, ownerOf, ownerParty } from "./owners.ts";
import { antecedentOf, shapeOfSuffix, shapeOfVerb, speakerOf } from "./reference.ts";
import { slotOf } from "./slots.ts";
import type { FoundEvent, Participant, Trigger } from "./types.ts";
import { type EventView, isOf, nationality, readingOf } from "./view.ts";

/** Actors and recipients. */
export interface Parties {
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
}

/** Fills the slots that the trigger's entry names. */
export function partiesOf(view: EventView, trigger: Trigger): Parties {
  const { rule } = trigger;
  if (rule.joint) return { actors: jointParties(view, trigger), recipients: [] };
  const actors = actorsOf(view, trigger);
  const taken = new Set(actors.map((actor) => actor.mention));
  const recipients = recipientsOf(view, { ...trigger, taken }, actors).filter(
    ({ mention }) => mention === null || !taken.has(mention),
  );
  return { actors, recipients };
}

function actorsOf(view: EventView, trigger: Trigger): Participant[] {
  const named = firstFilled(view, trigger, trigger.rule.actor);
  if (named.length > 0) return named;
  const attack = attackAsSubject(view, trigger);
  if (attack) return actorsOf(view, attack).map(asUnderstood);
  if (trigger.kind === "verb") return droppedSubject(view, trigger);
  const doers = doersOf(view, trigger).flatMap((phrase) => phraseParties(view, trigger, phrase));
  if (doers.length > 0) return doers;
  const launched = launchers(view, trigger);
  if (launched.length > 0) return launched;
  const before = sameActBefore(view, trigger);
  // an attack with a target of its own is the one told before only where that hit the same side
  const targets = firstFilled(view, trigger, trigger.rule.recipient);
  const isSame =
    targets.length === 0 ||
    targets.some((one) => before?.recipients.some((other) => countryOf(other) === countryOf(one)));
  return isSame ? (before?.actors ?? []).map(asUnderstood) : [];
}

/** "After an attack that (they) launched on the base": the relative clause's verb drops its subject. */
function launchers(view: EventView, { phrase }: Trigger): Participant[] {
  const described = phrase?.relative;
  if (!described || described.verb < 0 || described.passive || !isOf(view, described.verb, "light-verb"))
    return [];
  const { told, suffix } = readingOf(view, described.verb);
  if (described.subject !== null && described.subject.first !== phrase.first) return [];
  if (suffix === null || told.person === "none") return [];
  const found = antecedentOf(view, { at: described.verb, shape: shapeOfVerb(told), except: null });
  return found ? withMembers(found) : [];
}

const countryOf = ({ mention, country }: Participant): string | null => mention?.country ?? country ?? null;

/** How many sentences back "the attack" may go to the attack that was told of. */
const FARTHEST = 8;

/** What a definite noun, or "another", goes back to: the last event of its type that the page told before. */
function sameActBefore(view: EventView, { at, rule, phrase, kind }: Trigger): FoundEvent | undefined {
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

/** Two of whom a dual speaks are two parties. */
const withMembers = (participant: Participant): Participant[] =>
  participant.mention?.members?.map((member) => ({ ...participant, mention: member, understood: true })) ?? [
    participant,
  ];

const asUnderstood = (participant: Participant): Participant => ({ ...participant, understood: true });

function recipientsOf(view: EventView, trigger: Trigger, actors: readonly Participant[]): Participant[] {
  const named = firstFilled(view, trigger, trigger.rule.recipient);
  if (named.length > 0) return named;
  const others = otherSide(view, trigger, actors);
  if (others.length > 0) return others;
  const attack = attackAsObject(view, trigger);
  if (attack) return actorsOf(view, attack).map(asUnderstood);
  if (trigger.kind === "verb" || trigger.rule.recipient.length === 0) return [];
  const sufferers = sufferersOf(view, trigger).flatMap((phrase) => phraseParties(view, trigger, phrase));
  return sufferers.length > 0
    ? sufferers
    : (sameActBefore(view, trigger)?.recipients ?? []).map(asUnderstood);
}

/** How far the other side of an act of speech must be identifiable, which no slot vouches for. */
const SURE = 0.55;

/** Towards whom an act of speech is, by what it says. */
function otherSide(view: EventView, trigger: Trigger, actors: readonly Participant[]): Participant[] {
  for (const phrase of contentPhrases(trigger)) {
    const found = phraseParties(view, trigger, phrase).filter(
      (party) => isOther(actors, party) && identity(party) >= SURE,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The parties of the first slot that has any. */
function firstFilled(view: EventView, trigger: Trigger, slots: readonly string[]): Participant[] {
  for (const slot of slots) {
    const found = slotParties(view, trigger, slot);
    if (found.length > 0) return found;
  }
  return [];
}

/** Meetings and signatures: every slot's parties together. */
function jointParties(view: EventView, trigger: Trigger): Participant[] {
  const { rule } = trigger;
  const found = [...rule.actor, ...rule.recipient].flatMap((slot) => slotParties(view, trigger, slot));
  const all = [
    ...(found.length > 0 ? found : jointUnderstood(view, trigger)),
    ...goingOn(view, trigger, found),
  ];
  return all.filter(
    (one, at) =>
      all.findIndex((other) => other.mention === one.mention && other.phrase === one.phrase) === at,
  );
}

/** "… He met the prime minister": the one party after a linked verb is whom the subject before it met. */
function goingOn(
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

/** Nobody is named: the subject that the verb drops, or the sides of the fighting that was told before. */
function jointUnderstood(view: EventView, trigger: Trigger): Participant[] {
  if (trigger.kind === "verb") return droppedSubject(view, trigger);
  if (trigger.rule.type !== "ASSAULT") return [];
  const before = [...view.earlier, ...view.soFar].findLast(
    ({ type, sentence }) => type === "ASSAULT" && sentence >= view.index - NEAR,
  );
  return before ? [...before.actors, ...before.recipients].map(asUnderstood) : [];
}

/** Sentences back to the fighting that clashes belong to. */
const NEAR = 2;

function slotParties(view: EventView, trigger: Trigger, slot: string): Participant[] {
  if (slot === "adjective") return adjectiveParties(view, trigger);
  if (slot === "speaker") {
    const speaker = speakerOf(view, trigger.at);
    return speaker?.mention ? [speaker] : [];
  }
  return slotOf(view, trigger, slot).flatMap((phrase) => phraseParties(view, trigger, phrase));
}

/** "The Russian attack": the country of a relational adjective on the trigger. */
function adjectiveParties(view: EventView, { phrase }: Trigger): Participant[] {
  return (phrase?.adjectives ?? []).flatMap((at) => {
    const mention = nationality(view, at);
    return mention ? [{ mention, phrase: null, understood: false }] : [];
  });
}

/** The parties that a phrase names: itself, whose it is, and the members of its coordination. */
function phraseParties(view: EventView, trigger: Trigger, phrase: Phrase): Participant[] {
  return [phrase, ...phrase.others].flatMap((member) => memberParties(view, trigger, member));
}

function memberParties(view: EventView, trigger: Trigger, phrase: Phrase): Participant[] {
  if (phrase.mention && !isLoose(phrase.mention)) return mentionParties(phrase.mention, phrase);
  const side = phrase.mention ? ownerBeside(trigger.clause, phrase) : null;
  if (side?.mention) return mentionParties(side.mention, side);
  if (phrase.mention) return mentionParties(phrase.mention, phrase);
  const pronoun = pronounParty(view, trigger, phrase);
  if (pronoun) return [pronoun];
  const owner = ownerOf(view, trigger, phrase);
  if (!owner) return [];
  const meant = owner.mention ? null : pronounParty(view, trigger, owner.phrase);
  return [meant ?? ownerParty(owner)];
}

/** "A convoy of the rebels'": a role without article that names nobody is its owner's. */
const isLoose = ({ form, definite, entity, type }: Mention): boolean =>
  form === "role" && !definite && entity === NONE && type !== "person" && type !== "unnamed";

/** A dual means two: both are parties, where the text names them together. */
function mentionParties(mention: Mention, phrase: Phrase): Participant[] {
  if (!mention.members) return [{ mention, phrase, understood: false }];
  return mention.members.map((member) => ({
    mention: { ...member, start: mention.start, end: mention.end },
    phrase,
    understood: false,
  }));
}

/** A bare suffix stands for somebody named before. */
function pronounParty(view: EventView, trigger: Trigger, phrase: Phrase): Participant | null {
  const shape = shapeOfSuffix(view, phrase.head);
  if (!shape || phrase.genitive) return null;
  const described = describedBy(view, trigger.clause, phrase);
  if (described)
    return described.mention ? { mention: described.mention, phrase: described, understood: true } : null;
  const isObject = trigger.clause.verb === phrase.head;
  const subject = isObject
    ? (trigger.clause.subject?.mention ?? droppedSubject(view, trigger)[0]?.mention ?? null)
    : null;
  return antecedentOf(view, {
    at: phrase.head,
    shape,
    except: subject,
    ...(trigger.taken && { taken: trigger.taken }),
  });
}

/** A verb without a subject in its clause; a masdar's doer is not understood this way. */
function droppedSubject(view: EventView, trigger: Trigger): Participant[] {
  if (trigger.kind !== "verb" || !trigger.rule.actor.includes("subject")) return [];
  const { told } = readingOf(view, trigger.at);
  const { kind, antecedent } = trigger.clause;
  if (kind === "relative" && antecedent === null) return [];
  if (trigger.clause.subject || trigger.clause.passive || told.person === "second" || told.person === "none")
    return [];
  const found = antecedentOf(view, { at: trigger.at, shape: shapeOfVerb(told), except: null });
  return found ? withMembers(found) : [];
}

/** Whether anybody identifiable takes part: a known name, or a role with its country or a political sector. */
export function identity(participant: Participant): number {
  const { mention } = participant;
  if (!mention) return participant.country ? 0.6 : 0;
  if (mention.type === "place") return 0.2;
  if (mention.entity !== NONE) return 1;
  if (mention.country !== null) return 0.9;
  return mention.role ? (isPolitical(mention) ? 0.7 : 0.35) : 0.4;
}

const POLITICAL = new Set(["GOV", "MIL", "REB", "PRM", "LEG", "JUD", "COP", "SPY", "PTY", "OPP", "UAF"]);
const isPolitical = (mention: Mention): boolean => mention.sectors.some((sector) => POLITICAL.has(sector));
