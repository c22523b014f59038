// Decides where an act took place: by its clause.

import type { Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import type { Trigger } from "./types.ts";
import type { EventView } from "./view.ts";

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
