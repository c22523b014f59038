// Decides the PLOVER type of an act once its standing is known: a planned visit is an agreement, a refused one a rejection.

import type { EventStatus } from "../../model.ts";
import type { Statement } from "../6-statements/types.ts";
import { COOPERATIVE, type EventType } from "./plover.ts";
import type { Standing } from "./status.ts";
import type { Trigger } from "./types.ts";

interface Reported {
  readonly trigger: Trigger;
  readonly standing: Exclude<Standing, "wished">;
  readonly statement: Statement | null;
}

/** Type, mode and status as recorded. */
export function typeOf({ trigger, standing, statement }: Reported): {
  type: EventType;
  mode: string | null;
  status: EventStatus;
} {
  const { rule } = trigger;
  if (standing === "refused") {
    const isDeclined =
      rule.negated !== null || COOPERATIVE.has(rule.type) || rule.type === "AGREE" || rule.type === "CONCEDE";
    return isDeclined
      ? { type: rule.negated ?? "REJECT", mode: null, status: "actual" }
      : { type: rule.type, mode: rule.mode, status: "negated" };
  }
  if (standing === "negated" && rule.negated) return { type: rule.negated, mode: null, status: "actual" };
  if (standing === "future" && COOPERATIVE.has(rule.type) && statement?.stance !== "expects") {
    return { type: "AGREE", mode: null, status: "actual" };
  }
  return { type: rule.type, mode: rule.mode, status: standing === "foreseen" ? "future" : standing };
}
