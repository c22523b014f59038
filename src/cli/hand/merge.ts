// `isnad merge`: reports or groups are one event.

import { decide } from "../../store/decisions/log.ts";
import { findMerge } from "../../store/decisions/reports.ts";
import { deciding, type HandOptions } from "./deliberation.ts";

/** Joins reports. Returns the exit code. */
export const merge = (ids: readonly string[], options: HandOptions): Promise<number> =>
  deciding(
    options,
    (store, deliberation) => decide(store, deliberation, (writing) => findMerge(writing, ids)),
    `${ids.join(", ")} are one event`,
  );
