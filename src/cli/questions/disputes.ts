// `isnad disputes`: what reports of one event dispute, with the words of every side.

import { askDisputes } from "../../store/questions/disputes.ts";
import { answer } from "../answers/answer.ts";
import { disputeList } from "../answers/dispute-lines.ts";
import { type EventAsking, eventFilter, limitOf } from "./filters.ts";

/** What is disputed, and of which events. */
export interface DisputeAsking extends EventAsking {
  readonly about?: readonly string[];
}

/** Prints the disputes that the options leave. Returns the exit code. */
export async function disputes(options: DisputeAsking): Promise<number> {
  return answer(options, async ({ db }) => {
    const filter = await eventFilter(db, options);
    const asked = { filter, about: options.about, limit: limitOf(options) };
    const { total, items } = await askDisputes(db, asked);
    return { kind: "list", question: "disputes", total, items, lines: disputeList(items) };
  });
}
