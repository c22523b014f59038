// `isnad event ID`: everything that is known of one event.

import { askEvent } from "../../store/questions/event.ts";
import { answer, type Asking } from "../answers/answer.ts";
import { wholeEventLines } from "../answers/whole-event.ts";

const SHOWN = 10;

/**
 * Prints one event. Returns the exit code.
 * @throws where no event, or several, have the id
 */
export async function event(id: string, options: Asking): Promise<number> {
  return answer(options, async ({ db }) => {
    const found = await askEvent(db, id);
    if (found.kind === "none")
      throw new Error(`no event has the id ${id}: isnad events prints ids in its last column`);
    if (found.kind === "several")
      throw new Error(
        `${found.ids.length} events have ids like ${id}: ${found.ids.slice(0, SHOWN).join(", ")}`,
      );
    const { event } = found;
    return { kind: "one", question: "event", item: event, lines: wholeEventLines(event) };
  });
}
