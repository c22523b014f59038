// Decides which told events are one act that a page tells again: "visited Moscow … the visit … the trip".

import { byCodeUnits } from "../../order.ts";
import { quadOf } from "../../reading/7-events/plover.ts";
import { partyKey } from "../party-key.ts";
import { Union } from "../unite.ts";
import type { TieEvent } from "./types.ts";

/**
 * Joins events of one page that have type, mode, status, date and parties in common; of force and other material
 * conflict also the place, for one day may see two strikes. The first id stands for all, with the reports of all.
 */
export function withoutRetelling(events: Iterable<TieEvent>): TieEvent[] {
  const sorted = [...events].sort((one, other) => byCodeUnits(one.id, other.id));
  const sets = new Union();
  for (const event of sorted) {
    const key = keyOf(event);
    for (const { document } of event.reports) sets.unite(event.id, `${document}\n${key}`);
  }
  const acts = Map.groupBy(sorted, ({ id }) => sets.find(id));
  return [...acts.values()].map((same) => ({ ...same[0]!, reports: same.flatMap(({ reports }) => reports) }));
}

function keyOf({ type, mode, status, date, place, actors, recipients }: TieEvent): string {
  const where = quadOf(type) === "MK" ? (place?.name.en ?? place?.text ?? "") : "";
  const parties = [actors, recipients].map((list) => list.map(partyKey).sort(byCodeUnits).join("+"));
  return [type, mode, status, date, where, ...parties].join("\t");
}
