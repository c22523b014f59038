// Decides the exact extent of content: its tokens without the end marks that close the sentence.

import { type SentenceView, textOf } from "./page.ts";
import type { Content } from "./types.ts";

const isEndMark = (text: string): boolean => text.length === 1 && ".،,؛;:".includes(text);

/** Content by its tokens; end marks that close the sentence are not part of it. */
export function make(
  view: SentenceView,
  range: { first: number; last: number; shape: string },
): Content | null {
  let { last } = range;
  while (last > range.first && isEndMark(textOf(view, last - 1))) last--;
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
