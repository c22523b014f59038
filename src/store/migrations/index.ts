// The migrations in order, and what is done with a store that this program is too old for.

import { type MigrationProvider, Migrator } from "kysely/migration";
import type { Db, Store } from "../store.ts";
import { firstTables } from "./0001-first-tables.ts";

/** Every released schema is a step here; steps are added, never changed. */
const STEPS = { "0001-first-tables": firstTables };

/**
 * Brings a store to this program's schema.
 * @throws StoreTooNew where a newer program has written it; other errors as the engine tells them
 */
export async function migrate({ db, engine }: Store): Promise<void> {
  const steps = Object.fromEntries(Object.entries(STEPS).map(([name, step]) => [name, step(engine)]));
  const provider: MigrationProvider = { getMigrations: async () => steps };
  const done = await executed(db);
  const unknown = done.filter((name) => !(name in STEPS));
  if (unknown.length > 0) throw new StoreTooNew(unknown);
  if (done.length === Object.keys(STEPS).length) return;
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** The store was written by a newer program. */
export class StoreTooNew extends Error {
  constructor(unknown: readonly string[]) {
    super(
      `this store was written by a newer Isnad (it has the migrations ${unknown.join(", ")}, which this program does not know): use that program, or another store`,
    );
  }
}

/** Whether a store has been made there. */
export const wasMade = async (db: Db): Promise<boolean> => (await executed(db)).length > 0;

/** Names of the steps that a store has been through; none where it is new. */
async function executed(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .execute();
  return rows.map(({ name }) => name);
}
