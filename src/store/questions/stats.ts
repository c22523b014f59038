// The question how much there is: counts, each that of a list which other questions give.

import type { Name } from "../../model.ts";
import type { Db } from "../store.ts";
import { namesByKey } from "./names.ts";

/** Somebody or something, and how often. */
export interface Counted {
  readonly key: string;
  readonly name: Name;
  readonly count: number;
}

/** Counts of a whole store. */
export interface Stats {
  readonly pages: number;
  /** Older versions and withdrawn pages, which answer no question. */
  readonly archived: number;
  readonly statements: number;
  /** Reports: events as single pages tell them. */
  readonly reports: number;
  /** Events, each once however many reports it has. */
  readonly events: number;
  readonly eventsByType: Readonly<Record<string, number>>;
  readonly origins: number;
  readonly disputes: number;
  readonly copies: number;
  readonly outlets: number;
  readonly first: string | null;
  readonly last: string | null;
  /** By pages. */
  readonly busiestOutlets: readonly Counted[];
  /** By the events in which they take part. */
  readonly busiestActors: readonly Counted[];
}

/** @param most how many outlets and actors are named */
export async function askStats(db: Db, most: number): Promise<Stats> {
  const span = await db
    .selectFrom("document")
    .select(({ fn }) => [
      fn.min("published").as("first"),
      fn.max("published").as("last"),
      fn.count<number>("publisher").distinct().as("outlets"),
    ])
    .executeTakeFirstOrThrow();
  const types = await db
    .selectFrom("event_group")
    .groupBy("type")
    .select(({ fn }) => ["type", fn.countAll<number>().as("count")])
    .orderBy("type")
    .execute();
  const roots = await db
    .selectFrom("origin")
    .select(({ fn }) => fn.count<number>("root").distinct().as("count"))
    .executeTakeFirstOrThrow();
  return {
    pages: await rowsIn(db, "document"),
    archived: await rowsIn(db, "archive"),
    statements: await rowsIn(db, "statement"),
    reports: await rowsIn(db, "event"),
    events: await rowsIn(db, "event_group"),
    eventsByType: Object.fromEntries(types.map(({ type, count }) => [type, count])),
    origins: roots.count,
    disputes: await rowsIn(db, "dispute"),
    copies: await rowsIn(db, "page_copy"),
    ...span,
    busiestOutlets: await busiestOutlets(db, most),
    busiestActors: await busiestActors(db, most),
  };
}

type Counting = "document" | "archive" | "statement" | "event" | "event_group" | "dispute" | "page_copy";

async function rowsIn(db: Db, table: Counting): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

async function busiestOutlets(db: Db, most: number): Promise<Counted[]> {
  const rows = await db
    .selectFrom("document")
    .where("publisher", "is not", null)
    .groupBy("publisher")
    .select(({ fn }) => ["publisher as key", fn.countAll<number>().as("count")])
    .orderBy("count", "desc")
    .orderBy("key")
    .limit(most)
    .execute();
  return withNames(
    db,
    rows.map(({ key, count }) => ({ key: key!, count })),
  );
}

/** Nobody, who has an empty key, is not busy. */
async function busiestActors(db: Db, most: number): Promise<Counted[]> {
  const rows = await db
    .selectFrom("event_party")
    .innerJoin("group_report", "group_report.event", "event_party.event")
    .innerJoin("named", (on) => on.onRef("named.key", "=", "event_party.key").on("named.kind", "=", "party"))
    .groupBy("event_party.key")
    .select(({ fn }) => ["event_party.key", fn.count<number>("event_group").distinct().as("count")])
    .orderBy("count", "desc")
    .orderBy("event_party.key")
    .limit(most)
    .execute();
  return withNames(db, rows);
}

async function withNames(
  db: Db,
  rows: readonly { readonly key: string; readonly count: number }[],
): Promise<Counted[]> {
  const names = await namesByKey(
    db,
    rows.map(({ key }) => key),
  );
  return rows.map(({ key, count }) => ({ key, name: names.get(key)?.name ?? { ar: key }, count }));
}
