// Decides what an expression says from what its parts say: facts joined, or put together as the rule means.

import type { Part } from "./place.ts";
import { type Facts, type Means, type Span, type Unit } from "./types.ts";

/** Facts of an expression, and the unit that narrows its class; null where the parts contradict one another. */
export interface Meaning {
  readonly facts: Facts;
  readonly unit: Unit | null;
}

type Combine = (parts: readonly Part[], own: Facts) => Meaning | null;

const HOW: { readonly [means in Means]: Combine } = {
  join: (parts, own) => plain(withoutUnit(joinAll(parts, own))),
  relative,
  span: (parts, own) => plain({ span: spanOf(parts, own) }),
  recent: (parts, own) => plain(recent(parts, own)),
  part,
  range,
  first: (parts, own) => plain({ ...parts.find(isDated)?.facts, ...own }),
  nothing: (_parts, own) => plain(own),
};

/** Puts facts together. `own` are the rule's. */
export const combine = (means: Means, parts: readonly Part[], own: Facts): Meaning | null =>
  HOW[means](parts, own);

function plain(facts: Facts | null): Meaning | null {
  return facts && { facts, unit: null };
}

/** The unit is that of a word, not of the whole. */
function withoutUnit(facts: Facts | null): Facts | null {
  if (!facts) return null;
  const { unit: _unit, ...rest } = facts;
  return rest;
}

/** Facts that several parts may state without agreeing: they describe the part, or the later part is the exacter. */
const OWN_TO_PART = new Set<string>(["unit", "weak", "shifts", "shift"]);

function joinAll(parts: readonly Part[], own: Facts): Facts | null {
  let joined: Record<string, unknown> = { ...own };
  const shifts: Record<string, unknown> = {};
  for (const { facts } of parts) {
    for (const [key, value] of Object.entries(facts)) {
      if (joined[key] !== undefined && joined[key] !== value && !OWN_TO_PART.has(key)) return null;
    }
    Object.assign(shifts, facts.shifts);
    joined = { ...joined, ...facts };
  }
  return Object.keys(shifts).length > 0 ? { ...joined, shifts } : joined;
}

/** "last month": the shift becomes that of its unit, and the unit narrows the class. */
function relative(parts: readonly Part[], own: Facts): Meaning | null {
  const joined = joinAll(parts, own);
  if (!joined?.unit || joined.shift === undefined) return null;
  const { unit, shift, weak: _weak, ...rest } = joined;
  return { facts: { ...rest, shifts: { [unit]: shift } }, unit };
}

/** "the last three years": unit and number are kept apart from dates. */
function recent(parts: readonly Part[], own: Facts): Facts | null {
  const joined = joinAll(parts, own);
  if (!joined?.unit || joined.shift === undefined) return null;
  const { unit, shift, n, vague } = joined;
  return { recent: { unit, shift, ...(n !== undefined && !vague && { n }) } };
}

/** "a year and two months": amounts by unit. */
function spanOf(parts: readonly Part[], own: Facts): Span {
  const span: Record<string, number | true> = {};
  let n: number | null = own.n ?? null;
  let last: Unit | null = null;
  for (const { facts } of parts) {
    if (facts.span) Object.assign(span, facts.span);
    if (facts.vague) span["vague"] = true;
    if (facts.unit) {
      last = facts.unit;
      span[last] = (facts.n ?? n ?? 1) + Number(span[last] ?? 0);
      n = null;
    } else if (facts.n !== undefined && last === null) n = (n ?? 0) + facts.n;
    // what follows the unit adds to it (a half), or counts a plural that stands before it
    else if (facts.n !== undefined && last) span[last] = facts.n < 1 ? Number(span[last]) + facts.n : facts.n;
  }
  if (own.vague) span["vague"] = true;
  return span;
}

/** "the first quarter of …": which unit of what the rest names. */
function part(parts: readonly Part[], own: Facts): Meaning | null {
  const [head] = parts.filter(({ facts }) => facts.unit);
  const ordinal = parts.find(({ facts }) => facts.ordinal !== undefined)?.facts.ordinal ?? own.ordinal;
  const n = parts.find(({ facts }) => facts.n !== undefined)?.facts.n;
  const unit = head?.facts.unit;
  if (!unit || ordinal === undefined) return null;
  const rest = joinAll(
    parts.filter(({ facts }) => !facts.unit || isDated({ facts })).filter((one) => one !== head),
    {},
  );
  if (!rest) return null;
  const { ordinal: _ordinal, n: _n, unit: _unit, ...others } = rest;
  return { facts: { ...others, part: { unit, ordinal, ...(n !== undefined && { n }) } }, unit };
}

/** Facts that place a time. */
const DATED: readonly (keyof Facts)[] = [
  "year",
  "month",
  "day",
  "weekday",
  "offset",
  "shifts",
  "shift",
  "season",
  "decade",
  "part",
  "from",
];

/** Whether a part names a time, and is not only a word that links. */
function isDated({ facts }: Pick<Part, "facts">): boolean {
  return DATED.some((key) => facts[key] !== undefined);
}

/** First and last of the dated parts. "from 10 to 15 May": the first takes month and year from the last, and back. */
function range(parts: readonly Part[]): Meaning | null {
  const dated = withHead(parts.filter(isDated).map(({ facts }) => facts));
  const [from, to] = [dated[0], dated.at(-1)];
  if (!from || !to) return null;
  if (dated.length === 1) return plain(from);
  // one date by two calendars
  if (from.calendar && to.calendar && from.calendar !== to.calendar) {
    return plain(from.calendar === "hijri" ? to : from);
  }
  return plain({ from: inherit(from, to), to: inherit(to, from) });
}

const isDay = ({ day, weekday }: Facts): boolean => day !== undefined || weekday !== undefined;

/** "November between 15 and 19": what stands before both belongs to each. */
function withHead(dated: readonly Facts[]): readonly Facts[] {
  const [head, ...rest] = dated;
  if (!head || rest.length !== 2 || isDay(head) || !rest.every(isDay)) return dated;
  return rest.map((facts) => ({ ...head, ...facts }));
}

function inherit(facts: Facts, other: Facts): Facts {
  const { calendar, year, month, shifts, shift } = other;
  if (
    facts.day !== undefined &&
    facts.month === undefined &&
    facts.shifts === undefined &&
    other.day !== undefined
  ) {
    return { ...facts, ...given({ calendar, year, month, shifts, shift }) };
  }
  if (
    facts.month !== undefined &&
    facts.year === undefined &&
    !facts.shifts?.year &&
    facts.shift === undefined
  ) {
    return {
      ...facts,
      ...given({
        calendar,
        year,
        shifts: shifts?.year === undefined ? undefined : { year: shifts.year },
        shift,
      }),
    };
  }
  return facts;
}

const given = (facts: { readonly [key in keyof Facts]: Facts[key] | undefined }): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
