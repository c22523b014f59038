// Decides when and where an act took place: by its clause, else its sentence, else the page.

import type { DateValue, EventStatus } from "../../model.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { TimeMention } from "../4-time/types.ts";
import type { Clause, Phrase } from "../5-clauses/types.ts";
import type { Trigger } from "./types.ts";
import type { EventView } from "./view.ts";

const DATED = new Set(["day", "week", "month", "quarter", "season", "year", "range"]);

/** The date of an event: the nearest dated time of the clause, then of the sentence; of what was done, else the page's date. */
export function dateOf(view: EventView, trigger: Trigger, status: EventStatus): DateValue | null {
  const time = nearestTime(view, trigger);
  if (time?.value)
    return {
      value: time.value,
      start: time.start,
      end: time.end,
      text: view.doc.page.text.slice(time.start, time.end),
    };
  // what is to come, supposed or denied did not take place on the day of the page
  return view.published === null || status !== "actual" ? null : { value: view.published };
}

function nearestTime(view: EventView, { at, clause }: Trigger): TimeMention | null {
  let best: TimeMention | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const time of view.times) {
    if (!DATED.has(time.grain) || time.value === null) continue;
    const own = view.parse.clauseOf[time.first - view.first];
    const cost = distance(time, at) + (own === clause ? 0 : isKin(own, clause) ? 30 : 60);
    if (cost < bestCost) [best, bestCost] = [time, cost];
  }
  return best;
}

const distance = (time: TimeMention, at: number): number =>
  time.first > at ? time.first - at : at - time.last + 1;

const isKin = (a: Clause | undefined, b: Clause): boolean =>
  a !== undefined && (a.parent === b || b.parent === a);

const WHERE = new Set(["fi", "bi", "qurb", "dakhil", "ila", "fawqa", "sharq", "gharb"]);

/** The place named after a preposition of place in the clause, nearest after the trigger. */
export function placeOf(view: EventView, trigger: Trigger): Mention | null {
  const { clause, at } = trigger;
  const phrases = [...clause.after, ...clause.before].filter(
    (phrase) => phrase.preposition !== null && WHERE.has(phrase.preposition),
  );
  const after = phrases.filter((phrase) => phrase.first > at);
  for (const phrase of [...after, ...phrases]) {
    const place = placeIn(phrase);
    if (place) return place;
  }
  return null;
}

function placeIn(phrase: Phrase): Mention | null {
  for (let inner: Phrase | null = phrase; inner; inner = inner.genitive) {
    if (inner.mention && (inner.mention.type === "place" || inner.mention.place >= 0)) return inner.mention;
  }
  return null;
}
