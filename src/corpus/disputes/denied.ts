// Decides whether a report denies its event: negated in the outlet's own words, or inside what somebody denies.

import type { EventRecord, StatementRecord } from "../../model.ts";

/** Whether a report says that the event did not take place. A negation inside a denial is none, nor a denied denial. */
export function isDenied(event: EventRecord, statements: readonly StatementRecord[]): boolean {
  let denials = event.status === "negated" ? 1 : 0;
  for (let at = find(statements, event.statement); at; at = find(statements, at.within))
    if (at.stance === "denies") denials++;
  return denials % 2 === 1;
}

const find = (statements: readonly StatementRecord[], id: string | null): StatementRecord | undefined =>
  id === null ? undefined : statements.find((one) => one.id === id);
