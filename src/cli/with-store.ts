// Opens the store of a command, and closes it whatever happens.

import { openExisting, openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";

/** Opens a store, made where there is none, uses it and closes it. */
export const withStore = async <T>(place: string, use: (store: Store) => Promise<T>): Promise<T> =>
  using(await openStore(place), use);

/**
 * The same for a store that must be there.
 * @throws where there is none: what asks or decides makes no empty store
 */
export const withExisting = async <T>(place: string, use: (store: Store) => Promise<T>): Promise<T> =>
  using(await openExisting(place), use);

async function using<T>(store: Store, use: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
