// Decides how likely two reports are of one event, and why.

import type { EventType } from "../../reading/7-events/plover.ts";
import { likeness, partOf } from "../bag.ts";
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
/** What counts against: known persons or bodies on each side that the other has not, and places of which none is in common. */
const AGAINST = { person: 0.5, body: 0.2, place: 0.1 };
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
  return words + parties(a.report, b.report) - differences(a.report, b.report);
}

function parties(a: Report, b: Report): number {
  return (
    WEIGHTS.named * partOf(shared(a.named, b.named), a.named.size, b.named.size) +
    WEIGHTS.party * Math.min(MOST_PARTIES, shared(a.parties, b.parties)) +
    (a.event.type === b.event.type ? WEIGHTS.type : 0)
  );
}

/** Another guest of one host on one day, another town that was hit. */
function differences(a: Report, b: Report): number {
  const isElsewhere = a.places.size > 0 && b.places.size > 0 && shared(a.places, b.places) === 0;
  return (
    AGAINST.person * apart(a.persons, b.persons) +
    AGAINST.body * apart(a.bodies, b.bodies) +
    (isElsewhere ? AGAINST.place : 0)
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

/** How many of each set the other has not, where both have some: the fewer. */
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = shared(a, b);
  return Math.min(a.size - both, b.size - both);
};

/** How many members two sets have in common. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}
