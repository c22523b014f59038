// Decides which later events bear a forecast out or contradict it.

import type { Party } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import type { EventType } from "../../reading/7-events/plover.ts";
import { daysIn, isoDay } from "../days.ts";
import { partyKey } from "../party-key.ts";
import type { TieEvent } from "../ties/types.ts";
import type { ForecastAnswer, ForecastRecord } from "./types.ts";

/** Acts that cannot both be the answer to one expectation. */
const CONTRARY: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  AGREE: ["REJECT"],
  CONSULT: ["REJECT"],
  SUPPORT: ["REJECT", "ACCUSE"],
  CONCEDE: ["REJECT"],
  COOPERATE: ["SANCTION"],
  AID: ["SANCTION"],
  RETREAT: ["ASSAULT"],
  REJECT: ["AGREE", "CONSULT", "SUPPORT"],
  SANCTION: ["CONCEDE", "COOPERATE"],
};
/** Types by which an expected act is told when it is done: supply may be told as an exchange, an agreement as its signature. */
const ANSWERING: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  AGREE: ["SUPPORT"],
  SUPPORT: ["AGREE"],
  AID: ["COOPERATE"],
  COOPERATE: ["AID"],
  RETREAT: ["CONCEDE"],
  CONCEDE: ["RETREAT"],
};
/** An event with more parties than this is told of a list. */
const MOST_PARTIES = 12;

type Expected = ForecastRecord["events"][number];

/** A later event, and on which days it was done. */
interface Later {
  readonly event: TieEvent;
  readonly from: number;
  readonly to: number;
}

/**
 * The forecasts with what answers them: an event of kindred type between the same two countries or parties, done after
 * the forecast's day and by the time that it names. The order of forecasts and events changes nothing.
 * @param told told events, each group once
 */
export function answered(forecasts: readonly ForecastRecord[], told: Iterable<TieEvent>): ForecastRecord[] {
  const byPair = pairsOf(told);
  return forecasts.map((forecast) => ({ ...forecast, answers: answersTo(forecast, byPair) }));
}

/** Events done or negated, by each two who take part. */
function pairsOf(told: Iterable<TieEvent>): Map<string, Later[]> {
  const pairs = new Map<string, Later[]>();
  for (const event of told) {
    const days = event.date === null ? null : daysIn(event.date);
    if (days === null || event.status === "future" || event.status === "hypothetical") continue;
    for (const pair of pairKeys([...event.actors, ...event.recipients])) {
      const there = pairs.get(pair);
      if (there) there.push({ event, ...days });
      else pairs.set(pair, [{ event, ...days }]);
    }
  }
  return pairs;
}

/** Each two of the countries of parties; of parties without one, their names. */
function pairKeys(parties: readonly Party[]): string[] {
  const keys = [...new Set(parties.map(sideOf))].filter((key) => key !== "").sort(byCodeUnits);
  const some = keys.slice(0, MOST_PARTIES);
  return some.flatMap((one, at) => some.slice(at + 1).map((other) => `${one}\t${other}`));
}

const sideOf = (party: Party): string => party.country?.toLowerCase() ?? partyKey(party);

function answersTo(
  forecast: ForecastRecord,
  byPair: ReadonlyMap<string, readonly Later[]>,
): ForecastAnswer[] {
  const made = forecast.made && daysIn(forecast.made.value);
  if (!made) return [];
  const due = forecast.due && daysIn(forecast.due.value);
  const answers = new Map<string, ForecastAnswer>();
  for (const expected of forecast.events)
    for (const pair of pairKeys(partiesOf(forecast, expected)))
      for (const later of byPair.get(pair) ?? []) {
        if (later.from <= made.to || (due && later.from > due.to)) continue;
        const as = verdict(forecast, expected, later.event);
        if (as && isSameWay(expected, later.event))
          answers.set(later.event.id, answerOf(as, later, [pair, expected]));
      }
  return [...answers.values()].sort((a, b) => byCodeUnits(a.day, b.day) || byCodeUnits(a.event, b.event));
}

/** Those of the event; where it names fewer than two and the whole content is expected, whoever that names. */
function partiesOf({ how, parties }: ForecastRecord, { actors, recipients }: Expected): readonly Party[] {
  const own = [...actors, ...recipients];
  const isEnough = new Set(own.map(sideOf)).size > 1 || (how !== "expects" && how !== "doubts");
  return isEnough ? own : [...own, ...parties];
}

/** What an event says of an expected one: the same, or the contrary; null where it says nothing of it. */
function verdict({ how }: ForecastRecord, expected: Expected, later: TieEvent): ForecastAnswer["as"] | null {
  const isContrary = CONTRARY[expected.type as EventType]?.includes(later.type) ?? false;
  const isKindred = ANSWERING[expected.type as EventType]?.includes(later.type) ?? false;
  if (!isContrary && !isKindred && expected.type !== later.type) return null;
  const isDone = later.status === "actual";
  if (isContrary && !isDone) return null;
  const isExpected = (how === "doubts") === (expected.status === "negated");
  const isSame = isDone !== isContrary;
  return isSame === isExpected ? "borne-out" : "contradicted";
}

/** Where the forecast says who does it to whom, the event must not be the other way round. */
function isSameWay({ actors, recipients }: Expected, later: TieEvent): boolean {
  if (actors.length === 0 || recipients.length === 0 || later.recipients.length === 0) return true;
  const doers = new Set(actors.map(sideOf));
  return later.actors.some((actor) => doers.has(sideOf(actor)));
}

function answerOf(
  as: ForecastAnswer["as"],
  { event, to }: Later,
  [pair, expected]: readonly [string, Expected],
): ForecastAnswer {
  const [report] = event.reports.toSorted((a, b) => byCodeUnits(a.event, b.event));
  const type =
    event.type === expected.type ? `the same type ${event.type}` : `${event.type}, expected ${expected.type}`;
  return {
    as,
    group: event.id,
    event: report!.event,
    document: report!.document,
    day: isoDay(to),
    why: [type, event.status, `between ${pair.replace("\t", " and ")}`],
  };
}
