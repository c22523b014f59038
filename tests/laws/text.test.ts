import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../src/model.ts";
import { spell } from "../../src/reading/1-text/letters.ts";
import { normalise } from "../../src/reading/1-text/normalise.ts";
import { findQuotations } from "../../src/reading/1-text/quotations.ts";
import { findSentences } from "../../src/reading/1-text/sentences.ts";
import { tokenise } from "../../src/reading/2-words/tokenise.ts";
import { anyText } from "./texts.ts";

const runs = { numRuns: 500 };
const wholly = (text: string): Block[] => [{ start: 0, end: text.length, kind: "body" }];

test("normalising twice equals once", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = spell(normalise(text).codes);
      expect(spell(normalise(once).codes)).toBe(once);
    }),
    runs,
  );
});

test("the offset map never decreases, stays in the text and ends at its end", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { codes, map } = normalise(text);
      expect(map.length).toBe(codes.length + 1);
      expect(map.at(-1)).toBe(text.length);
      for (let i = 1; i < map.length; i++) expect(map[i]!).toBeGreaterThanOrEqual(map[i - 1]!);
    }),
    runs,
  );
});

test("normalising a part gives that part of the whole", () => {
  fc.assert(
    fc.property(anyText, anyText, (left, right) => {
      const whole = spell(normalise(left + right).codes);
      expect(spell(normalise(left).codes) + spell(normalise(right).codes)).toBe(whole);
    }),
    runs,
  );
});

test("sentences stand in order and leave out only white space and invisible marks", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of findSentences(text, wholly(text))) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(/^[\s\uFEFF\u200E\u200F\u0085]*$/u);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s\uFEFF\u200E\u200F\u0085]*$/u);
    }),
    runs,
  );
});

test("tokens stand in order, are never empty, and never part a surrogate pair", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      tokenise(text, { start: 0, end: text.length }, (start, end) => {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        const parted =
          /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
        expect(parted).toBe(false);
        at = end;
      });
    }),
    runs,
  );
});

test("quotations nest or stand apart, and their inner text lies within their marks", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const quotations = findQuotations(text);
      for (const { start, end, inner } of quotations) {
        expect(start).toBeLessThan(inner.start);
        expect(inner.start).toBeLessThanOrEqual(inner.end);
        expect(inner.end).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      quotations.forEach((one, at) => {
        for (const other of quotations.slice(at + 1)) {
          const apart = other.start >= one.end;
          const inside = other.start >= one.inner.start && other.end <= one.inner.end;
          expect(apart || inside).toBe(true);
        }
      });
    }),
    runs,
  );
});
