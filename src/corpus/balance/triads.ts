// Decides how a triad stands over time: its state after each day on which something happened, and what turned it.

import { byCodeUnits } from "../../order.ts";
import { isoDay } from "../days.ts";
import { periodOfDay } from "../ties/periods.ts";
import type { Grain, TieItem } from "../ties/types.ts";
import type { Sign, SignedTie, Triad, TriadPeriod, TriadState, Turn } from "./types.ts";
import { type Course, Cursor } from "./weights.ts";

/** What the three courses are read with. */
export interface Reading {
  readonly grain: Grain;
  readonly halfLife: number;
}

type Three = readonly [string, string, string];

/** The triad of three courses. */
export function triadOf(actors: Three, courses: readonly Course[], reading: Reading): Triad {
  const days = [...new Set(courses.flatMap(({ steps }) => steps.map(({ day }) => day)))].sort(
    (a, b) => a - b,
  );
  const cursors = courses.map((course) => new Cursor(course, reading.halfLife));
  const turns: Turn[] = [];
  const periods: OpenPeriod[] = [];
  let signs: Sign[] = courses.map(() => 0);
  for (const day of days) {
    for (const cursor of cursors) cursor.moveTo(day);
    const next = cursors.map(({ sign }) => sign);
    if (stateOf(next) !== stateOf(signs)) turns.push(turnOf(cursors, day, [signs, next]));
    signs = next;
    tellPeriod(periods, cursors, periodOfDay(day, reading.grain));
  }
  const ties = cursors.map((cursor) => ({
    ...cursor.tie(cursor.course.steps.flatMap(({ items }) => items)),
    undated: cursor.course.undated,
  }));
  const told = { actors, ties, state: stateOf(signs), since: turns.at(-1) ?? null, turns };
  return { ...told, periods, why: sentenceOf(told) };
}

/** Cartwright and Harary: balanced exactly where the product of the signs is positive. */
export function stateOf(signs: readonly Sign[]): TriadState {
  const product = signs.reduce((all: number, sign) => all * sign, 1);
  return product === 0 ? "open" : product > 0 ? "balanced" : "unbalanced";
}

function turnOf(cursors: readonly Cursor[], day: number, [from, to]: readonly [Sign[], Sign[]]): Turn {
  const changed = cursors.flatMap((cursor, at) =>
    from[at] === to[at] ? [] : [{ cursor, from: from[at]!, to: to[at]! }],
  );
  const [by, ...beside] = changed
    .flatMap((change) => pushing(change.cursor.today, change.to - change.from))
    .sort((one, other) => Math.abs(other.score) - Math.abs(one.score) || byCodeUnits(one.event, other.event));
  return {
    day: isoDay(day),
    from: stateOf(from),
    to: stateOf(to),
    changes: changed.map(({ cursor: { course }, ...signs }) => ({ a: course.a, b: course.b, ...signs })),
    by: by!,
    beside,
  };
}

/** What went in the direction in which the sign went; all of it where the tie had faded away before. */
function pushing(items: readonly TieItem[], way: number): readonly TieItem[] {
  const found = items.filter(({ score }) => score * way > 0);
  return found.length > 0 ? found : items;
}

interface OpenPeriod extends TriadPeriod {
  ties: SignedTie[];
  state: TriadState;
}

/** The triad as it stands after the last day of a period on which something happened. */
function tellPeriod(periods: OpenPeriod[], cursors: readonly Cursor[], period: string): void {
  const before = periods.at(-1)?.period === period ? periods.pop()! : null;
  const ties = cursors.map((cursor, at) => cursor.tie([...(before?.ties[at]!.items ?? []), ...cursor.today]));
  periods.push({ period, ties, state: stateOf(ties.map(({ sign }) => sign)) });
}

const HOW: Readonly<Record<Sign, string>> = { 1: "cooperate", [-1]: "are in conflict", 0: "have no tie" };

/** The triad in words: its ties with sign, weight and number of events, its state, and what turned it. */
function sentenceOf({ ties, state, since }: Pick<Triad, "ties" | "state" | "since">): string {
  const told = ties.map(
    ({ a, b, sign, weight, items }) => `${a} and ${b} ${HOW[sign]} (${weight.toFixed(2)}, ${items.length})`,
  );
  const { type, mode, event } = since?.by ?? { type: "", mode: null, event: "" };
  const turned = since ? ` since ${since.day}, by ${type}${mode === null ? "" : `/${mode}`} ${event}` : "";
  return `${told.join("; ")}: ${state}${turned}`;
}
