// Decides how a group of reports is recorded: what most of them say, how many origins it has, and why they are one.

import type { DateValue, EventRecord, GroupRecord, Party } from "../../model.ts";
import { hashText } from "../hashing.ts";
import { byCodeUnits } from "../../order.ts";
import { partyKey } from "../party-key.ts";
import type { Told } from "./likeness.ts";

/**
 * The record of a group.
 * @param told its reports, at least one
 * @param roots the root of each page's origin
 */
export function groupRecord(told: readonly Told[], roots: ReadonlyMap<string, string>): GroupRecord {
  const ordered = [...told].sort((a, b) => byCodeUnits(a.report.event.id, b.report.event.id));
  const { news, recalls } = newsOf(ordered);
  const reports = news.map(({ report: { event, echo }, page }) => ({
    event: event.id,
    document: page.id,
    root: rootOf(event.chain, roots.get(page.id)!),
    ...(echo && { echo }),
  }));
  const events = ordered.filter(({ report }) => !report.echo).map(({ report }) => report.event);
  const type = mostCommon(events.map((event) => event.type));
  return {
    kind: "group",
    id: `g${hashText(type).toString(36)}-${ordered[0]!.report.event.id}`,
    type,
    date: commonDate(events.flatMap(({ date }) => date ?? [])),
    actors: commonParties(events.map(({ actors }) => actors)),
    recipients: commonParties(events.map(({ recipients }) => recipients)),
    reports,
    ...(recalls.length > 0 && {
      recalls: recalls.map(({ report: { event }, page }) => ({ event: event.id, document: page.id })),
    }),
    independentOrigins: new Set(reports.map(({ root }) => root)).size,
    why: reasons(ordered),
  };
}

/** Where some pages have it as news, the others only recall it. */
function newsOf(told: readonly Told[]): { news: readonly Told[]; recalls: readonly Told[] } {
  const news = told.filter(({ report }) => !report.recalled);
  if (news.length === 0) return { news: told, recalls: [] };
  return { news, recalls: told.filter(({ report }) => report.recalled) };
}

/** A group with its reports. */
export interface GroupTold {
  readonly group: GroupRecord;
  readonly told: readonly Told[];
}

/** The echoes of a group as events: each tells what the group's reports tell. */
export const echoesIn = ({ group: { type, date }, told }: GroupTold): EventRecord[] =>
  told.filter(({ report }) => report.echo).map(({ report: { event } }) => ({ ...event, type, date }));

/** Whom the page has this report from: an outlet that it names for it, else where its account comes from. */
export function rootOf(chain: readonly Party[], pageRoot: string): string {
  const named = chain.findLast(({ type, entity }) => type === "outlet" && entity !== null);
  return named && chain.indexOf(named) > 0 ? partyKey(named) : pageRoot;
}

/** The value that occurs most; the first in code-unit order of several. */
function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))[0]![0];
}

/** The date most give; of several, the most exact. */
function commonDate(dates: readonly DateValue[]): DateValue | null {
  if (dates.length === 0) return null;
  const longest = Math.max(...dates.map(({ value }) => value.length));
  const value = mostCommon(dates.map((date) => date.value).filter((one) => one.length === longest));
  return { value };
}

/** Parties that half of the reports name, else the one that most name; without offsets, for they stand in many texts. */
function commonParties(lists: readonly (readonly Party[])[]): Party[] {
  const counts = new Map<string, { party: Party; count: number }>();
  for (const party of lists.flat()) {
    const key = partyKey(party);
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { party, count: 1 });
  }
  const ranked = [...counts].sort((a, b) => b[1].count - a[1].count || byCodeUnits(a[0], b[0]));
  const named = lists.filter((list) => list.length > 0).length;
  return ranked
    .filter(([, { count }], at) => at === 0 || 2 * count >= named)
    .map(([, { party }]) => ({ ...party, start: null, end: null, text: null }));
}

/** What all reports of a group share, in words. */
function reasons(told: readonly Told[]): string[] {
  if (told.length === 1) return ["only report"];
  const reports = told.map(({ report }) => report);
  const events = reports.filter(({ echo }) => !echo).map(({ event }) => event);
  const types = [...new Set(events.map(({ type }) => type))].toSorted(byCodeUnits);
  const dates = new Set(events.map(({ date }) => date?.value));
  const [date] = dates;
  return [
    types.length === 1 ? `all ${types.join()}` : `kindred types: ${types.join(", ")}`,
    dates.size === 1 && date !== undefined ? `same date ${date}` : "dates that meet",
    ...listed("same parties", inAll(reports.map(({ parties }) => parties))),
    ...listed("all name", inAll(reports.map(({ named }) => named))),
  ];
}

const listed = (what: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${what}: ${names.join(", ")}`];

function inAll(sets: readonly ReadonlySet<string>[]): string[] {
  const [first = new Set<string>(), ...rest] = sets;
  return [...first].filter((one) => rest.every((set) => set.has(one))).sort(byCodeUnits);
}
