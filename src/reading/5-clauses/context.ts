// What the clause stage looks at while it parses one sentence.

import type { WordClasses } from "../2-words/classes.ts";
import type { LexemeTables } from "../2-words/tables.ts";
import type { Reading, Token } from "../2-words/types.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { TimeMention } from "../4-time/types.ts";

export interface Context {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly lexemes: LexemeTables;
  readonly classes: WordClasses;
  /** The mention and the time that begin at a token. */
  readonly mentionAt: readonly (Mention | undefined)[];
  readonly timeAt: readonly (TimeMention | undefined)[];
  /** Where a quotation that holds a verb opens or closes. */
  readonly quoteAt: readonly ("open" | "close" | undefined)[];
}

export const readingAt = (context: Context, at: number): Reading => context.tokens[at]!.reading;
export const posAt = (context: Context, at: number): Reading["told"]["pos"] =>
  context.tokens[at]!.reading.told.pos;

/** The id of a token's lexeme, by which the grammar knows particles; empty outside the sentence. */
export function idAt(context: Context, at: number): string {
  if (at < context.first || at >= context.last) return "";
  const { lexeme } = context.tokens[at]!.reading;
  return lexeme < 0 ? "" : context.lexemes.ids[lexeme]!;
}

/** Whether a token or a reading of one is of a class of 2-words/lexicon/classes, by any lexeme or the verb that it is formed from. */
export function isOf(context: Context, what: number | Reading, name: string): boolean {
  if (typeof what === "number" && (what < context.first || what >= context.last)) return false;
  const { classes, lexemes } = context;
  const number = classes.number(name);
  const { alternatives } = typeof what === "number" ? readingAt(context, what) : what;
  return alternatives.some(
    (lexeme) => classes.has(lexeme, number) || classes.has(lexemes.verbs[lexeme] ?? -1, number),
  );
}

const NOMINAL = new Set([
  "noun",
  "adjective",
  "number",
  "proper",
  "unknown",
  "foreign",
  "pronoun",
  "demonstrative",
]);

export const isNominal = (context: Context, at: number): boolean => NOMINAL.has(posAt(context, at));
