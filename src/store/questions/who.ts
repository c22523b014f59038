// The question what is known of somebody: what he is called, said, did and met with, and with whom most.

import type { Db } from "../store.ts";
import type { Asked, Listed } from "./asked.ts";
import { askEvents, type ToldEvent } from "./events.ts";
import { type Named, namesByKey } from "./names.ts";
import { askStatements, type StatementTold } from "./statements.ts";
import type { Counted } from "./stats.ts";

/** Somebody, or a country with all its parties. Totals are those of the questions that list them. */
export interface Dossier {
  readonly asked: Asked;
  /** Null where no record names him. */
  readonly named: Named | null;
  /** What pages call him. */
  readonly called: readonly string[];
  readonly said: Listed<StatementTold>;
  /** Statements that name him. */
  readonly about: Listed<StatementTold>;
  readonly asActor: Listed<ToldEvent>;
  readonly asRecipient: Listed<ToldEvent>;
  /** Those with whom he has part in most events, and how many. */
  readonly ties: readonly Counted[];
}

/** @param most how many of each list */
export async function askWho(db: Db, asked: Asked, most: number): Promise<Dossier> {
  const key = asked.kind === "key" ? asked.key : asked.code.toLowerCase();
  const newest = { order: "newest", limit: most } as const;
  return {
    asked,
    named: (await namesByKey(db, [key])).get(key) ?? null,
    called: await formsOf(db, key),
    said: await askStatements(db, { filter: { speaker: asked }, limit: most }),
    about: await askStatements(db, { filter: { about: asked }, limit: most }),
    asActor: await askEvents(db, { filter: { actor: asked }, ...newest }),
    asRecipient: await askEvents(db, { filter: { recipient: asked }, ...newest }),
    ties: await tiesOf(db, asked, most),
  };
}

/** Everything that somebody is called, as first written. */
async function formsOf(db: Db, key: string): Promise<string[]> {
  const rows = await db
    .selectFrom("named_form")
    .select("said")
    .where("kind", "=", "party")
    .where("key", "=", key)
    .orderBy("form")
    .execute();
  return rows.map(({ said }) => said);
}

/** Others by the events in which both take part; of a country, those who are not of it. */
async function tiesOf(db: Db, asked: Asked, most: number): Promise<Counted[]> {
  const both = db
    .selectFrom("event_party as one")
    .innerJoin("event_party as other", "other.event", "one.event")
    .innerJoin("group_report", "group_report.event", "one.event")
    .innerJoin("named", (on) => on.onRef("named.key", "=", "other.key").on("named.kind", "=", "party"))
    .whereRef("one.key", "<>", "other.key")
    .groupBy("other.key")
    .select((on) => ["other.key", on.fn.count<number>("event_group").distinct().as("count")])
    .orderBy("count", "desc")
    .orderBy("other.key")
    .limit(most);
  const rows = await (asked.kind === "key"
    ? both.where("one.key", "=", asked.key)
    : both
        .where("one.country", "=", asked.code)
        .where((on) => on.or([on("other.country", "is", null), on("other.country", "<>", asked.code)]))
  ).execute();
  const names = await namesByKey(
    db,
    rows.map(({ key }) => key),
  );
  return rows.map(({ key, count }) => ({ key, name: names.get(key)!.name, count }));
}
