// Decides the day that a page tells of: the one that its opening sentences name, where that is in the days before it.

import type { Stated } from "../6-statements/index.ts";
import type { Dating } from "../4-time/index.ts";
import type { TimeMention } from "../4-time/types.ts";

/** The page's date, and how it was inferred where the page states none. */
export interface Dated {
  readonly published: string | null;
  readonly dating: Dating | null;
}

/** Sentences of the body that open a story. */
const LEAD = 2;
/** News is told within a week. */
const DAYS_BACK = 6;

/**
 * "A source said on Wednesday that …" on a page of Thursday: what the page tells without a time of its own is of Wednesday.
 * @returns the time that names the day; null where the opening names none, or one that is not shortly before the page
 */
export function storyDay(doc: Stated & Dated): TimeMention | null {
  const { published, dating } = doc;
  if (dating?.by === "news") return doc.times.find(({ start }) => start === dating.start) ?? null;
  if (published?.length !== DAY) return null;
  const daysBack = (days: number): string => Temporal.PlainDate.from(published).subtract({ days }).toString();
  const [earliest, yesterday] = [daysBack(DAYS_BACK), daysBack(1)];
  let [read, next] = [0, 0];
  for (const [index, { block, last }] of doc.sentences.entries()) {
    const from = next;
    while (next < doc.times.length && doc.times[next]!.first < last) next++;
    if (block !== "body") continue;
    const told = doc.times
      .slice(from, next)
      .find(
        (time) =>
          isNews(time) &&
          time.value! <= published &&
          time.value! >= (isAside(doc, index, time) ? yesterday : earliest),
      );
    if (told) return told;
    if (++read === LEAD) return null;
  }
  return null;
}

/** Letters of an ISO day. */
const DAY = 10;

const isNews = ({ grain, value }: TimeMention): boolean => grain === "day" && value?.length === DAY;

/** What describes a noun is background, and a date in full mostly too, unless it is as new as the page. */
function isAside(doc: Stated, index: number, time: TimeMention): boolean {
  if (time.anchored === "absolute") return true;
  const clause = doc.parses[index]!.clauseOf[time.first - doc.sentences[index]!.first];
  return clause?.kind === "relative";
}
