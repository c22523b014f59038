import * as fc from "fast-check";
import { expect, test } from "vitest";
import { groupReports, type Pair } from "./grouping.ts";

/** "p1.a" is a report on page p1. */
const pageOf = (report: string): string => report.split(".")[0]!;
const pair = (a: string, b: string, score: number): Pair => ({ a, b, score });

test("joins reports of several pages that are alike", () => {
  const pairs = [pair("p1.a", "p2.a", 0.8), pair("p2.a", "p3.a", 0.7), pair("p1.a", "p3.a", 0.6)];
  expect(groupReports(pairs, pageOf)).toEqual([["p1.a", "p2.a", "p3.a"]]);
});

test("does not chain: a report like one member and unlike all others stays out", () => {
  const pairs = [
    pair("p1.a", "p2.a", 0.9),
    pair("p2.a", "p3.a", 0.9),
    pair("p1.a", "p3.a", 0.9),
    pair("p3.a", "p4.a", 0.5),
  ];
  expect(groupReports(pairs, pageOf)).toEqual([["p1.a", "p2.a", "p3.a"]]);
});

test("keeps pairs apart that have too little in common", () => {
  expect(groupReports([pair("p1.a", "p2.a", 0.3)], pageOf)).toEqual([]);
});

test("two reports of one page may be of one event, if another page's report is like both", () => {
  const pairs = [pair("p1.a", "p2.a", 0.9), pair("p1.b", "p2.a", 0.9)];
  expect(groupReports(pairs, pageOf)).toEqual([["p1.a", "p1.b", "p2.a"]]);
});

test("groups the same whatever the order of the pairs, and each report once", () => {
  const report = fc.integer({ min: 0, max: 11 }).map((number) => `p${number >> 1}.${number & 1}`);
  const drawn = fc.uniqueArray(fc.tuple(report, report, fc.integer({ min: 20, max: 100 })), {
    selector: ([a, b]) => [a, b].sort().join(" "),
    maxLength: 30,
  });
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.nat()), (tuples, shuffle) => {
      const pairs = tuples
        .filter(([a, b]) => pageOf(a) !== pageOf(b))
        .map(([a, b, percent]) => pair(a, b, percent / 100));
      const keyed = pairs.map((one) => [shuffle.next().value, one] as const);
      const shuffled = keyed.sort(([a], [b]) => a - b).map(([, { a, b, score }]) => pair(b, a, score));
      const groups = groupReports(pairs, pageOf);
      expect(groupReports(shuffled, pageOf)).toEqual(groups);
      expect(new Set(groups.flat()).size).toBe(groups.flat().length);
    }),
  );
});
