// Decides what a side of a dispute shows: its words, who says so, and where its page has it from.

import type { DisputeSide, GroupRecord, Span } from "../../model.ts";
import type { Told } from "../events/likeness.ts";
import type { Toll } from "./tolls.ts";

/** A group with its reports, and the roots of their pages' accounts. */
export interface Disputed {
  readonly group: GroupRecord;
  readonly told: readonly Told[];
  /** Reports that stand alone, and count for the group's event: see straysOf. */
  readonly strays: readonly Told[];
  readonly roots: ReadonlyMap<string, string>;
}

/** The side of a report that tells or denies the act, or names a party of it: by the words given, else its trigger. */
export function sideOf(
  { report: { event, speaker }, page }: Told,
  { roots }: Disputed,
  words: Span = event.trigger,
): DisputeSide {
  return {
    document: page.id,
    event: event.id,
    ...(event.statement !== null && { statement: event.statement }),
    speaker,
    root: roots.get(page.id)!,
    start: words.start,
    end: words.end,
    text: words.text,
  };
}

/** The side of a report that counts. */
export function countSide({ report, page }: Told, toll: Toll, { group, roots }: Disputed): DisputeSide {
  return {
    document: page.id,
    // a sentence whose event nobody shares is no report of this one
    ...(group.reports.some(({ event }) => event === report.event.id) && { event: report.event.id }),
    ...(toll.statement !== null && { statement: toll.statement }),
    speaker: toll.speaker,
    root: roots.get(page.id)!,
    ...toll.span,
  };
}
