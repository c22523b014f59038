// What the event stage looks at: the page, one sentence of it, and small questions about its words.

import type { WordClasses } from "../2-words/classes.ts";
import type { LexemeTables } from "../2-words/tables.ts";
import type { Reading } from "../2-words/types.ts";
import type { Mention, MentionTables } from "../3-mentions/types.ts";
import type { TimeMention } from "../4-time/types.ts";
import type { Clause, Parse, Phrase } from "../5-clauses/types.ts";
import type { Statement } from "../6-statements/types.ts";
import type { Stated } from "../6-statements/index.ts";
import type { FoundEvent } from "./types.ts";
import type { EventTables } from "./compile.ts";

export interface EventView {
  readonly doc: Stated;
  readonly tables: EventTables;
  readonly lexemes: LexemeTables;
  readonly classes: WordClasses;
  readonly mentions: MentionTables;
  /** The sentence's times, and the page's date. */
  readonly times: readonly TimeMention[];
  readonly published: string | null;
  /** The day that the page's opening tells of. */
  readonly story: TimeMention | null;
  /** The country that the page is about. */
  readonly setting: string | null;
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly parse: Parse;
  /** By token of the page: the innermost statement whose content holds it. */
  readonly around: readonly (Statement | undefined)[];
  /** The events that the page told before. */
  readonly earlier: readonly FoundEvent[];
  /** The events that this sentence told before the word that is read. */
  readonly soFar: FoundEvent[];
}

export const readingOf = (view: EventView, at: number): Reading => view.doc.tokens[at]!.reading;

/** The id of a token's lexeme; empty for words that the lexicon does not know. */
export function idOf(view: EventView, at: number): string {
  if (at < view.first || at >= view.last) return "";
  const { lexeme } = readingOf(view, at);
  return lexeme < 0 ? "" : view.lexemes.ids[lexeme]!;
}

export function isOf(view: EventView, at: number, name: string): boolean {
  if (at < view.first || at >= view.last) return false;
  const number = view.classes.number(name);
  const reading = readingOf(view, at);
  return reading.alternatives.some(
    (lexeme) =>
      view.classes.has(lexeme, number) || view.classes.has(view.lexemes.verbs[lexeme] ?? -1, number),
  );
}

export const clauseAt = (view: EventView, at: number): Clause | undefined =>
  view.parse.clauseOf[at - view.first];
const phraseAt = (view: EventView, at: number): Phrase | undefined => view.parse.phraseOf[at - view.first];

/** The phrase whose head a token is: the phrase that stands there, or one down its idafa or coordination. */
export function phraseHeadedBy(view: EventView, at: number): Phrase | null {
  const stack: Phrase[] = [];
  const top = phraseAt(view, at);
  if (top) stack.push(top);
  for (let phrase = stack.pop(); phrase; phrase = stack.pop()) {
    if (phrase.head === at) return phrase;
    if (phrase.genitive) stack.push(phrase.genitive);
    stack.push(...phrase.others);
  }
  return null;
}

/** The state or group whose relational adjective a token is, as a mention of its own; null for other words. */
export function nationality(view: EventView, at: number): Mention | null {
  const token = view.doc.tokens[at]!;
  for (const lexeme of token.reading.alternatives) {
    const number = view.mentions.adjectives[lexeme] ?? -1;
    const found = view.mentions.entities[number];
    if (!found) continue;
    return {
      ...{ first: at, last: at + 1, start: token.start, end: token.end, head: at, form: "people" as const },
      ...{
        type: found.kind,
        entity: number,
        place: -1,
        name: found.name,
        country: found.country,
        sectors: found.sectors,
      },
      ...{ role: null, gender: "either" as const, number: "singular" as const, definite: true, prefix: null },
      ...{ anonymous: false, antecedent: null, inner: [] },
    };
  }
  return null;
}
