// Decides from the words that name a store which engine keeps it, and brings it to this program's schema.

import { migrate } from "./migrations/index.ts";
import { openPostgres } from "./postgres/engine.ts";
import { openSqlite } from "./sqlite/engine.ts";
import type { Store } from "./store.ts";

/**
 * Opens a store.
 * @param place a file, made where it is not there, or the URL of a PostgreSQL database (postgres://user@host/name)
 * @throws StoreTooNew, or the engine's own error where it cannot be reached or is no store
 */
export async function openStore(place: string): Promise<Store> {
  const store = /^postgres(?:ql)?:\/\//u.test(place) ? openPostgres(place) : openSqlite(place);
  try {
    await migrate(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
