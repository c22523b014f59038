// Decides whether the reports of one event dispute when it was.

import type { DisputeRecord } from "../../model.ts";
import { daysIn, meet } from "../days.ts";
import type { Told } from "../events/likeness.ts";
import { type Disputed, sideOf } from "./sides.ts";

/** Days further apart than this are those of two events, or a mistake of reading. */
const MOST_APART = 7;

/** Reports that give the day by its number and month, and not the same one. "Yesterday" depends on when a page was put online. */
export function datesIn(disputed: Disputed): DisputeRecord | null {
  const { group, told } = disputed;
  const dated = told.filter(({ report }) => report.dayNamed && report.leading && !report.denied);
  const [first] = dated;
  const isDisputed = dated.some((one) => isAnotherDay(first!, one));
  if (!isDisputed) return null;
  const sides = dated.map((one) => {
    const { start, end, text } = one.report.event.date!;
    return sideOf(one, disputed, { start: start!, end: end!, text: text! });
  });
  return { kind: "dispute", id: `${group.id}:date`, group: group.id, about: "date", sides };
}

function isAnotherDay(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ report }) => daysIn(report.event.date!.value));
  return !!one && !!other && !meet(one, other) && Math.abs(one.to - other.to) <= MOST_APART;
}
