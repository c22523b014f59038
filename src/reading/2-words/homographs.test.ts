import { describe, expect, it } from "vitest";
import { stages } from "../../../tests/reader.ts";

/** Lemma and part of speech of a word where it stands in a sentence. */
function readingIn(sentence: string, word: string): [string | null, string] | undefined {
  const token = stages(sentence).tokens.find(({ surface }) => surface.text === word);
  return token && [token.reading.lemma, token.reading.told.pos];
}

describe("a verb that is seldom met in the imperfect loses to another of its spelling", () => {
  it.each([
    ["يمكن للمزارعين بيع القمح", "يمكن", "أمكن"],
    ["يوجد في المدينة متحفان", "يوجد", "وجد"],
    ["لم يكن الطريق مفتوحا", "يكن", "كان"],
    ["يعرب الوزير عن ارتياحه", "يعرب", "أعرب"],
    ["تنتج المصانع الزجاج", "تنتج", "أنتج"],
  ])("%s", (sentence, word, lemma) => {
    expect(readingIn(sentence, word)).toEqual([lemma, "verb"]);
  });

  it("but keeps its perfect", () => {
    expect(readingIn("نتج الحريق عن تماس كهربائي", "نتج")).toEqual(["نتج", "verb"]);
  });
});

describe("the imperfect of form I or II wins over a seldom form V", () => {
  it.each([
    ["تبلغ مساحة البحيرة مئة فدان", "تبلغ", "بلغ"],
    ["تشكل الغابات ثلث الإقليم", "تشكل", "شكل"],
    ["قد تكون البلدة خالية", "تكون", "كان"],
  ])("%s", (sentence, word, lemma) => {
    expect(readingIn(sentence, word)).toEqual([lemma, "verb"]);
  });
});

describe("spelling and neighbours tell a verb", () => {
  it.each([
    ["ووقع الرئيس الاتفاق", "ووقع", "وقع", "a first of two waws is a conjunction"],
    ["كان المتحف مغلقا", "كان", "كان", "no hamza was written: not as if"],
    ["أعلن أنه منح الفريق مكافأة", "منح", "منح", "that he: a topic, then a verb"],
  ])("%s", (sentence, word, lemma) => {
    expect(readingIn(sentence, word)).toEqual([lemma, "verb"]);
  });

  it("but a name may begin with two waws", () => {
    expect(readingIn("فاز سكوت ووكر بالسباق", "ووكر")).toEqual(["ووكر", "proper"]);
  });

  it("and what follows any is a noun", () => {
    expect(readingIn("رحل السكان دون أي خوف", "خوف")).toEqual(["خوف", "noun"]);
    expect(readingIn("عاد السكان بأي خوف", "خوف")).toEqual(["خوف", "noun"]);
  });

  it("and a written hamza within a word is believed", () => {
    expect(readingIn("بدا المشهد كأن المدينة خالية", "كأن")).toEqual(["كأن", "subordinator"]);
  });
});
