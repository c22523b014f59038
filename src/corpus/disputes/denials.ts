// Decides whether the reports of one event dispute that it took place.

import type { DisputeRecord } from "../../model.ts";
import { has } from "../bag.ts";
import { partyKey } from "../party-key.ts";
import type { Report } from "../types.ts";
import { type Disputed, sideOf } from "./sides.ts";

/** Acts of words. */
const SPOKEN: ReadonlySet<string> = new Set(["ACCUSE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

/**
 * Some report the act, others negate it or report that somebody denies it. What is asserted must be what is denied: the
 * same word, or a sentence that has it. A denial may do without an event of its own.
 */
export function denialIn(disputed: Disputed): DisputeRecord | null {
  const { group, told } = disputed;
  const denied = told.filter(({ report }) => report.denied && !isSilence(report));
  const asserted = told.filter(
    ({ report }) => !report.denied && !report.echo && report.event.status === "actual",
  );
  const retold = asserted.filter((one) => denied.some((other) => areOneAct(one.report, other.report)));
  if (retold.length === 0) return null;
  const denials = denied.filter((one) => retold.some((other) => areOneAct(other.report, one.report)));
  const sides = [...retold, ...denials].map((one) => sideOf(one, disputed));
  return { kind: "dispute", id: `${group.id}:denial`, group: group.id, about: "denial", sides };
}

/** That somebody did not praise or accuse is news of silence, and "not" below the lead is background: neither denies. */
const isSilence = ({ event: { type, status }, leading }: Report): boolean =>
  status === "negated" && (SPOKEN.has(type) || !leading);

/** One word for the act, and one doer where both name theirs. */
const areOneAct = (told: Report, denied: Report): boolean =>
  (told.act === denied.act || has(denied.words, told.act) || told.event.rule === denied.event.rule) &&
  mayBeOfOne(told.event.actors.map(partyKey), denied.event.actors.map(partyKey));

const mayBeOfOne = (doers: readonly string[], others: readonly string[]): boolean =>
  doers.length === 0 || others.length === 0 || doers.some((doer) => others.includes(doer));
