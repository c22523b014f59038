// Gives the told events between actors, for what is worked out of them: ties, balance, camps.

import type { TieEvent } from "../../corpus/ties/types.ts";
import type { GroupRecord } from "../../model.ts";
import type { EventType } from "../../reading/7-events/plover.ts";
import type { ToldAside } from "../links/rows.ts";
import type { Db } from "../store.ts";
import type { Asked } from "./asked.ts";
import { type EventFilter, groupsOf, groupsWith } from "./event-filter.ts";
import { inParts } from "./pages.ts";

/** The key by which ties know an actor; a state is its country there. */
export const tieKey = (asked: Asked): string => (asked.kind === "key" ? asked.key : asked.code.toLowerCase());

/** A state asked for by its name means its country: ties know no other. */
export const asCountry = (asked: Asked): Asked =>
  asked.kind === "key" && /^[a-z]{3}$/u.test(asked.key)
    ? { kind: "country", code: asked.key.toUpperCase() }
    : asked;

/** The told events, left by a filter, in which two or more of the actors take part. */
export async function toldBetween(
  db: Db,
  actors: readonly Asked[],
  filter: EventFilter,
): Promise<TieEvent[]> {
  const counts = new Map<string, number>();
  for (const actor of actors)
    for (const { event_group } of await groupsWith(db, actor).execute())
      counts.set(event_group, (counts.get(event_group) ?? 0) + 1);
  const both = [...counts].flatMap(([group, count]) => (count > 1 ? [group] : []));
  const rows = await inParts(both, (some) =>
    toldRows(db, filter).where("event_group.id", "in", some).execute(),
  );
  return rows.map(tieEvent);
}

/** All told events that a filter leaves. */
export const toldAll = async (db: Db, filter: EventFilter): Promise<TieEvent[]> =>
  (await toldRows(db, filter).execute()).map(tieEvent);

const toldRows = (db: Db, filter: EventFilter) =>
  db.selectFrom("event_group").where(groupsOf(filter)).select(["event_group.record", "told"]);

function tieEvent({ record, told }: { readonly record: string; readonly told: string }): TieEvent {
  const { id, reports, type, actors, recipients } = JSON.parse(record) as GroupRecord;
  return { id, reports, type: type as EventType, actors, recipients, ...(JSON.parse(told) as ToldAside) };
}
