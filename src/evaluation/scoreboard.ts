// Decides what the scoreboard holds: the figures and all tables, as `isnad eval --json` prints them.

import { type Scores, scoresOf } from "./scores.ts";
import {
  type Bin,
  calibrationOf,
  type Confusion,
  confusionsOf,
  fromConfidence,
  type TypeRow,
  typeRows,
} from "./tables.ts";
import type { PageMatch } from "./types.ts";

export interface Scoreboard extends Scores {
  readonly pages: number;
  readonly byType: readonly TypeRow[];
  readonly confusions: readonly Confusion[];
  readonly calibration: readonly Bin[];
  /** All events from this confidence on: the promise of `--min-confidence`. */
  readonly trusted: Bin;
}

/** From this confidence on, events are meant to be right nine times of ten. */
const TRUSTED = 0.8;

/** The scoreboard of some pages. */
export function scoreboardOf(pages: readonly PageMatch[]): Scoreboard {
  return {
    pages: pages.length,
    ...scoresOf(pages),
    byType: typeRows(pages),
    confusions: confusionsOf(pages),
    calibration: calibrationOf(pages),
    trusted: fromConfidence(pages, TRUSTED),
  };
}

/** The same with four decimals, as it is printed and kept: more would be noise. */
export function rounded<T>(value: T): T {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "number" ? Math.round(part * 10_000) / 10_000 : part,
  );
  return JSON.parse(text) as T;
}
