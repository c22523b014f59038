// Decides how likely two reports are of one event, and why.

import type { EventType } from "../../reading/7-events/plover.ts";
import { likeness } from "../bag.ts";
import { meet } from "../days.ts";
import type { PageSketch, Report } from "../types.ts";

/** Types under which one event is coded, as the verb of the report has it. */
const KIN: readonly (readonly EventType[])[] = [
  ["CONSULT", "COOPERATE", "AGREE"],
  ["AGREE", "SUPPORT"],
  ["AID", "COOPERATE", "SUPPORT"],
  ["ASSAULT", "COERCE"],
  ["COERCE", "SANCTION"],
  ["SANCTION", "REJECT"],
  ["REJECT", "ACCUSE", "THREATEN"],
  ["RETREAT", "CONCEDE"],
];

/** What each likeness counts; found on the dev half of the link gold. */
const WEIGHTS = { sentence: 0.5, lead: 0.3, named: 0.2, party: 0.06, type: 0.08 };
/** A sentence that is not the page's lead is compared alone, and proves less. */
const ALONE = 0.8;
const MOST_PARTIES = 2;

/** A report with the lead of its page. */
export interface Told {
  readonly report: Report;
  readonly page: PageSketch;
}

/** From 0 upward; null where they cannot be one event. The order of the two does not matter. */
export function alike(a: Told, b: Told): number | null {
  if (!mayBeOne(a.report, b.report)) return null;
  const sentence = likeness(a.report.words, b.report.words);
  const words =
    a.report.leading && b.report.leading
      ? WEIGHTS.sentence * sentence + WEIGHTS.lead * likeness(a.page.lead, b.page.lead)
      : ALONE * (WEIGHTS.sentence + WEIGHTS.lead) * sentence;
  return (
    words +
    WEIGHTS.named * overlap(a.report.named, b.report.named) +
    WEIGHTS.party * Math.min(MOST_PARTIES, shared(a.report.parties, b.report.parties)) +
    (a.report.event.type === b.report.event.type ? WEIGHTS.type : 0)
  );
}

/** Kindred types, days that meet, both to come or neither, and no parties of other countries alone. */
function mayBeOne(a: Report, b: Report): boolean {
  if (!isKin(a.event.type, b.event.type)) return false;
  if ((a.event.status === "future") !== (b.event.status === "future")) return false;
  if (a.days === null || b.days === null || !meet(a.days, b.days)) return false;
  const isApart = a.countries.size > 0 && b.countries.size > 0 && shared(a.countries, b.countries) === 0;
  return !isApart;
}

const isKin = (a: string, b: string): boolean =>
  a === b || KIN.some((kin: readonly string[]) => kin.includes(a) && kin.includes(b));

/** How many members two sets have in common. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const whole = 0.6 * Math.min(a.size, b.size) + 0.4 * Math.max(a.size, b.size);
  return whole === 0 ? 0 : Math.min(1, shared(a, b) / whole);
}
