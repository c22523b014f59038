// Decides which readings of a word are dearer by themselves: rarer parts of the paradigm, suffixes, seldom words.

import type { Features } from "./features.ts";
import { HUMAN, INTRANSITIVE, LISTED, NAME, RARE, SELDOM, SELDOM_NOW, UNSURE } from "./tables.ts";
import type { Conjunction, Suffix } from "./types.ts";

/** Closed classes have few words and most of the tokens. */
const CLOSED = new Set([
  "preposition",
  "complementizer",
  "negation",
  "relative",
  "demonstrative",
  "pronoun",
  "conjunction",
  "subordinator",
  "particle",
]);

/** Tenses with the prefixes of the imperfect, which hide the form of many verbs. */
const IMPERFECT = new Set(["imperfect", "subjunctive", "jussive"]);

/** "My" and "your" are rare in news. */
export function suffixCost(suffix: Suffix, pos: Features["pos"]): number {
  if (suffix.person === "third") return 0.3;
  // "we have" (with us) is said in news, where few of "our" things are
  return suffix.number !== "plural" ? 1 : pos === "preposition" ? 0.2 : 0.5;
}

/** "Her resignation" rather than "she resigned it": an intransitive verb takes no pronoun. */
export const objectless = ({ pos }: Features, flags: number): number =>
  pos === "verb" && (flags & INTRANSITIVE) !== 0 ? 0.6 : 0;

/** Rarer parts of the paradigm cost a little, so that they lose a draw. */
export function formCost(told: Features, flags: number, conjunction: Conjunction): number {
  let cost = (flags & RARE) !== 0 ? 2 : 0;
  if ((flags & SELDOM) !== 0) cost += 0.6;
  if ((flags & SELDOM_NOW) !== 0 && IMPERFECT.has(told.tense)) cost += 0.6;
  if (CLOSED.has(told.pos)) cost -= 0.25;
  if (conjunction === "fa" && told.pos === "complementizer") cost -= 0.8;
  if ((flags & NAME) !== 0) cost += (flags & UNSURE) !== 0 ? 0.7 : -0.3;
  if (told.number === "dual") cost += told.pos === "verb" ? 0.6 : 0.3;
  // few intransitive verbs have a passive
  if (told.voice === "passive") cost += (flags & INTRANSITIVE) !== 0 ? 0.8 : 0.4;
  if (told.person === "first" || told.person === "second") cost += 0.5;
  if (told.gender === "f" && told.number === "plural" && told.pos === "verb") cost += 0.8;
  if (told.tense === "subjunctive") cost += 0.3;
  // ta- of she is spelled like the perfect of forms V and VI, which news uses more
  if (told.tense === "imperfect" && told.person === "third" && told.gender === "f") cost += 0.15;
  if (told.gender === "f" && told.number === "plural" && (flags & HUMAN) !== 0) cost += 0.4;
  const isParticiple = told.derived === "active-participle" || told.derived === "passive-participle";
  if (isParticiple && (flags & LISTED) === 0) cost += 0.25;
  if (isParticiple && told.gender === "f" && told.number === "plural") cost += 0.3;
  if (told.derived === "active-participle" && told.state === "indefinite" && told.case === "oblique")
    cost -= 0.25;
  // "pointing out" is oftener said than "a marshal": accusative participles are circumstances
  if (told.state === "indefinite" && !isParticiple) cost += 0.15;
  if (told.state === "construct") cost += 0.2;
  return cost;
}
