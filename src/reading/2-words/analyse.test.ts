import { describe, expect, it } from "vitest";
import { reader, stages } from "../../../tests/reader.ts";
import { Surfaces } from "./surface.ts";
import type { Reading } from "./types.ts";

const surfaces = new Surfaces(reader.lexicons.words);

/** A word's clitics as "wa+bi+al+… lemma +suffix", for every way to read it. */
const cutsOf = (word: string): string[] => [...new Set(surfaces.of(word).readings.map(shown))];

function shown({ conjunction, prefix, future, article, lemma, suffix }: Reading): string {
  const before = [conjunction, prefix, future ? "sa" : null, article ? "al" : null].filter(
    (one) => one !== null,
  );
  const after = suffix ? ` +${suffix.person} ${suffix.gender} ${suffix.number}` : "";
  return `${before.map((one) => `${one}+`).join("")}${lemma ?? "?"}${after}`;
}

describe("clitics are cut off", () => {
  it.each([
    ["والوزير", "wa+al+وزير"],
    ["فقال", "fa+قال"],
    ["بالاتفاق", "bi+al+اتفاق"],
    ["للحكومة", "li+al+حكومة"],
    ["وللوزير", "wa+li+al+وزير"],
    ["كالحرب", "ka+al+حرب"],
    ["سيعلن", "sa+أعلن"],
    ["وستوقع", "wa+sa+وقع"],
    ["وبحكومته", "wa+bi+حكومة +third m singular"],
    ["وزيرها", "وزير +third f singular"],
    ["بلدهم", "بلد +third m plural"],
    ["دعاهما", "دعا +third either dual"],
    ["أخبرني", "أخبر +first either singular"],
    ["حكومتنا", "حكومة +first either plural"],
    ["فإنه", "fa+إن +third m singular"],
    ["منها", "من +third f singular"],
  ])("%s can be %s", (word, expected) => {
    expect(cutsOf(word)).toContain(expected);
  });

  it.each([
    ["ولد", "wa+"],
    ["بلاد", "bi+"],
    ["فرنسا", "fa+"],
    ["كتاب", "ka+"],
    ["وزير", "wa+"],
    ["سفير", "sa+"],
  ])("%s is first of all one word", (word, clitic) => {
    expect(cutsOf(word)[0]).not.toContain(clitic);
  });

  it("but the article stands on no noun with a suffix and on no verb", () => {
    for (const word of ["الوزيرها", "اليكتب"])
      expect(surfaces.of(word).readings.some(({ article, lexeme }) => article && lexeme >= 0)).toBe(false);
  });

  it("with vowel signs and tatweel in the word, and letters in any spelling that folding allows", () => {
    for (const word of ["وَالوَزِيرُ", "والوزيـــر"]) expect(cutsOf(word)).toContain("wa+al+وزير");
    expect(cutsOf("الاعلان")).toContain("al+إعلان");
    expect(cutsOf("المحادثه")).toContain("al+محادثة");
  });
});

describe("what is not in the lexicon", () => {
  it("is unknown, and loses its article where it has one", () => {
    expect(cutsOf("زبلنطق")[0]).toBe("?");
    expect(cutsOf("الزبلنطق")).toContain("al+?");
    expect(surfaces.of("زبلنطق").readings[0]?.told.pos).toBe("unknown");
  });

  it("is told by its script: Latin words, numbers with their value, marks", () => {
    expect(surfaces.of("Reuters").kind).toBe("latin");
    expect([surfaces.of("٢٠٢٥").kind, surfaces.of("٢٠٢٥").value]).toEqual(["number", 2025]);
    expect(surfaces.of("1,250").value).toBe(1250);
    expect(surfaces.of("،").kind).toBe("punctuation");
  });
});

/** How each word of a sentence is read there: lemma, part of speech, tense or derivation, voice. */
function readingsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    stages(text).tokens.map(({ surface, reading: { lemma, told } }) => {
      const how = [told.pos, told.tense, told.derived, told.voice === "passive" ? "passive" : "none"];
      return [
        surface.text,
        `${lemma ?? "?"} ${how.filter((one) => one !== "none" && one !== "plain").join(" ")}`,
      ];
    }),
  );
}

describe("neighbours decide between readings", () => {
  it.each([
    ["وصل الوزير إلى القاهرة", "وصل", "وصل verb perfect"],
    ["وصل الوزير إلى القاهرة", "إلى", "إلى preposition"],
    ["أكدت الوزيرة أن الاتفاق قريب", "أن", "أن complementizer"],
    ["لم يوقع الوزير الاتفاق", "يوقع", "وقع verb imperfect"],
    ["نفى علي أن تكون الشركة مفلسة", "علي", "علي proper"],
    ["اتفق الجانبان على خطة", "على", "على preposition"],
    ["تم توقيع الاتفاق", "توقيع", "توقيع noun masdar"],
    ["من المتوقع أن تعلن الحكومة القرار", "تعلن", "أعلن verb imperfect"],
    ["وُقّعت المعاهدة في موسكو", "وُقّعت", "وقع verb perfect passive"],
    ["إن الحرب انتهت", "إن", "إن complementizer"],
    ["زار الوزير مصر", "مصر", "مصر proper"],
    ["وزير الخارجية الفرنسي", "الفرنسي", "فرنسي adjective"],
  ])("in «%s» the word %s is %s", (text, word, expected) => {
    expect(readingsIn(text)[word]).toBe(expected);
  });
});
