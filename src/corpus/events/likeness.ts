// Decides how likely two reports are of one event, and why.

import type { EventType } from "../../reading/7-events/plover.ts";
import { has, likeness, partOf, type Weigher } from "../bag.ts";
import { meet } from "../days.ts";
import type { Days, PageSketch, Report } from "../types.ts";

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

/**
 * What speaks for one event. These and the next were fitted on pairs of reports of the dev half of the link gold, then
 * rounded; halves of its events gave much the same.
 */
const FOR = {
  /** Words of the two sentences, and of headline and first sentences of the two pages. */
  sentence: 0.4,
  lead: 0.55,
  /** The same where one of the two stands deeper in its page: there the lead tells less, the sentence more. */
  deepSentence: 0.45,
  deepLead: 0.25,
  /** The part of what the sentences name that both name, and each name in common. */
  named: 0.13,
  name: 0.03,
  place: 0.06,
  party: 0.05,
  /** Each sentence has the word of the other's act. */
  act: 0.07,
  /** Neither sentence had an event: there is no act to compare. */
  noActs: 0.08,
};
/** What speaks against it. */
const AGAINST = {
  /** Each known person or body on one side that the other has not, where it has others. */
  person: 0.35,
  /** Beside them a person who takes part in both: another guest of one host. */
  guest: 0.2,
  body: 0.05,
  /** Both name places, and none in common. */
  place: 0.05,
  /** All parties are of other countries. */
  countries: 0.1,
  /** Types that are not kindred. */
  type: 0.05,
  /** Only one sentence had an event. */
  echo: 0.03,
  /** Their days do not meet, though both are news; their days end more than one day apart. */
  days: 0.2,
  later: 0.1,
};
const MOST_PARTIES = 2;
const MOST_NAMES = 3;
const MOST_APART = 2;

/** A report with the lead of its page. */
export interface Told {
  readonly report: Report;
  readonly page: PageSketch;
  /** Equal for reports that are one telling, as copies have it. */
  readonly telling: string;
  /** When it may have happened, as far as all copies of its page tell. */
  readonly days: Days | null;
}

/** From below 0 to above 1; null where they cannot be one event. The order of the two does not matter. */
export function alike(a: Told, b: Told, weigher: Weigher): number | null {
  const late = lateness(a, b);
  if (late === null || !mayBeOne(a.report, b.report)) return null;
  return words(a, b, weigher) + inCommon(a.report, b.report) - differences(a.report, b.report) - late;
}

/** Both to come or neither; and what stands deep in a page is only told where type and countries agree. */
function mayBeOne(a: Report, b: Report): boolean {
  if ((a.event.status === "future") !== (b.event.status === "future")) return false;
  return (a.leading && b.leading) || (areKin(a, b) && !areForeign(a, b));
}

function words(a: Told, b: Told, weigher: Weigher): number {
  const sentence = likeness(a.report.words, b.report.words, weigher);
  const lead = likeness(a.page.lead, b.page.lead, weigher);
  return a.report.leading && b.report.leading
    ? FOR.sentence * sentence + FOR.lead * lead
    : FOR.deepSentence * sentence + FOR.deepLead * lead;
}

function inCommon(a: Report, b: Report): number {
  const names = shared(a.named, b.named);
  return (
    FOR.named * partOf(names, a.named.size, b.named.size) +
    FOR.name * Math.min(MOST_NAMES, names) +
    FOR.party * Math.min(MOST_PARTIES, shared(a.parties, b.parties)) +
    (shared(a.places, b.places) > 0 ? FOR.place : 0) +
    acts(a, b)
  );
}

/** How far each tells the other's act in its word. */
function acts(a: Report, b: Report): number {
  if (a.echo && b.echo) return FOR.noActs;
  const told = Number(has(a.words, b.act)) + Number(has(b.words, a.act));
  return a.echo || b.echo ? FOR.act * told - AGAINST.echo : (FOR.act * told) / 2;
}

/** Another guest of one host on one day, another town that was hit. An echo has no parties, only names. */
function differences(a: Report, b: Report): number {
  const persons = a.echo || b.echo ? apart(a.people, b.people) : strangers(a, b);
  const isElsewhere = a.places.size > 0 && b.places.size > 0 && shared(a.places, b.places) === 0;
  return (
    AGAINST.person * Math.min(MOST_APART, persons) +
    (persons > 0 && shared(a.persons, b.persons) > 0 ? AGAINST.guest : 0) +
    AGAINST.body * Math.min(MOST_APART, apart(a.bodies, b.bodies)) +
    (isElsewhere ? AGAINST.place : 0) +
    (areForeign(a, b) ? AGAINST.countries : 0) +
    (areKin(a, b) ? 0 : AGAINST.type)
  );
}

/** Persons who take part on one side and are not even named on the other; of the two sides the fewer. */
const strangers = (a: Report, b: Report): number =>
  Math.min(a.persons.size - shared(a.persons, b.people), b.persons.size - shared(b.persons, a.people));

/** What the days of two reports speak against one event; null where one cannot be of the other's days. */
function lateness(a: Told, b: Told): number | null {
  const later = a.days && b.days && Math.abs(a.days.to - b.days.to) > 1 ? AGAINST.later : 0;
  if (a.days && b.days && meet(a.days, b.days)) return later;
  const [one, other] = [a.report.newsDays, b.report.newsDays];
  return one && other && meet(one, other) ? AGAINST.days + later : null;
}

/** All parties of the one are of other countries than those of the other. */
const areForeign = (a: Report, b: Report): boolean =>
  a.countries.size > 0 && b.countries.size > 0 && shared(a.countries, b.countries) === 0;

const areKin = (a: Report, b: Report): boolean => a.echo || b.echo || isKin(a.event.type, b.event.type);

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
