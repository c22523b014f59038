// Decides which reports of copies are one telling: the same sentence on two pages, whatever each page's reading made of it.

import { likeness } from "../bag.ts";
import type { Overlap } from "../copies/finder.ts";
import type { PageSketch, Report } from "../types.ts";

/** Sentences of two copies that have so much in common are one, edited. */
const SAME_SENTENCE = 0.6;

/** Two reports by their ids. */
export type Telling = readonly [one: string, other: string];

/**
 * The reports of copies that retell one another: of each report the most alike one of the same entry, else of the same
 * type, that stands in the same sentence. An echo retells whatever event the other page's sentence tells first.
 */
export function tellingsOf(pages: ReadonlyMap<string, PageSketch>, overlaps: readonly Overlap[]): Telling[] {
  return overlaps.flatMap(({ a, b }) => {
    const [one, other] = [pages.get(a)!.reports, pages.get(b)!.reports];
    return one.flatMap((report): Telling[] => {
      const same = retold(report, other);
      return same ? [[report.event.id, same.event.id]] : [];
    });
  });
}

function retold(report: Report, others: readonly Report[]): Report | null {
  let best: Report | null = null;
  let most = 0;
  for (const other of others) {
    const kind = kindness(report, other);
    if (kind === 0) continue;
    const alike = likeness(report.words, other.words);
    if (alike < SAME_SENTENCE || alike + kind <= most) continue;
    most = alike + kind;
    best = other;
  }
  return best;
}

function kindness(a: Report, b: Report): number {
  if (a.echo || b.echo) return a.echo && b.echo ? 0.5 : 0.2;
  if (a.event.rule === b.event.rule) return 1;
  return a.event.type === b.event.type ? 0.5 : 0;
}
