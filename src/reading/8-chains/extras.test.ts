import { describe, expect, it } from "vitest";
import { reader, someDay, stages } from "../../../tests/reader.ts";
import { mentionRecords, wordRecords } from "./extras.ts";

const wordsIn = (text: string) => [...wordRecords(stages(text), reader.lexicons.words.tables.lexemes)];
const mentionsIn = (text: string, published: string | null = someDay) => [
  ...mentionRecords(stages(text, published), reader.lexicons.mentions.entities),
];

describe("word records", () => {
  it.each([
    ["وبالاتفاق", ["و", "ب", "الاتفاق"]],
    ["للحكومة", ["ل", "الحكومة"]],
    ["وسيعلن", ["و", "س", "يعلن"]],
    ["حكومتها", ["حكومت", "ها"]],
    ["الوزير", ["الوزير"]],
    ["وَزير", ["وزير"]],
    ["بسببها", ["ب", "سبب", "ها"]],
    ["وبأن", ["و", "ب", "أن"]],
    ["أعطاها", ["أعطى", "ها"]],
    ["ولدينا", ["و", "لدي", "نا"]],
    ["2025", ["2025"]],
    ["Reuters", ["Reuters"]],
  ])("cut %s into its clitics, each as it is spelled by itself", (word, segments) => {
    expect(wordsIn(word).map((record) => record.segments)).toEqual([segments]);
  });

  it("have lemma and part of speech, and leave out marks", () => {
    const records = wordsIn("قالت الوزارات: «نعم».");
    expect(records.map(({ text, lemma, pos }) => [text, lemma, pos]).slice(0, 2)).toEqual([
      ["قالت", "قال", "verb"],
      ["الوزارات", "وزارة", "noun"],
    ]);
    expect(records).toHaveLength(3);
  });
});

describe("word records of the negation that grammars call a verb", () => {
  it.each(["ليس", "ليست", "ليسوا"])("%s", (word) => {
    expect(wordsIn(word).map(({ lemma, pos }) => [lemma, pos])).toEqual([["ليس", "verb"]]);
  });
});

describe("mention records", () => {
  it.each([
    ["قال سيرغي لافروف إن اللقاء مفيد", ["سيرغي لافروف", "person", "sergey-lavrov", "RUS"]],
    ["قالت موسكو إن اللقاء مفيد", ["موسكو", "state", "rus", "RUS"]],
    ["قالت وكالة رويترز إن اللقاء مفيد", ["رويترز", "outlet", "reuters", "GBR"]],
    ["قالت حركة حماس إن اللقاء مفيد", ["حماس", "group", "hamas", "PSE"]],
    ["قال وزير الزراعة التونسي إن اللقاء مفيد", ["وزير الزراعة التونسي", "office", null, "TUN"]],
    ["وقع الانفجار في حلب", ["حلب", "place", "aleppo", "SYR"]],
  ])("tell who is meant in: %s", (text, expected) => {
    const [mention] = mentionsIn(text, null);
    expect([mention?.text, mention?.type, mention?.entity, mention?.country]).toEqual(expected);
  });

  it("hold the bodies inside a longer mention too", () => {
    const texts = mentionsIn("قال المتحدث باسم حركة حماس إن اللقاء مفيد").map(({ text }) => text);
    expect(texts).toEqual(["المتحدث باسم حركة حماس", "حماس"]);
  });

  it.each([
    ["وصل الوفد إلى قطاع غزة", "غزة", "place"],
    ["وصل الوفد إلى مطار دمشق الدولي", "دمشق", "place"],
    ["وصل الوفد إلى جنوب لبنان", "لبنان", "state"],
    ["وصل الوفد إلى جنوب أفريقيا", "جنوب أفريقيا", "state"],
    ["وصل الوفد إلى مكة المكرمة", "مكة", "place"],
    ["التقى الوفد قادة حزب الله اللبناني", "حزب الله", "group"],
    ["زار الوفد جمهورية مصر العربية", "مصر", "state"],
  ])("hold the name alone: %s", (text, name, type) => {
    const names = mentionsIn(text, null).map((mention) => [mention.text, mention.type]);
    expect(names).toContainEqual([name, type]);
  });

  it.each([["أعلن الجيش الإسرائيلي بدء مناورات"], ["قال الحزب إن اللقاء مفيد"]])(
    "call a body without a name an office: %s",
    (text) => {
      expect(mentionsIn(text, null).map(({ type }) => type)).toEqual(["office"]);
    },
  );

  it("hold times with their value, and durations not at all", () => {
    const times = mentionsIn("وصل الوفد أمس وبقي ثلاث ساعات").filter(({ type }) => type === "time");
    expect(times.map(({ text, value }) => [text, value])).toEqual([["أمس", "2024-05-14"]]);
  });
});
