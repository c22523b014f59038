// Stage 5: clauses with their subjects and objects.

import type { Quotation } from "../1-text/quotations.ts";
import type { WordClasses } from "../2-words/classes.ts";
import type { LexemeTables } from "../2-words/tables.ts";
import type { Token } from "../2-words/types.ts";
import type { Mentioned } from "../3-mentions/index.ts";
import type { Times } from "../4-time/types.ts";
import { parseClauses } from "./clauses.ts";
import type { Context } from "./context.ts";
import { type ReferenceLexicon, resolveMentions } from "./reference.ts";
import { fillSlots } from "./slots.ts";
import type { Parse } from "./types.ts";

/** A page after stage 4. */
export interface Timed extends Mentioned {
  readonly times: Times;
}

/** A page after stage 5: one parse a sentence, furniture's empty. */
export interface Claused extends Timed {
  readonly parses: readonly Parse[];
}

/** What stage 5 needs of the lexicons. */
export interface ClauseLexicon {
  readonly classes: WordClasses;
  readonly mentions: Omit<ReferenceLexicon, "classes">;
  readonly words: { readonly tables: { readonly lexemes: LexemeTables } };
}

const NOTHING: Parse = { clauses: [], phrases: [], clauseOf: [], phraseOf: [] };

/** Parses every sentence that is read. */
export function findClauses(
  doc: Timed & { readonly published: string | null },
  lexicon: ClauseLexicon,
): Claused {
  const { tokens } = doc;
  resolveMentions(doc, { ...lexicon.mentions, classes: lexicon.classes });
  const mentionAt: Context["mentionAt"][number][] = [];
  for (const mention of doc.mentions) mentionAt[mention.first] = mention;
  const timeAt: Context["timeAt"][number][] = [];
  for (const time of doc.times) timeAt[time.first] = time;
  const quoteAt = verbalQuotes(tokens, doc.quotations);
  const shared = {
    tokens,
    lexemes: lexicon.words.tables.lexemes,
    classes: lexicon.classes,
    mentionAt,
    timeAt,
    quoteAt,
  };
  const parses = doc.sentences.map(({ block, first, last }) => {
    if (block === "furniture") return NOTHING;
    const context: Context = { ...shared, first, last };
    const parse = parseClauses(context);
    fillSlots(context, parse.clauses);
    return parse;
  });
  return { ...doc, parses };
}

/** Marks of closed quotations that hold a verb: those are speech, others are names or scare quotes. */
function verbalQuotes(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): ("open" | "close" | undefined)[] {
  const at: ("open" | "close" | undefined)[] = [];
  let from = 0;
  for (const quote of quotations) {
    while (from < tokens.length && tokens[from]!.start < quote.start) from++;
    if (!quote.closed || quote.depth > 0) continue;
    let hasVerb = false;
    let end = from;
    for (; end < tokens.length && tokens[end]!.end < quote.end; end++) {
      if (tokens[end]!.reading.told.pos === "verb") hasVerb = true;
    }
    if (!hasVerb || end >= tokens.length || (end === from + 2 && isNameOfOneWord(tokens, from + 1))) continue;
    at[from] = "open";
    at[end] = "close";
  }
  return at;
}

/** «Announced "Shell"»: one word in marks right behind a verb is a name, whatever verb it is spelled like. */
function isNameOfOneWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  const token = tokens[at]!;
  if (before?.reading.told.pos !== "verb") return false;
  const name = token.surface.readings.find(
    ({ told, conjunction, prefix }) =>
      told.pos !== "verb" && told.pos !== "preposition" && conjunction === null && prefix === null,
  );
  if (name) token.reading = name;
  return name !== undefined;
}
