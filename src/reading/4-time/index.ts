// Stage 4: finds expressions of time and works out their dates.

import type { Worded } from "../2-words/index.ts";
import { type Context, leanOf, openMemory } from "./context.ts";
import { findExpressions, isAbsolute } from "./find.ts";
import { remember } from "./remember.ts";
import { resolve } from "./resolve.ts";
import type { TimeMention, Times, TimeTables } from "./types.ts";

export { datePage } from "./dating.ts";
export { parseDate } from "./parse-date.ts";
export type { Dating } from "./proof.ts";
export { publishedIn } from "./published.ts";

/**
 * Finds the time expressions of a document and resolves them.
 * @param published the page's date as an ISO day, month or year; without it only times that the text dates get a value
 * @returns in order; grains "time", "duration" and "set" name no date
 */
export function findTimes(doc: Worded, tables: TimeTables, published: string | null): Times {
  const { page, memory } = openMemory(published);
  const times: TimeMention[] = [];
  doc.sentences.forEach((sentence, number) => {
    if (sentence.block === "furniture") return;
    const { scanner, found } = findExpressions({ doc, range: sentence }, tables);
    for (const { facts, ...place } of found) {
      const { first, last } = place;
      const context: Context = {
        page,
        memory,
        sentence: number,
        paragraph: sentence.paragraph,
        lean: () => leanOf(doc, scanner, { sentence, first, last }),
      };
      const { value, grain } = resolve(facts, context);
      remember(memory, value, { facts, sentence: number, paragraph: sentence.paragraph });
      times.push({ ...place, value, grain, anchored: isAbsolute(facts) ? "absolute" : "relative" });
    }
  });
  return times;
}
