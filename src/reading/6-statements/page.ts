// What the statement stage looks at: the page with its lexicons, and small questions about it.

import { countBefore } from "../../halving.ts";
import { arabicComma } from "../1-text/letters.ts";
import type { Quotation } from "../1-text/quotations.ts";
import type { Reading } from "../2-words/types.ts";
import type { WordClasses } from "../2-words/classes.ts";
import type { LexemeTables } from "../2-words/tables.ts";
import type { Claused } from "../5-clauses/index.ts";
import type { Clause, Parse, Phrase } from "../5-clauses/types.ts";
import type { StatementTables } from "./compile.ts";

export interface PageView {
  readonly doc: Claused;
  readonly tables: StatementTables;
  readonly lexemes: LexemeTables;
  readonly classes: WordClasses;
  /** The closed quotation whose opening mark is a token. */
  readonly quoteAt: ReadonlyMap<number, Quotation & { readonly lastToken: number }>;
  /** Opening marks of quotations that nothing closes. */
  readonly unclosed: ReadonlySet<number>;
  /** By token: the opening mark of the innermost closed quotation that holds it, or -1. */
  readonly quoteOver: Int32Array;
}

/** One sentence of it. */
export interface SentenceView extends PageView {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly parse: Parse;
}

export const readingOf = (view: PageView, at: number): Reading => view.doc.tokens[at]!.reading;
export const textOf = (view: PageView, at: number): string => view.doc.tokens[at]!.surface.text;
export const isComma = (view: PageView, at: number): boolean => {
  const text = textOf(view, at);
  return text === arabicComma || text === ",";
};

export function idOf(view: PageView, at: number): string {
  const { lexeme } = readingOf(view, at);
  return lexeme < 0 ? "" : view.lexemes.ids[lexeme]!;
}

export function isOf(view: PageView, at: number, name: string): boolean {
  const number = view.classes.number(name);
  return readingOf(view, at).alternatives.some((lexeme) => view.classes.has(lexeme, number));
}

/** "According to what": the preposition, and "what" after it, also with li- written onto it, which spells "when" too. */
export function opensAttribution(view: SentenceView, at: number): boolean {
  if (at + 1 >= view.last) return false;
  if (idOf(view, at) === "ala") return saysWhat(view, at);
  const number = view.classes.number("according-to");
  const readings = view.doc.tokens[at]!.surface.readings;
  if (!readings.some(({ alternatives }) => alternatives.some((lexeme) => view.classes.has(lexeme, number))))
    return false;
  const next = view.doc.tokens[at + 1]!.surface.readings;
  return idOf(view, at + 1) === "ma" || next.some(({ id, prefix }) => id === "ma" && prefix === "li");
}

/** "(ala ma) said the police": a report without a pronoun, unlike "agreed to what the minister proposed", or set apart. */
function saysWhat(view: SentenceView, at: number): boolean {
  if (idOf(view, at + 1) !== "ma" || at + 2 >= view.last || !isOf(view, at + 2, "clausal")) return false;
  const { told, suffix } = readingOf(view, at + 2);
  if (told.pos !== "verb" || told.tense !== "perfect") return false;
  return suffix === null || (at > view.first && isComma(view, at - 1));
}

export const clauseAt = (view: SentenceView, at: number): Clause | undefined =>
  view.parse.clauseOf[at - view.first];
export const phraseAt = (view: SentenceView, at: number): Phrase | undefined =>
  view.parse.phraseOf[at - view.first];

/** Finds the tokens of closed quotations by the offsets of their marks. */
export function quotesByToken(doc: Claused): PageView["quoteAt"] {
  const found = new Map<number, Quotation & { readonly lastToken: number }>();
  const { tokens } = doc;
  for (const quote of doc.quotations) {
    if (!quote.closed) continue;
    const first = firstFrom(tokens, quote.start);
    const lastToken = firstFrom(tokens, quote.end) - 1;
    if (tokens[first]?.start === quote.start && tokens[lastToken]?.end === quote.end)
      found.set(first, { ...quote, lastToken });
  }
  return found;
}

/** The tokens of marks that open a quotation and find no mark that closes it. */
export function unclosedQuotes({ quotations, tokens }: Claused): ReadonlySet<number> {
  return new Set(quotations.filter(({ closed }) => !closed).map(({ start }) => firstFrom(tokens, start)));
}

/** The innermost quotation over each token; those that hold others come first, and nest no deeper than stage 1 allows. */
export function quotesOver(doc: Claused, quoteAt: PageView["quoteAt"]): Int32Array {
  const over = new Int32Array(doc.tokens.length).fill(-1);
  for (const [first, { lastToken }] of quoteAt) over.fill(first, first + 1, lastToken);
  return over;
}

/** The last mention that begins before a token, or -1. */
export function mentionBefore({ doc: { mentions } }: PageView, token: number): number {
  return countBefore(mentions, ({ first }) => first < token) - 1;
}

/** The first token that begins at an offset or after it. */
const firstFrom = (tokens: Claused["tokens"], offset: number): number =>
  countBefore(tokens, ({ start }) => start < offset);
