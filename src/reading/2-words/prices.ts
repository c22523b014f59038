// Decides what it costs for one class of words to follow another: prices set by hand from Arabic grammar, not learnt.

import type { Pos } from "./features.ts";

type Class =
  | "edge"
  | "noun"
  | "name"
  | "verb"
  | "prep"
  | "link"
  | "that"
  | "not"
  | "who"
  | "this"
  | "he"
  | "bit"
  | "mark";
const CLASSES: readonly Class[] = [
  "edge",
  "noun",
  "name",
  "verb",
  "prep",
  "link",
  "that",
  "not",
  "who",
  "this",
  "he",
  "bit",
  "mark",
];

const CLASS_OF: Record<Pos, Class> = {
  noun: "noun",
  adjective: "noun",
  number: "noun",
  proper: "name",
  unknown: "name",
  foreign: "name",
  verb: "verb",
  preposition: "prep",
  conjunction: "link",
  subordinator: "link",
  complementizer: "that",
  negation: "not",
  relative: "who",
  interrogative: "who",
  demonstrative: "this",
  pronoun: "he",
  particle: "bit",
  adverb: "bit",
  punctuation: "mark",
  symbol: "mark",
};

/** What it costs for the second to follow the first; 0.5 where nothing is said. */
const FOLLOWS: Partial<Record<Class, Partial<Record<Class, number>>>> = {
  edge: {
    verb: 0,
    noun: 0.35,
    name: 0.3,
    prep: 0.1,
    link: 0.2,
    that: 0.6,
    not: 0.2,
    who: 0.6,
    this: 0.3,
    he: 0.3,
  },
  noun: {
    noun: 0.1,
    name: 0.2,
    verb: 0.9,
    prep: 0,
    link: 0.2,
    that: 0.6,
    not: 0.8,
    who: 0.1,
    this: 0.6,
    he: 0.8,
  },
  name: {
    noun: 0.3,
    name: 0.1,
    verb: 0.5,
    prep: 0,
    link: 0.2,
    that: 0.3,
    not: 0.6,
    who: 0.3,
    this: 0.8,
    he: 0.8,
  },
  verb: {
    noun: 0,
    name: 0,
    verb: 1.6,
    prep: 0,
    link: 0.4,
    that: 0,
    not: 1.2,
    who: 0.4,
    this: 0,
    he: 0.4,
    bit: 0.2,
  },
  prep: {
    noun: 0,
    name: 0,
    verb: 5,
    prep: 0.8,
    link: 3,
    that: 0.1,
    not: 1.5,
    who: 0.2,
    this: 0,
    he: 3,
    bit: 2,
    mark: 1,
  },
  link: {
    noun: 0.15,
    name: 0.2,
    verb: 0.2,
    prep: 0.1,
    that: 0.4,
    not: 0.1,
    who: 0.8,
    this: 0.2,
    he: 0.1,
    link: 1,
  },
  that: { noun: 0, name: 0, verb: 0.1, prep: 0.4, link: 1.2, not: 0.4, that: 3, who: 0.5, this: 0, he: 0 },
  not: { verb: 0, noun: 0.5, name: 1, prep: 0.6, link: 1.5, who: 1.5, this: 1.2, he: 0.6, that: 2, not: 2 },
  who: { verb: 0, noun: 1, name: 1, prep: 0.3, not: 0.2, he: 0.3, this: 1, link: 1.5, that: 0.8, who: 2 },
  this: { noun: 0, name: 1.5, verb: 1.6, prep: 0.5, link: 0.8, that: 1, who: 0.3, he: 0.4, not: 0.8 },
  he: { verb: 0, noun: 0.2, name: 0.5, prep: 0.3, who: 0.2, link: 0.8, that: 1.5, this: 0.8, not: 0.3 },
  bit: {
    verb: 0.1,
    noun: 0.3,
    name: 0.4,
    prep: 0.2,
    link: 0.3,
    that: 0.5,
    not: 0.5,
    who: 0.6,
    this: 0.4,
    he: 0.4,
  },
  mark: {
    verb: 0.2,
    noun: 0.25,
    name: 0.2,
    prep: 0.1,
    link: 0.1,
    that: 0.2,
    not: 0.3,
    who: 0.3,
    this: 0.3,
    he: 0.3,
    mark: 0,
  },
};

export const WIDTH = CLASSES.length;

/** `PRICE[before * WIDTH + after]`, by class numbers. */
export const PRICE = Float64Array.from({ length: WIDTH * WIDTH }, (_, at) => {
  const [before, after] = [CLASSES[Math.floor(at / WIDTH)]!, CLASSES[at % WIDTH]!];
  return FOLLOWS[before]?.[after] ?? 0.5;
});

/** The class numbers of the parts of speech. */
export const groupOf = Object.fromEntries(
  Object.entries(CLASS_OF).map(([pos, name]) => [pos, CLASSES.indexOf(name)]),
) as Record<Pos, number>;

export const EDGE = CLASSES.indexOf("edge");
export const LINK = CLASSES.indexOf("link");
export const PREP = CLASSES.indexOf("prep");
export const BIT = CLASSES.indexOf("bit");

/** What a particle asks of the next word: a verb, or one of a shape. */
export type Asks = "verb" | "imperfect" | null;

const ASKS: ReadonlyMap<string, Asks> = new Map([
  ...["lam", "lan", "sawfa", "kay", "likay", "alla"].map((id) => [id, "imperfect"] as const),
  ...["qad", "laqad", "in-if", "bi-ann-if"].map((id) => [id, "verb"] as const),
]);

/** What the particle of this id asks. */
export const asksOf = (id: string): Asks => ASKS.get(id) ?? null;
