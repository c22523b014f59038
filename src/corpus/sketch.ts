// Decides what linking keeps of a page that was read: shingles, the words of its lead, and its reports.

import type { Span } from "../model.ts";
import type { WordClasses } from "../reading/2-words/classes.ts";
import type { LexemeTables } from "../reading/2-words/tables.ts";
import type { Token, TokenSentence } from "../reading/2-words/types.ts";
import type { Entity } from "../reading/3-mentions/types.ts";
import type { TimeTables } from "../reading/4-time/types.ts";
import type { Evented } from "../reading/7-events/index.ts";
import type { Records } from "../reading/8-chains/index.ts";
import { type Bag, bagOf } from "./bag.ts";
import { ContentWords, isWord } from "./content-words.ts";
import { shinglesOf } from "./copies/shingles.ts";
import { Exchanges } from "./disputes/exchanges.ts";
import { Tolls } from "./disputes/tolls.ts";
import { hashCodes } from "./hashing.ts";
import { type AccountSentence, namesBySentence, reportsOf } from "./reports.ts";
import { sayingsOf } from "./statements/sayings.ts";
import type { PageSketch } from "./types.ts";

/** Sentences of the body that say what a page is about. */
const LEADING = 2;

/** What sketching needs of the lexicons. */
export interface SketchLexicon {
  readonly classes: WordClasses;
  readonly words: { readonly tables: { readonly lexemes: LexemeTables } };
  readonly mentions: { readonly entities: readonly Entity[] };
  readonly time: TimeTables;
}

/** Makes the sketches of pages. */
export class Sketcher {
  readonly #words: ContentWords;
  readonly #entities: readonly Entity[];
  readonly #tolls: Tolls;
  readonly #exchanges: Exchanges;

  constructor(lexicon: SketchLexicon) {
    const { classes, words, mentions, time } = lexicon;
    this.#tolls = new Tolls(classes, time);
    this.#exchanges = new Exchanges(lexicon);
    this.#words = new ContentWords(classes, words.tables.lexemes);
    this.#entities = mentions.entities;
  }

  /** The sketch of a page. */
  sketch(doc: Evented, records: Records): PageSketch {
    const sentences = doc.sentences.filter(({ block }) => block === "headline" || block === "body");
    const leading = leadOf(sentences);
    const { id, publisher, account, published } = records.document;
    return {
      id,
      published: published?.value ?? null,
      publisher,
      account,
      shingles: shinglesOf(bodyHashes(doc.tokens, sentences)),
      lead: this.#bag(doc.tokens, leading),
      sayings: sayingsOf(records.statements, doc.tokens, this.#words),
      exchanges: this.#exchanges.in(doc, records),
      reports: reportsOf([...this.#compared(doc, { sentences, leading, records })], records),
    };
  }

  /** Only sentences that report an event, or are of the lead, are compared. */
  *#compared(doc: Evented, { sentences, leading, records }: Compared): Generator<AccountSentence> {
    const named = namesBySentence(doc, this.#entities);
    const told = new Set(records.events.map(({ sentence }) => sentence.start));
    const triggers = new Set(records.events.map(({ trigger }) => trigger.start));
    const absolute = doc.times.filter(({ anchored }) => anchored === "absolute");
    const days = new Set(absolute.map(({ start }) => start));
    const cues = new Set(records.statements.map(({ cue }) => cue.start));
    for (const sentence of sentences) {
      const isLeading = leading.includes(sentence);
      if (!told.has(sentence.start) && !isLeading) continue;
      yield {
        sentence,
        leading: isLeading,
        head: headOf(doc, sentence, cues),
        words: this.#bag(doc.tokens, [sentence]),
        acts: this.#acts(doc.tokens, sentence, triggers),
        named: named.get(sentence.start)!,
        days,
        tolls: this.#tolls.in(
          { text: doc.page.text, tokens: doc.tokens, statements: records.statements },
          sentence,
        ),
      };
    }
  }

  /** The lemmas of a sentence's triggers, by where these begin. */
  #acts(
    tokens: readonly Token[],
    { first, last }: TokenSentence,
    triggers: ReadonlySet<number>,
  ): Map<number, number> {
    const inSentence = tokens.slice(first, last).filter(({ start }) => triggers.has(start));
    return new Map(inSentence.map((token) => [token.start, this.#words.lemmaOf(token)]));
  }

  #bag(tokens: readonly Token[], sentences: readonly TokenSentence[]): Bag {
    return bagOf(sentences.flatMap(({ first, last }) => [...this.#words.of(tokens.slice(first, last))]));
  }
}

interface Compared {
  readonly sentences: readonly TokenSentence[];
  readonly leading: readonly TokenSentence[];
  readonly records: Records;
}

/** The first verb of a sentence that reports no speech, else its first word. */
function headOf({ page, tokens }: Evented, { first, last }: TokenSentence, cues: ReadonlySet<number>): Span {
  let head = tokens[first]!;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.reading.told.pos !== "verb" || cues.has(token.start)) continue;
    head = token;
    break;
  }
  return { start: head.start, end: head.end, text: page.text.slice(head.start, head.end) };
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
