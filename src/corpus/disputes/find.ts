// Decides what the reports of one event dispute: whether it took place at all, and how many it harmed.

import type { DisputeRecord, DisputeSide, GroupRecord } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import type { Told } from "../events/likeness.ts";
import { HARMS, type Harm, type Toll } from "./tolls.ts";

/** The disputes among the reports of a group, in the order denial, then numbers. */
export function disputesOf(group: GroupRecord, told: readonly Told[]): DisputeRecord[] {
  return [denialIn(group, told), ...HARMS.map((harm) => numbersIn(group, told, harm))].filter(
    (dispute) => dispute !== null,
  );
}

/** Some report the act, others negate it or report that somebody denies it. */
function denialIn(group: GroupRecord, told: readonly Told[]): DisputeRecord | null {
  const denied = told.filter(({ report }) => report.denied);
  const asserted = told.filter(({ report }) => !report.denied && report.event.status === "actual");
  if (denied.length === 0 || asserted.length === 0) return null;
  const sides = [...asserted, ...denied].map(
    ({ report: { event }, page }): DisputeSide => ({
      document: page.id,
      event: event.id,
      ...(event.statement !== null && { statement: event.statement }),
      start: event.trigger.start,
      end: event.trigger.end,
      text: event.trigger.text,
    }),
  );
  return { kind: "dispute", id: `${group.id}:denial`, group: group.id, about: "denial", sides };
}

interface Count {
  readonly toll: Toll;
  readonly side: DisputeSide;
}

/** Pages that count differently; of each page its largest count, which is the whole. */
function numbersIn(group: GroupRecord, told: readonly Told[], harm: Harm): DisputeRecord | null {
  const counts = new Map<string, Count>();
  for (const { report, page } of told)
    for (const toll of report.tolls) {
      const other = counts.get(page.id);
      if (toll.harm !== harm || (other && other.toll.count >= toll.count)) continue;
      counts.set(page.id, { toll, side: { document: page.id, event: report.event.id, ...toll.span } });
    }
  if (new Set([...counts.values()].map(({ toll }) => toll.count)).size < 2) return null;
  const sides = [...counts.values()]
    .sort((a, b) => a.toll.count - b.toll.count || byCodeUnits(a.side.document, b.side.document))
    .map(({ side }) => side);
  return { kind: "dispute", id: `${group.id}:${harm}`, group: group.id, about: "number", sides };
}
