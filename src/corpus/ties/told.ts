// Decides what the reports of a group tell together of their event: its mode, contexts, status, place.

import type { EventRecord, EventStatus, GroupRecord } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import type { EventType } from "../../reading/7-events/plover.ts";
import type { TieEvent } from "./types.ts";

/** What is told as done counts so, whoever else denies it; what is supposed counts least. */
const STRONGEST: readonly TieEvent["status"][] = ["actual", "future", "negated", "denied", "hypothetical"];

/** An event of a page, and whether the page says that it did not take place (`isDenied`). */
export interface Reported {
  readonly event: EventRecord;
  readonly isDenied: boolean;
}

/** What the reports of one group tell together; they are the group's own. */
export function toldEvent(group: GroupRecord, reported: readonly Reported[]): TieEvent {
  const ordered = reported.toSorted((one, other) => byCodeUnits(one.event.id, other.event.id));
  const events = ordered.map(({ event }) => event);
  const ofType = events.filter(({ type }) => type === group.type);
  const statuses = new Set(ordered.map(statusOf));
  return {
    id: group.id,
    reports: group.reports,
    type: group.type as EventType,
    mode: mostCommon(ofType.flatMap(({ mode }) => mode ?? [])),
    contexts: [...new Set(ofType.flatMap(({ contexts }) => contexts))].sort(byCodeUnits),
    status: STRONGEST.find((status) => statuses.has(status)) ?? "hypothetical",
    actors: group.actors,
    recipients: group.recipients,
    joint: 2 * events.filter(({ joint }) => joint).length > events.length,
    date: group.date?.value ?? null,
    place: events.find(({ place }) => place !== null)?.place ?? null,
  };
}

function statusOf({ event, isDenied: denied }: Reported): EventStatus | "denied" {
  if (!denied) return event.status === "negated" ? "actual" : event.status;
  return event.status === "negated" ? "negated" : "denied";
}

/** The value that most have; the first in code-unit order of several; null where none has any. */
function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))[0]?.[0] ?? null;
}
