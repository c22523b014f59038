// Decides what a group's record says of the decisions that made it what it is.

import type { Apart, Decided, Hand, Together } from "./types.ts";

/** Tells of groups which decisions hold in them. */
export class HandReasons {
  readonly #joining = new Map<string, Together[]>();
  readonly #parting = new Map<string, Apart[]>();

  constructor({ together, apart }: Pick<Hand, "together" | "apart">) {
    for (const one of together) for (const event of new Set(one.events)) push(this.#joining, event, one);
    for (const one of apart)
      for (const event of new Set([...one.events, ...one.from])) push(this.#parting, event, one);
  }

  /** What persons decided of reports that are one group, in the order of the decisions. */
  of(events: readonly string[]): string[] {
    const members = new Set(events);
    const isHere = (event: string): boolean => members.has(event);
    const told: { readonly number: number; readonly words: string }[] = [];
    const tell = (what: string, by: Decided): void => {
      told.push({ number: by.number, words: `${what} by hand: ${by.reason} (${by.author})` });
    };
    for (const one of decisionsOn(events, this.#joining))
      if (one.events.filter(isHere).length > 1) tell("joined", one);
    for (const one of decisionsOn(events, this.#parting)) {
      const [out, left] = [one.events.some(isHere), one.from.some(isHere)];
      if (out && !left) tell("taken out", one);
      if (left && !out) tell("kept apart", one);
    }
    return told.sort((a, b) => a.number - b.number).map(({ words }) => words);
  }
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const decisionsOn = <T>(events: readonly string[], by: ReadonlyMap<string, readonly T[]>): Set<T> =>
  new Set(events.flatMap((event) => by.get(event) ?? []));
