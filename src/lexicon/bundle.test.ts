import * as fc from "fast-check";
import { expect, it } from "vitest";
import { pack, type Packable, unpack } from "./bundle.ts";

const leaf: fc.Arbitrary<Packable> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.string({ unit: "grapheme" }),
  fc.uint8Array(),
  fc.int32Array(),
);
const { tree } = fc.letrec<{ tree: Packable }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: "grapheme-ascii", minLength: 1 }).filter((key) => key !== "__proto__"),
      tie("tree"),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

it("unpacks what was packed: plain values, typed arrays, and both in one another", () => {
  fc.assert(
    fc.property(tree, (value) => {
      expect(unpack(pack(value))).toEqual(value);
    }),
  );
});

it("unpacks from bytes that begin anywhere in their buffer, as files read from a pool do", () => {
  const value = { word: "سلام", codes: Uint8Array.of(1, 2, 3), numbers: Int32Array.of(-1, 2 ** 30) };
  const bytes = pack(value);
  const pool = new Uint8Array(bytes.length + 3);
  pool.set(bytes, 3);
  expect(unpack(pool.subarray(3))).toEqual(value);
});

it("packs equal values to equal bytes", () => {
  const value = { b: [1, Uint8Array.of(9)], a: null };
  expect(pack(value)).toEqual(pack(structuredClone(value)));
});

it("throws on bytes that are no bundle", () => {
  expect(() => unpack(Uint8Array.of(5, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9))).toThrow(SyntaxError);
  expect(() => unpack(new Uint8Array(0))).toThrow(RangeError);
});
