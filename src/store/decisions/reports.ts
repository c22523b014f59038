// Decides which reports a person means by an id: that report, or all of that group as it is now.

import type { Db } from "../store.ts";
import { CannotDecide, type Deciding } from "./types.ts";

/** Finds the reports that are to be one event. */
export async function findMerge(db: Db, ids: readonly string[]): Promise<Deciding> {
  const found = await Promise.all(ids.map((id) => reportsOf(db, id)));
  const events = [...new Set(found.flat())];
  if (events.length < 2)
    throw new CannotDecide(
      "hand.too-few",
      "one report is one event already; name two reports or groups, or more",
    );
  return { kind: "merge", events };
}

/**
 * Finds the reports that are to be taken out of their group, and those that stay.
 * @param ids reports of one group; that group may stand before them
 */
export async function findSplit(db: Db, ids: readonly string[]): Promise<Deciding> {
  const [first = ""] = ids;
  const named = (await isReport(db, first)) ? null : await reportsOf(db, first);
  const events = [...new Set(named === null ? ids : ids.slice(1))];
  const [one] = events;
  if (one === undefined)
    throw new CannotDecide("hand.too-few", `name the reports that are to leave ${first}, after it`);
  await Promise.all(events.map((id) => mustBeReport(db, id)));
  const all = named ?? (await reportsBeside(db, one));
  const strays = events.filter((event) => !all.includes(event));
  if (strays.length > 0)
    throw new CannotDecide(
      "hand.not-in-group",
      `${strays.join(", ")}: not of ${named === null ? `the group of ${one}` : first}, so it cannot leave it; split one group at a time`,
    );
  const from = all.filter((event) => !events.includes(event));
  if (from.length === 0)
    throw new CannotDecide(
      "hand.nothing-left",
      "these are all the reports of the group; leave out those that are to stay",
    );
  return { kind: "split", events, from };
}

/** The report itself, or the reports of a group. */
async function reportsOf(db: Db, id: string): Promise<string[]> {
  if (await isReport(db, id)) return [id];
  const reports = await reportsIn(db, id);
  if (reports.length === 0)
    throw new CannotDecide("hand.unknown-id", `${id}: neither an event nor a group of this store`);
  return reports;
}

async function mustBeReport(db: Db, id: string): Promise<void> {
  if (!(await isReport(db, id)))
    throw new CannotDecide("hand.unknown-id", `${id}: no event of this store; one group, then its events`);
}

const isReport = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom("event").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;

async function reportsIn(db: Db, group: string): Promise<string[]> {
  const rows = await db
    .selectFrom("group_report")
    .select("event")
    .where("event_group", "=", group)
    .orderBy("event")
    .execute();
  return rows.map(({ event }) => event);
}

async function reportsBeside(db: Db, event: string): Promise<string[]> {
  const group = await db
    .selectFrom("group_report")
    .select("event_group")
    .where("event", "=", event)
    .executeTakeFirst();
  return group ? reportsIn(db, group.event_group) : [event];
}
