// `isnad events`: which events there are, a line for each.

import { askEvents, type ToldEvent } from "../../store/questions/events.ts";
import { answer } from "../answers/answer.ts";
import { eventTable } from "../answers/event-lines.ts";
import { type EventAsking, eventFilter, limitOf } from "./filters.ts";

/** Prints the events that the options leave. Returns the exit code. */
export async function events(options: EventAsking): Promise<number> {
  return answer(options, async ({ db }) => {
    const { order = "newest" } = options;
    const filter = await eventFilter(db, options);
    const { total, items } = await askEvents(db, { filter, order, limit: limitOf(options) });
    const lines = eventTable(items satisfies readonly ToldEvent[]);
    return { kind: "list", question: "events", total, items, lines };
  });
}
