import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CopyFinder, type Overlap } from "./finder.ts";
import { common, shinglesOf } from "./shingles.ts";

/** A text as the hashes of its words. */
const text = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
const overlaps = (texts: Readonly<Record<string, readonly number[]>>): Overlap[] => {
  const finder = new CopyFinder();
  return Object.entries(texts).flatMap(([id, words]) => finder.add(id, shinglesOf(words)));
};

test("finds the same text again, whole", () => {
  expect(overlaps({ a: text(0, 90), b: text(0, 90) })).toEqual([
    { a: "b", b: "a", share: 1, ofA: 1, ofB: 1 },
  ]);
});

test("finds a text inside a longer one, and says how much of each it is", () => {
  const [overlap] = overlaps({ short: text(0, 80), long: text(0, 800) });
  expect(overlap).toMatchObject({ share: 1, ofB: 1 });
  expect(overlap!.ofA).toBeCloseTo(0.1, 1);
});

test("finds a lightly edited reprint: a word changed in every fifteen", () => {
  const edited = text(0, 180).map((word, at) => (at % 15 === 7 ? 9000 + at : word));
  expect(overlaps({ a: text(0, 180), b: edited })).toHaveLength(1);
});

test("leaves apart texts that share a quotation", () => {
  const quotation = text(5000, 5030);
  expect(overlaps({ a: [...text(0, 150), ...quotation], b: [...text(1000, 1150), ...quotation] })).toEqual(
    [],
  );
});

test("takes captions and headlines for copies only where the other has all of them", () => {
  expect(overlaps({ a: text(0, 10), b: text(0, 10) })).toHaveLength(1);
  expect(overlaps({ a: text(0, 10), b: [...text(0, 9), 77] })).toEqual([]);
});

test("has nothing to say of texts shorter than a shingle", () => {
  expect(overlaps({ a: [1, 2], b: [1, 2], c: [] })).toEqual([]);
});

test("counts what two sets share as sets do", () => {
  const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 50 }));
  fc.assert(
    fc.property(hashes, hashes, (a, b) => {
      const [one, other] = [Uint32Array.from(a).sort(), Uint32Array.from(b).sort()];
      expect(common(one, other)).toBe(a.filter((hash) => b.includes(hash)).length);
    }),
  );
});

test("finds the same copies in whatever order the texts arrive", () => {
  const passage = fc.record({
    from: fc.integer({ min: 0, max: 200 }),
    length: fc.integer({ min: 0, max: 150 }),
  });
  const texts = fc.array(passage, { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(texts, (passages) => {
      const all = passages.map(({ from, length }, at) => [`t${at}`, text(from, from + length)] as const);
      const pairs = (list: typeof all): string[] =>
        overlaps(Object.fromEntries(list))
          .map(({ a, b, share }) => `${[a, b].sort().join(" ")} ${share}`)
          .sort();
      expect(pairs([...all].reverse())).toEqual(pairs(all));
    }),
  );
});
