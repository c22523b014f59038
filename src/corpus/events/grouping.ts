// Decides which reports are one event: pairs that are alike, joined as long as the groups stay alike as wholes.

import { byCodeUnits } from "../../order.ts";
import { between, Constraints } from "../hand/constraints.ts";
import { NO_HAND } from "../hand/types.ts";

/** Two reports by their ids, and how alike they are. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** Reports below this are not joined. */
const LEAST = 0.45;
/** Two groups join where all their pairs together reach this part of it. */
const AS_WHOLES = 0.8;
/** What a pair counts that cannot be one event, or has too little in common to be listed. */
const UNLIKE = -0.15;
/** Two reports of one page are neither for nor against. */
const SAME_PAGE = LEAST;

const FREE = new Constraints(NO_HAND);

/**
 * Groups reports by average linkage (Sokal and Michener 1958), the best pairs first, after what was joined by hand and
 * never across what was parted by hand. Ties are broken by ids, so that the result depends on the pairs alone, never on
 * their order.
 * @param pageOf the page of a report; undefined for one that is not there, of which a decision may still speak
 * @param constraints what persons decided
 * @returns groups of two reports or more, their members and themselves in code-unit order
 */
export function groupReports(
  pairs: readonly Pair[],
  pageOf: (report: string) => string | undefined,
  constraints: Constraints = FREE,
): string[][] {
  const groups = new Groups(constraints);
  for (const { a, b, score } of pairs) if (pageOf(a) !== pageOf(b)) groups.relate(a, b, score - UNLIKE);
  for (const [a, b] of onePage(pairs, pageOf)) groups.relate(a, b, SAME_PAGE - UNLIKE);
  for (const set of constraints.joined()) groups.joinAll(set.filter((one) => pageOf(one) !== undefined));
  for (const { a, b } of bestFirst(pairs)) {
    if (groups.mayJoin(a, b) && groups.mean(a, b) + UNLIKE >= LEAST * AS_WHOLES) groups.join(a, b);
  }
  return groups.all();
}

/** Pairs of reports that stand on one page. */
function* onePage(
  pairs: readonly Pair[],
  pageOf: (report: string) => string | undefined,
): Generator<readonly [string, string]> {
  const reports = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  for (const together of Map.groupBy(reports, pageOf).values())
    for (const [at, a] of together.entries())
      for (let next = at + 1; next < together.length; next++) yield [a, together[next]!];
}

/** Growing groups, with the sum of what the pairs between each two of them count, and which may not be joined. */
class Groups {
  readonly #constraints: Constraints;
  readonly #sides = new Map<string, ReadonlySet<number>>();
  readonly #members = new Map<string, string[]>();
  readonly #groupOf = new Map<string, string>();
  readonly #sums = new Map<string, Map<string, number>>();

  constructor(constraints: Constraints) {
    this.#constraints = constraints;
  }

  relate(a: string, b: string, value: number): void {
    this.#add(a).set(b, value);
    this.#add(b).set(a, value);
  }

  /** A group of one report, where it is new; gives its sums. */
  #add(report: string): Map<string, number> {
    const there = this.#sums.get(report);
    if (there) return there;
    const sums = new Map<string, number>();
    this.#groupOf.set(report, report);
    this.#members.set(report, [report]);
    this.#sums.set(report, sums);
    return sums;
  }

  /** Makes one group of reports, each still alone. */
  joinAll([first, ...rest]: readonly string[]): void {
    if (first === undefined) return;
    this.#add(first);
    for (const one of rest) {
      this.#add(one);
      this.join(first, one);
    }
  }

  /** Whether no decision keeps the groups of two reports apart. */
  mayJoin(a: string, b: string): boolean {
    return between(this.#sidesOf(this.#groupOf.get(a)!), this.#sidesOf(this.#groupOf.get(b)!)) === null;
  }

  #sidesOf(group: string): ReadonlySet<number> {
    return this.#sides.get(group) ?? this.#constraints.sidesOf(group);
  }

  /** Mean of what all pairs between the groups of two reports count; nothing joins a group with itself. */
  mean(a: string, b: string): number {
    const [one, other] = [this.#groupOf.get(a)!, this.#groupOf.get(b)!];
    if (one === other) return Number.NEGATIVE_INFINITY;
    const sum = this.#sums.get(one)!.get(other) ?? 0;
    return sum / (this.#members.get(one)!.length * this.#members.get(other)!.length);
  }

  join(a: string, b: string): void {
    const [kept, gone] = [this.#groupOf.get(a)!, this.#groupOf.get(b)!];
    this.#sides.set(kept, this.#sidesOf(kept).union(this.#sidesOf(gone)));
    const members = this.#members.get(kept)!;
    for (const member of this.#members.get(gone)!) {
      this.#groupOf.set(member, kept);
      members.push(member);
    }
    this.#members.delete(gone);
    const row = this.#sums.get(kept)!;
    row.delete(gone);
    for (const [other, sum] of this.#sums.get(gone)!) {
      if (other === kept) continue;
      const joint = (row.get(other) ?? 0) + sum;
      row.set(other, joint);
      const back = this.#sums.get(other)!;
      back.delete(gone);
      back.set(kept, joint);
    }
    this.#sums.delete(gone);
  }

  /** Groups of two or more. */
  all(): string[][] {
    return [...this.#members.values()]
      .filter((members) => members.length > 1)
      .map((members) => members.sort(byCodeUnits))
      .sort((one, other) => byCodeUnits(one[0]!, other[0]!));
  }
}

function bestFirst(pairs: readonly Pair[]): Pair[] {
  const ordered = pairs
    .filter(({ score }) => score >= LEAST)
    .map(({ a, b, score }) => (a < b ? { a, b, score } : { a: b, b: a, score }));
  return ordered.sort((x, y) => y.score - x.score || byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b));
}
