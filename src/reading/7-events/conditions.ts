// Decides whether an entry's conditions hold: what its slots must or must not contain.

import type { Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import { describedBy } from "./described.ts";
import { phraseParties } from "./named-parties.ts";
import { antecedentOf, shapeOfSuffix } from "./reference.ts";
import { slotOf } from "./slots.ts";
import type { Trigger } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

/** Null where all conditions hold, else what failed. */
export function holds(view: EventView, trigger: Trigger): string | null {
  for (const [slot, names] of Object.entries(trigger.rule.needs)) {
    if (!names.some((name) => slotIs(view, { trigger, slot }, name)))
      return `${slot} is no ${names.join(" or ")}`;
  }
  for (const [slot, names] of Object.entries(trigger.rule.rejects)) {
    const found = names.find((name) => slotIs(view, { trigger, slot }, name));
    if (found) return `${slot} is a ${found}`;
  }
  return null;
}

interface Where {
  readonly trigger: Trigger;
  readonly slot: string;
}

function slotIs(view: EventView, { trigger, slot }: Where, name: string): boolean {
  if (slot === "adjective") return adjectiveIs(view, trigger, name);
  if (slot === "before") return isOf(view, trigger.at - 1, name);
  if (slot === "verb") return carriedBy(view, trigger, name);
  const phrases = slotOf(view, trigger, slot);
  if (name === "nothing") return phrases.length === 0;
  if (name === "owned") return phrases.some((phrase) => phraseParties(view, trigger, phrase).length > 0);
  return phrases.some((phrase) => phraseIs(view, meantIn(view, trigger, phrase), name));
}

/** Whether the noun is subject, object or complement of a verb of the class: "the agreement was reached (tamma)", "a blast that shook". */
function carriedBy(view: EventView, { clause, phrase, kind }: Trigger, name: string): boolean {
  const described = phrase?.relative;
  const isDone = described && (described.subject === phrase || described.object === phrase);
  if (kind !== "verb" && isDone && isOf(view, described.verb, name)) return true;
  if (kind === "verb" || clause.verb < 0 || !phrase || !isOf(view, clause.verb, name)) return false;
  const top = [clause.subject, clause.object, ...clause.after].find(
    (other) => other !== null && other.first <= phrase.first && phrase.last <= other.last,
  );
  if (!top || top === phrase) return top === phrase;
  return isQuantity(view, top.head) || isOf(view, top.head, "carrier") || isOf(view, top.head, name);
}

/** A pronoun of a relative clause or on the trigger itself stands for what it goes back to. */
function meantIn(view: EventView, { clause, at }: Trigger, phrase: Phrase): Phrase {
  const described = describedBy(view, clause, phrase);
  if (described) return described;
  const mention =
    phrase.head === at && phrase.last === at + 1 && !phrase.genitive ? pronounOf(view, phrase) : null;
  return mention ? { ...phrase, mention } : phrase;
}

function adjectiveIs(view: EventView, { phrase }: Trigger, name: string): boolean {
  const adjectives = phrase?.adjectives ?? [];
  if (name === "nothing") return adjectives.length === 0;
  return adjectives.some((at) => isOf(view, at, name));
}

const INTERNATIONAL = new Set(["IGO", "UNO", "EUR"]);
const ARMED = new Set(["MIL", "REB", "PRM", "UAF", "COP", "SPY"]);

/** Whether a phrase, or a member of its coordination or the head of its idafa, is of a class or kind. */
function phraseIs(view: EventView, phrase: Phrase, name: string): boolean {
  const members = [phrase, ...phrase.others];
  return members.some((member) => memberIs(view, member, name));
}

function memberIs(view: EventView, phrase: Phrase, name: string): boolean {
  const mention = phrase.mention ?? meantBy(view, phrase, name) ?? countedIn(view, phrase);
  switch (name) {
    case "party":
      return mention !== null && mention.type !== "place";
    case "state":
      return mention?.type === "state";
    case "person":
      return mention?.type === "person";
    case "place":
      return mention?.type === "place" || (mention?.place ?? -1) >= 0;
    case "body":
      return mention?.type === "organization" || mention?.type === "group";
    case "armed":
      return mention?.sectors.some((sector) => ARMED.has(sector)) ?? false;
    case "civilian":
      return mention?.sectors.includes("CVL") ?? false;
    case "plural":
      return readingOf(view, phrase.head).told.number === "plural";
    case "several":
      return mention !== null && (mention.number !== "singular" || phrase.others.length > 0);
    case "international":
      return INTERNATIONAL.has(mention?.country ?? "");
    case "pronoun":
      return mention === null && readingOf(view, phrase.head).suffix !== null;
    default:
      return isOf(view, phrase.head, name) || (!phrase.mention && isInnerOf(view, phrase, name));
  }
}

const KINDS_OF_PARTY = new Set(["party", "state", "person", "body", "armed"]);

/** Words whose pronoun is a party by itself; a noun's only says whose it is. */
const CARRIERS = new Set(["complementizer", "verb", "preposition"]);

/** Whom a bare pronoun means, where the kind of party matters. */
function meantBy(view: EventView, phrase: Phrase, name: string): Mention | null {
  if (!KINDS_OF_PARTY.has(name) || phrase.genitive || phrase.last !== phrase.first + 1) return null;
  if (!CARRIERS.has(readingOf(view, phrase.head).told.pos)) return null;
  return pronounOf(view, phrase);
}

/** "A number of the soldiers": the kind of party is that of those counted. */
const countedIn = (view: EventView, { head, genitive }: Phrase): Mention | null =>
  isQuantity(view, head) ? (genitive?.mention ?? null) : null;

function pronounOf(view: EventView, phrase: Phrase): Mention | null {
  const shape = shapeOfSuffix(view, phrase.head);
  return shape && (antecedentOf(view, { at: phrase.head, shape, except: null })?.mention ?? null);
}

/** "About a hundred thousand soldiers", "a series of raids": what is counted or quantified tells the kind. */
function isInnerOf(view: EventView, phrase: Phrase, name: string): boolean {
  let inner = phrase.genitive;
  if (inner && isOf(view, inner.head, name)) return true;
  for (let outer = phrase; inner && isQuantity(view, outer.head); inner = inner.genitive) {
    if (isOf(view, inner.head, name)) return true;
    outer = inner;
  }
  return false;
}

const isQuantity = (view: EventView, at: number): boolean =>
  readingOf(view, at).told.pos === "number" || isOf(view, at, "counting");
