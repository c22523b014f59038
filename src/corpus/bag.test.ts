import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bagOf, likeness } from "./bag.ts";
import { daysIn, meet } from "./days.ts";
import { Union } from "./unite.ts";

const words = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0.4, 0.7, 1)));

test("likeness is 1 with itself, 0 with nothing in common, and the same both ways", () => {
  expect(likeness(bagOf([[1, 1]]), bagOf([[2, 1]]))).toBe(0);
  expect(likeness(bagOf([]), bagOf([]))).toBe(0);
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [bagOf(one), bagOf(other)];
      expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 6);
      expect(likeness(a, b)).toBeLessThanOrEqual(1);
      expect(likeness(a, a)).toBeCloseTo(one.length > 0 ? 1 : 0, 5);
    }),
  );
});

test("values of all precisions cover their days", () => {
  const values = ["2025-01-17", "2025-02", "2024-02", "2024", "2025-W04", "2022-08/2022-10"];
  const counts = values.map((value) => daysIn(value)!).map(({ from, to }) => to - from + 1);
  expect(counts).toEqual([1, 28, 29, 366, 7, 92]);
  expect(daysIn("1970-01-02")).toEqual({ from: 1, to: 1 });
  expect(daysIn("2025-Q1")).toBeNull();
});

test("days meet where they have one in common", () => {
  expect(meet(daysIn("2025-01")!, daysIn("2025-01-31")!)).toBe(true);
  expect(meet(daysIn("2025-01")!, daysIn("2025-02-01")!)).toBe(false);
});

test("what is united is found under its first member", () => {
  const union = new Union();
  expect([union.unite("c", "b"), union.unite("a", "c"), union.unite("a", "b")]).toEqual([true, true, false]);
  expect(["a", "b", "c", "d"].map((id) => union.find(id))).toEqual(["a", "a", "a", "d"]);
});
