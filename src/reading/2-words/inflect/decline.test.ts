import { describe, expect, it } from "vitest";
import type { Features } from "../features.ts";
import type { Form } from "./conjugate.ts";
import { type Adjective, decline, declineAdjective, genderOf, type Noun } from "./decline.ts";

const noun = (lemma: string, some: Partial<Noun> = {}): Form[] =>
  decline({ lemma, plurals: [], gender: genderOf(lemma), feminine: false, ...some });
const adjective = (lemma: string, some: Partial<Adjective> = {}): Form[] =>
  declineAdjective({ lemma, plurals: [], ...some });

/** The spellings among forms that have these features. */
const spelled = (forms: readonly Form[], some: Partial<Features>): string[] => [
  ...new Set(
    forms
      .filter(({ told }) =>
        Object.entries(some).every(([field, value]) =>
          Object.entries(told).some(([name, own]) => name === field && own === value),
        ),
      )
      .map(({ text }) => text),
  ),
];

describe("nouns", () => {
  it("have a dual in -An and -In that loses its nun in the construct", () => {
    const forms = noun("وزير");
    expect(spelled(forms, { number: "dual", case: "nominative", place: "free" })).toEqual(["وزيران"]);
    expect(spelled(forms, { number: "dual", case: "oblique", place: "free" })).toEqual(["وزيرين"]);
    expect(spelled(forms, { number: "dual", state: "construct" })).toEqual(["وزيرا", "وزيري"]);
  });

  it("open ta marbuta before a suffix and before the dual", () => {
    const forms = noun("حكومة");
    expect(spelled(forms, { number: "singular", place: "free" })).toEqual(["حكومة"]);
    expect(spelled(forms, { number: "singular", place: "suffixed" })).toEqual(["حكومت"]);
    expect(spelled(forms, { number: "dual", case: "nominative", place: "free" })).toEqual(["حكومتان"]);
  });

  it("turn alef maqsura to alef before a suffix and to ya in the dual", () => {
    const forms = noun("مستشفى");
    expect(spelled(forms, { number: "singular", place: "suffixed" })).toEqual(["مستشفا"]);
    expect(spelled(forms, { number: "dual", case: "nominative", place: "free" })).toEqual(["مستشفيان"]);
  });

  it("have a sound masculine plural with both cases and the construct", () => {
    const forms = noun("مراقب", { plurals: ["مراقبون"] });
    expect(spelled(forms, { number: "plural", case: "nominative" })).toEqual(["مراقبون", "مراقبو"]);
    expect(spelled(forms, { number: "plural", case: "oblique" })).toEqual(["مراقبين", "مراقبي"]);
  });

  it("take a broken plural as listed, though it ends like a sound one", () => {
    expect(spelled(noun("وزير", { plurals: ["وزراء"] }), { number: "plural" })).toEqual(["وزراء"]);
    expect(spelled(noun("شأن", { plurals: ["شؤون"] }), { number: "plural" })).not.toContain("شؤين");
  });

  it("have a feminine with its sound plural where the entry says so, and none elsewhere", () => {
    const forms = noun("مسؤول", { feminine: true });
    expect(spelled(forms, { gender: "f", number: "singular", place: "free" })).toEqual(["مسؤولة"]);
    expect(spelled(forms, { gender: "f", number: "plural" })).toEqual(["مسؤولات"]);
    expect(spelled(noun("مسؤول"), { gender: "f" })).toEqual([]);
  });

  it("take the accusative alef, but not after ta marbuta or hamza on alef", () => {
    expect(spelled(noun("اتفاق"), { state: "indefinite" })).toEqual(["اتفاقا"]);
    expect(spelled(noun("معاهدة"), { state: "indefinite" })).toEqual([]);
    expect(spelled(noun("لقاء"), { state: "indefinite" })).toEqual([]);
  });

  it("are feminine by their ending where nothing is told", () => {
    expect(["معاهدة", "صحراء", "وزير"].map(genderOf)).toEqual(["f", "f", "m"]);
  });
});

describe("adjectives", () => {
  it("have both genders, duals and sound plurals", () => {
    const forms = adjective("روسي");
    expect(spelled(forms, { gender: "f", number: "singular", place: "free" })).toEqual(["روسية"]);
    expect(spelled(forms, { gender: "m", number: "plural", case: "nominative" })).toEqual([
      "روسيون",
      "روسيو",
    ]);
    expect(spelled(forms, { gender: "f", number: "plural" })).toEqual(["روسيات"]);
    expect(spelled(forms, { gender: "m", number: "dual", case: "oblique", place: "free" })).toEqual([
      "روسيين",
    ]);
  });

  it("take a broken plural, an elative and a feminine of another pattern", () => {
    const forms = adjective("كبير", { plurals: ["كبار"], elative: "أكبر", feminine: "كبرى" });
    expect(spelled(forms, { number: "plural" })).toContain("كبار");
    expect(spelled(forms, { number: "singular" })).toEqual(expect.arrayContaining(["أكبر", "كبرى"]));
  });

  it("lose the ya of a defective participle when indefinite and before the plural ending", () => {
    const forms = adjective("ماضي", { defective: true });
    expect(spelled(forms, { gender: "m", state: "indefinite", number: "singular" })).toContain("ماض");
    expect(spelled(forms, { gender: "m", number: "plural", case: "nominative" })).toContain("ماضون");
    expect(spelled(forms, { gender: "f", number: "singular", place: "free" })).toEqual(["ماضية"]);
  });

  it("lose the alef maqsura of a passive participle before the plural ending, and open it in the feminine", () => {
    const forms = adjective("ملغى");
    expect(spelled(forms, { gender: "f", number: "singular", place: "free" })).toEqual(["ملغاة"]);
    expect(spelled(forms, { gender: "m", number: "plural", case: "nominative" })).toContain("ملغون");
  });
});
