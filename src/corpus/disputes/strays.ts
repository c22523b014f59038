// Decides which sentences of a page count for its main event though they report nothing that others report too.

import { byCodeUnits } from "../../order.ts";
import type { Told } from "../events/likeness.ts";

/** Sentences behind this many others are background. */
const MOST = 6;

/** Reports grouped: each set one event; those that stand alone are sets of one. */
type Groups = readonly (readonly Told[])[];

/**
 * By the place of each group in the list: the reports of its pages that stand alone, from the page's first sentence to
 * the first that reports another event of several pages. What they count, they count of the page's main event.
 */
export function straysOf(groups: Groups): Map<number, Told[]> {
  const groupOf = new Map<Told, number>();
  for (const [at, told] of groups.entries()) for (const one of told) groupOf.set(one, at);
  const strays = new Map<number, Told[]>();
  for (const reports of Map.groupBy(groupOf.keys(), ({ page }) => page.id).values()) {
    const main = mainOf(reports, groups, groupOf);
    if (main) strays.set(main.group, [...(strays.get(main.group) ?? []), ...main.strays]);
  }
  return strays;
}

function mainOf(
  reports: readonly Told[],
  groups: Groups,
  groupOf: ReadonlyMap<Told, number>,
): { group: number; strays: Told[] } | null {
  const strays: Told[] = [];
  let main: number | null = null;
  const sentences = new Set<number>();
  for (const one of reports.toSorted(inText)) {
    const group = groupOf.get(one)!;
    const isAlone = groups[group]!.length === 1;
    sentences.add(one.report.event.sentence.start);
    if (sentences.size > MOST || (main === null && !one.report.leading)) break;
    if (isAlone) strays.push(one);
    else if (main === null) main = group;
    else if (group !== main) break;
  }
  return main === null ? null : { group: main, strays };
}

const inText = (a: Told, b: Told): number =>
  a.report.event.sentence.start - b.report.event.sentence.start ||
  byCodeUnits(a.report.event.id, b.report.event.id);
