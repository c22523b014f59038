// The nouns of balance: signed ties, the triads that they make, and the events that turn them.

import type { TieItem } from "../ties/types.ts";

/** 1 where two actors cooperate more than they are in conflict, -1 where less, 0 where nothing is told. */
export type Sign = 1 | -1 | 0;

/** "balanced" where the product of the three signs is positive, "open" where a tie has none. */
export type TriadState = "balanced" | "unbalanced" | "open";

/** A tie on a day. */
export interface SignedTie {
  readonly a: string;
  readonly b: string;
  readonly sign: Sign;
  readonly weight: number;
  /** What was counted: in the period told, or of a whole triad all that is behind the weight. */
  readonly items: readonly TieItem[];
}

/** A tie of a triad as it stands after all that is told. */
export interface TriadTie extends SignedTie {
  /** Done, but on no day that is told: not in the weight. */
  readonly undated: readonly TieItem[];
}

/** The day on which a triad became another, and what turned it. */
export interface Turn {
  /** The day from which on it holds: the last of the event's date. */
  readonly day: string;
  readonly from: TriadState;
  readonly to: TriadState;
  /** The ties whose sign changed on that day. */
  readonly changes: readonly {
    readonly a: string;
    readonly b: string;
    readonly from: Sign;
    readonly to: Sign;
  }[];
  /** Of what happened on those ties that day, what pushed most towards their new signs: the turning point. */
  readonly by: TieItem;
  /** Whatever else pushed the same way on that day. */
  readonly beside: readonly TieItem[];
}

/** The triad after the last event of a period. */
export interface TriadPeriod {
  readonly period: string;
  readonly ties: readonly SignedTie[];
  readonly state: TriadState;
}

/** Three actors and the ties between them. */
export interface Triad {
  readonly actors: readonly [string, string, string];
  readonly ties: readonly TriadTie[];
  readonly state: TriadState;
  /** Since when and by what it is so; null where nothing was told of it. */
  readonly since: Turn | null;
  readonly turns: readonly Turn[];
  /** Periods in which something happened between two of them. */
  readonly periods: readonly TriadPeriod[];
  /** All this in a sentence. */
  readonly why: string;
}

/** How weights, signs and states are worked out, and by whom it was published. */
export interface Method {
  readonly formula: string;
  readonly halfLife: number;
  readonly cites: readonly string[];
}

export interface Balance {
  readonly method: Method;
  /** Unbalanced ones first, then balanced, then open. */
  readonly triads: readonly Triad[];
}
