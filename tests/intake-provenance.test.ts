import { expect, test } from "vitest";
import type { Told } from "../src/intake/document.ts";
import { reader, takeIn } from "./reader.ts";

const headline = "وفد عماني يصل إلى صنعاء لبحث الهدنة";
const paragraph =
  "وصل وفد من سلطنة عمان إلى صنعاء مساء الاثنين، في زيارة تهدف إلى بحث تمديد الهدنة بين الطرفين، وفق ما أعلنت مصادر في المطار.";

/** The publisher's name, and the lineage's names from it back. */
async function provenance(lines: readonly string[], told: Told = {}) {
  const page = await takeIn(lines.join("\n"), told);
  const { publisher, lineage } = reader.records(page).document;
  return {
    publisher: publisher && publisher.name.ar,
    lineage: lineage.map(({ name }) => name.ar ?? name.en),
  };
}

test("takes the masthead for the publisher and the agency in brackets for the origin", async () => {
  const lines = ["صحيفة الشاطئ - صنعاء", headline, paragraph, `${paragraph} (الموجة)`];
  expect(await provenance(lines)).toEqual({ publisher: "الشاطئ", lineage: ["الشاطئ", "الموجة"] });
});

test("names an outlet once, with and without its noun, in masthead and rights", async () => {
  const lines = ["الشاطئ - صنعاء", headline, paragraph, "جميع الحقوق محفوظة لجريدة الشاطئ"];
  expect(await provenance(lines)).toEqual({ publisher: "الشاطئ", lineage: ["الشاطئ"] });
});

test("knows an agency's bare name by what the text calls it, and a reporter's name for none", async () => {
  const lines = [
    "صحيفة الشاطئ",
    headline,
    "صنعاء - الموجة",
    paragraph,
    "وقال مسؤول لوكالة الموجة إن المحادثات بدأت.",
  ];
  expect((await provenance(lines)).lineage).toEqual(["الشاطئ", "الموجة"]);
  expect((await provenance(["صحيفة الشاطئ", headline, "صنعاء - خالد الراعي", paragraph])).lineage).toEqual([
    "الشاطئ",
  ]);
});

test("shows no publisher where only the source of a translation is named", async () => {
  const lines = [
    "سعاد الخطيب",
    headline,
    "المصدر: Harbour Review",
    paragraph,
    "نقله إلى العربية: سليم الراعي",
  ];
  expect(await provenance(lines)).toEqual({ publisher: null, lineage: ["Harbour Review"] });
});

test("follows an unknown paper that the page sums up, its name in quotation marks", async () => {
  const lines = [
    headline,
    "قالت صحيفة «ذا هاربر ريفيو» البريطانية إن الوفد العماني سيبقى في صنعاء ثلاثة أيام لبحث تمديد الهدنة.",
    "وأضافت الصحيفة أن المحادثات قد تتعثر.",
  ];
  expect(await provenance(lines, { publisher: "الشاطئ" })).toEqual({
    publisher: "الشاطئ",
    lineage: ["الشاطئ", "ذا هاربر ريفيو"],
  });
});

test("goes back to the agency whom people told, where a page reprints its dispatch", async () => {
  const lines = [headline, paragraph, "وقال مسؤول يمني لوكالة رويترز إن المحادثات بدأت مساء الاثنين."];
  expect((await provenance(lines, { publisher: "الشاطئ" })).lineage).toEqual(["الشاطئ", "رويترز"]);
});
