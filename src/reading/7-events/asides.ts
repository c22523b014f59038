// Decides which attacks are told only in passing: to say which person is meant, as a matter of talk, as a possibility, or
// as a picture for hard words.

import { NONE } from "../../lexicon/trie.ts";
import type { Mention } from "../3-mentions/types.ts";
import { isCarried } from "./governors.ts";
import { identity } from "./named-parties.ts";
import { isTold } from "./told.ts";
import type { FoundEvent } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

/** Why an attack is told only in passing, or null. */
export function asideOf(view: EventView, event: FoundEvent): string | null {
  if (event.type !== "ASSAULT") return null;
  if (isIdentifying(event)) return "says only which one is meant";
  if (isTopic(view, event)) return "a crime that is only spoken of";
  if (isVerbal(view, event)) return "an attack in words";
  if (isBygone(view, event)) return "of a past year, by nobody known";
  if (isHabit(view, event)) return "a habit";
  return isPossible(view, event) ? "nobody is feared for it by name" : null;
}

/** "The envoy whom they had killed", "the sailors who were kidnapped": done to whom the definite noun before it names. */
function isIdentifying({ trigger: { kind, clause, rule } }: FoundEvent): boolean {
  if (kind !== "verb" || clause.kind !== "relative" || !clause.antecedent?.definite) return false;
  // "the drones that X used against Y": the weapon says nothing of whom it hit
  if (!rule.recipient.includes("object")) return false;
  return clause.passive || clause.subject?.first !== clause.antecedent.first;
}

/** Crimes against a person are spoken of long after: "charged with", "the case of", "condemned the kidnapping of". */
const CRIMES: ReadonlySet<string | null> = new Set(["abduct", "torture", "targeted"]);

const isTopic = (view: EventView, event: FoundEvent): boolean =>
  event.trigger.kind !== "verb" &&
  (CRIMES.has(event.mode) || isMeans(event)) &&
  !isCarried(view, event.trigger) &&
  !isTold(view, event);

/** "Killed him by firing at him": how a crime was done, where nobody known did it. */
const isMeans = ({ mode, actors }: FoundEvent): boolean =>
  mode === "firearms" && actors.every((actor) => identity(actor) < KNOWN);

const KNOWN = 0.55;

/** "The deputy launched an attack on the minister": people of politics and the press on people, by a noun for attack. */
const isVerbal = (view: EventView, { trigger, mode, actors, recipients }: FoundEvent): boolean =>
  trigger.kind !== "verb" &&
  mode === null &&
  isOf(view, trigger.at, "attack-in-words") &&
  actors.length > 0 &&
  recipients.length > 0 &&
  [...actors, ...recipients].every(({ mention }) => mention !== null && isOfWords(mention)) &&
  actors.every(({ mention }) => isSpeaking(mention!));

/** Persons and the press attack in words, and so do parties and parliaments. */
const isSpeaking = ({ type, sectors }: Mention): boolean =>
  type === "person" || type === "outlet" || (sectors.length > 0 && sectors.every((one) => TALKING.has(one)));

const TALKING: ReadonlySet<string> = new Set(["PTY", "OPP", "LEG", "JRN", "REL"]);

/** "Was bombed in 1994": told by its year, of which the page is not. */
const isBygone = ({ published }: EventView, { date, actors }: FoundEvent): boolean =>
  date !== null &&
  date.value.length === YEAR &&
  !published?.startsWith(date.value) &&
  actors.every((actor) => identity(actor) < KNOWN);

/** Letters of a date that is only a year. */
const YEAR = 4;

const isOfWords = ({ type, sectors, entity }: Mention): boolean =>
  type !== "place" &&
  type !== "state" &&
  type !== "group" &&
  (entity !== NONE || sectors.length > 0) &&
  !sectors.some((sector) => ARMED.has(sector));

const ARMED: ReadonlySet<string> = new Set(["MIL", "REB", "PRM", "UAF", "COP", "SPY"]);

/** "They kill first and ask then": in the present of a clause that describes, killing is a habit. */
const isHabit = (view: EventView, { trigger: { kind, clause, at } }: FoundEvent): boolean =>
  kind === "verb" &&
  clause.kind !== "main" &&
  clause.kind !== "complement" &&
  readingOf(view, at).told.tense === "imperfect" &&
  isOf(view, at, "harming");

/** "If the country comes under attack": what may happen is an act of somebody only where he is named. */
const isPossible = (view: EventView, { status, actors, trigger }: FoundEvent): boolean =>
  (status === "hypothetical" || status === "future") &&
  trigger.kind !== "verb" &&
  !isCarried(view, trigger) &&
  actors.every((actor) => identity(actor) < 0.3);
