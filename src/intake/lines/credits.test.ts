import { expect, test } from "vitest";
import { creditOfPublisher, creditsOfByline } from "./credits.ts";
import { layOut } from "./layout.ts";
import { loadLineLexicon } from "./load.ts";

const lexicon = loadLineLexicon();
const paragraph =
  "وصل وفد من سلطنة عمان إلى صنعاء مساء الاثنين، في زيارة تهدف إلى بحث تمديد الهدنة بين الطرفين، وفق ما أعلنت مصادر في المطار.";

/** The credits of a page of these lines: where from, and the name. */
const credits = (...lines: string[]) =>
  layOut({ text: lines.join("\n"), told: [] }, lexicon).credits.map(({ from, name }) => `${from} ${name}`);

test("takes the noun before an outlet's name for no part of it", () => {
  expect(creditOfPublisher("صحيفة الشاطئ", lexicon)[0]).toMatchObject({ name: "الشاطئ", noun: "outlet" });
  expect(creditOfPublisher("وكالة الشاطئ للأنباء", lexicon)[0]).toMatchObject({ noun: "agency" });
  expect(creditOfPublisher("راديو الشاطئ", lexicon)[0]).toMatchObject({ name: "راديو الشاطئ" });
});

test("reads the line before the headline as the masthead, without its place", () => {
  expect(credits("صحيفة الشاطئ - صنعاء", "وفد عماني يصل إلى صنعاء لبحث الهدنة", paragraph)).toContain(
    "masthead الشاطئ",
  );
});

test("finds sources behind their label, one after another", () => {
  const found = credits(
    "وفد عماني يصل إلى صنعاء لبحث الهدنة",
    paragraph,
    "المصدر: الشاطئ + وكالة الضفة للأنباء",
  );
  expect(found).toEqual(["source الشاطئ", "source الضفة للأنباء"]);
});

test("finds the owner of the rights, with or without the noun and the preposition", () => {
  const headline = "وفد عماني يصل إلى صنعاء لبحث الهدنة";
  expect(credits(headline, paragraph, "جميع الحقوق محفوظة لجريدة الشاطئ 2024")).toEqual(["rights الشاطئ"]);
  expect(credits(headline, paragraph, "جميع الحقوق محفوظة للشاطئ")).toEqual(["rights الشاطئ"]);
  expect(credits(headline, paragraph, "© 2024 صحيفة الشاطئ. جميع الحقوق محفوظة.")).toEqual(["rights الشاطئ"]);
});

test("finds the agency in brackets in a dateline and at the very end, but no caption", () => {
  const headline = "وفد عماني يصل إلى صنعاء لبحث الهدنة";
  expect(credits(headline, `صنعاء (الضفة) - ${paragraph}`)).toContain("dateline الضفة");
  expect(credits(headline, paragraph, `${paragraph} (الضفة)`)).toEqual(["signature الضفة"]);
  expect(credits(headline, paragraph, `${paragraph} (صورة أرشيفية)`)).toEqual([]);
});

test("leaves dates, and words that lead to a name, out of names", () => {
  const found = creditsOfByline("صنعاء - خدمة الضفة الجمعة 17 يناير 2025", lexicon);
  expect(found.map(({ from, name }) => `${from} ${name}`)).toEqual(["byline صنعاء", "source الضفة"]);
});

test("joins a noun and the quoted name after it", () => {
  expect(creditsOfByline("وكالة «الضفة»", lexicon)).toMatchObject([{ name: "الضفة", noun: "agency" }]);
});
