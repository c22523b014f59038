// Decides whether "and between X" at the head of a sentence is "and X made clear that": the two are spelled alike.

import type { Reading, Token } from "./types.ts";

/** The clause of "made clear" begins within so many words. */
const FARTHEST = 16;

/**
 * Takes the verb's reading where a clause follows and no second member of "between … and …" or verb comes first.
 * @param tokens all tokens of the page; the sentence is `[first, last)`
 */
export function reviseBetween(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): void {
  const token = tokens[first];
  if (first >= last || token?.reading.id !== "bayna" || token.reading.conjunction !== "wa") return;
  if (token.reading.suffix !== null || !opensClause(tokens, first + 1, Math.min(last, first + FARTHEST)))
    return;
  const verb = token.surface.readings.find(isVerb);
  if (verb) token.reading = verb;
}

function opensClause(tokens: readonly Token[], from: number, last: number): boolean {
  let isDescribed = false;
  for (let at = from; at < last; at++) {
    const { told, conjunction, article, id } = tokens[at]!.reading;
    if (told.pos === "complementizer") return at > from && id === "anna" && conjunction === null;
    if (told.pos === "relative") isDescribed = true;
    if (told.pos === "verb" && !isDescribed) return false;
    if (conjunction === "wa" && (article || told.pos === "proper")) return false;
  }
  return false;
}

const isVerb = ({ told, conjunction, suffix }: Reading): boolean =>
  told.pos === "verb" &&
  told.tense === "perfect" &&
  told.person === "third" &&
  told.voice !== "passive" &&
  conjunction === "wa" &&
  suffix === null;
