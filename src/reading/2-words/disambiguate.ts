// Decides which reading of each word fits its neighbours: the cheapest path through the sentence, priced by grammar.
//
// Prices are set by hand from Arabic grammar (what may follow what), not learnt. `explain` prints them.

import { plainYa, write } from "../1-text/transliterate.ts";
import { BIT, EDGE, LINK, PREP, PRICE, WIDTH } from "./prices.ts";
import type { Reading, Token } from "./types.ts";

const ABRA = write("Ebr");
const WHAT = write("mA");

const CLOSING = new Set(["dhalika", "tilka"]);

/**
 * Chooses a reading for every word of a sentence.
 * @param tokens all tokens of the page; those of `[first, last)` get their reading
 */
export function disambiguate(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): void {
  if (first === last) return;
  let size = 0;
  for (let i = first; i < last; i++) size += tokens[i]!.surface.readings.length;
  // one cell a reading, sentence-wide: the cost of the cheapest path that ends in it, and where that comes from
  const path = { costs: new Float64Array(size), backs: new Int32Array(size) };
  let at = openPath(tokens[first]!.surface.readings, path.costs);
  let before = 0;
  for (let i = first + 1; i < last; i++) {
    const { readings } = tokens[i]!.surface;
    extend(path, { before, at }, { from: tokens[i - 1]!.surface.readings, to: readings });
    before = at;
    at += readings.length;
  }
  trace(tokens, { first, last, before }, path);
}

interface Path {
  readonly costs: Float64Array;
  readonly backs: Int32Array;
}

function openPath(readings: readonly Reading[], costs: Float64Array): number {
  for (let k = 0; k < readings.length; k++) costs[k] = stepCost(null, readings[k]!) + readings[k]!.cost;
  return readings.length;
}

/** Carries the path from one word's readings, whose cells begin at `before`, to the next word's. */
function extend(
  { costs, backs }: Path,
  { before, at }: { before: number; at: number },
  { from, to }: { from: readonly Reading[]; to: readonly Reading[] },
): void {
  for (let j = 0; j < to.length; j++) {
    const reading = to[j]!;
    let cost = Number.POSITIVE_INFINITY;
    let back = before;
    for (let k = 0; k < from.length; k++) {
      const total = costs[before + k]! + stepCost(from[k]!, reading);
      if (total >= cost) continue;
      cost = total;
      back = before + k;
    }
    costs[at + j] = cost + reading.cost;
    backs[at + j] = back;
  }
}

function trace(
  tokens: readonly Token[],
  { first, last, before }: { first: number; last: number; before: number },
  { costs, backs }: Path,
): void {
  let cell = before;
  for (let at = before + 1; at < costs.length; at++) if (costs[at]! < costs[cell]!) cell = at;
  let start = before;
  for (let i = last - 1; i >= first; i--) {
    const token = tokens[i]!;
    token.reading = token.surface.readings[cell - start]!;
    cell = backs[cell]!;
    if (i > first) start -= tokens[i - 1]!.surface.readings.length;
  }
}

/** What it costs for `reading` to follow `before` (null: the sentence's start). */
function stepCost(before: Reading | null, reading: Reading): number {
  const own = reading.group;
  // a stem after its own preposition or conjunction follows those, not the word before
  if (reading.prefix !== null) return PRICE[PREP * WIDTH + own]! * (reading.prefix === "li" ? 0.1 : 1);
  if (reading.conjunction !== null) return linkCost(before, reading, own);
  if (before === null) return PRICE[EDGE * WIDTH + own]! + headless(null, reading) + atEdge(reading);
  const price = PRICE[before.group * WIDTH + own]!;
  // a preposition with a pronoun is complete: a verb may follow
  const isComplete = before.group === PREP && before.suffix !== null;
  const follows = isComplete ? Math.min(price, PRICE[BIT * WIDTH + own]!) : price;
  return follows + agreement(before, reading) + headless(before, reading);
}

/** wa and fa join like with like, or open a new clause. */
function linkCost(before: Reading | null, reading: Reading, own: number): number {
  if (before === null) return PRICE[EDGE * WIDTH + own]! + atEdge(reading);
  const base = PRICE[LINK * WIDTH + own]! + unmatched(before, reading);
  // a comma and "and" oftener open a clause than go on with a list
  if (before.told.pos === "punctuation" && reading.told.pos === "verb") return base - 0.15;
  // "met the players and spoke …": a bare masdar does not go on with a definite noun; a verb of its spelling may
  if (isBareMasdar(reading) && before.article) return base + 0.15;
  if (before.group !== own) return base;
  return before.article === reading.article || before.suffix !== null ? base - 0.15 : base - 0.05;
}

const isBareMasdar = ({ told, article, suffix }: Reading): boolean =>
  told.derived === "masdar" && !article && suffix === null;

/** "And" plus an adjective goes on with an adjective. */
const unmatched = (before: Reading, reading: Reading): number =>
  reading.told.pos === "adjective" && reading.told.case !== "oblique" && before.told.pos !== "adjective"
    ? 0.25
    : 0;

/** A sentence seldom begins with "across": the verb of the same spelling ("expressed") often begins one. */
const atEdge = (reading: Reading): number =>
  reading.told.pos === "preposition" && reading.lemma === ABRA ? 0.7 : 0;

/** An adjective without a noun before it to describe. */
function headless(before: Reading | null, reading: Reading): number {
  if (reading.told.pos !== "adjective" || reading.told.case === "oblique") return 0;
  const pos = before?.told.pos;
  return pos === "noun" || pos === "adjective" || pos === "proper" || pos === "unknown" || pos === "number"
    ? 0
    : 0.3;
}

/** Nouns that with a pronoun turn to the next speaker. */
const TURNS = new Set(["janib", "jiha", "dawr"]);

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
  conjunction === null &&
  told.tense === "perfect" &&
  next.prefix === null &&
  next.told.case === "oblique" &&
  next.article
    ? 0.4
    : 0;

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
function topicPrice({ told: topic, prefix, article, id }: Reading, { told }: Reading): number {
  if (told.person !== "third" || told.number !== "singular") return 0;
  if (topic.pos === "pronoun") return id === "hiya" && told.gender === "m" ? 0.6 : 0;
  if (topic.pos !== "noun" || topic.number !== "singular" || prefix !== null || !article) return 0;
  return topic.gender === "either" || told.gender === "either" || topic.gender === told.gender ? 0 : 0.2;
}

/** "A suicidal attack": after an act a word in -I that could be a person is oftener its adjective. */
const isNisbaOfAct = (before: Reading, { told, human, lemma, article }: Reading): boolean =>
  told.pos === "noun" &&
  human &&
  told.number === "singular" &&
  before.told.derived === "masdar" &&
  before.suffix === null &&
  before.article === article &&
  before.told.gender === told.gender &&
  lemma !== null &&
  lemma.endsWith(plainYa);

/** Nothing completes a noun with its article, a pronoun or the accusative alef. */
const isClosed = ({ told, article, suffix }: Reading): boolean =>
  article || suffix !== null || (told.state === "indefinite" && told.case === "oblique");

function agreement(before: Reading, reading: Reading): number {
  const { pos, tense } = reading.told;
  // a word that no lexicon has may well be the verb
  if (before.asks === "imperfect")
    return pos === "unknown" ? -0.3 : pos === "verb" && tense !== "perfect" ? 0 : 2.5;
  if (before.asks === "verb") return pos === "verb" ? 0 : 1.5;
  // "the source that (inna) …": a condition seldom follows a noun
  if (reading.id === "in-if" && (before.told.pos === "noun" || before.told.pos === "adjective")) return 0.5;
  // "and made clear that" is spelled like "and between that"
  if (pos === "complementizer" && before.id === "bayna" && before.conjunction === "wa") return 1.2;
  // "that he granted": with a pronoun the particle has its topic, and a verb oftener follows than a bare masdar
  if (before.suffix && before.told.pos === "complementizer" && isBareMasdar(reading)) return 0.6;
  // after inna stands the accusative: no dual or plural that shows the nominative
  if (before.told.pos === "complementizer" && pos === "noun" && reading.told.case === "nominative")
    return 0.8;
  // "any fear": which and any govern a noun, though verbs are spelled like it
  if (before.id === "ayy" && pos === "verb") return 1.2;
  // "that (hu), if …": with a pronoun the particle is complete, and a condition may follow
  if (before.suffix && before.told.pos === "complementizer" && pos === "subordinator") return -0.9;
  // "for his part X expressed …": after a turn to the next speaker stands a verb and not "across"
  if (before.suffix && pos === "preposition" && reading.lemma === ABRA && TURNS.has(before.id)) return 1.5;
  // "for his part said …"
  if (before.suffix && pos === "verb" && TURNS.has(before.id)) return -0.3;
  // "that" closes a phrase ("after that killed …"): a noun goes on with it only with the article
  if (before.told.pos === "demonstrative" && CLOSING.has(before.id))
    return pos === "verb" ? -1.2 : pos === "noun" && !reading.article ? 0.9 : 0;
  // "…, which led to": after a comma mA seldom denies
  if (pos === "negation" && before.told.pos === "punctuation" && reading.lemma === WHAT) return 0.3;
  // "while urged …": nouns of time that open a clause
  if (pos === "verb" && before.id === "hin") return -0.8;
  // a suffixed noun is definite and closed: a bare noun does not complete it
  if (pos === "adjective" && before.told.pos === "noun")
    return (before.article === reading.article || before.suffix ? 0 : 0.6) + clash(before, reading);
  // an adjective closes its phrase: a noun with a pronoun does not go on with it, a verb with one may
  if (before.told.pos === "adjective" && !before.article && pos === "noun" && reading.suffix) return 0.6;
  if (before.told.pos === "verb" && pos === "noun")
    return subjectPrice(before, reading) + subjectless(before, reading);
  if (pos === "verb") return before.told.pos === "verb" ? chainPrice(reading) : topicPrice(before, reading);
  return pos === "noun" ? joinPrice(before, reading) : 0;
}

/** What it costs for a noun to go on with another: as its idafa, its adjective or in apposition. */
function joinPrice(before: Reading, reading: Reading): number {
  // a pronoun is in construct with nothing: a bare masdar after it is rarer than a verb of that spelling
  if (before.told.pos === "pronoun")
    return reading.told.derived === "masdar" && !reading.article && !reading.suffix ? 0.4 : 0;
  if (isNisbaOfAct(before, reading)) return 0.25;
  if (before.told.pos !== "noun") return 0;
  // two definite nouns in a row are an apposition, which is rarer than noun and adjective
  if (reading.article && (before.article || before.suffix)) return before.suffix ? 0.9 : 0.35;
  // "the demonstrators (-Un) headed for": nothing is in construct with a nominative; a verb of that spelling has it for its subject
  if (!isClosed(before) && reading.article && reading.told.case === "nominative") return 0.9;
  // after a definite noun a bare noun seldom goes on: a verb does
  if (isClosed(before) && !reading.article) return before.told.state === "indefinite" ? 1.3 : 0.9;
  return 0;
}
