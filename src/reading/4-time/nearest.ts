// Decides which of several possible dates is meant where the year, the month or the week is not said.

import type { Lean } from "./context.ts";
import type { Shift } from "./types.ts";

/** How much farther off a time ahead counts than one behind, by the verb that governs it. */
const AHEAD: { readonly [lean in Lean]: number } = { past: 6, none: 3, present: 2, future: 1 };
/** And a time behind, where the verb looks ahead. */
const BEHIND: { readonly [lean in Lean]: number } = { past: 1, none: 1, present: 1, future: 6 };

/**
 * Chooses among times that come round again (a month in each year, a day in each month).
 * @param offset of the candidate nearest below or at the page's date, in any unit: 0 for the page's own, never above 0
 * @param cycle units after which it comes round
 * @param shift what the text says: last (-1), next (1), this (0), or nothing
 * @returns the chosen candidate's offset from the page's date
 */
export function chooseRound({ offset, cycle, shift, lean }: Round): number {
  const next = offset + cycle;
  if (shift === 0) return -offset <= next ? offset : next;
  if (typeof shift !== "number") {
    return offset === 0 || -offset * BEHIND[lean()] <= next * AHEAD[lean()] ? offset : next;
  }
  if (shift > 0) return next + (shift - 1) * cycle;
  return offset === 0 ? shift * cycle : offset + (shift + 1) * cycle;
}

export interface Round {
  readonly offset: number;
  readonly cycle: number;
  readonly shift: Shift | undefined;
  /** Asked only where the shift does not settle it. */
  readonly lean: () => Lean;
}

/** The offset at or below 0 of a number in a cycle, counted from where the page stands. */
export function below(target: number, here: number, cycle: number): number {
  const ahead = (((target - here) % cycle) + cycle) % cycle;
  return ahead === 0 ? 0 : ahead - cycle;
}
