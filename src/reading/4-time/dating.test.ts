import { describe, expect, it } from "vitest";
import { read } from "../../../tests/reader.ts";

/** The date of a page that states none, by what, and from which words. */
const datingOf = (text: string): string => {
  const { published, dating } = read(text, null).document;
  return published ? `${published.value} by ${dating?.by}: ${dating?.text}` : "none";
};

const dates = (text: string): (string | null)[] =>
  read(text, null).events.map(({ date }) => date?.value ?? null);

describe("a page that states no date", () => {
  it("is of the day that it calls today, or one from it", () => {
    expect(datingOf("التقى الوزير اليوم الثلاثاء 16 ماي 2017 وفدا من النقابة.")).toBe(
      "2017-05-16 by today: اليوم الثلاثاء 16 ماي 2017",
    );
    expect(datingOf("غادر الوفد أمس الجمعة 1 يناير 2016 العاصمة.")).toMatch(/^2016-01-02 by today/u);
    expect(datingOf("يصل الوفد غدا السبت 2 يناير 2016 إلى العاصمة.")).toMatch(/^2016-01-01 by today/u);
    expect(datingOf("استقبل الملك اليوم الأحد 10 شوال 1436هـ وفدا.")).toMatch(/^2015-07-26 by today/u);
  });

  it("is of the year and month that it calls the current ones", () => {
    expect(datingOf("ارتفعت الصادرات خلال العام الجاري 2015 بنسبة كبيرة.")).toMatch(/^2015 by this-year/u);
    expect(datingOf("بلغ النمو ذروته في العام الماضي 2014 ثم تراجع.")).toMatch(/^2015 by this-year/u);
  });

  it("is of the month in which its news was done, where the week after that is in it too", () => {
    expect(datingOf("اعتقلت الشرطة يوم الثلاثاء 2 ماي 2017 ثلاثة مهربين.")).toMatch(/^2017-05 by news/u);
    expect(datingOf("اعتقلت الشرطة يوم الثلاثاء 30 ماي 2017 ثلاثة مهربين.")).toMatch(/^2017 by news/u);
  });

  it("has none where nothing proves it", () => {
    const texts = [
      "قال الوزير اليوم السبت إن المحادثات انتهت.",
      "وقع الانفجار في 5 مايو 2016 قرب السفارة.",
      "تقرر أن ينعقد المؤتمر يوم الجمعة 7 جويلية 2017 في العاصمة.",
      "نشر الخبر الذي صدر يوم الجمعة 7 جويلية 2017 في الصحيفة.",
      "كان المصنع ينتج العام الماضي 1000 سيارة.",
      "قال الرئيس الأميركي باراك أوباما إن الاتفاق تاريخي.",
    ];
    expect(texts.filter((text) => datingOf(text) !== "none")).toEqual([]);
  });

  it("has none where its words contradict one another", () => {
    expect(datingOf("وصل اليوم الثلاثاء 16 ماي 2017. وغادر اليوم الجمعة 1 يناير 2016.")).toBe("none");
    expect(datingOf("وصل اليوم الأربعاء 16 ماي 2017.")).toBe("none");
  });

  it("dates its events: as exactly as the page, or by the day of its news", () => {
    expect(dates("زار الوزير القطري بغداد. ونما الاقتصاد خلال العام الجاري 2015.")).toEqual(["2015"]);
    const news = "اعتقلت الشرطة التونسية يوم الثلاثاء 2 ماي 2017 ثلاثة مهربين. ثم انتقدت فرنسا تونس.";
    expect(dates(news)).toEqual(["2017-05-02", "2017-05-02"]);
  });

  it("is never taken to be undated where its metadata say a date", () => {
    const { document } = read("وصل الوفد اليوم الثلاثاء 16 ماي 2017.", "2017-05-17");
    expect([document.published?.value, document.dating]).toEqual(["2017-05-17", undefined]);
  });
});
