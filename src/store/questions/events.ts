// The question which events there are: one answer for each group of reports.

import type { GroupRecord } from "../../model.ts";
import type { Db, Row } from "../store.ts";
import type { Limit, Listed } from "./asked.ts";
import { type EventFilter, groupsOf } from "./event-filter.ts";

/** An event as all its reports tell it, and how widely it is told. */
export interface ToldEvent extends GroupRecord {
  readonly quad: string;
  /** First and last day that it may have happened on; null where nothing dates it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly pages: number;
  readonly outlets: number;
  readonly origins: number;
  readonly disputed: boolean;
  /** Of the report that is surest. */
  readonly confidence: number;
}

export const EVENT_ORDERS = ["newest", "oldest", "origins", "pages", "confidence"] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

export interface EventQuestion {
  readonly filter: EventFilter;
  readonly order: EventOrder;
  readonly limit: Limit;
}

const COLUMN = {
  origins: "origins",
  pages: "pages",
  confidence: "event_group.confidence",
} as const;

/** The events that a filter leaves, in order; those without a date last where dates order them. */
export async function askEvents(db: Db, { filter, order, limit }: EventQuestion): Promise<Listed<ToldEvent>> {
  const asked = db.selectFrom("event_group").where(groupsOf(filter));
  const { total } = await asked
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const newest = asked.selectAll();
  const ordered =
    order === "oldest"
      ? newest.orderBy((on) => on.fn.coalesce("day_from", on.val("9999")), "asc")
      : order === "newest"
        ? newest.orderBy((on) => on.fn.coalesce("day_to", on.val("")), "desc")
        : newest.orderBy(COLUMN[order], "desc").orderBy((on) => on.fn.coalesce("day_to", on.val("")), "desc");
  const some = ordered.orderBy("event_group.id");
  const rows = await (limit === null ? some : some.limit(limit)).execute();
  return { total, items: rows.map(toldEvent) };
}

/** A group's row as it is told. */
export function toldEvent(row: Row<"event_group">): ToldEvent {
  const { quad, day_from, day_to, pages, outlets, origins, disputed, confidence } = row;
  const record = JSON.parse(row.record) as GroupRecord;
  return {
    ...record,
    ...{ quad, from: day_from, to: day_to, pages, outlets, origins, disputed: disputed === 1, confidence },
  };
}
