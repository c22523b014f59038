import { expect, test } from "vitest";
import type { BlockKind } from "../../model.ts";
import { layOut } from "./layout.ts";
import { loadLineLexicon } from "./load.ts";

const lexicon = loadLineLexicon();
const paragraph =
  "وصل وفد من سلطنة عمان إلى صنعاء مساء الاثنين في زيارة تهدف إلى بحث تمديد الهدنة، وفق ما أعلنت مصادر في المطار للصحفيين.";

type Laid = readonly (readonly [BlockKind, string])[];

/** Lays out lines and gives them back with the kinds found; the kinds given are what is expected. */
function laidOut(lines: Laid): Laid {
  const text = lines.map(([, line]) => line).join("\n\n");
  const { blocks } = layOut({ text, told: [] }, lexicon);
  return blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
}

test("finds headline, dateline and body", () => {
  const lines: Laid = [
    ["headline", "وفد عماني يصل إلى صنعاء لبحث الهدنة"],
    ["byline", "الشاطئ – صنعاء"],
    ["body", paragraph],
    ["body", paragraph],
  ];
  expect(laidOut(lines)).toEqual(lines);
});

test("takes a first line that ends with a colon for a byline", () => {
  const lines: Laid = [
    ["byline", '> صنعاء "الشاطئ" الضفة:'],
    ["body", paragraph],
  ];
  expect(laidOut(lines)).toEqual(lines);
});

test("tells an author before the headline from the headline", () => {
  const lines: Laid = [
    ["byline", "سعاد الخطيب ورائد العلي"],
    ["headline", "تقارب غير متوقع بين مسقط وصنعاء"],
    ["byline", "10 كانون الثاني 2023"],
    ["credit", "المصدر: Example Review"],
    ["byline", "02 : 00"],
    ["caption", "وزير الخارجية العماني ونظيره في مطار صنعاء | اليمن، 9 كانون الثاني 2023"],
    ["body", paragraph],
  ];
  expect(laidOut(lines)).toEqual(lines);
});

test("reads neither menus nor polls around the article", () => {
  const lines: Laid = [
    ["furniture", "الاشتراك في نشرتنا المجانية"],
    ["furniture", "تابعنا على تويتر"],
    ["furniture", "آخر المشاركات التلفزيونية"],
    ["furniture", "استطلاع رأي"],
    ["furniture", "هل تثق بهذا المركز؟"],
    ["furniture", "جاري التحميل ... جاري التحميل ..."],
    ["headline", "أمن ـ هل تصمد الهدنة بين الطرفين بعد زيارة الوفد؟"],
    ["byline", "مارس 5, 2024"],
    ["byline", "خاص ـ مركز الشاطئ للدراسات ـ عمان"],
    ["body", paragraph],
    ["headline", "مطالب قديمة"],
    ["body", paragraph],
    ["furniture", "رابط مختصر.. https://example.org/?p=7"],
    ["furniture", "استطلاع رأي"],
    ["furniture", "هل تثق بهذا المركز؟"],
  ];
  expect(laidOut(lines)).toEqual(lines);
});

test("takes the short lines under related stories for furniture, up to the next paragraph", () => {
  const lines: Laid = [
    ["headline", "وفد عماني يصل إلى صنعاء لبحث الهدنة"],
    ["body", paragraph],
    ["furniture", "مواضيع ذات صلة"],
    ["furniture", "اشتباكات عنيفة في الشمال تسقط قتلى"],
    ["furniture", "الرئيس يهدد بقطع العلاقات مع جيرانه"],
    ["body", paragraph],
  ];
  expect(laidOut(lines)).toEqual(lines);
});

test("knows the author's name and office under the text", () => {
  const lines: Laid = [
    ["headline", "الهدنة الهشة"],
    ["body", paragraph],
    ["byline", "سليم الراعي"],
    ["byline", "* كاتب وباحث سياسي"],
  ];
  expect(laidOut(lines)).toEqual(lines);
});

test("takes lists, speech and verse for body", () => {
  const lines: Laid = [
    ["headline", "خمسة بنود في اتفاق الهدنة الجديد"],
    ["body", paragraph],
    ["body", "أولا:"],
    ["body", "- فتح الطرق بين المدن"],
    ["body", "- صرف الرواتب"],
    ["body", paragraph],
  ];
  expect(laidOut(lines)).toEqual(lines);
});

test("takes a text of one line for body, with or without an end", () => {
  for (const text of [paragraph, "نقلا عن صحيفة لوموند"])
    expect(laidOut([["body", text]])).toEqual([["body", text]]);
});

test("believes what it is told of a stretch, and looks for no other headline", () => {
  const title = "وفد يصل";
  const text = `${title}\n${paragraph}\nمطالب قديمة معروفة للجميع\n${paragraph}`;
  const { blocks } = layOut({ text, told: [{ start: 0, end: title.length, kind: "headline" }] }, lexicon);
  expect(blocks.map((block) => block.kind)).toEqual(["headline", "body", "headline", "body"]);
});

test("gives the page's own address and outlet where a line names them", () => {
  const link = `${paragraph}\nرابط مختصر.. https://www.example.org/?p=7`;
  expect(layOut({ text: link, told: [] }, lexicon).address).toBe("https://www.example.org/?p=7");
  const named = `${paragraph}\nرابط الخبر بصحيفة الشاطئ: وفد يصل`;
  expect(layOut({ text: named, told: [] }, lexicon).outlet).toBe("الشاطئ");
});

test("takes time in proportion to the length of a page", () => {
  const text = "قال \n".repeat(50_000);
  const started = performance.now();
  layOut({ text, told: [] }, lexicon);
  layOut({ text: "سمات ".repeat(50_000), told: [] }, lexicon);
  expect(performance.now() - started).toBeLessThan(8000);
});
