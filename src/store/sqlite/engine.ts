// What is SQLite's own: a file through node:sqlite, one writer beside many readers, and rows written by one prepared statement.

import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from "kysely";
import type { Tables } from "../schema.ts";
import type { Engine, Row, Store } from "../store.ts";
import { allowAnyRow } from "./any-row.ts";
import { sqliteSearch } from "./search.ts";

/** How long a writer waits for another. */
const BUSY_MS = 30_000;

/** Opens a file, made where it is not there; ":memory:" is kept in memory alone. */
export function openSqlite(file: string): Store {
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  // FULL: what is committed survives a power cut too
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = off");
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(database) }) });
  return { db, engine: engineOf(database), close: () => db.destroy() };
}

/** Statements kept ready; a question with another number of parameters is another statement. */
const PREPARED = 200;

/** Kysely expects better-sqlite3, whose statements take their parameters as one array. */
function forKysely(database: DatabaseSync): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    if (ready.size >= PREPARED) ready.clear();
    const made = forKyselyToo(database, sql);
    ready.set(sql, made);
    return made;
  };
  return {
    close: () => database.close(),
    // a transaction that reads first and then writes would fail where another has written in between
    prepare: (asked) => {
      const sql = asked === "begin" ? "begin immediate" : asked;
      return ready.get(sql) ?? prepare(sql);
    },
  };
}

function forKyselyToo(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  const reader = statement.columns().length > 0;
  if (!reader) allowAnyRow(statement);
  return {
    reader,
    all: (parameters) => statement.all(...valuesOf(parameters)),
    run: (parameters) => statement.run(...valuesOf(parameters)),
    // one that is gone through bit by bit must not be started again by another question
    iterate: (parameters) => database.prepare(sql).iterate(...valuesOf(parameters)),
  };
}

const valuesOf = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];

function engineOf(database: DatabaseSync): Engine {
  const prepared = new Map<string, StatementSync>();
  return {
    name: "sqlite",
    types: { blob: "blob", real: "real" },
    search: sqliteSearch(database),
    async insertAll<T extends keyof Tables>(_: unknown, table: T, rows: readonly Row<T>[]) {
      const [first] = rows;
      if (!first) return;
      const columns = Object.keys(first);
      const sql = `insert into "${table}" (${columns.map((one) => `"${one}"`).join()}) values (${columns.map(() => "?").join()})`;
      let statement = prepared.get(sql);
      if (!statement) prepared.set(sql, (statement = allowAnyRow(database.prepare(sql))));
      for (const row of rows) statement.run(...valuesOf(Object.values(row)));
    },
  };
}
