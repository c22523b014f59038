// Texts for laws: anything a page may hold, from noise to shuffled pieces of sentences that look like news.

import * as fc from "fast-check";

/** Pieces of sentences of our own; put together in any order they exercise every stage. */
const PIECES = [
  "قال وزير الخارجية الإيراني عباس عراقجي",
  "وقال",
  "إن بلاده لن تتفاوض تحت الضغط",
  "أعلنت موسكو وطهران توقيع اتفاق جديد",
  "نفى المتحدث باسم الكرملين",
  "أن تكون روسيا قد سلّمت إيران أي مقاتلات",
  "وفقاً لمسؤول أميركي طلب عدم كشف هويته",
  "بحسب وكالة رويترز",
  "، الذي زار الرياض أمس،",
  "وأضاف أن «المحادثات ستُستأنف الأسبوع المقبل»",
  "مؤكداً أن",
  "التقى بوتين نظيره الإيراني مسعود بزشكيان",
  "فرضت واشنطن عقوبات على 30 شخصاً وكياناً",
  "في 17 يناير 2025",
  "في 13 رمضان 1446 هـ",
  "قبل عامين",
  "إذا انسحبت الولايات المتحدة من الاتفاق",
  "قد تقصف إسرائيل",
  "لم توقع",
  "هاجمت القوات الروسية كييف",
  "قُتل ثلاثة جنود",
  "نقلت صحيفة نيويورك تايمز عن دبلوماسيين غربيين قولهم إن",
  "المصدر: وكالات",
  "واشنطن - رويترز",
  "الرئيس الإيراني",
  "وزراء خارجية فرنسا وألمانيا وبريطانيا",
  "حركة حماس",
  "للأمم المتحدة",
  "لا",
  "قام بزيارة إلى بغداد",
] as const;

/** The characters of a string, each a choice. */
const characters = (text: string): string[] => Array.from(text);

/** Letters with what folding merges or drops: hamza forms, ligatures, presentation forms, vowel signs, tatweel. */
const letters = fc.constantFrom(
  ...characters("ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآٱةىءؤئپگلا"),
  "لا",
  "ﻻ",
  "ﷲ",
  "ﷺ",
  "ﺍ",
  "ـ",
  "ً",
  "ُ",
  "ّ",
  "ْ",
  "ٰ",
);
const marks = fc.constantFrom(
  ...characters("«»“”„\"'‹›().,،؛:;!?؟…-–—/[]{}%"),
  " ",
  " ",
  "\n",
  "\r\n",
  "\u2028",
  "\t",
);
const invisible = fc.constantFrom(
  "\u200e",
  "\u200f",
  "\u202a",
  "\u202b",
  "\u202e",
  "\u2067",
  "\u2069",
  "\u200c",
  "\u00ad",
  "\ufeff",
  "\u061c",
);
const broken = fc.constantFrom(
  "\ud800",
  "\udc00",
  "\udbff\udbff",
  "\u0000",
  "\ufffd",
  "\u{1f1ee}\u{1f1f7}",
  "e\u0301",
);
const digits = fc.constantFrom(...characters("0123456789٠١٢٣٤٥٦٧٨٩۰۹"));
const noise = fc.oneof(
  { weight: 6, arbitrary: letters },
  { weight: 2, arbitrary: marks },
  { weight: 1, arbitrary: invisible },
  { weight: 1, arbitrary: broken },
  { weight: 1, arbitrary: digits },
);

const piece = fc.constantFrom(...PIECES);
const joint = fc.constantFrom(
  " ",
  " ",
  " ",
  "، ",
  ". ",
  "\n",
  " و",
  ": ",
  " «",
  "» ",
  ' "',
  '" ',
  "\u200f ",
  "",
);

/** Pieces in any order with any joint between them, and now and then noise inside. */
const shuffled = fc
  .array(fc.tuple(fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: noise }), joint), {
    maxLength: 14,
  })
  .map((pairs) => pairs.flat().join(""));

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: shuffled },
  { weight: 2, arbitrary: fc.array(noise, { maxLength: 80 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

/** A text that is likely to give statements and events. */
export const newsText: fc.Arbitrary<string> = shuffled;
