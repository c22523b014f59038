// Decides what is counted of an event between two actors: the event once, each report, or each independent origin.

import { byCodeUnits } from "../../order.ts";
import { quadOf, scoreOf } from "../../reading/7-events/plover.ts";
import { directionOf, highlightsOf } from "./between.ts";
import type { Actor, CountBy, TieEvent, TieItem } from "./types.ts";

type Report = TieEvent["reports"][number];

/** What is counted of an event; nothing where it does not stand between the two. */
export function itemsOf(event: TieEvent, [a, b]: readonly [Actor, Actor], by: CountBy): TieItem[] {
  const direction = directionOf(event, a, b);
  if (direction === null) return [];
  const { id, type, mode, date } = event;
  const shared = { type, mode, quad: quadOf(type), score: scoreOf(type, mode), date };
  const kinds = { direction, highlights: highlightsOf(event, direction) };
  return countedOf(event.reports, by).map((report) => ({ group: id, ...report, ...shared, ...kinds }));
}

/** Of several reports that count as one, the first in the order of their ids stands for them. */
function countedOf(reports: readonly Report[], by: CountBy): Report[] {
  const ordered = reports
    .map(({ event, document, root }) => ({ event, document, root }))
    .sort((one, other) => byCodeUnits(one.event, other.event));
  if (by === "reports") return ordered;
  if (by === "events") return ordered.slice(0, 1);
  const roots = new Map<string, Report>();
  for (const report of ordered) if (!roots.has(report.root)) roots.set(report.root, report);
  return [...roots.values()];
}

/** The order of items: by date, then by group and report; those without a date last. */
export const inOrder = (one: TieItem, other: TieItem): number =>
  byCodeUnits(one.date ?? "9999", other.date ?? "9999") ||
  byCodeUnits(one.group, other.group) ||
  byCodeUnits(one.event, other.event);
