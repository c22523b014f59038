import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Page } from "../model.ts";
import type { Told } from "./document.ts";
import { Identities, hashId } from "./identity.ts";
import { findOtherLanguage } from "./language.ts";
import { loadLineLexicon } from "./lines/load.ts";
import { makePage } from "./page.ts";
import { findDamage } from "./soundness.ts";

const lexicon = loadLineLexicon();
const sentence = "وصل وفد من سلطنة عمان إلى صنعاء مساء الاثنين لبحث تمديد الهدنة بين الطرفين.";

async function page(text: string, told: Told = {}): Promise<Page> {
  const made = await makePage({ where: "x", content: { kind: "text", text }, told, findings: [] }, lexicon);
  if (!("text" in made)) throw new Error(made.map((finding) => finding.rule).join());
  return made;
}

const rule = (text: string) => findOtherLanguage("x", text)?.rule;
const rules = (text: string) => findDamage("x", text).map((finding) => finding.rule);

test("leaves the text of a plain page untouched", async () => {
  const text = `  ${sentence}\n\n\u202b${sentence}\u202c \n`;
  expect((await page(text)).text).toBe(text);
});

test("puts title and byline before a text that does not begin with them", async () => {
  const { text, blocks, title, bylineHint } = await page(sentence, {
    title: "وفد في صنعاء",
    byline: "صنعاء: الشاطئ",
  });
  expect(text).toBe(`وفد في صنعاء\nصنعاء: الشاطئ\n${sentence}`);
  expect(blocks.map((block) => block.kind)).toEqual(["headline", "byline", "body"]);
  expect({ title, bylineHint }).toEqual({ title: "وفد في صنعاء", bylineHint: "صنعاء: الشاطئ" });
});

test("does not repeat a title that the text begins with, nor cut a sentence that begins like it", async () => {
  expect((await page(`وفد في صنعاء\n${sentence}`, { title: "وفد في صنعاء" })).text).toBe(
    `وفد في صنعاء\n${sentence}`,
  );
  const { text, blocks } = await page(sentence, { title: "وصل وفد" });
  expect(text).toBe(`وصل وفد\n${sentence}`);
  expect(blocks).toHaveLength(2);
});

test("names the domain of the page's address, or of the short link on it", async () => {
  expect((await page(sentence, { url: "https://WWW.Shati.example:8080/news/1" })).domain).toBe(
    "shati.example",
  );
  expect((await page(`${sentence}\n${sentence}\nرابط مختصر: https://shati.example/?p=1`)).domain).toBe(
    "shati.example",
  );
  expect((await page(sentence, { url: "not an address" })).domain).toBeUndefined();
});

test("gives a page the id it has, or the hash of its address, or of its text", async () => {
  expect((await page(sentence, { id: "a1", url: "https://x.example" })).id).toBe("a1");
  expect((await page(sentence, { url: "https://x.example" })).id).toBe(hashId("https://x.example"));
  expect((await page(sentence)).id).toBe(hashId(sentence));
  expect(hashId(sentence)).toMatch(/^[0-9a-f]{16}$/);
});

test("keeps ids apart with suffixes, and says so", async () => {
  const identities = new Identities();
  const made = await page(sentence, { id: "a" });
  const ids = [made, made, { ...made, id: "a-2" }, made].map((one) => identities.settle(one, "x"));
  expect(ids.map((one) => one.id)).toEqual(["a", "a-2", "a-2-2", "a-3"]);
  expect(ids.map((one) => one.findings.length)).toEqual([0, 1, 1, 1]);
});

test("finds pages in other languages, in Latin letters or in those of Persian and Urdu", async () => {
  expect(rule("The minister said that talks had ended without agreement.")).toBe("intake.not-arabic");
  expect(
    rule(
      "وزیر امور خارجه گفت که گفت‌وگوها بدون توافق پایان یافت و هیئت به کشور بازگشت، چنانچه پیش‌تر گفته شد.",
    ),
  ).toBe("intake.not-arabic");
  expect(
    rule("وزیر خارجہ نے کہا کہ مذاکرات بغیر کسی معاہدے کے ختم ہو گئے ہیں اور وفد کل واپس چلا جائے گا۔"),
  ).toBe("intake.not-arabic");
  expect(rule("1234 ***")).toBe("intake.not-arabic");
  expect(
    rule("أطلقت شركة Apple هاتف iPhone 6S الجديد في السوق، وقالت Samsung إنها ستطلق هاتفها قريبا."),
  ).toBeUndefined();
  expect(rule(sentence.replaceAll("ى", "ی"))).toBeUndefined();
  expect((await page("The talks ended.\nThe minister left.")).blocks.map((block) => block.kind)).toEqual([
    "furniture",
    "furniture",
  ]);
});

test("tells of lone surrogates, lost letters and control characters, and changes nothing", () => {
  expect(rules("قال \ud83d\ude00 الوزير\t\r\n")).toEqual([]);
  expect(rules("قال \ud83d الوزير")).toEqual(["intake.lone-surrogate"]);
  expect(rules("قال \ude00\ufffd\0")).toEqual([
    "intake.lone-surrogate",
    "intake.lost-letters",
    "intake.control-characters",
  ]);
  expect(findDamage("x", "أب\udc00")[0]?.message).toContain("at 2");
});

const told = fc.record(
  {
    title: fc.string({ unit: "binary", maxLength: 20 }),
    byline: fc.string({ maxLength: 9 }),
    url: fc.string({ maxLength: 9 }),
  },
  { requiredKeys: [] },
);
const word = fc.constantFrom(
  "قال",
  "الوزير",
  "\n",
  "\n\n",
  " ",
  ".",
  "؟",
  "سمات",
  "المصدر:",
  "12 مارس",
  "-",
  "|",
  "\u202e",
  "\ud800",
  "\u2028",
  "\r",
  "رابط الخبر بصحيفة",
  "استطلاع رأي",
  "Next Previous",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
);

test("blocks are in order, do not overlap, and cover every line that is not white space", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, told, async (text, known) => {
      const made = await makePage(
        { where: "x", content: { kind: "text", text }, told: known, findings: [] },
        lexicon,
      );
      if (!("text" in made)) return;
      let at = 0;
      for (const { start, end } of made.blocks) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(made.text.slice(at, start).trim()).toBe("");
        expect(made.text.slice(start, end).trim()).not.toBe("");
        at = end;
      }
      expect(made.text.slice(at).trim()).toBe("");
      expect(made.text.endsWith(text)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
