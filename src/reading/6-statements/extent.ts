// Decides the exact extent of content: its tokens without the end marks that close the sentence.

import { readingOf, type SentenceView, textOf } from "./page.ts";
import type { Content } from "./types.ts";

const isEndMark = (text: string): boolean => text.length === 1 && ".،,؛;:".includes(text);

/** "… but they | called": a particle that opens the next clause. */
const isLink = (view: SentenceView, at: number): boolean => LINKS.has(readingOf(view, at).told.pos);

const LINKS = new Set(["complementizer", "subordinator", "conjunction"]);

/** Content by its tokens; end marks that close the sentence are not part of it. */
export function make(
  view: SentenceView,
  range: { first: number; last: number; shape: string },
): Content | null {
  let { last } = range;
  while (last > range.first && (isEndMark(textOf(view, last - 1)) || isLink(view, last - 1))) last--;
  if (last <= range.first || range.first >= view.last) return null;
  const { tokens } = view.doc;
  return {
    start: tokens[range.first]!.start,
    end: tokens[last - 1]!.end,
    first: range.first,
    last,
    shape: range.shape,
  };
}
