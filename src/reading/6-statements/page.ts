// What the statement stage looks at: the page with its lexicons, and small questions about it.

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

export const clauseAt = (view: SentenceView, at: number): Clause | undefined =>
  view.parse.clauseOf[at - view.first];
export const phraseAt = (view: SentenceView, at: number): Phrase | undefined =>
  view.parse.phraseOf[at - view.first];

/** Finds the tokens of closed quotations by the offsets of their marks. */
export function quotesByToken(doc: Claused): PageView["quoteAt"] {
  const found = new Map<number, Quotation & { readonly lastToken: number }>();
  if (doc.quotations.length === 0) return found;
  const byStart = new Map(doc.tokens.map((token, at) => [token.start, at]));
  const byEnd = new Map(doc.tokens.map((token, at) => [token.end, at]));
  for (const quote of doc.quotations) {
    const first = byStart.get(quote.start);
    const lastToken = byEnd.get(quote.end);
    if (quote.closed && first !== undefined && lastToken !== undefined)
      found.set(first, { ...quote, lastToken });
  }
  return found;
}
