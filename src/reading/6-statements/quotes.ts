// Decides whether quotation marks hold speech, or only a name or a word.

import { mentionBefore, type SentenceView } from "./page.ts";

/** A quotation of fewer tokens, its marks counted, is a name or a scare quote, unless it follows a colon. */
export const SHORTEST_QUOTE = 4;

/** Marks round a name: «the magazine "X"», «the group "Y"». */
export function isQuotedName(view: SentenceView, open: number, close: number): boolean {
  const mention = view.doc.mentions[mentionBefore(view, open + 2)];
  return mention !== undefined && open < mention.last && (mention.first <= open || mention.last >= close);
}
