// What is PostgreSQL's own: a pool of connections, and rows written many at once as one JSON parameter.

import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool, TypeOverrides, types as known } from "pg";
import type { Tables } from "../schema.ts";
import type { Engine, Store } from "../store.ts";
import { postgresSearch } from "./search.ts";

const CONNECTIONS = 4;
/** Rows of one statement; they are one parameter, whose size is what counts. */
const ROWS = 500;

/** Opens the database of a URL such as postgres://user@host/name; `schema` keeps several stores in one database. */
export function openPostgres(url: string): Store {
  // count(*) is an int8, which pg gives as a string; our counts are far below 2^53
  const types = new TypeOverrides();
  types.setTypeParser(known.builtins.INT8, Number);
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, types });
  // an idle connection that breaks must not end the process: the next question tells
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, engine, close: () => db.destroy() };
}

const engine: Engine = {
  name: "postgres",
  types: { blob: "bytea", real: "double precision" },
  search: postgresSearch,
  async insertAll(writing, table, rows) {
    const columns = Object.keys(rows[0] ?? {});
    const listed = sql.join(columns.map((one) => sql.ref(one)));
    for (let at = 0; at < rows.length; at += ROWS) {
      const some = JSON.stringify(rows.slice(at, at + ROWS), hexadecimal);
      const values = sql`select ${listed} from json_populate_recordset(null::${sql.table(table)}, ${some}::json)`;
      await sql`insert into ${sql.table(table)} (${listed}) ${values}`.execute(writing);
    }
  },
};

/** Bytes as PostgreSQL reads them from text. */
function hexadecimal(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key];
  return original instanceof Uint8Array ? `\\x${Buffer.from(original).toString("hex")}` : value;
}
