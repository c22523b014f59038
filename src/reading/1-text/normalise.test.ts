import { describe, expect, it } from "vitest";
import { spell } from "./letters.ts";
import { fold, normalise } from "./normalise.ts";

const folded = (text: string): string => spell(fold(text));

describe("normalising", () => {
  it.each([
    ["hamza on, under and over alef", "أحمد إلى آسيا ٱلله", "احمد الي اسيا الله"],
    ["alef maqsura and ya of other scripts", "على علی علي", "علي علي علي"],
    ["ta marbuta", "وزارة", "وزاره"],
    ["hamza seats", "مسؤول شيء بئر", "مسءول شيء بءر"],
    ["vowel signs, shadda and dagger alef", "وُقِّعَتْ رحمٰن", "وقعت رحمن"],
    ["tatweel", "الريــــاض", "الرياض"],
    ["digits of three scripts", "2025 ٢٠٢٥ ۲۰۲۵", "2025 2025 2025"],
    ["letters of Persian, Urdu and the Maghreb", "کی گڤپچژ", "كي گڤپچژ"],
    ["Latin case", "Reuters BBC", "reuters bbc"],
    ["presentation forms and ligatures", "ﻻ ﺍﻟﺴﻼﻡ ﷲ", "لا السلام الله"],
    ["marks of direction and invisible joiners", "\u202bقال\u200f\u202c ان\u200cه", "قال انه"],
  ])("folds %s", (_what, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it("maps every letter back to the character that it came from", () => {
    const text = "وقّـع الﻻعب";
    const { codes, map } = normalise(text);
    expect(spell(codes)).toBe("وقع اللاعب");
    const sources = [...map].map((at) => text.charAt(at));
    expect(sources).toEqual(["و", "ق", "ع", " ", "ا", "ل", "ﻻ", "ﻻ", "ع", "ب", ""]);
  });

  it("grows when ligatures give more letters than the text has units", () => {
    const { codes, map } = normalise("ﷺ".repeat(50));
    expect(codes.length).toBeGreaterThan(50);
    expect(map.length).toBe(codes.length + 1);
    expect(map[codes.length]).toBe(50);
  });

  it("takes an empty text and a lone surrogate", () => {
    expect([...normalise("").map]).toEqual([0]);
    expect(normalise("\ud800").codes.length).toBe(1);
  });
});
