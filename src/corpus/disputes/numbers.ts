// Decides whether pages count one event's dead, wounded, held, or the things in it differently.

import type { DisputeRecord } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import type { Told } from "../events/likeness.ts";
import { countSide, type Disputed } from "./sides.ts";
import { HARMS, type Toll } from "./tolls.ts";

interface Count {
  readonly toll: Toll;
  readonly told: Told;
}

/** The disputes over numbers: people harmed first, then things in the order of their names. */
export function numbersIn(disputed: Disputed): DisputeRecord[] {
  const counts = Map.groupBy(
    [...disputed.told, ...disputed.strays].flatMap((told) =>
      told.report.tolls.map((toll): Count => ({ toll, told })),
    ),
    ({ toll }) => toll.of,
  );
  const harms: readonly string[] = HARMS;
  const things = [...counts.keys()].filter((of) => !harms.includes(of)).sort(byCodeUnits);
  return [
    ...harms.map((harm) => disputeOf(disputed, harm, largest(counts.get(harm) ?? []))),
    ...things.map((thing) => disputeOf(disputed, thing, single(counts.get(thing)!))),
  ].filter((dispute) => dispute !== null);
}

function disputeOf(disputed: Disputed, of: string, counts: readonly Count[]): DisputeRecord | null {
  const { id } = disputed.group;
  if (new Set(counts.map(({ toll }) => toll.count)).size < 2) return null;
  const sides = counts
    .toSorted((a, b) => a.toll.count - b.toll.count || byCodeUnits(a.told.page.id, b.told.page.id))
    .map(({ toll, told }) => countSide(told, toll, disputed));
  return { kind: "dispute", id: `${id}:${of}`, group: id, about: "number", sides };
}

/** Of each page its lead's largest count, which is the whole; else its largest; of equal ones the first. */
function largest(counts: readonly Count[]): Count[] {
  const most = new Map<string, Count>();
  for (const count of counts) {
    const other = most.get(count.told.page.id);
    if (!other || before(count, other)) most.set(count.told.page.id, count);
  }
  return [...most.values()];
}

function before(a: Count, b: Count): boolean {
  const [one, other] = [a.told.report.leading, b.told.report.leading];
  if (one !== other) return one;
  return (
    a.toll.count > b.toll.count || (a.toll.count === b.toll.count && a.toll.span.start < b.toll.span.start)
  );
}

/** Of each page that counts the things once: one that counts them twice may count others. */
function single(counts: readonly Count[]): Count[] {
  const ofPages = Map.groupBy(counts, ({ told }) => told.page.id).values();
  return largest([...ofPages].filter((own) => new Set(own.map(({ toll }) => toll.count)).size === 1).flat());
}
