import * as fc from "fast-check";
import { expect, test } from "vitest";
import { groupReports, type Pair } from "../events/grouping.ts";
import { Constraints } from "./constraints.ts";
import type { Apart, Hand, Together } from "./types.ts";

/** "p1.a" is a report on page p1. */
const pageOf = (report: string): string => report.split(".")[0]!;
const withoutTwo = (report: string): string | undefined => (report === "p2.a" ? undefined : pageOf(report));
const by = (number: number) => ({ number, reason: "seen", author: "rana" });
const merged = (number: number, ...events: string[]): Together => ({ ...by(number), events });
const parted = (number: number, events: string[], from: string[]): Apart => ({ ...by(number), events, from });
const hand = (...all: readonly (Together | Apart)[]): Pick<Hand, "together" | "apart"> => ({
  together: all.filter((one) => !("from" in one)),
  apart: all.filter((one) => "from" in one),
});
const grouped = (pairs: readonly Pair[], ...all: readonly (Together | Apart)[]): string[][] =>
  groupReports(pairs, pageOf, new Constraints(hand(...all)));

const alike: Pair[] = [
  { a: "p1.a", b: "p2.a", score: 0.9 },
  { a: "p2.a", b: "p3.a", score: 0.9 },
  { a: "p1.a", b: "p3.a", score: 0.9 },
];

test("joins by hand what is not alike, and to it what is like all of it enough", () => {
  expect(grouped([], merged(1, "p8.a", "p9.a"))).toEqual([["p8.a", "p9.a"]]);
  expect(grouped(alike, merged(1, "p1.a", "p9.a"))).toEqual([["p1.a", "p2.a", "p3.a", "p9.a"]]);
  expect(grouped(alike, merged(1, "p1.a", "p7.a", "p8.a", "p9.a"))).toEqual([
    ["p1.a", "p7.a", "p8.a", "p9.a"],
    ["p2.a", "p3.a"],
  ]);
});

test("merging is transitive", () => {
  expect(grouped([], merged(1, "p1.a", "p2.a"), merged(2, "p2.a", "p3.a"))).toEqual([
    ["p1.a", "p2.a", "p3.a"],
  ]);
});

test("takes reports out together, as one event of their own", () => {
  expect(grouped(alike, parted(1, ["p1.a"], ["p2.a", "p3.a"]))).toEqual([["p2.a", "p3.a"]]);
  expect(grouped(alike, parted(1, ["p1.a", "p9.a"], ["p2.a", "p3.a"]))).toEqual([
    ["p1.a", "p9.a"],
    ["p2.a", "p3.a"],
  ]);
});

test("lets what comes later join either side, never both", () => {
  const late = ["p1.a", "p2.a", "p3.a"].map((b): Pair => ({ a: "p4.a", b, score: 0.95 }));
  const groups = grouped([...alike, ...late], parted(1, ["p1.a"], ["p2.a", "p3.a"]));
  expect(groups.find((group) => group.includes("p4.a"))).toEqual(["p1.a", "p4.a"]);
  expect(groups.some((group) => group.includes("p1.a") && group.includes("p2.a"))).toBe(false);
});

test("of two decisions that contradict one another the later holds, and the earlier says so", () => {
  const split = parted(2, ["p1.a"], ["p2.a"]);
  const both = new Constraints(hand(merged(1, "p1.a", "p2.a"), split));
  expect([both.joined(), both.overruling(1), both.overruling(2)]).toEqual([[], [2], []]);
  const again = new Constraints(hand(merged(1, "p1.a", "p2.a"), split, merged(3, "p1.a", "p2.a")));
  expect(again.joined()).toEqual([["p1.a", "p2.a"]]);
  expect([again.overruling(1), again.overruling(2), again.overruling(3)]).toEqual([[], [3], []]);
});

test("an earlier merge yields only as far as a later split contradicts it", () => {
  const all = ["p1.a", "p2.a", "p3.a", "p4.a"];
  expect(grouped([], merged(1, ...all), parted(2, ["p4.a"], ["p2.a"]))).toEqual([["p1.a", "p2.a", "p3.a"]]);
});

test("what is not there is joined with nothing, and still joins those beside it", () => {
  const together = new Constraints(hand(merged(1, "p1.a", "p2.a"), merged(2, "p2.a", "p3.a")));
  expect(groupReports([], withoutTwo, together)).toEqual([["p1.a", "p3.a"]]);
});

const report = fc.integer({ min: 0, max: 11 }).map((number) => `p${number >> 1}.${number & 1}`);
const some = fc.uniqueArray(report, { minLength: 1, maxLength: 4 });
const pairs = fc.uniqueArray(
  fc.record({ a: report, b: report, score: fc.integer({ min: 20, max: 100 }).map((one) => one / 100) }),
  { selector: ({ a, b }) => [a, b].sort().join(" "), maxLength: 30 },
);
const decisions = fc.array(fc.record({ events: some, others: some, kind: fc.boolean() }), { maxLength: 6 });
type Drawn = { events: string[]; others: string[]; kind: boolean };
const made = ({ events, others, kind }: Drawn, at: number): Together | Apart => {
  const from = others.filter((one) => !events.includes(one));
  return kind && from.length > 0 ? parted(at + 1, events, from) : merged(at + 1, ...events, ...others);
};

test("the last split keeps its sides apart and the last merge its reports together, whatever else", () => {
  fc.assert(
    fc.property(pairs, decisions, some, some, fc.boolean(), (likes, before, events, rest, kind) => {
      const all = [...before, { events, others: rest, kind }].map(made);
      const last = all.at(-1)!;
      const groups = grouped(
        likes.filter(({ a, b }) => pageOf(a) !== pageOf(b)),
        ...all,
      );
      const groupOf = (event: string): unknown =>
        groups.find((group) => group.includes(event)) ?? `${event} alone`;
      expect(new Set(last.events.map(groupOf)).size).toBe(1);
      const others = "from" in last ? last.from : [];
      expect(others.map(groupOf)).not.toContain(groupOf(last.events[0]!));
    }),
  );
});

test("groups the same whatever the order of pairs and of the lists of decisions", () => {
  fc.assert(
    fc.property(pairs, decisions, fc.infiniteStream(fc.nat()), (likes, drawn, shuffle) => {
      const apart = likes.filter(({ a, b }) => pageOf(a) !== pageOf(b));
      const all = drawn.map(made);
      const mixed = <T>(list: readonly T[]): T[] =>
        list
          .map((one) => [shuffle.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
      const groups = grouped(apart, ...all);
      expect(
        grouped(mixed(apart), ...mixed(all).map((one) => ({ ...one, events: mixed(one.events) }))),
      ).toEqual(groups);
    }),
  );
});
