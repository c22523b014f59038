// Decides whether expressions of time read their own examples.

import { type Checked, type Problem, problemOf } from "../../lexicon/source.ts";
import type { ExpressionEntry } from "./schema.ts";
import type { Grain, Times } from "./types.ts";

/** Finds the times of a text that stands on a page of this date. */
export type Find = (text: string, published: string | null) => Times;

/** The page's date for texts that are passed over: with it every expression that is read would get a value. */
const SOME_DAY = "2015-08-10";
const NO_DATE: ReadonlySet<Grain> = new Set<Grain>(["time", "duration", "set"]);

/**
 * Checks the examples of one entry of `expressions/`.
 * @returns a problem for each example that is not read as it says, and for each text that should be passed over and is not
 */
export function checkExpression(entry: Checked<ExpressionEntry>, find: Find): Problem[] {
  const { value } = entry;
  const wrong = value.reads.flatMap((example) => misread(example, find));
  for (const { text, published } of value["passes-over"]) {
    const dates = datesIn(text, find(text, published ?? SOME_DAY));
    if (dates !== "") wrong.push(`expected no date in «${text}», found ${dates}`);
  }
  for (const { text, published } of value.gaps ?? []) {
    if (datesIn(text, find(text, published ?? SOME_DAY)) !== "")
      wrong.push(`this gap is closed, move it to reads: ${text}`);
  }
  return wrong.map((message) => problemOf(entry, message));
}

type Example = ExpressionEntry["reads"][number];

function misread({ text, published, time, value, grain }: Example, find: Find): string[] {
  const times = find(text, published ?? null);
  const isRead = times.some(
    (one) =>
      text.slice(one.start, one.end) === time && one.value === value && (grain ?? one.grain) === one.grain,
  );
  return isRead
    ? []
    : [`expected «${time}» = ${value} in «${text}», found ${shown(text, times) || "nothing"}`];
}

/** The times that name a date. */
const datesIn = (text: string, times: Times): string =>
  shown(
    text,
    times.filter(({ grain }) => !NO_DATE.has(grain)),
  );

const shown = (text: string, times: Times): string =>
  times.map(({ start, end, value, grain }) => `«${text.slice(start, end)}» = ${value} (${grain})`).join(", ");
