// `isnad event ID`: everything that is known of one event.

import { askEvent, type WholeEvent } from "../../store/questions/event.ts";
import { askOriginTree } from "../../store/questions/origin-tree.ts";
import { answer, type Asking } from "../answers/answer.ts";
import { originTreeLines } from "../answers/origin-tree-lines.ts";
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
    const tree = await askOriginTree(db, event, await ownersOf(event));
    return {
      ...{ kind: "one", question: "event", item: { ...event, tree } },
      lines: (screen) => [...wholeEventLines(event)(screen), ...originTreeLines(tree, event.told)(screen)],
    };
  });
}

/** Who owns the outlets. The lexicons take longer to load than the rest: only for outlets that they know. */
async function ownersOf({ told }: WholeEvent): Promise<ReadonlyMap<string, string>> {
  if (told.every(({ page }) => !page.publisher?.entity)) return new Map();
  const { lexiconOwners } = await import("./lexicon-names.ts");
  return lexiconOwners();
}
