// Decides how the tie of two actors is told over time: counts and scores by period, and what has no place in one.

import { byCodeUnits } from "../../order.ts";
import { actorOf } from "./actors.ts";
import { HIGHLIGHTS } from "./between.ts";
import { inOrder, itemsOf } from "./items.ts";
import { periodOf } from "./periods.ts";
import { withoutRetelling } from "./retelling.ts";
import type { CountBy, Grain, Highlight, TieEvent, TieItem, TiePoint, TieSeries } from "./types.ts";

export interface SeriesOptions {
  /** A month where left out. */
  readonly grain?: Grain;
  /** Independent origins where left out. */
  readonly by?: CountBy;
}

/**
 * The series of two actors: ids of known actors, or codes of countries with all their members.
 * @param events each group once, in any order
 */
export function tieSeries(
  events: Iterable<TieEvent>,
  [a, b]: readonly [string, string],
  { grain = "month", by = "origins" }: SeriesOptions = {},
): TieSeries {
  const pair = [actorOf(a), actorOf(b)] as const;
  const lists = emptyLists();
  for (const event of withoutRetelling(events)) {
    const items = itemsOf(event, pair, by);
    if (event.status === "actual") place(lists, items, periodOf(event.date, grain));
    else if (event.status === "future") lists.future.push(...items);
    else for (const item of items) lists.leftOut.push({ ...item, why: event.status });
  }
  const periods = [...lists.periods].sort((one, other) => byCodeUnits(one[0], other[0]));
  return {
    ...{ a: pair[0].key, b: pair[1].key, grain, by },
    points: periods.map(([period, items]) => pointOf(period, items.sort(inOrder))),
    undated: lists.undated.sort(inOrder),
    inexact: lists.inexact.sort(inOrder),
    future: lists.future.sort(inOrder),
    leftOut: lists.leftOut.sort(inOrder),
  };
}

interface Lists {
  readonly periods: Map<string, TieItem[]>;
  readonly undated: TieItem[];
  readonly inexact: TieItem[];
  readonly future: TieItem[];
  readonly leftOut: TieSeries["leftOut"][number][];
}

const emptyLists = (): Lists => ({
  periods: new Map(),
  undated: [],
  inexact: [],
  future: [],
  leftOut: [],
});

function place(lists: Lists, items: readonly TieItem[], where: ReturnType<typeof periodOf>): void {
  if (items.length === 0) return;
  if (where === "undated" || where === "inexact") lists[where].push(...items);
  else lists.periods.getOrInsertComputed(where.period, () => []).push(...items);
}

/** A point of items in order: at least one. */
function pointOf(period: string, items: readonly TieItem[]): TiePoint {
  const quads = { VC: 0, MC: 0, VK: 0, MK: 0 };
  const highlights = Object.fromEntries(HIGHLIGHTS.map((one) => [one, 0])) as Record<Highlight, number>;
  let sum = 0;
  for (const item of items) {
    quads[item.quad]++;
    for (const one of item.highlights) highlights[one]++;
    sum += item.score;
  }
  return {
    period,
    cooperation: quads.VC + quads.MC,
    conflict: quads.VK + quads.MK,
    quads,
    sum,
    mean: sum / items.length,
    highlights,
    items,
  };
}
