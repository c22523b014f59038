// Who did it and to whom, where the clause names them through a place, a number, another clause or the page.

import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../tests/reader.ts";

describe("of a number or a part those counted are meant", () => {
  it.each([
    [
      "after min",
      "واشتبكت الشرطة الفرنسية مع عدد من المتظاهرين",
      "ASSAULT واشتبكت: الشرطة الفرنسية + المتظاهرين",
    ],
    [
      "after a numeral",
      "اعتقلت الشرطة التركية تسعة من أنصار المعارضة",
      "COERCE اعتقلت: الشرطة التركية → أنصار المعارضة",
    ],
  ])("%s", (_where, text, expected) => {
    expect(eventsIn(text)).toEqual([expected]);
  });
});

describe("a place that is struck or taken stands for whoever holds it", () => {
  it.each([
    [
      "by a relative clause",
      "قصفت القوات الروسية بلدة يسيطر عليها الجيش الأوكراني",
      "ASSAULT قصفت: القوات الروسية → الجيش الأوكراني",
    ],
    [
      "by 'under the control of'",
      "سيطر الجيش السوري على البلدات التي كانت تحت سيطرة تنظيم داعش",
      "ASSAULT سيطر: الجيش السوري → تنظيم داعش",
    ],
    [
      "by another name for it",
      "سيطر الجيش العراقي على المدينة آخر معاقل تنظيم داعش",
      "ASSAULT سيطر: الجيش العراقي → تنظيم داعش",
    ],
    [
      "by whose a road is",
      "قطع الجيش العراقي طرق إمداد تنظيم داعش",
      "ASSAULT قطع: الجيش العراقي → تنظيم داعش",
    ],
  ])("%s", (_how, text, expected) => {
    expect(eventsIn(text)).toContain(expected);
  });
});
