// Decides which parties a slot or a phrase names: itself, its owner, the members of its coordination, whom a pronoun means.

import { NONE } from "../../lexicon/trie.ts";
import { cliticLetters, stemStart } from "../3-mentions/draft.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import { isBystander } from "./bystanders.ts";
import { describedBy } from "./described.ts";
import { holderOf } from "./holders.ts";
import { amongWhom, ownerBeside, ownerOf, ownerParty } from "./owners.ts";
import {
  agrees,
  antecedentOf,
  type Shape,
  shapeOfPronoun,
  shapeOfSuffix,
  shapeOfVerb,
  speakerOf,
} from "./reference.ts";
import { slotOf } from "./slots.ts";
import type { Participant, Trigger } from "./types.ts";
import { type EventView, isOf, nationality, readingOf } from "./view.ts";

/** The parties of the first slot that has any. */
export function firstFilled(view: EventView, trigger: Trigger, slots: readonly string[]): Participant[] {
  for (const slot of slots) {
    const found = slotParties(view, trigger, slot);
    if (found.length > 0) return found;
  }
  return [];
}

export function slotParties(view: EventView, trigger: Trigger, slot: string): Participant[] {
  if (slot === "adjective") return adjectiveParties(view, trigger);
  if (slot === "speaker") {
    const speaker = speakerOf(view, trigger.at);
    return speaker?.mention ? [{ ...speaker, understood: !isHere(view, speaker.mention) }] : [];
  }
  return slotOf(view, trigger, slot).flatMap((phrase) => phraseParties(view, trigger, phrase));
}

/** Whoever speaks in this sentence is named here. */
const isHere = ({ first, last }: EventView, mention: Mention): boolean =>
  mention.first >= first && mention.first < last;

/** "The Russian attack": the country of a relational adjective on the trigger. */
function adjectiveParties(view: EventView, { phrase }: Trigger): Participant[] {
  return (phrase?.adjectives ?? []).flatMap((at) => {
    const mention = nationality(view, at);
    return mention ? [{ mention, phrase: null, understood: false }] : [];
  });
}

/** The parties that a phrase names: itself, whose it is, and the members of its coordination. */
export function phraseParties(view: EventView, trigger: Trigger, phrase: Phrase): Participant[] {
  return [phrase, ...phrase.others].flatMap((member) => memberParties(view, trigger, member));
}

function memberParties(view: EventView, trigger: Trigger, phrase: Phrase): Participant[] {
  const held = heldParties(view, trigger, phrase);
  if (held.length > 0) return held;
  if (phrase.mention && !isLoose(phrase.mention)) return mentionParties(phrase.mention, phrase);
  const side = phrase.mention ? ownerBeside(trigger.clause, phrase) : null;
  if (side?.mention) return mentionParties(side.mention, side);
  if (phrase.mention) return mentionParties(phrase.mention, phrase);
  const pronoun = pronounParty(view, trigger, phrase);
  if (pronoun) return [isOf(view, phrase.head, "some-of") ? namedHere(view, pronoun, phrase) : pronoun];
  const among = amongWhom(view, trigger, phrase);
  if (among?.mention) return mentionParties(among.mention, among);
  const owner = ownerOf(view, trigger, phrase);
  if (!owner) return isBystander(view, trigger, phrase) ? [bystander(phrase)] : [];
  const meant = owner.mention ? null : pronounParty(view, trigger, owner.phrase);
  return [meant ?? ownerParty(owner)];
}

/** "Some of them": the words name whom the pronoun means. */
function namedHere({ doc: { tokens } }: EventView, party: Participant, phrase: Phrase): Participant {
  const token = tokens[phrase.head]!;
  const [start, end] = [stemStart(token, cliticLetters(token)), token.end];
  return party.mention ? { mention: { ...party.mention, start, end }, phrase, understood: false } : party;
}

/** A place that is struck or taken stands for whoever the sentence says holds it. */
export function heldParties(view: EventView, trigger: Trigger, phrase: Phrase): Participant[] {
  const named = phrase.mention ?? phrase.genitive?.mention;
  if (trigger.rule.type !== "ASSAULT" || (named && named.type !== "place")) return [];
  const holder = holderOf(view, trigger, phrase);
  if (!holder) return [];
  if (holder.mention) return holder.mention.type === "place" ? [] : mentionParties(holder.mention, holder);
  const meant = pronounParty(view, trigger, holder);
  return meant ? [meant] : [];
}

const bystander = (phrase: Phrase): Participant => ({
  mention: null,
  phrase,
  understood: false,
  bystander: true,
});

/** A dual means two: both are parties, where the text names them together. */
function mentionParties(mention: Mention, phrase: Phrase): Participant[] {
  if (!mention.members) return [{ mention, phrase, understood: false }];
  return mention.members.map((member) => ({
    mention: { ...member, start: mention.start, end: mention.end },
    phrase,
    understood: false,
  }));
}

/** "A convoy of the rebels'": a role without article that names nobody is its owner's. */
const isLoose = ({ form, definite, entity, type }: Mention): boolean =>
  form === "role" && !definite && entity === NONE && type !== "person" && type !== "unnamed";

/** A bare suffix stands for somebody named before. */
function pronounParty(view: EventView, trigger: Trigger, phrase: Phrase): Participant | null {
  const shape = shapeOfTopic(view, trigger, phrase) ?? shapeOfSuffix(view, phrase.head);
  if (!shape || phrase.genitive) return null;
  const described = describedBy(view, trigger.clause, phrase);
  if (described)
    return described.mention ? { mention: described.mention, phrase: described, understood: true } : null;
  const doer = doerBefore(view, trigger, phrase);
  if (doer?.mention) return { mention: doer.mention, phrase: doer, understood: false };
  const isObject = trigger.clause.verb === phrase.head;
  const subject = isObject
    ? (trigger.clause.subject?.mention ?? droppedSubject(view, trigger)[0]?.mention ?? null)
    : null;
  return antecedentOf(view, {
    at: phrase.head,
    shape,
    except: subject,
    owners: true,
    ...(trigger.taken && { taken: trigger.taken }),
  });
}

/** "The coalition's stepping up of its raids": the idafa of the masdar right before is whose act it is. */
function doerBefore(view: EventView, { clause }: Trigger, phrase: Phrase): Phrase | null {
  const before = [...clause.before, ...clause.after].find(({ last }) => last === phrase.head);
  const doer = before?.genitive;
  if (!doer?.mention || readingOf(view, before!.head).told.derived !== "masdar") return null;
  const shape = shapeOfSuffix(view, phrase.head);
  return shape && agrees(doer.mention, shape) ? doer : null;
}

/** "And she goes on": a pronoun right before its verb is its topic; elsewhere it only joins a predicate to its subject. */
const shapeOfTopic = (view: EventView, { clause: { verb } }: Trigger, { head }: Phrase): Shape | null =>
  verb > head && verb <= head + TOPIC_REACH ? shapeOfPronoun(view, head) : null;

/** Tokens from such a pronoun to its verb: a negation or an auxiliary may stand between. */
const TOPIC_REACH = 2;

/** A verb without a subject in its clause; a masdar's doer is not understood this way. */
export function droppedSubject(view: EventView, trigger: Trigger): Participant[] {
  if (trigger.kind !== "verb" || !trigger.rule.actor.includes("subject")) return [];
  const { told } = readingOf(view, trigger.at);
  const { kind, antecedent } = trigger.clause;
  if (kind === "relative" && antecedent === null) return [];
  if (trigger.clause.subject || trigger.clause.passive || told.person === "second" || told.person === "none")
    return [];
  return droppedBy(view, trigger.at);
}

/** Whom the verb at a token means by the subject that it drops. */
export function droppedBy(view: EventView, at: number): Participant[] {
  const { told } = readingOf(view, at);
  const found = antecedentOf(view, { at, shape: shapeOfVerb(told), except: null });
  return found ? withMembers(found) : [];
}

/** Two of whom a dual speaks are two parties. */
export const withMembers = (participant: Participant): Participant[] =>
  participant.mention?.members?.map((member) => ({ ...participant, mention: member, understood: true })) ?? [
    participant,
  ];

export const asUnderstood = (participant: Participant): Participant => ({ ...participant, understood: true });

/** People whom no name or role tells: enough to be hit, or to march, in the news. */
const UNNAMED = 0.31;

/** Whether anybody identifiable takes part: a known name, or a role with its country or a political sector. */
export function identity(participant: Participant): number {
  const { mention } = participant;
  if (!mention) return participant.bystander ? UNNAMED : participant.country ? 0.6 : 0;
  if (mention.type === "place") return 0.2;
  if (mention.entity !== NONE) return 1;
  if (isPrivate(mention)) return 0.5;
  if (mention.country !== null) return 0.9;
  return mention.role ? (isPolitical(mention) ? 0.7 : 0.35) : 0.4;
}

/** Traders, scholars, farmers: of whatever country, they are seldom political actors but in force and protest. */
const PRIVATE = new Set(["BUS", "EDU", "AGR", "CRM"]);
const isPrivate = ({ role, sectors }: Mention): boolean =>
  role !== null && sectors.length > 0 && sectors.every((sector) => PRIVATE.has(sector));

const POLITICAL = new Set(["GOV", "MIL", "REB", "PRM", "LEG", "JUD", "COP", "SPY", "PTY", "OPP", "UAF"]);
const isPolitical = (mention: Mention): boolean => mention.sectors.some((sector) => POLITICAL.has(sector));
