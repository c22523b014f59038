// Decides which actors are tied most: those with the most events between them and others.

import { byCodeUnits } from "../../order.ts";
import { actorOf } from "../ties/actors.ts";
import { directionOf } from "../ties/between.ts";
import { withoutRetelling } from "../ties/retelling.ts";
import type { TieEvent } from "../ties/types.ts";

/** An event with more parties than this is told of a list, not of a tie. */
const MOST_PARTIES = 12;

/**
 * The countries, or the known persons, with the most events done between them and another of their kind, most first.
 * @param events each group once, in any order
 */
export function mostTied(events: Iterable<TieEvent>, kind: "countries" | "persons", most: number): string[] {
  const counts = new Map<string, number>();
  for (const event of withoutRetelling(events)) {
    if (event.status !== "actual") continue;
    const keys = keysOf(event, kind).slice(0, MOST_PARTIES);
    const tied = keys.filter((one) =>
      keys.some((other) => one !== other && directionOf(event, actorOf(one), actorOf(other)) !== null),
    );
    for (const key of tied) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]));
  return ranked.slice(0, most).map(([key]) => key);
}

function keysOf({ actors, recipients }: TieEvent, kind: "countries" | "persons"): string[] {
  const keys = [...actors, ...recipients].flatMap(({ country, entity, type }) =>
    kind === "countries" ? (country?.toLowerCase() ?? []) : type === "person" ? (entity ?? []) : [],
  );
  return [...new Set(keys)].sort(byCodeUnits);
}
