// Decides which reports are compared, and on which days each may have happened once its copies are known.

import { byCodeUnits } from "../../order.ts";
import type { Overlap } from "../copies/finder.ts";
import type { Days, PageSketch, Report } from "../types.ts";
import type { Rarity } from "../rarity.ts";
import { Union } from "../unite.ts";
import { candidates } from "./candidates.ts";
import type { Pair } from "./grouping.ts";
import { alike, type Told } from "./likeness.ts";
import { tellingsOf } from "./tellings.ts";

/** Pairs that have less in common than this are as good as unlike. */
const WORTH_KEEPING = 0.2;
/** What one page tells in another's words is one event beyond doubt. */
const ONE_TELLING = 1;
/** Copies date one event a day or two apart, as each was put online; dates further apart are mistakes of reading. */
const MOST_APART = 3;

/** The reports of all pages by id, those of copies with the days of all of them. */
export function toldBy(
  pages: ReadonlyMap<string, PageSketch>,
  overlaps: readonly Overlap[],
): Map<string, Told> {
  const tellings = new Union();
  for (const [one, other] of tellingsOf(pages, overlaps)) tellings.unite(one, other);
  const all = [...pages.values()].flatMap((page) => page.reports.map((report) => ({ report, page })));
  const families = Map.groupBy(all, ({ report }) => tellings.find(report.event.id));
  return new Map(
    [...families].flatMap(([telling, members]) => {
      const days = members.length > 1 ? hull(members.map(({ report }) => report)) : null;
      return members.map(({ report, page }): [string, Told] => [
        report.event.id,
        { report, page, telling, days: days ?? report.days },
      ]);
    }),
  );
}

/** From the first to the last day of all; null where they are too far apart. */
function hull(reports: readonly Report[]): Days | null {
  const all = reports.flatMap(({ days }) => days ?? []);
  if (all.length === 0) return null;
  const [from, to] = [Math.min(...all.map((one) => one.from)), Math.max(...all.map((one) => one.to))];
  const longest = Math.max(...all.map((one) => one.to - one.from));
  return to - from <= longest + MOST_APART ? { from, to } : null;
}

/** Pairs of reports that have something in common, with how alike they are. */
export function pairsOf(told: ReadonlyMap<string, Told>, rarity: Rarity): Pair[] {
  const ordered = [...told.values()].sort((a, b) => byCodeUnits(a.report.event.id, b.report.event.id));
  const pairs: Pair[] = [];
  for (const [one, other] of candidates(ordered, rarity)) {
    if (one.page === other.page) continue;
    const score = one.telling === other.telling ? ONE_TELLING : alike(one, other, rarity);
    if (score !== null && score >= WORTH_KEEPING)
      pairs.push({ a: one.report.event.id, b: other.report.event.id, score });
  }
  return pairs;
}
