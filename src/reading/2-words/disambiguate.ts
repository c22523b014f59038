// Decides which reading of each word fits its neighbours: the cheapest path through the sentence, priced by grammar.
//
// Prices are set by hand from Arabic grammar (what may follow what), not learnt. `explain` prints them.

import { write } from "../1-text/transliterate.ts";
import type { Pos } from "./features.ts";
import type { Reading, Surface } from "./types.ts";

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

const ABRA = write("Ebr");
const WIDTH = CLASSES.length;
const PRICE = Float64Array.from({ length: WIDTH * WIDTH }, (_, at) => {
  const [before, after] = [CLASSES[Math.floor(at / WIDTH)]!, CLASSES[at % WIDTH]!];
  return FOLLOWS[before]?.[after] ?? 0.5;
});

const classNumber = new Map(
  Object.entries(CLASS_OF).map(([pos, name]) => [pos as Pos, CLASSES.indexOf(name)] as const),
);
const EDGE = CLASSES.indexOf("edge");
const LINK = CLASSES.indexOf("link");
const PREP = CLASSES.indexOf("prep");

/** Words that only a verb of one shape follows: by id of the particle. */
const ASKS_IMPERFECT = new Set(["lam", "lan", "sawfa", "kay", "likay", "alla"]);
const ASKS_VERB = new Set(["qad", "laqad", "in-if", "bi-ann-if"]);

const CLOSING = new Set(["dhalika", "tilka"]);

/**
 * Chooses a reading for every word of a sentence.
 * @param surfaces the sentence's words and marks
 * @param idOf the id of a lexeme, by which particles are known
 */
export function disambiguate(surfaces: readonly Surface[], idOf: (reading: Reading) => string): Reading[] {
  const best: number[][] = [];
  const from: number[][] = [];
  for (let i = 0; i < surfaces.length; i++) {
    const before = i === 0 ? null : surfaces[i - 1]!.readings;
    const costs: number[] = [];
    const backs: number[] = [];
    for (const reading of surfaces[i]!.readings) {
      let cost = before === null ? stepCost(null, reading, "") : Number.POSITIVE_INFINITY;
      let back = 0;
      for (let k = 0; before !== null && k < before.length; k++) {
        const total = best[i - 1]![k]! + stepCost(before[k]!, reading, idOf(before[k]!));
        if (total < cost) [cost, back] = [total, k];
      }
      costs.push(cost + reading.cost);
      backs.push(back);
    }
    best.push(costs);
    from.push(backs);
  }
  return trace(surfaces, best, from);
}

function trace(
  surfaces: readonly Surface[],
  best: readonly number[][],
  from: readonly number[][],
): Reading[] {
  const chosen: Reading[] = [];
  const last = best.at(-1) ?? [];
  let at = last.indexOf(Math.min(...last));
  for (let i = surfaces.length - 1; i >= 0; i--) {
    chosen.push(surfaces[i]!.readings[at]!);
    at = from[i]![at]!;
  }
  return chosen.reverse();
}

/** What it costs for `reading` to follow `before` (null: the sentence's start), whose lexeme has this id. */
function stepCost(before: Reading | null, reading: Reading, id: string): number {
  const own = classNumber.get(reading.told.pos)!;
  // a stem after its own preposition or conjunction follows those, not the word before
  if (reading.prefix !== null) return PRICE[PREP * WIDTH + own]! * (reading.prefix === "li" ? 0.1 : 1);
  if (reading.conjunction !== null) return linkCost(before, reading, own);
  if (before === null) return PRICE[EDGE * WIDTH + own]! + headless(null, reading) + atEdge(reading);
  return (
    PRICE[classNumber.get(before.told.pos)! * WIDTH + own]! +
    agreement(before, reading, id) +
    headless(before, reading)
  );
}

/** wa and fa join like with like, or open a new clause. */
function linkCost(before: Reading | null, reading: Reading, own: number): number {
  if (before === null) return PRICE[EDGE * WIDTH + own]! + atEdge(reading);
  const base = PRICE[LINK * WIDTH + own]! + unmatched(before, reading);
  // a comma and "and" oftener open a clause than go on with a list
  if (before.told.pos === "punctuation" && reading.told.pos === "verb") return base - 0.15;
  if (classNumber.get(before.told.pos) !== own) return base;
  return before.article === reading.article || before.suffix !== null ? base - 0.15 : base - 0.05;
}

/** "And" plus an adjective goes on with an adjective. */
const unmatched = (before: Reading, reading: Reading): number =>
  reading.told.pos === "adjective" && reading.told.case !== "oblique" && before.told.pos !== "adjective" ? 0.25 : 0;

/** A sentence seldom begins with "across": the verb of the same spelling ("expressed") often begins one. */
const atEdge = (reading: Reading): number => (reading.told.pos === "preposition" && reading.lemma === ABRA ? 0.7 : 0);

/** An adjective without a noun before it to describe. */
function headless(before: Reading | null, reading: Reading): number {
  if (reading.told.pos !== "adjective" || reading.told.case === "oblique") return 0;
  const pos = before?.told.pos;
  return pos === "noun" || pos === "adjective" || pos === "proper" || pos === "unknown" || pos === "number"
    ? 0
    : 0.3;
}

/** A verb and the noun right after it, which is likely its subject, agree in gender. */
function subjectPrice({ told }: Reading, next: Reading): number {
  if (
    told.person !== "third" ||
    next.told.pos !== "noun" ||
    next.prefix !== null ||
    next.told.number !== "singular"
  )
    return 0;
  if (next.told.gender === "either" || told.gender === next.told.gender) return 0;
  return 0.3;
}

/** A verb in mid-sentence whose first noun cannot be its subject: "the rebels' shelling" rather than "shelled the rebels". */
const subjectless = ({ told, conjunction }: Reading, next: Reading): number =>
  conjunction === null && told.tense === "perfect" && next.prefix === null && next.told.case === "oblique" && next.article ? 0.4 : 0;

/** An adjective of another gender or number than the noun before it does not describe that noun. */
function clash({ told: noun }: Reading, { told }: Reading): number {
  if (noun.number !== "singular" || noun.gender === "either" || told.gender === "either") return 0;
  // a sound plural shows its case, and never describes one thing
  if (told.number === "plural" && (told.case === "nominative" || told.case === "oblique")) return 1;
  return told.gender === noun.gender && told.number !== "plural" ? 0 : 0.4;
}

const chainPrice = ({ told }: Reading): number =>
  told.tense === "imperfect" || told.tense === "subjunctive" ? -0.8 : 0.4;

/** A noun and the verb right after it, which likely has it for its topic, agree in gender. */
function topicPrice({ told: topic, prefix, article }: Reading, { told }: Reading, id: string): number {
  if (told.person !== "third" || told.number !== "singular") return 0;
  if (topic.pos === "pronoun") return id === "hiya" && told.gender === "m" ? 0.6 : 0;
  if (topic.pos !== "noun" || topic.number !== "singular" || prefix !== null || !article) return 0;
  return topic.gender === "either" || told.gender === "either" || topic.gender === told.gender ? 0 : 0.2;
}

function agreement(before: Reading, reading: Reading, id: string): number {
  const { pos, tense } = reading.told;
  if (ASKS_IMPERFECT.has(id)) return pos === "verb" && tense !== "perfect" ? 0 : 2.5;
  if (ASKS_VERB.has(id)) return pos === "verb" ? 0 : 1.5;
  // "that" closes a phrase ("after that killed …"): a noun goes on with it only with the article
  if (before.told.pos === "demonstrative" && CLOSING.has(id)) return pos === "verb" ? -1.2 : pos === "noun" && !reading.article ? 0.9 : 0;
  // "while urged …": nouns of time that open a clause
  if (pos === "verb" && id === "hin") return -0.8;
  // a suffixed noun is definite and closed: a bare noun does not complete it
  if (pos === "adjective" && before.told.pos === "noun")
    return (before.article === reading.article || before.suffix ? 0 : 0.6) + clash(before, reading);
  // an adjective closes its phrase: a noun with a pronoun does not go on with it, a verb with one may
  if (before.told.pos === "adjective" && !before.article && pos === "noun" && reading.suffix) return 0.6;
  if (before.told.pos === "verb" && pos === "noun") return subjectPrice(before, reading) + subjectless(before, reading);
  if (pos === "verb") return before.told.pos === "verb" ? chainPrice(reading) : topicPrice(before, reading, id);
  // a pronoun is in construct with nothing: a bare masdar after it is rarer than a verb of that spelling
  if (before.told.pos === "pronoun" && reading.told.derived === "masdar" && !reading.article && !reading.suffix) return 0.4;
  // two definite nouns in a row are an apposition, which is rarer than noun and adjective
  if (before.told.pos === "noun" && pos === "noun" && reading.article && (before.article || before.suffix))
    return before.suffix ? 0.9 : 0.35;
  // after a definite noun a bare noun seldom goes on: a verb does
  if (before.told.pos === "noun" && (before.article || before.suffix) && pos === "noun" && !reading.article) return 0.9;
  return 0;
}
