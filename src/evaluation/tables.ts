// Decides the tables of the scoreboard: each event type, types taken for others, and what confidence is worth.

import { TYPES } from "../reading/7-events/plover.ts";
import { type Counted, countOf, share } from "./scores.ts";
import type { PageMatch } from "./types.ts";

/** The figures of one event type. */
export interface TypeRow extends Counted {
  readonly type: string;
}

/** Precision, recall and F1 of every type that is annotated or was read. */
export function typeRows(pages: readonly PageMatch[]): TypeRow[] {
  return TYPES.map((type) => {
    const matches = pages.map(({ events }) => ({
      pairs: events.pairs.filter(({ gold }) => gold.note.type === type),
      missed: events.missed.filter(({ note }) => note.type === type),
      spurious: events.spurious.filter((event) => event.type === type),
    }));
    return { type, ...countOf(matches) };
  }).filter(({ gold, system }) => gold + system > 0);
}

/** One kind of confusion: how often a trigger annotated as one type was read as another. */
export interface Confusion {
  readonly gold: string;
  readonly read: string;
  readonly count: number;
}

/** Of the triggers that both have: how often each annotated type was read as each type, the right ones too. */
export function confusionsOf(pages: readonly PageMatch[]): Confusion[] {
  const counts = new Map<string, number>();
  for (const { gold, own } of pages.flatMap(({ triggers }) => triggers)) {
    const key = `${gold.note.type} ${own.type}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return TYPES.flatMap((gold) =>
    TYPES.flatMap((read) => {
      const count = counts.get(`${gold} ${read}`) ?? 0;
      return count > 0 ? [{ gold, read, count }] : [];
    }),
  );
}

/** How often events whose confidence lies between two bounds are right. */
export interface Bin {
  readonly from: number;
  /** Not included, but in the last bin. */
  readonly to: number;
  readonly events: number;
  readonly right: number | null;
  readonly meanConfidence: number | null;
}

const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** What confidence is worth: events in bins of it, and the part of them that is right in trigger and type. */
export function calibrationOf(pages: readonly PageMatch[]): Bin[] {
  const judged = judgedEvents(pages);
  return BOUNDS.slice(1).map((to, at) => {
    const from = BOUNDS[at]!;
    return binOf(judged, { from, to });
  });
}

/** The same for all events from a confidence on. */
export const fromConfidence = (pages: readonly PageMatch[], from: number): Bin =>
  binOf(judgedEvents(pages), { from, to: 1 });

interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

const judgedEvents = (pages: readonly PageMatch[]): Judged[] =>
  pages.flatMap(({ events }) => [
    ...events.pairs.map(({ own }) => ({ confidence: own.confidence, isRight: true })),
    ...events.spurious.map(({ confidence }) => ({ confidence, isRight: false })),
  ]);

function binOf(judged: readonly Judged[], { from, to }: { from: number; to: number }): Bin {
  const inside = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
  const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
  return {
    from,
    to,
    events: inside.length,
    right: share(inside, ({ isRight }) => isRight),
    meanConfidence: inside.length > 0 ? sum / inside.length : null,
  };
}
