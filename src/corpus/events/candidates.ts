// Decides which reports are compared at all: those of one day and kindred type that name somebody or something in common.

import type { Report } from "../types.ts";

/** A report that may have happened on more days is only found on the last of them. */
const MOST_DAYS = 40;

/** Reports by day and by what their sentences name. */
export class Candidates {
  readonly #reports = new Map<string, string[]>();

  /** Adds a report and gives the ids of those added before that may be of the same event. */
  add(report: Report): Set<string> {
    const { id } = report.event;
    const found = new Set<string>();
    for (const key of keysOf(report)) {
      const there = this.#reports.get(key);
      if (there) {
        for (const other of there) found.add(other);
        there.push(id);
      } else this.#reports.set(key, [id]);
    }
    return found;
  }
}

function* keysOf({ days, named, parties }: Report): Generator<string> {
  if (days === null) return;
  const from = Math.max(days.from, days.to - MOST_DAYS);
  const names = new Set([...named, ...parties]);
  for (let day = from; day <= days.to; day++) for (const name of names) yield `${day} ${name}`;
}
