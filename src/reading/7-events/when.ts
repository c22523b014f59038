// Decides when an act took place: by its clause, else its sentence, else the story's day, else the page's date.

import type { DateValue, EventStatus } from "../../model.ts";
import { boundsOf } from "../4-time/calendar.ts";
import type { TimeMention } from "../4-time/types.ts";
import type { Clause } from "../5-clauses/types.ts";
import type { Trigger } from "./types.ts";
import { type EventView, idOf, isOf, readingOf } from "./view.ts";

const DATED = new Set(["day", "week", "month", "quarter", "season", "year", "range"]);

/** The date of an event: the nearest time of the clause, then of the sentence, that may date it; of what was done, else the page's. */
export function dateOf(view: EventView, trigger: Trigger, status: EventStatus): DateValue | null {
  const time = nearestTime(view, trigger, status);
  if (time) return valueOf(view, time);
  // what is to come, supposed or denied did not take place on the day of the page
  if (status !== "actual" || isBackground(view, trigger)) return null;
  if (view.story) return valueOf(view, view.story);
  return view.published === null ? null : { value: view.published };
}

/** "the agreement that the powers signed": what a perfect tells of a noun was done before, and nobody says when. */
const isBackground = (view: EventView, { at, kind, clause }: Trigger): boolean =>
  kind === "verb" && clause.kind === "relative" && readingOf(view, at).told.tense === "perfect";

const valueOf = ({ doc }: EventView, { value, start, end }: TimeMention): DateValue => ({
  value: value!,
  start,
  end,
  text: doc.page.text.slice(start, end),
});

function nearestTime(view: EventView, trigger: Trigger, status: EventStatus): TimeMention | null {
  let best: TimeMention | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const time of view.times) {
    if (!DATED.has(time.grain) || time.value === null) continue;
    const own = view.parse.clauseOf[time.first - view.first];
    if (!fits(time.value, view.published, status) || isOfAnother(view, { time, own }, trigger)) continue;
    const cost =
      distance(time, trigger.at) + (own === trigger.clause ? 0 : isKin(own, trigger.clause) ? 30 : 60);
    if (cost < bestCost) [best, bestCost] = [time, cost];
  }
  return best;
}

/** What is done did not happen after the page, and what is to come does not lie before it. */
function fits(value: string, published: string | null, status: EventStatus): boolean {
  if (published === null || (status !== "actual" && status !== "future")) return true;
  const [first, last] = boundsOf(value);
  const length = (one: string): number => Math.min(one.length, published.length);
  return status === "actual"
    ? first.slice(0, length(first)) <= published.slice(0, length(first))
    : last.slice(0, length(last)) >= published.slice(0, length(last));
}

interface Placed {
  readonly time: TimeMention;
  readonly own: Clause | undefined;
}

/** Whether a time dates something else of the sentence: a noun that it describes, what goes on, what a relative clause tells. */
function isOfAnother(view: EventView, { time, own }: Placed, trigger: Trigger): boolean {
  const holds = isWithin(trigger, own);
  if (!holds && (time.grain === "range" || isSince(view, time))) return true;
  if (isOfParticiple(view, time, trigger) || isOfDecree(view, time)) return true;
  if (own && describesAnother(own, trigger)) return true;
  return isAttribute(view, time) && view.parse.phraseOf[time.first - 1 - view.first] !== trigger.phrase;
}

/** Whether an act stands in a clause or in one that completes or describes something in it. */
function isWithin(trigger: Trigger, own: Clause | undefined): boolean {
  for (let clause: Clause | null = trigger.clause; clause; clause = clause.parent)
    if (clause === own) return true;
  return false;
}

const SINCE = new Set(["mundhu", "mundhu-since"]);

/** "the war that goes on since May": no day of what the sentence tells. */
const isSince = (view: EventView, { first }: TimeMention): boolean =>
  [first, first - 1].some((at) => SINCE.has(idOf(view, at)));

/** "the contract signed in 2011", "the war, ongoing since May": the time is the participle's, unless it describes the act. */
function isOfParticiple(view: EventView, { first }: TimeMention, trigger: Trigger): boolean {
  let at = first - 1;
  while (at > view.first && readingOf(view, at).told.pos === "preposition") at--;
  if (at < view.first) return false;
  const { told, article } = readingOf(view, at);
  const isParticiple =
    article && (told.derived === "active-participle" || told.derived === "passive-participle");
  return isParticiple && at !== trigger.at && view.parse.phraseOf[at - view.first] !== trigger.phrase;
}

/** "by order number 5 and of date 28/5/1432": the order's. */
const isOfDecree = (view: EventView, { first }: TimeMention): boolean =>
  first > view.first && readingOf(view, first - 1).conjunction === "wa" && isOf(view, first - 1, "date-word");

/** "welcomed the agreement that was signed last week": the time lies in a relative clause below, of another noun. */
function describesAnother(own: Clause, trigger: Trigger): boolean {
  let isBelow = false;
  let isOther = false;
  for (let clause: Clause | null = own; clause; clause = clause.parent) {
    if (clause === trigger.clause) isBelow = true;
    else if (!isBelow && clause.kind === "relative") isOther ||= clause.antecedent?.head !== trigger.at;
  }
  return isBelow && isOther;
}

/** "the agreement of 2015": a year that is the noun's, by li or by nothing between. */
function isAttribute(view: EventView, { first, grain }: TimeMention): boolean {
  if (grain !== "year" || first === view.first) return false;
  const { told } = readingOf(view, first - 1);
  if (told.pos !== "noun" && told.pos !== "adjective") return false;
  return readingOf(view, first).prefix === "li" || view.doc.tokens[first]!.surface.kind === "number";
}

const distance = (time: TimeMention, at: number): number =>
  time.first > at ? time.first - at : at - time.last + 1;

const isKin = (a: Clause | undefined, b: Clause): boolean =>
  a !== undefined && (a.parent === b || b.parent === a);
