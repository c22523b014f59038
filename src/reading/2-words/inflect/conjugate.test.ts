import { describe, expect, it } from "vitest";
import { radicalsOf } from "../../1-text/transliterate.ts";
import type { Features } from "../features.ts";
import { conjugate, type Conjugation } from "./conjugate.ts";
import type { VerbForm } from "./patterns.ts";

type Spec = readonly [lemma: string, root: string, form: VerbForm, vowel?: "a" | "i" | "u"];

function conjugated([lemma, root, form, vowel = "i"]: Spec): Conjugation {
  const made = conjugate({ lemma, radicals: radicalsOf(root)!, form, vowel });
  if (!made) throw new Error(`${lemma} cannot be made of ${root} in form ${form}`);
  return made;
}

/** The spellings of a verb that have these features, those before a suffix left out. */
function spelled(made: Conjugation, some: Partial<Features>): string[] {
  const wanted = Object.entries({ voice: "either", ...some });
  const texts = made.forms
    .filter(({ told }) => told.place !== "suffixed")
    .filter(({ told }) =>
      wanted.every(([field, value]) =>
        Object.entries(told).some(([name, own]) => name === field && own === value),
      ),
    )
    .map(({ text }) => text);
  return [...new Set(texts)];
}

const he = { person: "third", gender: "m", number: "singular" } as const;
const she = { person: "third", gender: "f", number: "singular" } as const;
const they = { person: "third", gender: "m", number: "plural" } as const;
const we = { person: "first", number: "plural" } as const;
const both = { person: "third", gender: "m", number: "dual" } as const;
const perfect = { tense: "perfect" } as const;
const imperfect = { tense: "imperfect" } as const;

describe("the perfect: he, she, they, we", () => {
  it.each<readonly [string, Spec, readonly string[]]>([
    ["sound", ["كتب", "ك ت ب", "I", "u"], ["كتب", "كتبت", "كتبوا", "كتبنا"]],
    ["assimilated", ["وصل", "و ص ل", "I", "i"], ["وصل", "وصلت", "وصلوا", "وصلنا"]],
    ["hollow with waw", ["قال", "ق و ل", "I", "u"], ["قال", "قالت", "قالوا", "قلنا"]],
    ["hollow with ya", ["باع", "ب ي ع", "I", "i"], ["باع", "باعت", "باعوا", "بعنا"]],
    ["defective with waw", ["دعا", "د ع و", "I", "u"], ["دعا", "دعت", "دعوا", "دعونا"]],
    ["defective with ya", ["رمى", "ر م ي", "I", "i"], ["رمى", "رمت", "رموا", "رمينا"]],
    ["defective in iy", ["بقي", "ب ق ي", "I", "a"], ["بقي", "بقيت", "بقوا", "بقينا"]],
    ["doubled", ["رد", "ر د د", "I", "u"], ["رد", "ردت", "ردوا", "رددنا"]],
    ["hamza first", ["أخذ", "ء خ ذ", "I", "u"], ["أخذ", "أخذت", "أخذوا", "أخذنا"]],
    ["hamza in the middle", ["سأل", "س ء ل", "I", "a"], ["سأل", "سألت", "سألوا", "سألنا"]],
    ["weak twice", ["وفى", "و ف ي", "I", "i"], ["وفى", "وفت", "وفوا", "وفينا"]],
  ])("%s", (_kind, spec, [himself, herself, them, us]) => {
    const made = conjugated(spec);
    expect(spelled(made, { ...perfect, ...he })).toEqual([himself]);
    expect(spelled(made, { ...perfect, ...she })).toEqual([herself]);
    expect(spelled(made, { ...perfect, ...they })).toEqual([them]);
    expect(spelled(made, { ...perfect, ...we })).toEqual([us]);
  });
});

describe("the imperfect: he, she, they, the two", () => {
  it.each<readonly [string, Spec, readonly string[]]>([
    ["sound", ["كتب", "ك ت ب", "I", "u"], ["يكتب", "تكتب", "يكتبون", "يكتبان"]],
    ["assimilated, its waw lost", ["وصل", "و ص ل", "I", "i"], ["يصل", "تصل", "يصلون", "يصلان"]],
    ["hollow with waw", ["قال", "ق و ل", "I", "u"], ["يقول", "تقول", "يقولون", "يقولان"]],
    ["hollow with ya", ["باع", "ب ي ع", "I", "i"], ["يبيع", "تبيع", "يبيعون", "يبيعان"]],
    ["hollow with a", ["خاف", "خ و ف", "I", "a"], ["يخاف", "تخاف", "يخافون", "يخافان"]],
    ["defective with waw", ["دعا", "د ع و", "I", "u"], ["يدعو", "تدعو", "يدعون", "يدعوان"]],
    ["defective with ya", ["رمى", "ر م ي", "I", "i"], ["يرمي", "ترمي", "يرمون", "يرميان"]],
    ["defective with a", ["سعى", "س ع ي", "I", "a"], ["يسعى", "تسعى", "يسعون", "يسعيان"]],
    ["doubled", ["رد", "ر د د", "I", "u"], ["يرد", "ترد", "يردون", "يردان"]],
    ["weak twice", ["وفى", "و ف ي", "I", "i"], ["يفي", "تفي", "يفون", "يفيان"]],
    ["the verb to see", ["رأى", "ر ء ي", "I", "a"], ["يرى", "ترى", "يرون", "يريان"]],
  ])("%s", (_kind, spec, [himself, herself, them, two]) => {
    const made = conjugated(spec);
    expect(spelled(made, { ...imperfect, ...he })).toEqual([himself]);
    expect(spelled(made, { ...imperfect, ...she })).toEqual([herself]);
    expect(spelled(made, { ...imperfect, ...they })).toEqual([them]);
    expect(spelled(made, { ...imperfect, ...both })).toEqual([two]);
  });
});

describe("forms I to X: he did, he does, participles, masdar", () => {
  it.each<readonly [Spec, readonly (string | null)[]]>([
    [
      ["قتل", "ق ت ل", "I", "u"],
      ["قتل", "يقتل", "قاتل", "مقتول", null],
    ],
    [
      ["قدم", "ق د م", "II"],
      ["قدم", "يقدم", "مقدم", "مقدم", "تقديم"],
    ],
    [
      ["ساعد", "س ع د", "III"],
      ["ساعد", "يساعد", "مساعد", "مساعد", "مساعدة"],
    ],
    [
      ["أرسل", "ر س ل", "IV"],
      ["أرسل", "يرسل", "مرسل", "مرسل", "إرسال"],
    ],
    [
      ["تحدث", "ح د ث", "V"],
      ["تحدث", "يتحدث", "متحدث", "متحدث", "تحدث"],
    ],
    [
      ["تعاون", "ع و ن", "VI"],
      ["تعاون", "يتعاون", "متعاون", "متعاون", "تعاون"],
    ],
    [
      ["انسحب", "س ح ب", "VII"],
      ["انسحب", "ينسحب", "منسحب", "منسحب", "انسحاب"],
    ],
    [
      ["اتهم", "و ه م", "VIII"],
      ["اتهم", "يتهم", "متهم", "متهم", "اتهام"],
    ],
    [
      ["اضطر", "ض ر ر", "VIII"],
      ["اضطر", "يضطر", "مضطر", "مضطر", "اضطرار"],
    ],
    [
      ["ازداد", "ز ي د", "VIII"],
      ["ازداد", "يزداد", "مزداد", "مزداد", "ازدياد"],
    ],
    [
      ["احمر", "ح م ر", "IX"],
      ["احمر", "يحمر", "محمر", "محمر", "احمرار"],
    ],
    [
      ["استخدم", "خ د م", "X"],
      ["استخدم", "يستخدم", "مستخدم", "مستخدم", "استخدام"],
    ],
    [
      ["استقال", "ق ي ل", "X"],
      ["استقال", "يستقيل", "مستقيل", "مستقال", "استقالة"],
    ],
    [
      ["أدان", "د ي ن", "IV"],
      ["أدان", "يدين", "مدين", "مدان", "إدانة"],
    ],
    [
      ["ألغى", "ل غ ي", "IV"],
      ["ألغى", "يلغي", "ملغي", "ملغى", "إلغاء"],
    ],
    [
      ["التقى", "ل ق ي", "VIII"],
      ["التقى", "يلتقي", "ملتقي", "ملتقى", "التقاء"],
    ],
    [
      ["سيطر", "س ي ط ر", "QI"],
      ["سيطر", "يسيطر", "مسيطر", "مسيطر", "سيطرة"],
    ],
  ])("%s", (spec, [did, does, active, passive, masdar]) => {
    const made = conjugated(spec);
    expect(spelled(made, { ...perfect, ...he })).toEqual([did]);
    expect(spelled(made, { ...imperfect, ...he })).toEqual([does]);
    expect([made.active, made.passive, made.masdar]).toEqual([active, passive, masdar]);
  });
});

describe("the passive, where it is spelled otherwise", () => {
  const passive = { voice: "passive" } as const;

  it.each<readonly [Spec, string, string]>([
    [["قال", "ق و ل", "I", "u"], "قيل", "يقال"],
    [["دعا", "د ع و", "I", "u"], "دعي", "يدعى"],
    [["ألغى", "ل غ ي", "IV"], "ألغي", "يلغى"],
    [["ساعد", "س ع د", "III"], "سوعد", ""],
    [["أدان", "د ي ن", "IV"], "أدين", "يدان"],
    [["استعاد", "ع و د", "X"], "استعيد", "يستعاد"],
  ])("%s", (spec, did, does) => {
    const made = conjugated(spec);
    expect(spelled(made, { ...perfect, ...he, ...passive })).toEqual([did]);
    expect(spelled(made, { ...imperfect, ...he, ...passive })).toEqual(does === "" ? [] : [does]);
  });
});

describe("moods and endings", () => {
  it("drops the nun of the plural and dual, and puts the silent alef only where no suffix follows", () => {
    const made = conjugated(["كتب", "ك ت ب", "I", "u"]);
    expect(spelled(made, { ...they, tense: "subjunctive" })).toEqual(["يكتبوا"]);
    const suffixed = made.forms.filter(({ told }) => told.place === "suffixed" && told.tense === "perfect");
    expect(suffixed.map(({ text }) => text)).toEqual(["كتبو"]);
  });

  it("shortens hollow and defective verbs after lam", () => {
    expect(spelled(conjugated(["قال", "ق و ل", "I", "u"]), { ...he, tense: "subjunctive" })).toContain("يقل");
    expect(spelled(conjugated(["دعا", "د ع و", "I", "u"]), { ...he, tense: "subjunctive" })).toContain("يدع");
  });

  it("writes both seats of a hamza before the plural's waw", () => {
    const texts = spelled(conjugated(["بدأ", "ب د ء", "I", "a"]), { ...perfect, ...they });
    expect(texts).toEqual(expect.arrayContaining(["بدأوا"]));
    expect(texts.length).toBeGreaterThan(1);
  });

  it("turns the last alef maqsura to alef before a suffix", () => {
    const { forms } = conjugated(["التقى", "ل ق ي", "VIII"]);
    expect(forms.filter(({ told }) => told.place === "suffixed").map(({ text }) => text)).toContain("التقا");
  });
});

it("refuses a root that does not spell the lemma in that form", () => {
  expect(conjugate({ lemma: "كتب", radicals: ["q", "w", "l"], form: "I", vowel: "u" })).toBeNull();
  expect(conjugate({ lemma: "كتب", radicals: ["k", "t", "b"], form: "IV", vowel: "u" })).toBeNull();
});
