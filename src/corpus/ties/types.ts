// The nouns of ties: what is told of an event, and what stands between two actors in a period.

import type { EventStatus, Party, Place } from "../../model.ts";
import type { EventType, Quad } from "../../reading/7-events/plover.ts";

/** One event as its reports tell it together: what series of ties and balances are made of. */
export interface TieEvent {
  /** The id of its group. */
  readonly id: string;
  /** At least one: the event as each page tells it, and the root of that page's account. */
  readonly reports: readonly { readonly event: string; readonly document: string; readonly root: string }[];
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  /** "denied": whoever reports it says that somebody denies it, and nobody tells it as done. */
  readonly status: EventStatus | "denied";
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** Its parties did it together or to one another. */
  readonly joint: boolean;
  /** The value of a DateValue. */
  readonly date: string | null;
  readonly place: Place | null;
}

/** A known actor by id, or all that a country's code stands for. */
export interface Actor {
  readonly key: string;
  /** Upper case; null where the key is no country's code. */
  readonly country: string | null;
}

/** How finely time is cut. */
export type Grain = "day" | "week" | "month" | "quarter" | "year";

/** What counts as one: an independent origin of an event, a report of it, or the event. */
export type CountBy = "origins" | "reports" | "events";

/** Who did it: the first actor to the second, the second to the first, both, or a third who mediated between them. */
export type Direction = "forth" | "back" | "joint" | "mediated";

/** Kinds of act that a reader of a tie looks for first. */
export type Highlight = "treaty" | "supply" | "sanction" | "visit" | "mediation";

/** One thing counted: an event between two actors, with the report that stands for it. */
export interface TieItem {
  readonly group: string;
  readonly event: string;
  readonly document: string;
  readonly root: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly quad: Quad;
  readonly score: number;
  readonly direction: Direction;
  readonly highlights: readonly Highlight[];
  readonly date: string | null;
}

/** What stands between two actors in one period. Every count is the length of a list. */
export interface TiePoint {
  /** "2025-01-17", "2025-W03", "2025-01", "2025-Q1" or "2025". */
  readonly period: string;
  readonly cooperation: number;
  readonly conflict: number;
  readonly quads: Readonly<Record<Quad, number>>;
  readonly sum: number;
  readonly mean: number;
  readonly highlights: Readonly<Record<Highlight, number>>;
  /** What was counted, in the order of dates and ids. */
  readonly items: readonly TieItem[];
}

/** All that is told between two actors. Every event between them stands in one of its lists. */
export interface TieSeries {
  readonly a: string;
  readonly b: string;
  readonly grain: Grain;
  readonly by: CountBy;
  /** Periods in which something was counted, in order. */
  readonly points: readonly TiePoint[];
  /** Done, but on no day that is told. */
  readonly undated: readonly TieItem[];
  /** Done, but in a time that is longer than a period or lies in two. */
  readonly inexact: readonly TieItem[];
  /** To come, when it was told. */
  readonly future: readonly TieItem[];
  /** Negated, denied or only supposed. */
  readonly leftOut: readonly (TieItem & { readonly why: "negated" | "denied" | "hypothetical" })[];
}
