import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildTrie } from "../../lexicon/trie.ts";
import { ALPHABET, spell } from "../../reading/1-text/letters.ts";
import { keyOf, mayHold, wordEnd } from "./key.ts";

const whole = (text: string) => keyOf(text, { start: 0, end: text.length });

test("folds spelling, drops marks, and puts one space between words", () => {
  expect(spell(whole("إقـرأ   أيضاً: (المزيد)").codes)).toBe("اقرا ايضا المزيد");
});

test("begins a word where the script changes", () => {
  const key = whole("الرياض26شوال");
  expect(key.starts.map((start, word) => spell(key.codes.subarray(start, wordEnd(key, word))))).toEqual([
    "الرياض",
    "26",
    "شوال",
  ]);
});

test("keeps the offset of every letter, those of a ligature included", () => {
  const text = "«ﷲ» ok";
  const key = whole(text);
  expect(key.at[0]).toBe(1);
  expect(key.at[key.codes.length - 1]).toBe(5);
});

test("offsets never decrease and stay in the range, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.nat(20), (text, cut) => {
      const range = { start: Math.min(cut, text.length), end: text.length };
      const { codes, at } = keyOf(text, range);
      expect(at.length).toBe(codes.length);
      for (let i = 0; i < at.length; i++) {
        expect(at[i]).toBeGreaterThanOrEqual(i === 0 ? range.start : at[i - 1]!);
        expect(at[i]).toBeLessThan(range.end);
      }
    }),
  );
});

test("the quick look never misses a phrase that the key holds", () => {
  const phrase = whole("رابط الخبر").codes;
  const trie = buildTrie([[phrase, 0]], ALPHABET);
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(" ", "ـ", "، ", "\u202e ", "12"),
      (noise, gap) => {
        const text = `${noise} رابط${gap}الخبـر ${noise}`;
        const spelt = String.fromCharCode(...whole(text).codes);
        const holds = ` ${spelt} `
          .replaceAll("\x01", " ")
          .includes(` ${String.fromCharCode(...phrase).replaceAll("\x01", " ")} `);
        expect(!holds || mayHold(trie, text, { start: 0, end: text.length })).toBe(true);
      },
    ),
  );
});
