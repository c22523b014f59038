import { describe, expect, it } from "vitest";
import { loadLexicons } from "../../host/lexicons.ts";
import { Surfaces } from "./surface.ts";
import { askedOf, beginningsOf, termsOf } from "./terms.ts";

const surfaces = new Surfaces(loadLexicons().words);
const terms = (word: string) => termsOf(surfaces.of(word));
const asked = (word: string) => askedOf(surfaces.of(word));

/** Whether a word of a page is found by another that is typed. */
const finds = (typed: string, written: string): boolean =>
  asked(typed).some((term) => terms(written).includes(term));

describe("the terms of a word", () => {
  it.each([
    ["وزير", "والوزير"],
    ["الوزير", "وزيره"],
    ["حكومة", "حكومتهم"],
    ["مستشفى", "مستشفاها"],
    ["اجتماع", "اجتماعا"],
    ["الرياض", "للرياض"],
    ["الرياض", "بالرياض"],
    ["السعودية", "للسعودية"],
    ["اليونان", "لليونان"],
    ["والد", "والده"],
    ["بيان", "والبيان"],
    ["فرنسا", "وفرنسا"],
  ])("%s finds %s", (typed, written) => {
    expect(finds(typed, written)).toBe(true);
  });

  it.each([
    ["والد", "لد"],
    ["بيان", "يان"],
    ["فقد", "قد"],
    ["منطق", "منطقة"],
    ["واحد", "أحد"],
  ])("%s does not find %s: it is a word by itself", (typed, written) => {
    expect(finds(typed, written)).toBe(false);
  });

  it("finds an unknown name whatever clitic stands before it, or seems to", () => {
    for (const name of ["زخلبان", "وشقلوب", "بزغندر", "لخمطيق"]) {
      for (const clitic of ["و", "ف", "ب", "ل", "ال", "وال"]) {
        expect([name, clitic, finds(name, clitic + name)]).toEqual([name, clitic, true]);
        expect([name, clitic, finds(clitic + name, name)]).toEqual([name, clitic, true]);
      }
    }
  });

  it("takes ta marbuta and ha for one another, and alef maqsura and ya", () => {
    for (const [one, other] of [
      ["مدينة", "مدينه"],
      ["وزيره", "وزيرة"],
      ["بيته", "بيتة"],
      ["مستشفى", "مستشفي"],
    ] as const)
      expect([finds(one, other), finds(other, one)]).toEqual([true, true]);
  });

  it("folds figures and other scripts", () => {
    expect(terms("١٬٥٠٠")).toEqual(["1500"]);
    expect(terms("1,500")).toEqual(["1500"]);
    expect(terms("3٫5")).toEqual(terms("3.5"));
    expect(terms("3.5")).not.toEqual(terms("35"));
    expect(terms("Café")).toEqual(["cafe"]);
    expect(terms("МОСКВА")).toEqual(["москва"]);
    expect(terms("؟")).toEqual([]);
  });

  it("takes the article off the beginning of a word, and no other clitic", () => {
    expect(beginningsOf(surfaces.of("والوز"))).toEqual(["والوز", "وز"]);
    expect(beginningsOf(surfaces.of("وز"))).toEqual(["وز"]);
  });
});
