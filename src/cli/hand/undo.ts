// `isnad undo`: a decision does not hold any more.

import { decide, findUndo } from "../../store/decisions/log.ts";
import { deciding, type HandOptions } from "./deliberation.ts";

/** Undoes a decision. Returns the exit code. */
export const undo = (number: number, options: HandOptions): Promise<number> =>
  deciding(
    { ...options, reason: options.reason ?? "undone" },
    (store, deliberation) => decide(store, deliberation, (writing) => findUndo(writing, number)),
    `decision ${number} is undone`,
  );
