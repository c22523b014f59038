// Decides what linking learns of the log: the decisions that hold.

import type { Hand } from "../../corpus/hand/types.ts";
import type { Db } from "../store.ts";
import { decisionsOf } from "./log.ts";
import type { Decision } from "./types.ts";

/** What persons decided of the links of a store, as far as it is not undone. */
export const handOf = async (db: Db): Promise<Hand> => handIn(await decisionsOf(db));

/** The same, of a log. */
export function handIn(log: readonly Decision[]): Hand {
  const live = log.filter(({ undoneBy }) => undoneBy === null);
  return {
    together: live.filter((one) => one.kind === "merge"),
    apart: live.filter((one) => one.kind === "split"),
    sameActor: live.filter((one) => one.kind === "same-actor"),
    notCopies: live.filter((one) => one.kind === "not-a-copy"),
  };
}
