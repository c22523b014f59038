import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadLineLexicon } from "./load.ts";
import { piecesOf, trimmed } from "./pieces.ts";

const lexicon = loadLineLexicon();
const pieces = (text: string) =>
  piecesOf(text, { start: 0, end: text.length }, lexicon).map(({ start, end, rule }) => [
    rule?.id ?? null,
    text.slice(start, end),
  ]);

test("cuts a link with the outlet's name off the end of a paragraph", () => {
  expect(pieces("وعاد الوفد إلى بلاده مساء رابط الخبر بصحيفة الشاطئ: عودة الوفد")).toEqual([
    [null, "وعاد الوفد إلى بلاده مساء"],
    ["reading-on.outlet-link", "رابط الخبر بصحيفة الشاطئ: عودة الوفد"],
  ]);
});

test("cuts tags off a paragraph of any length, with the marks before them", () => {
  const paragraph = `${"قال الوزير إن المحادثات انتهت ".repeat(20)}أمس.`;
  expect(pieces(`${paragraph} سمات الأردن عمان`).map(([rule]) => rule)).toEqual([null, "reading-on.tags"]);
  expect(pieces(`${paragraph} // انتهى //`).at(-1)).toEqual(["taking-part.end-mark", "// انتهى //"]);
});

test("leaves a common noun alone that only looks like a label", () => {
  expect(pieces("وهذه من أهم سمات المرحلة الجديدة في البلاد")).toEqual([
    [null, "وهذه من أهم سمات المرحلة الجديدة في البلاد"],
  ]);
});

test("cuts buttons off the head of a text", () => {
  expect(pieces("Next Previous الشاطئ – جدة")).toEqual([
    ["share.glued", "Next Previous"],
    [null, "الشاطئ – جدة"],
  ]);
});

test("takes spelling variants, tatweel and vowel signs for the same words", () => {
  for (const text of ["إقرأ أيضًا: قمة طارئة", "اقـــرأ ايضا : قمة طارئة"])
    expect(pieces(text)[0]![0]).toBe("reading-on.also");
});

test("knows lines of dates in three calendars and two languages", () => {
  for (const text of [
    "10 كانون الثاني 2023",
    "فبراير 27, 2025",
    "الاثنين 12 شوال 1440 هـ",
    "Mon, 2015-08-10 22:22",
  ]) {
    expect(pieces(text)).toEqual([["date-line", text]]);
  }
});

test("gives pieces in order, trimmed, that lose nothing but white space", () => {
  const word = fc.constantFrom(
    "قال",
    "رابط الخبر بصحيفة",
    "سمات",
    "انتهى",
    ".",
    ":",
    "//",
    "Next Previous",
    "12",
    "\u202e",
    "تابعنا على",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const text = words.join(" ");
      let at = 0;
      for (const piece of piecesOf(text, { start: 0, end: text.length }, lexicon)) {
        expect(text.slice(at, piece.start).trim()).toBe("");
        expect(trimmed(text, piece)).toEqual({ start: piece.start, end: piece.end });
        at = piece.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
