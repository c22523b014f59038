import { describe, expect, it } from "vitest";
import type { Block } from "../../model.ts";
import { findSentences } from "./sentences.ts";

function cut(
  text: string,
  blocks: readonly Block[] = [{ start: 0, end: text.length, kind: "body" }],
): string[] {
  return findSentences(text, blocks).map(({ start, end }) => text.slice(start, end));
}

describe("sentences", () => {
  it.each([
    [
      "at a full stop, a question mark and an exclamation mark",
      "انتهت القمة. هل نجحت؟ نعم!",
      ["انتهت القمة.", "هل نجحت؟", "نعم!"],
    ],
    ["at a line break without any mark", "عنوان الخبر\nمتن الخبر", ["عنوان الخبر", "متن الخبر"]],
    [
      "after a closing quotation mark that follows the stop",
      "قال: «انتهى الأمر.» ثم غادر.",
      ["قال: «انتهى الأمر.»", "ثم غادر."],
    ],
    [
      "where a stop lost its space before an Arabic word",
      "انتهت القمة.وغادر الوفد",
      ["انتهت القمة.", "وغادر الوفد"],
    ],
  ])("end %s", (_where, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    ["a decimal point", "ارتفع السعر 3.5 في المئة"],
    ["a point in an address", "نشر موقع example.com الخبر"],
    ["dots that stand for a pause", "روسيا وإيران.. شراكة جديدة"],
    ["an abbreviated title", "وصل د. سامر الخطيب"],
    ["the Hijri mark", "عام 1446 هـ. الموافق 2025"],
    ["letters spelled out", "قناة ن.ب.س الإخبارية"],
    ["a comma and a semicolon", "قال، وأضاف؛ ثم سكت"],
  ])("do not end at %s", (_what, text) => {
    expect(cut(text)).toEqual([text]);
  });

  it("know their block and count paragraphs over all blocks", () => {
    const text = "عنوان\n\nأول. ثان.\nثالث";
    const blocks: Block[] = [
      { start: 0, end: 5, kind: "headline" },
      { start: 7, end: text.length, kind: "body" },
    ];
    expect(findSentences(text, blocks).map(({ block, paragraph }) => [block, paragraph])).toEqual([
      ["headline", 0],
      ["body", 1],
      ["body", 1],
      ["body", 2],
    ]);
  });

  it("are cut at white space where a stretch goes on without an end", () => {
    const sentences = cut("كلمة ".repeat(3000));
    expect(sentences.length).toBeGreaterThan(2);
    expect(Math.max(...sentences.map((one) => one.length))).toBeLessThan(4100);
  });
});
