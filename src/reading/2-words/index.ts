// Stage 2: tokens, each with the reading that fits its sentence.

import type { Page, Range } from "../../model.ts";
import type { Quotation } from "../1-text/quotations.ts";
import type { Sentence } from "../1-text/sentences.ts";
import { reviseBetween } from "./between.ts";
import { disambiguate } from "./disambiguate.ts";
import type { Surfaces } from "./surface.ts";
import { tokenise } from "./tokenise.ts";
import type { Token, TokenSentence } from "./types.ts";

/** A page after stage 1. */
export interface Texted {
  readonly page: Page;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** A page after stage 2. */
export interface Worded extends Omit<Texted, "sentences"> {
  readonly sentences: readonly TokenSentence[];
  readonly tokens: readonly Token[];
}

/** Pages that people read have a tenth of so many. */
const MOST_TOKENS = 200_000;

/** Cuts sentences into tokens and chooses each word's reading. */
export function findWords(doc: Texted, surfaces: Surfaces): Worded {
  const { text } = doc.page;
  const tokens: Token[] = [];
  const sentences = doc.sentences.map((sentence) => {
    const first = tokens.length;
    // what intake cut off a page that is too long is furniture too: cutting it into words would only take memory
    if (sentence.block === "furniture" && first > MOST_TOKENS) return { ...sentence, first, last: first };
    addTokens(text, sentence, { tokens, surfaces });
    // furniture is never read, so it needs no reading
    if (sentence.block !== "furniture") {
      disambiguate(tokens, { first, last: tokens.length });
      reviseBetween(tokens, { first, last: tokens.length });
    }
    return { ...sentence, first, last: tokens.length };
  });
  return { ...doc, sentences, tokens };
}

function addTokens(text: string, range: Range, to: { tokens: Token[]; surfaces: Surfaces }): void {
  tokenise(text, range, (start, end) => {
    const surface = to.surfaces.of(text, start, end);
    to.tokens.push({ start, end, surface, reading: surface.readings[0]! });
  });
}
