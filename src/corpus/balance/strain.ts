// Decides how the other ties of a triad went after a turn: whether what happened on them was worse than before it.

import { daysIn } from "../days.ts";
import type { TieItem } from "../ties/types.ts";
import type { Triad, TriadTie, Turn } from "./types.ts";

/** What happened on a tie in a stretch of days. */
export interface Stretch {
  readonly items: readonly TieItem[];
  readonly sum: number;
  /** Null where nothing happened. */
  readonly mean: number | null;
}

/** A tie before and after a turn that was not its own. */
export interface Strain {
  readonly a: string;
  readonly b: string;
  readonly before: Stretch;
  readonly after: Stretch;
  /** "strained" where the mean score fell, "closer" where it rose; "unknown" where one side of the turn has no events. */
  readonly outcome: "strained" | "closer" | "unchanged" | "unknown";
}

/** Half a year. */
const WINDOW = 182;

/**
 * The ties that a turn left as they were, each before and after it: does a rapprochement of two strain the third tie?
 * @param days how long before and after the turn is looked at
 */
export function strainsOf(triad: Triad, turn: Turn, days = WINDOW): Strain[] {
  const at = daysIn(turn.day)!.to;
  const isTurned = ({ a, b }: TriadTie): boolean =>
    turn.changes.some((change) => change.a === a && change.b === b);
  return triad.ties
    .filter((tie) => !isTurned(tie))
    .map(({ a, b, items }) => {
      const before = stretchOf(items, at - days, at);
      const after = stretchOf(items, at, at + days);
      return { a, b, before, after, outcome: outcomeOf(before, after) };
    });
}

/** From the first day to the day before the last. */
function stretchOf(all: readonly TieItem[], from: number, to: number): Stretch {
  const items = all.filter(({ date }) => {
    const day = date === null ? undefined : daysIn(date)?.to;
    return day !== undefined && day >= from && day < to;
  });
  const sum = items.reduce((total, { score }) => total + score, 0);
  return { items, sum, mean: items.length > 0 ? sum / items.length : null };
}

function outcomeOf({ mean: before }: Stretch, { mean: after }: Stretch): Strain["outcome"] {
  if (before === null || after === null) return "unknown";
  return after < before ? "strained" : after > before ? "closer" : "unchanged";
}
