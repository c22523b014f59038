// Decides whether quotation marks hold speech, or only a name or a word.

import type { SentenceView } from "./page.ts";

/** A quotation of fewer tokens, its marks counted, is a name or a scare quote, unless it follows a colon. */
export const SHORTEST_QUOTE = 4;

/** Marks round a name: «the magazine "X"», «the group "Y"». */
export const isQuotedName = (view: SentenceView, open: number, close: number): boolean =>
  view.doc.mentions.some(
    (mention) =>
      mention.first <= open + 1 && open < mention.last && (mention.first <= open || mention.last >= close),
  );
