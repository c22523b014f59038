// Decides which reports contradict one another through converse acts: one side sent a letter, the other received none.

import type { DisputeRecord, DisputeSide, GroupRecord } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import { daysIn } from "../days.ts";
import type { PageSketch } from "../types.ts";
import type { End, Exchange } from "./exchanges.ts";

/** What was sent so many days ago may still be said to have come, or not. */
const MOST_APART = 30;

interface ToldExchange {
  readonly page: PageSketch;
  readonly day: number | null;
  readonly exchange: Exchange;
}

/** What the records of a dispute show beside the exchanges. */
export interface Known {
  readonly groups: readonly GroupRecord[];
  readonly roots: ReadonlyMap<string, string>;
}

/** The disputes over whether something that was sent was received: one of each denial, with whatever contradicts it. */
export function conversesOf(pages: Iterable<PageSketch>, known: Known): DisputeRecord[] {
  const all = [...pages].flatMap(toldOn);
  const denials = all.filter(({ exchange }) => exchange.negated).sort(inOrder);
  if (denials.length === 0) return [];
  const claims = Map.groupBy(
    all
      .filter(({ exchange }) => !exchange.negated)
      .flatMap((told) => keysOf(told).map((key) => ({ key, told }))),
    ({ key }) => key,
  );
  const groupOf = new Map(
    known.groups.flatMap(({ id, reports }) => reports.map(({ event }) => [event, id] as const)),
  );
  return denials.flatMap((denial) => {
    const near = nearKeys(denial).flatMap((key) => claims.get(key) ?? []);
    const against = [...new Set(near.map(({ told }) => told))].filter((claim) => contradict(claim, denial));
    if (against.length === 0) return [];
    return [disputeOf([...against.sort(inOrder), denial], denial, { groupOf, roots: known.roots })];
  });
}

function toldOn(page: PageSketch): ToldExchange[] {
  if (page.exchanges.length === 0) return [];
  const day = page.published === null ? null : (daysIn(page.published)?.from ?? null);
  return page.exchanges.map((exchange) => ({ page, day, exchange }));
}

const keysOf = ({ page, day, exchange: { kind } }: ToldExchange): string[] => [
  `${kind} ${page.id}`,
  ...(day === null ? [] : [`${kind} ${Math.floor(day / MOST_APART)}`]),
];

/** Where exchanges of the same kind on its page, or of days near its own, are kept. */
function nearKeys({ page, day, exchange: { kind } }: ToldExchange): string[] {
  const month = day === null ? null : Math.floor(day / MOST_APART);
  return [`${kind} ${page.id}`, ...(month === null ? [] : [-1, 0, 1].map((by) => `${kind} ${month + by}`))];
}

/** One tells of giving and the other of receiving, with the same ends as far as both name them, and one that both do. */
function contradict(claim: ToldExchange, denial: ToldExchange): boolean {
  const [a, b] = [claim.exchange, denial.exchange];
  if (a.giving === b.giving) return false;
  const isNear =
    claim.page.id === denial.page.id ||
    (claim.day !== null && denial.day !== null && Math.abs(claim.day - denial.day) <= MOST_APART);
  if (!isNear) return false;
  const fits = [fit(a.giver, b.giver), fit(a.taker, b.taker)];
  return !fits.includes(false) && fits.includes(true);
}

/** Whether two ends are one; null where one of them is not known. */
function fit(a: End, b: End): boolean | null {
  if (a.country !== null && b.country !== null) return a.country === b.country;
  return a.key === null || b.key === null ? null : a.key === b.key;
}

const inOrder = (a: ToldExchange, b: ToldExchange): number =>
  byCodeUnits(a.page.id, b.page.id) || a.exchange.span.start - b.exchange.span.start;

interface Drawn {
  readonly groupOf: ReadonlyMap<string, string>;
  readonly roots: ReadonlyMap<string, string>;
}

function disputeOf(
  told: readonly ToldExchange[],
  denial: ToldExchange,
  { groupOf, roots }: Drawn,
): DisputeRecord {
  const group = told.flatMap(({ exchange: { event } }) => (event && groupOf.get(event)) ?? [])[0] ?? null;
  const sides = told.map(
    ({ page, exchange: { event, statement, speaker, span } }): DisputeSide => ({
      document: page.id,
      ...(event !== null && { event }),
      ...(statement !== null && { statement }),
      speaker,
      root: roots.get(page.id)!,
      ...span,
    }),
  );
  const id = `${denial.page.id}:x${denial.exchange.span.start}:denial`;
  return { kind: "dispute", id, group, about: "denial", sides };
}
