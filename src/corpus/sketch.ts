// Decides what linking keeps of a page that was read: shingles, the words of its lead, and its reports.

import { NONE } from "../lexicon/trie.ts";
import type { DateValue, EventRecord, PartyType } from "../model.ts";
import type { WordClasses } from "../reading/2-words/classes.ts";
import type { Token, TokenSentence } from "../reading/2-words/types.ts";
import type { Entity } from "../reading/3-mentions/types.ts";
import type { TimeTables } from "../reading/4-time/types.ts";
import type { Evented } from "../reading/7-events/index.ts";
import type { Records } from "../reading/8-chains/index.ts";
import { type Bag, bagOf } from "./bag.ts";
import { ContentWords, isWord } from "./content-words.ts";
import { shinglesOf } from "./copies/shingles.ts";
import { daysIn } from "./days.ts";
import { isDenied } from "./disputes/denied.ts";
import { type Toll, Tolls } from "./disputes/tolls.ts";
import { hashCodes } from "./hashing.ts";
import { partyKey } from "./party-key.ts";
import type { Days, PageSketch, Report } from "./types.ts";

/** Sentences of the body that say what a page is about. */
const LEADING = 2;
/** A page is put online up to so many days after what it reports as of its own day. */
const LATE = 1;
/** What is denied is said to have happened some time before: the denial's day says nothing of it. */
const BEFORE_DENIAL = 30;

/** What sketching needs of the lexicons. */
export interface SketchLexicon {
  readonly classes: WordClasses;
  readonly mentions: { readonly entities: readonly Entity[] };
  readonly time: TimeTables;
}

/** Makes the sketches of pages. */
export class Sketcher {
  readonly #words: ContentWords;
  readonly #entities: readonly Entity[];
  readonly #tolls: Tolls;

  constructor({ classes, mentions, time }: SketchLexicon) {
    this.#tolls = new Tolls(classes, time);
    this.#words = new ContentWords(classes);
    this.#entities = mentions.entities;
  }

  /** The sketch of a page. */
  sketch(doc: Evented, { document, statements, events }: Records): PageSketch {
    const sentences = doc.sentences.filter(({ block }) => block === "headline" || block === "body");
    const leading = leadOf(sentences);
    const bags = new Map(sentences.map((one) => [one.start, this.#bag(doc.tokens, [one])]));
    const named = namesBySentence(doc, this.#entities);
    const tolls = this.#tollsBySentence(doc, sentences, events);
    const { id, publisher, account, published } = document;
    return {
      id,
      published: published?.value ?? null,
      publisher,
      account,
      shingles: shinglesOf(bodyHashes(doc.tokens, sentences)),
      lead: this.#bag(doc.tokens, leading),
      reports: events.flatMap((event): Report[] => {
        const { start } = event.sentence;
        const words = bags.get(start);
        if (!words) return [];
        const denied = isDenied(event, statements);
        const isLeading = leading.some((sentence) => sentence.start === start);
        return [
          {
            event,
            ...partiesOf(event),
            days: daysOf(event.date, published, denied ? BEFORE_DENIAL : LATE),
            named: named.get(start)!.all,
            places: named.get(start)!.places,
            words,
            tolls: tolls.get(start)!,
            leading: isLeading,
            denied,
          },
        ];
      }),
    };
  }

  /** Only sentences that report an event count. */
  #tollsBySentence(
    { page, tokens }: Evented,
    sentences: readonly TokenSentence[],
    events: readonly EventRecord[],
  ): Map<number, Toll[]> {
    const told = new Set(events.map(({ sentence }) => sentence.start));
    return new Map(
      sentences
        .filter(({ start }) => told.has(start))
        .map((sentence) => [sentence.start, this.#tolls.in(page.text, tokens, sentence)]),
    );
  }

  #bag(tokens: readonly Token[], sentences: readonly TokenSentence[]): Bag {
    return bagOf(sentences.flatMap(({ first, last }) => [...this.#words.of(tokens.slice(first, last))]));
  }
}

/** Headlines and the first sentences of the body. */
function leadOf(sentences: readonly TokenSentence[]): TokenSentence[] {
  const body = sentences.filter(({ block }) => block === "body").slice(0, LEADING);
  return [...sentences.filter(({ block }) => block === "headline"), ...body];
}

/** Headlines are often the outlet's own: only the body tells a copy. */
function bodyHashes(tokens: readonly Token[], sentences: readonly TokenSentence[]): number[] {
  const body = sentences.filter(({ block }) => block === "body");
  return body.flatMap(({ first, last }) =>
    tokens
      .slice(first, last)
      .filter(isWord)
      .map(({ surface }) => hashCodes(surface.codes)),
  );
}

/** Entities, and countries of those without one, that each sentence names; keyed by where it begins. */
function namesBySentence(doc: Evented, entities: readonly Entity[]): Map<number, Named> {
  const names = new Map<number, Named>();
  let at = 0;
  for (const { start, last } of doc.sentences) {
    const all = new Set<string>();
    const places = new Set<string>();
    for (; at < doc.mentions.length && doc.mentions[at]!.first < last; at++) {
      const { entity, country, inner } = doc.mentions[at]!;
      if (entity !== NONE) all.add(entities[entity]!.id);
      else if (country !== null) all.add(country.toLowerCase());
      for (const one of [doc.mentions[at]!, ...inner])
        if (one.entity !== NONE && entities[one.entity]!.kind === "place")
          places.add(entities[one.entity]!.id);
    }
    names.set(start, { all, places });
  }
  return names;
}

interface Named {
  readonly all: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Who takes part in an event, as linking compares it. */
export function partiesOf({
  actors,
  recipients,
}: EventRecord): Pick<Report, "parties" | "countries" | "persons" | "bodies"> {
  const all = [...actors, ...recipients];
  const known = (is: (type: PartyType) => boolean): Set<string> =>
    new Set(all.flatMap(({ entity, type }) => (entity !== null && is(type) ? entity : [])));
  return {
    parties: new Set(all.map(partyKey).filter((key) => key !== "")),
    persons: known((type) => type === "person"),
    bodies: known((type) => type !== "person" && type !== "state"),
    countries: new Set(all.flatMap(({ country }) => country ?? [])),
  };
}

/** An event without a date of its own happened on the page's day or so many days before; so may one that is denied. */
function daysOf(date: DateValue | null, published: DateValue | null, before: number): Days | null {
  const value = date ?? published;
  const days = value && daysIn(value.value);
  const isExact = date?.text !== undefined && before <= LATE;
  return days && { from: isExact ? days.from : days.from - before, to: days.to };
}
