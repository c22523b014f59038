// Decides the stream of terms by which a page is searched: each word as it is read, where it stands, how else it may be read.

import type { Page, Range } from "../model.ts";
import { findSentences } from "./1-text/sentences.ts";
import { findWords, type Worded } from "./2-words/index.ts";
import type { Surfaces } from "./2-words/surface.ts";
import { termOfReading, termsOf } from "./2-words/terms.ts";
import type { Token } from "./2-words/types.ts";

/** A word of a page in the order of the page. */
export interface Place {
  readonly token: Token;
  readonly isHeadline: boolean;
  /** It does not follow the word before it: a headline ends there, or furniture stands between. */
  readonly isApart: boolean;
}

/** What the index keeps of a page. Plain values, for a page may be read in another thread. */
export interface PageTerms {
  /** The term of each word as it is read. */
  readonly terms: readonly string[];
  /** What each word is: sums of PART. */
  readonly parts: Uint8Array;
  /** Other terms that find a word: which word, which term. */
  readonly others: readonly (readonly [number, string])[];
}

/** Where a word stands. */
export const PART = { headline: 1, said: 2, apart: 4 } as const;

/** The words of a page that are searched, in order: marks and furniture are not. */
export function* placesOf({ sentences, tokens }: Pick<Worded, "sentences" | "tokens">): Generator<Place> {
  let wasHeadline = false;
  let isApart = false;
  for (const { first, last, block } of sentences) {
    if (block === "furniture") isApart = true;
    else {
      const isHeadline = block === "headline";
      isApart ||= isHeadline !== wasHeadline;
      for (let at = first; at < last; at++) {
        const token = tokens[at]!;
        if (termsOf(token.surface).length === 0) continue;
        yield { token, isHeadline, isApart };
        isApart = false;
      }
      wasHeadline = isHeadline;
    }
  }
}

/**
 * The terms of a page that was read.
 * @param said the content of its statements
 */
export function searchTerms(worded: Pick<Worded, "sentences" | "tokens">, said: readonly Range[]): PageTerms {
  const terms: string[] = [];
  const parts: number[] = [];
  const others: (readonly [number, string])[] = [];
  const isSaid = within(said);
  for (const { token, isHeadline, isApart } of placesOf(worded)) {
    const term = termOfReading(token.surface, token.reading);
    const part = (isHeadline ? PART.headline : 0) + (isSaid(token) ? PART.said : 0);
    const all = termsOf(token.surface);
    if (all.length > 1) for (const other of all) if (other !== term) others.push([terms.length, other]);
    terms.push(term);
    parts.push(part + (isApart ? PART.apart : 0));
  }
  return { terms, parts: Uint8Array.from(parts), others };
}

/** Whether ranges that are asked for in order lie in one of these. */
export function within(ranges: readonly Range[]): (asked: Range) => boolean {
  const inOrder = [...ranges].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  return (asked) => {
    for (; next < inOrder.length && inOrder[next]!.start <= asked.start; next++)
      end = Math.max(end, inOrder[next]!.end);
    return asked.end <= end;
  };
}

/** The words of a page, read again from its text. */
export const wordsAgain = (page: Page, surfaces: Surfaces): Worded =>
  findWords({ page, sentences: findSentences(page.text, page.blocks), quotations: [] }, surfaces);
