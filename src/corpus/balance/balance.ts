// Decides which triads among actors are balanced, by the signs of their ties (Heider; Cartwright and Harary).

import { byCodeUnits } from "../../order.ts";
import { actorOf } from "../ties/actors.ts";
import { withoutRetelling } from "../ties/retelling.ts";
import type { CountBy, Grain, TieEvent } from "../ties/types.ts";
import { triadOf } from "./triads.ts";
import type { Balance, Method, Triad, TriadState } from "./types.ts";
import { type Course, courseOf } from "./weights.ts";

export interface BalanceOptions {
  /** The periods told; a month where left out. */
  readonly grain?: Grain;
  /** Independent origins where left out. */
  readonly by?: CountBy;
  /** Days after which what happened weighs half; a year where left out. */
  readonly halfLife?: number;
}

const YEAR = 365;
const FIRST: readonly TriadState[] = ["unbalanced", "balanced", "open"];

const CITES = [
  "Heider, F. (1946). Attitudes and cognitive organization. Journal of Psychology 21, 107-112.",
  "Cartwright, D., and Harary, F. (1956). Structural balance: a generalization of Heider's theory. Psychological Review 63, 277-293.",
  "Harary, F. (1961). A structural analysis of the situation in the Middle East in 1956. Journal of Conflict Resolution 5, 167-178.",
  "Doreian, P., and Mrvar, A. (2015). Structural balance and signed international relations. Journal of Social Structure 16.",
  "Brandes, U., Lerner, J., and Snijders, T. A. B. (2009). Networks evolving step by step: statistical analysis of dyadic event data. ASONAM 2009.",
];

/**
 * The triads of actors. Their ties and states depend on the events alone, not on the order of events or actors.
 * @param actors ids of known actors, or codes of countries with all their members
 */
export function balanceOf(
  events: Iterable<TieEvent>,
  actors: readonly string[],
  { grain = "month", by = "origins", halfLife = YEAR }: BalanceOptions = {},
): Balance {
  const acts = withoutRetelling(events);
  const known = new Map(actors.map((key) => [actorOf(key).key, actorOf(key)]));
  const keys = [...known.keys()].sort(byCodeUnits);
  const courses = new Map<string, Course>();
  for (const [a, b] of pairsOf(keys))
    courses.set(`${a} ${b}`, courseOf(acts, [known.get(a)!, known.get(b)!], { by, halfLife }));
  const triads = triplesOf(keys).map(([a, b, c]) => {
    const ties = [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`].map((pair) => courses.get(pair)!);
    return triadOf([a, b, c], ties, { grain, halfLife });
  });
  return { method: methodOf(halfLife), triads: triads.sort(unbalancedFirst) };
}

const methodOf = (halfLife: number): Method => ({
  formula:
    "w(t) = sum of score * 2^(-(t - day) / halfLife) over the events done by day t; " +
    "a tie's sign is the sign of w, a triad is balanced where the product of its three signs is positive",
  halfLife,
  cites: CITES,
});

const pairsOf = (keys: readonly string[]): [string, string][] =>
  keys.flatMap((a, at) => keys.slice(at + 1).map((b): [string, string] => [a, b]));

const triplesOf = (keys: readonly string[]): [string, string, string][] =>
  keys.flatMap((a, at) => pairsOf(keys.slice(at + 1)).map(([b, c]): [string, string, string] => [a, b, c]));

const unbalancedFirst = (one: Triad, other: Triad): number =>
  FIRST.indexOf(one.state) - FIRST.indexOf(other.state) ||
  byCodeUnits(one.actors.join(), other.actors.join());
