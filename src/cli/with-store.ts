// Opens the store of a command, and closes it whatever happens.

import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";

/** Opens a store, uses it and closes it, whatever happens. */
export async function withStore<T>(place: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
