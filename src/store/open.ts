// Decides from the words that name a store which engine keeps it, and brings it to this program's schema.

import { existsSync } from "node:fs";
import { migrate, wasMade } from "./migrations/index.ts";
import { openPostgres } from "./postgres/engine.ts";
import { openSqlite } from "./sqlite/engine.ts";
import type { Store } from "./store.ts";

/**
 * Opens a store.
 * @param place a file, made where it is not there, or the URL of a PostgreSQL database (postgres://user@host/name)
 * @throws StoreTooNew, or the engine's own error where it cannot be reached or is no store
 */
export async function openStore(place: string): Promise<Store> {
  const store = isUrl(place) ? openPostgres(place) : openSqlite(place);
  try {
    await migrate(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/**
 * Opens a store that has been made.
 * @throws where there is none: a question makes no empty store
 */
export async function openExisting(place: string): Promise<Store> {
  if (!isUrl(place) && !existsSync(place)) throw new Error(noStore(place));
  let store: Store | null = null;
  try {
    store = isUrl(place) ? openPostgres(place) : openSqlite(place);
    if (!(await wasMade(store.db))) throw new Error(noStore(place));
    await migrate(store);
    return store;
  } catch (error) {
    await store?.close();
    if (error instanceof Error && error.message === NO_DATABASE)
      throw new Error(`${place} is no store: ${error.message}`, { cause: error });
    throw error;
  }
}

/** What SQLite says of any other file. */
const NO_DATABASE = "file is not a database";
const isUrl = (place: string): boolean => /^postgres(?:ql)?:\/\//u.test(place);
const noStore = (place: string): string =>
  `no store at ${isUrl(place) ? withoutPassword(place) : place}: make one with isnad add PATH… --db PLACE`;

/** A URL as it may be shown. */
function withoutPassword(place: string): string {
  const url = new URL(place);
  url.password = "";
  return url.href;
}
