// Decides who decides and when, and how what cannot be decided is told.

import { userInfo } from "node:os";
import { relink } from "../../store/links/relink.ts";
import { CannotDecide, type Deliberation } from "../../store/decisions/types.ts";
import type { Store } from "../../store/store.ts";
import { withExisting } from "../with-store.ts";

/** What every command of the hand takes. */
export interface HandOptions {
  readonly db: string;
  readonly reason?: string;
  readonly by?: string;
}

/**
 * Links what is not linked yet, decides, and links again.
 * @param words what was decided, in a line
 * @returns the exit code: 0, or 1 where it cannot be decided
 */
export async function deciding(
  { db, reason = "", by }: HandOptions,
  decision: (store: Store, deliberation: Deliberation) => Promise<number>,
  words: string,
): Promise<number> {
  return withExisting(db, async (store) => {
    try {
      await relink(store);
      const made = new Date().toISOString();
      const number = await decision(store, { reason, author: by ?? userInfo().username, made });
      await relink(store);
      console.log(`decision ${number}: ${words}; isnad undo ${number} takes it back`);
      return 0;
    } catch (error) {
      if (!(error instanceof CannotDecide)) throw error;
      console.error(`${error.message} (${error.rule})`);
      return 1;
    }
  });
}
