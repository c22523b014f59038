// `isnad camps`: the camps that pages tell of.

import { askCamps } from "../../store/questions/camps.ts";
import { answer } from "../answers/answer.ts";
import { campLines } from "../answers/camp-lines.ts";
import { checkDays, type ListAsking, limitOf, party } from "./filters.ts";

/** The options that choose camps, as the command line gives them. */
export interface CampAsking extends ListAsking {
  readonly member?: string;
  readonly text?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Prints the camps that the options leave. Returns the exit code. */
export async function camps(options: CampAsking): Promise<number> {
  checkDays(options);
  return answer(options, async ({ db }) => {
    const { member, text, since, until } = options;
    const filter = { member: await party(db, member), text, since, until };
    const { total, items } = await askCamps(db, { filter, limit: limitOf(options) });
    return { kind: "list", question: "camps", total, items, lines: campLines(items) };
  });
}
