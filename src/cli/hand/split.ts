// `isnad split`: reports are not of the event that they were joined to.

import { decide } from "../../store/decisions/log.ts";
import { findSplit } from "../../store/decisions/reports.ts";
import { deciding, type HandOptions } from "./deliberation.ts";

/** Takes reports out of their group. Returns the exit code. */
export const split = (ids: readonly string[], options: HandOptions): Promise<number> =>
  deciding(
    options,
    (store, deliberation) => decide(store, deliberation, (writing) => findSplit(writing, ids)),
    `${ids.join(", ")} split`,
  );
