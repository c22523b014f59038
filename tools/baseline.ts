// Decides which figures must not fall, by how much at most, and what is told when one does.

import type { Figures } from "../src/evaluation/accuracy.ts";
import type { Scoreboard } from "../src/evaluation/scoreboard.ts";

/** Figures by name, from 0 to 1. */
export type Baseline = Readonly<Record<string, number>>;

/** Half a point. */
const MARGIN = 0.005;

const of = (found: number, share: number | null): number => found * (share ?? 0);

/**
 * The figures of the annotated pages that must not fall. Shares of what is found are multiplied by how much is found:
 * whoever finds a harder statement must not be punished for its source.
 */
export function baselineOf({ statements, events, whoDidWhatToWhom }: Scoreboard): Baseline {
  return {
    "statements F1": statements.f1,
    "statements with their source": of(statements.f1, statements.source),
    "statements with their content": of(statements.f1, statements.content),
    "statements with their stance": of(statements.f1, statements.stance),
    "events F1": events.f1,
    "events with an actor": of(events.f1, events.actor),
    "events with an actor's code": of(events.f1, events.actorCode),
    "events with a recipient": of(events.f1, events.recipient),
    "events with a recipient's code": of(events.f1, events.recipientCode),
    "events with their status": of(events.f1, events.status),
    "events with their date": of(events.f1, events.date),
    "who did what to whom F1": whoDidWhatToWhom.f1,
  };
}

/** The figures of outside sets in one table: those with a target. */
export const flat = (sets: readonly Figures[]): Baseline =>
  Object.fromEntries(
    sets.flatMap(({ set, figures }) =>
      figures
        .filter(({ value, target }) => value !== null && target !== undefined)
        .map(({ measure, value }) => [`${set}: ${measure}`, value ?? 0]),
    ),
  );

/** What fell by more than half a point, and what is no longer measured. */
export function fallen(before: Baseline, now: Baseline): string[] {
  return Object.entries(before).flatMap(([name, figure]) => {
    const own = now[name];
    if (own === undefined) return [`${name} is no longer measured`];
    return own < figure - MARGIN
      ? [
          `${name} fell from ${percent(figure)} to ${percent(own)}; if that is meant, say why in the commit and run npm run measure`,
        ]
      : [];
  });
}

const percent = (figure: number): string => (100 * figure).toFixed(1);
