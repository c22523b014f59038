// `isnad stats`: how much a store holds.

import { askStats } from "../../store/questions/stats.ts";
import { answer, type Asking } from "../answers/answer.ts";
import { statsLines } from "../answers/stats-lines.ts";

/** Prints counts. Returns the exit code. */
export async function stats(options: Asking & { readonly most: number }): Promise<number> {
  return answer(options, async ({ db }) => {
    const item = await askStats(db, options.most);
    return { kind: "one", question: "stats", item, lines: statsLines(item) };
  });
}
