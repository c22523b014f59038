// Gives records by their ids: events of pages, or echoes that linking found; statements.

import type { EventRecord, StatementRecord } from "../../model.ts";
import type { Db } from "../store.ts";
import { inParts } from "./pages.ts";

interface Kept {
  readonly id: string;
  readonly record: string;
}

/** Events that pages tell, or echo. */
export async function eventsById(db: Db, ids: Iterable<string>): Promise<Map<string, EventRecord>> {
  const all = [...new Set(ids)];
  const found = await inParts(all, (some) =>
    db.selectFrom("event").select(["id", "record"]).where("id", "in", some).execute(),
  );
  const echoes = await inParts(all, (some) =>
    db
      .selectFrom("link")
      .select(["id", "record"])
      .where("kind", "=", "echo")
      .where("id", "in", some)
      .execute(),
  );
  return recordsOf<EventRecord>([...echoes, ...found]);
}

/** Statements. */
export async function statementsById(db: Db, ids: Iterable<string>): Promise<Map<string, StatementRecord>> {
  const rows = await inParts([...new Set(ids)], (some) =>
    db.selectFrom("statement").select(["id", "record"]).where("id", "in", some).execute(),
  );
  return recordsOf<StatementRecord>(rows);
}

const recordsOf = <T>(rows: readonly Kept[]): Map<string, T> =>
  new Map(rows.map(({ id, record }) => [id, JSON.parse(record) as T]));
