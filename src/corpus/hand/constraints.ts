// Decides which reports a person's decisions join and keep apart; where two contradict one another, the later holds.

import { byCodeUnits } from "../../order.ts";
import { Union } from "../unite.ts";
import type { Apart, Hand, Together } from "./types.ts";

/** Which side of which decision: its number for those taken out, the negative number for those they were taken from. */
type Side = number;

const NO_SIDES: ReadonlySet<Side> = new Set();

/** What must be one event, and what must not. It holds of ids, whether or not such reports are there. */
export class Constraints {
  readonly #sets = new Union();
  readonly #members = new Set<string>();
  /** By the first member of each set. */
  readonly #sides = new Map<string, Set<Side>>();
  readonly #joinedBy = new Map<string, Set<number>>();
  readonly #overruled = new Map<number, Set<number>>();

  constructor({ together, apart }: Pick<Hand, "together" | "apart">) {
    const steps = [
      ...together.map((one) => ({ number: one.number, apply: () => this.#join(one) })),
      ...apart.map((one) => ({ number: one.number, apply: () => this.#part(one) })),
    ];
    // the latest first: an earlier one then holds as far as it contradicts none of them
    for (const { apply } of steps.sort((a, b) => b.number - a.number)) apply();
  }

  /** The sets of two reports or more that are one event by hand, each in code-unit order. */
  joined(): string[][] {
    const sets = Map.groupBy([...this.#members].sort(byCodeUnits), (event) => this.#sets.find(event));
    return [...sets.values()].filter((events) => events.length > 1);
  }

  /** On which sides of decisions a report stands, itself or through what it was joined with. */
  sidesOf(event: string): ReadonlySet<Side> {
    return this.#sides.get(this.#sets.find(event)) ?? NO_SIDES;
  }

  /** The later decisions that a decision yields to, in whole or in part; none where it holds. */
  overruling(number: number): number[] {
    return [...(this.#overruled.get(number) ?? [])].sort((a, b) => a - b);
  }

  #join({ number, events }: Together): void {
    const apart: string[] = [];
    for (const event of [...new Set(events)].sort(byCodeUnits)) {
      this.#members.add(event);
      const near = apart.find((one) => this.#mayBeOne(one, event));
      if (near === undefined) apart.push(event);
      else this.#unite(near, event, number);
    }
    for (const one of apart.slice(1)) {
      const by = between(this.sidesOf(apart[0]!), this.sidesOf(one));
      if (by !== null) this.#overrule(number, [by]);
    }
  }

  /** A set that was joined in spite of an earlier split stands on both its sides. */
  #mayBeOne(a: string, b: string): boolean {
    return this.#sets.find(a) === this.#sets.find(b) || between(this.sidesOf(a), this.sidesOf(b)) === null;
  }

  #part(split: Apart): void {
    const { number, events, from } = split;
    for (const event of events) this.#place(event, number);
    for (const event of from) this.#place(event, -number);
    for (const event of new Set(events)) {
      const set = this.#sets.find(event);
      if (this.#sides.get(set)!.has(-number)) this.#overrule(number, this.#joinedBy.get(set) ?? []);
    }
    this.#join(split);
  }

  #place(event: string, side: Side): void {
    this.#members.add(event);
    const set = this.#sets.find(event);
    const sides = this.#sides.get(set);
    if (sides) sides.add(side);
    else this.#sides.set(set, new Set([side]));
  }

  #unite(a: string, b: string, number: number): void {
    const [one, other] = [this.#sets.find(a), this.#sets.find(b)];
    this.#sets.unite(one, other);
    const set = this.#sets.find(one);
    const sides = (this.#sides.get(one) ?? NO_SIDES).union(this.#sides.get(other) ?? NO_SIDES);
    if (sides.size > 0) this.#sides.set(set, sides);
    const by = (this.#joinedBy.get(one) ?? NO_SIDES).union(this.#joinedBy.get(other) ?? NO_SIDES);
    this.#joinedBy.set(set, by.add(number));
  }

  #overrule(number: number, by: Iterable<number>): void {
    const all = this.#overruled.get(number) ?? new Set();
    for (const one of by) if (one > number) all.add(one);
    this.#overruled.set(number, all);
  }
}

/** The number of a decision that keeps two sides apart; null where none does. */
export function between(a: ReadonlySet<Side>, b: ReadonlySet<Side>): number | null {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const side of few) if (many.has(-side)) return Math.abs(side);
  return null;
}
