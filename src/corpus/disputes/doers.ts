// Decides whether the reports of one event dispute who did it.

import type { DisputeRecord, EventRecord, Party } from "../../model.ts";
import type { Told } from "../events/likeness.ts";
import { partyKey } from "../party-key.ts";
import { type Disputed, sideOf } from "./sides.ts";

/** Acts whose doer is disputed: who held talks with whom is a matter of whom a page names first. */
const BLAMED: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "THREATEN", "MOBILIZE"]);

/**
 * Reports of one act in one word that lay it on different known actors, of different countries or of none. Who tells it
 * is no doer, nor is whom it was done to.
 */
export function doersIn(disputed: Disputed): DisputeRecord | null {
  const { group, told } = disputed;
  if (!BLAMED.has(group.type)) return null;
  const blaming = told.filter(
    ({ report }) => !report.echo && !report.denied && doerOf(report.event) !== null,
  );
  for (const same of Map.groupBy(blaming, ({ report }) => report.act).values()) {
    const others = same.filter((one) => areOthers(doerOf(same[0]!.report.event)!, doerOf(one.report.event)!));
    if (others.length === 0 || !haveOneVictim(same[0]!, others[0]!)) continue;
    const sides = same.map((one) => sideOf(one, disputed, wordsOf(one)));
    return { kind: "dispute", id: `${group.id}:party`, group: group.id, about: "party", sides };
  }
  return null;
}

/** The one known actor of an act; null where there are several, or none. */
function doerOf({ actors, recipients }: EventRecord): Party | null {
  const [doer, ...others] = actors;
  if (!doer || others.length > 0 || doer.entity === null || doer.start === null) return null;
  return recipients.some((party) => partyKey(party) === partyKey(doer)) || doer.type === "outlet"
    ? null
    : doer;
}

const areOthers = (a: Party, b: Party): boolean =>
  a.entity !== b.entity && (a.country === null || b.country === null || a.country !== b.country);

/** Both name somebody to whom it was done. */
function haveOneVictim(a: Told, b: Told): boolean {
  const victims = new Set(a.report.event.recipients.map(partyKey));
  return b.report.event.recipients.some((party) => victims.has(partyKey(party)));
}

function wordsOf({ report }: Told): { start: number; end: number; text: string } {
  const { start, end, text } = doerOf(report.event)!;
  return { start: start!, end: end!, text: text! };
}
