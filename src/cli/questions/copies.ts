// `isnad copies`: which pages share their text.

import { askCopies } from "../../store/questions/copies.ts";
import { answer } from "../answers/answer.ts";
import { copyTable } from "../answers/copy-lines.ts";
import { checkDays, type ListAsking, limitOf, party } from "./filters.ts";

/** The options that choose copies, as the command line gives them. */
export interface CopyAsking extends ListAsking {
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Prints the copies that the options leave. Returns the exit code. */
export async function copies(options: CopyAsking): Promise<number> {
  checkDays(options);
  return answer(options, async ({ db }) => {
    const { outlet, since, until } = options;
    const filter = { outlet: await party(db, outlet), since, until };
    const { total, items } = await askCopies(db, { filter, limit: limitOf(options) });
    return { kind: "list", question: "copies", total, items, lines: copyTable(items) };
  });
}
