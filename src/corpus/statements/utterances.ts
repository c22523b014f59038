// Decides which statements of several pages are one utterance: one speaker's words on one occasion.

import type { Party, UtteranceRecord } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import { likeness, type Weigher } from "../bag.ts";
import { daysIn } from "../days.ts";
import { groupReports, type Pair } from "../events/grouping.ts";
import { rootOf } from "../events/records.ts";
import type { PageSketch } from "../types.ts";
import type { Saying } from "./types.ts";

/** What was said on one day is printed on it or the next. */
const LATE = 1;
/** Contents below this have too little in common. */
const WORTH_KEEPING = 0.2;

interface Said {
  readonly saying: Saying;
  readonly page: PageSketch;
  readonly day: number;
}

/**
 * The utterances that two pages or more report. They depend on the pages alone, not on their order.
 * @param roots the root of each page's origin
 * @returns in the order of their ids
 */
export function utterancesOf(
  pages: Iterable<PageSketch>,
  roots: ReadonlyMap<string, string>,
  weigher: Weigher,
): UtteranceRecord[] {
  const said = new Map([...pages].flatMap(saidOn).map((one) => [one.saying.id, one]));
  const pairs = [...pairsOf(said.values(), weigher)];
  const groups = groupReports(pairs, (id) => said.get(id)?.page.id);
  return groups
    .map((ids) =>
      utteranceOf(
        ids.map((id) => said.get(id)!),
        roots,
      ),
    )
    .filter(({ statements }) => new Set(statements.map(({ document }) => document)).size > 1)
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

function saidOn(page: PageSketch): Said[] {
  const day = page.published === null ? null : daysIn(page.published);
  return day === null ? [] : page.sayings.map((saying) => ({ saying, page, day: day.to }));
}

/** Each speaker's sayings in the order of days: only those of a day and the next are compared. */
function* pairsOf(said: Iterable<Said>, weigher: Weigher): Generator<Pair> {
  for (const own of Map.groupBy(said, ({ saying }) => saying.speaker).values()) {
    own.sort((a, b) => a.day - b.day || byCodeUnits(a.saying.id, b.saying.id));
    for (const [at, one] of own.entries())
      for (let next = at + 1; next < own.length && own[next]!.day <= one.day + LATE; next++) {
        const other = own[next]!;
        if (other.page === one.page) continue;
        const score = likeness(one.saying.words, other.saying.words, weigher);
        if (score >= WORTH_KEEPING) yield { a: one.saying.id, b: other.saying.id, score };
      }
  }
}

function utteranceOf(said: readonly Said[], roots: ReadonlyMap<string, string>): UtteranceRecord {
  const statements = said.map(({ saying: { id, chain }, page }) => ({
    statement: id,
    document: page.id,
    root: rootOf(chain, roots.get(page.id)!),
  }));
  const days = said.map(({ page }) => page.published!).sort(byCodeUnits);
  const speaker = fullest(said.map(({ saying }) => saying.source));
  return {
    kind: "utterance",
    id: `u-${statements[0]!.statement}`,
    speaker: { ...speaker, start: null, end: null, text: null },
    date: { value: days[0]! },
    statements,
    independentOrigins: new Set(statements.map(({ root }) => root)).size,
    why: [
      speaker.entity === null && speaker.type === "unnamed"
        ? "speakers of one kind and country, whose names are kept back"
        : `one speaker: ${speaker.entity ?? speaker.name.ar ?? speaker.name.en ?? ""}`,
      days[0] === days.at(-1) ? `same day ${days[0]}` : `days that meet: ${days[0]}, ${days.at(-1)}`,
      "contents alike",
    ],
  };
}

/** The source with the most known of it; the first of equals. */
const fullest = (sources: readonly Party[]): Party =>
  sources.find(({ entity }) => entity !== null) ?? sources[0]!;
