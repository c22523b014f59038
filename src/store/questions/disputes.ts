// The question what reports dispute: each dispute with the words of every side.

import type { DisputeRecord, DisputeSide, StatementRecord } from "../../model.ts";
import type { Db } from "../store.ts";
import type { Limit, Listed } from "./asked.ts";
import { type EventFilter, groupsOf } from "./event-filter.ts";
import { type ToldEvent, toldEvent } from "./events.ts";
import { eventsById, statementsById } from "./records.ts";
import { gonePage, inParts, type PageLine, textsById } from "./pages.ts";

/** A side with the sentence in which it stands, and who says it where a statement does. */
export interface SideTold extends DisputeSide {
  readonly page: PageLine;
  readonly sentence: string;
  readonly said: StatementRecord | null;
}

/** A dispute with its sides. */
export interface DisputeTold extends Omit<DisputeRecord, "sides"> {
  readonly event: ToldEvent | null;
  readonly sides: readonly SideTold[];
}

export interface DisputeQuestion {
  /** Of the disputed event. */
  readonly filter: EventFilter;
  readonly about?: readonly string[] | undefined;
  readonly limit: Limit;
}

/** The disputes over events that a filter leaves, those over the newest events first; those over no event last. */
export async function askDisputes(
  db: Db,
  { filter, about, limit }: DisputeQuestion,
): Promise<Listed<DisputeTold>> {
  let asked = db
    .selectFrom("dispute")
    .leftJoin("event_group", "event_group.id", "dispute.event_group")
    .where((on) => {
      const left = on(
        "event_group.id",
        "in",
        on.selectFrom("event_group").where(groupsOf(filter)).select("id"),
      );
      return isOpen(filter) ? on.or([left, on("dispute.event_group", "is", null)]) : left;
    });
  if (about) asked = asked.where("about", "in", about);
  const { total } = await asked
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const ordered = asked
    .select("dispute.record")
    .orderBy((on) => on.fn.coalesce("event_group.day_to", on.val("")), "desc")
    .orderBy("dispute.id");
  const rows = await (limit === null ? ordered : ordered.limit(limit)).execute();
  return { total, items: await toldDisputes(db, rows) };
}

/** Asks for nothing in particular: then disputes over what no event tells, such as a letter never received, count too. */
const isOpen = (filter: EventFilter): boolean =>
  Object.values(filter).every(
    (wanted) => wanted === undefined || wanted === false || (Array.isArray(wanted) && wanted.length === 0),
  );

/** The disputes over one event. */
export async function disputesOfGroup(db: Db, group: string): Promise<DisputeTold[]> {
  const rows = await db
    .selectFrom("dispute")
    .select("record")
    .where("event_group", "=", group)
    .orderBy("id")
    .execute();
  return toldDisputes(db, rows);
}

async function toldDisputes(db: Db, rows: readonly { readonly record: string }[]): Promise<DisputeTold[]> {
  const records = rows.map(({ record }) => JSON.parse(record) as DisputeRecord);
  const sides = records.flatMap((record) => record.sides);
  const pages = await textsById(
    db,
    sides.map(({ document }) => document),
  );
  const events = await eventsById(
    db,
    sides.flatMap(({ event }) => event ?? []),
  );
  const statements = await statementsById(
    db,
    sides.flatMap(({ statement }) => statement ?? []),
  );
  const groups = await groupsById(db, records);
  const told = (side: DisputeSide): SideTold => {
    const { text, ...page } = pages.get(side.document) ?? gonePage(side.document);
    const statement = side.statement === undefined ? undefined : statements.get(side.statement);
    const event = side.event === undefined ? undefined : events.get(side.event);
    const { start, end } = event?.sentence ?? statement?.content ?? side;
    return { ...side, page, sentence: text.slice(start, end).trim(), said: statement ?? null };
  };
  return records.map((record) => ({
    ...record,
    event: record.group === null ? null : (groups.get(record.group) ?? null),
    sides: record.sides.map(told),
  }));
}

async function groupsById(db: Db, records: readonly DisputeRecord[]): Promise<Map<string, ToldEvent>> {
  const ids = new Set(records.flatMap(({ group }) => group ?? []));
  const rows = await inParts([...ids], (some) =>
    db.selectFrom("event_group").selectAll().where("id", "in", some).execute(),
  );
  return new Map(rows.map((row) => [row.id, toldEvent(row)]));
}
