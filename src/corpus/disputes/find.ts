// Decides what the reports of one event dispute: whether it took place at all, how many it harmed, who did it, and when.

import type { DisputeRecord } from "../../model.ts";
import { denialIn } from "./denials.ts";
import { numbersIn } from "./numbers.ts";
import { doersIn } from "./doers.ts";
import { datesIn } from "./dates.ts";
import type { Disputed } from "./sides.ts";

/** The disputes among the reports of a group. */
export function disputesOf(disputed: Disputed): DisputeRecord[] {
  if (disputed.told.length < 2) return [];
  return [denialIn(disputed), ...numbersIn(disputed), doersIn(disputed), datesIn(disputed)].filter(
    (dispute) => dispute !== null,
  );
}
