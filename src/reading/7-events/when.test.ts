import { describe, expect, it } from "vitest";
import { read, takeIn, reader } from "../../../tests/reader.ts";

/** Words of the triggers with their dates. */
const datesIn = (text: string, published = "2024-05-15"): string[] =>
  read(text, published).events.map(({ trigger, date }) => `${trigger.text} ${date?.value ?? null}`);

describe("the date of an event", () => {
  it("is the day that the page's opening tells of, where its own sentence names none", () => {
    const text =
      "أعلن الجيش السوداني أمس الثلاثاء السيطرة على المطار. ثم قصفت الطائرات السودانية مواقع التمرد.";
    expect(datesIn(text)).toContain("قصفت 2024-05-14");
    const { events } = read(text);
    const told = events.find(({ trigger }) => trigger.text.includes("قصفت"))?.date;
    expect(told?.text).toBe("أمس الثلاثاء");
  });

  it("is the opening's day for a headline too, which stands before it", async () => {
    const page = await takeIn(
      "الجيش السوداني يقصف مطار الخرطوم\nقال متحدث باسم الجيش السوداني الاثنين إن الطائرات عادت إلى قواعدها سالمة.\n",
      { published: "2024-05-15" },
    );
    expect(reader.records(page).events[0]?.date?.value).toBe("2024-05-13");
  });

  it("is not taken from an opening that describes something older", () => {
    const text = "بحثت روسيا الهجوم الذي نفذه مسلحون الخميس الماضي في موسكو. واستدعت روسيا السفير الفرنسي.";
    expect(datesIn(text).at(-1)).toMatch(/2024-05-15$/u);
    const other = "استغربت روسيا إعلان المصرف في 10 مايو 2024 رفع الفائدة. ثم استدعت روسيا السفير الفرنسي.";
    expect(datesIn(other).at(-1)).toMatch(/2024-05-15$/u);
  });

  it("is never a day after the page for what is done, nor one before it for what is to come", () => {
    expect(datesIn("طالبت إيران روسيا بتسليم الصفقة قبل 20 مايو")).toEqual(["طالبت 2024-05-15"]);
    expect(datesIn("قال الوزير أمس إن الجيش الروسي سيقصف كييف").at(-1)).toBe("سيقصف null");
    expect(datesIn("سيقصف الجيش الروسي كييف غدا")).toEqual(["سيقصف 2024-05-16"]);
  });

  it("is not that of a relative clause about something else", () => {
    expect(datesIn("رحبت قطر بالاتفاق الذي تم التوصل إليه في مارس 2015")).toContain("رحبت 2024-05-15");
  });

  it("is unknown for what a relative clause tells of the past without a time", () => {
    expect(datesIn("رحبت قطر بالاتفاق الذي وقعته روسيا وإيران")).toContain("وقعته null");
    expect(datesIn("رحبت قطر بالاتفاق الذي وقعته روسيا وإيران أمس")).toContain("وقعته 2024-05-14");
  });

  it("is not since when something else goes on", () => {
    const text = "انتقدت قطر الحرب المستمرة منذ أربعة أشهر";
    expect(datesIn(text)).toEqual(["انتقدت 2024-05-15"]);
    expect(datesIn("ومنذ منتصف عام 2022، زودت إيران روسيا بالصواريخ")).toContain("زودت 2022");
  });

  it("is not that of a participle before it, unless that describes the act", () => {
    expect(datesIn("انتقدت روسيا العقد الموقع مع إيران والعقد الملغى عام 2011")).toContain(
      "انتقدت 2024-05-15",
    );
    expect(datesIn("نفت إيران الهجوم الروسي المنفذ أمس على كييف").join()).toContain("الهجوم 2024-05-14");
  });

  it("is neither that of a decree nor a period that another clause names", () => {
    expect(datesIn("انتقدت روسيا القرار رقم 5 وتاريخ 28/5/1432هـ")).toEqual(["انتقدت 2024-05-15"]);
    const text = "انتقدت روسيا الدول التي أرسلت السلاح خلال السنوات الثلاث الماضية";
    expect(datesIn(text)).toContain("انتقدت 2024-05-15");
  });

  it("is not the year by which a treaty is known", () => {
    expect(datesIn("وانتقدت روسيا الاتفاق النووي لعام 2015")).toEqual(["وانتقدت 2024-05-15"]);
    expect(datesIn("انسحبت الولايات المتحدة من الاتفاق النووي عام 2018")).toEqual(["انسحبت 2018"]);
  });
});
