import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTrie, lookUp, NONE, ROOT, step, type Trie, valueAt } from "./trie.ts";

const ALPHABET = 96;
const codes = (...units: number[]): Uint8Array => Uint8Array.from(units);
const find = (trie: Trie, key: Uint8Array): number => lookUp(trie, key, { from: 0, to: key.length });

describe("the automaton of keys", () => {
  it("finds every key with its value, and neither prefixes nor extensions of keys", () => {
    const trie = buildTrie(
      [
        [codes(1, 2), 7],
        [codes(1, 2, 3), 8],
        [codes(4), 0],
      ],
      ALPHABET,
    );
    expect([codes(1, 2), codes(1, 2, 3), codes(4)].map((key) => find(trie, key))).toEqual([7, 8, 0]);
    expect([codes(), codes(1), codes(1, 2, 3, 4), codes(2), codes(95)].map((key) => find(trie, key))).toEqual(
      [NONE, NONE, NONE, NONE, NONE],
    );
  });

  it("is walked letter by letter, and tells at each whether a key ends there", () => {
    const trie = buildTrie([[codes(1, 2), 7]], ALPHABET);
    const first = step(trie, ROOT, 1);
    expect(valueAt(trie, first)).toBe(NONE);
    expect(valueAt(trie, step(trie, first, 2))).toBe(7);
    expect(step(trie, ROOT, 2)).toBe(NONE);
  });

  it("looks up a part of a word", () => {
    const trie = buildTrie([[codes(2, 3), 5]], ALPHABET);
    expect(lookUp(trie, codes(9, 2, 3, 9), { from: 1, to: 3 })).toBe(5);
  });

  it("of nothing finds nothing", () => {
    expect(find(buildTrie([], ALPHABET), codes(1))).toBe(NONE);
  });

  it("holds exactly the keys that it was given, whatever they are", () => {
    const key = fc.array(fc.integer({ min: 1, max: ALPHABET - 1 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: String }), fc.array(key), (keys, others) => {
        const values = new Map(keys.map((one, at) => [String(one), at]));
        const trie = buildTrie(
          keys.map((one, at) => [Uint8Array.from(one), at] as const),
          ALPHABET,
        );
        for (const one of [...keys, ...others])
          expect(find(trie, Uint8Array.from(one))).toBe(values.get(String(one)) ?? NONE);
      }),
      { numRuns: 200 },
    );
  });
});
