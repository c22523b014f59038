// The time lexicon reads its own examples; expressions resolve by page, tense and context; laws hold on any text.

import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../lexicon/read-folder.ts";
import { checkEntries, type Problem, showProblem } from "../../lexicon/source.ts";
import { buildTrie } from "../../lexicon/trie.ts";
import type { BlockKind } from "../../model.ts";
import { ALPHABET } from "../1-text/letters.ts";
import { findSentences } from "../1-text/sentences.ts";
import { compileWords } from "../2-words/compile.ts";
import { findWords, type Worded } from "../2-words/index.ts";
import { Surfaces } from "../2-words/surface.ts";
import { Vocabulary } from "../3-mentions/compile.ts";
import { FIXED } from "./classes.ts";
import { compileTime } from "./compile.ts";
import { checkExpression } from "./examples.ts";
import { findTimes, parseDate, publishedIn } from "./index.ts";
import { placeOf } from "./place.ts";
import { Scanner } from "./scan.ts";
import { expressionSchema, wordSchema } from "./schema.ts";

const problems: Problem[] = [];
const read = (stage: string) => (path: string) =>
  readFolder(join(import.meta.dirname, "../.."), `reading/${stage}/lexicon/${path}`, problems);
const vocabulary = new Vocabulary();
const tables = compileTime({ read: read("4-time"), problems, vocabulary });
const lexicon = {
  tables: compileWords(read("2-words"), []).finish(),
  vocabulary: buildTrie(vocabulary.entries(), ALPHABET),
};
const surfaces = new Surfaces(lexicon);

function worded(text: string, kind: BlockKind = "body"): Worded {
  const blocks = [{ start: 0, end: text.length, kind }];
  const page = { id: "page", text, blocks, findings: [] };
  return findWords({ page, sentences: findSentences(text, blocks), quotations: [] }, surfaces);
}

const find = (text: string, published: string | null) => findTimes(worded(text), tables, published);

/** Times with their words, as "words = value". */
function timesIn(text: string, published: string | null = null): string[] {
  return findTimes(worded(text), tables, published).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

const words = read("4-time")("words").map(({ value }) => wordSchema.parse(value));
const expressions = checkEntries(read("4-time")("expressions"), expressionSchema, problems);

describe("the time lexicon", () => {
  it("has no problems", () => {
    expect(problems.map(showProblem)).toEqual([]);
  });

  it.each(expressions.map((entry) => [entry.value.id, entry] as const))(
    "%s reads its examples",
    (_id, entry) => {
      expect(checkExpression(entry, find).map(showProblem)).toEqual([]);
    },
  );

  it("knows every form of every word", () => {
    for (const entry of words) {
      for (const form of entry.forms) {
        const doc = worded(form);
        const scanner = new Scanner(doc.tokens, { first: 0, last: doc.tokens.length }, tables);
        const whole = scanner
          .wordsAt(placeOf(0, 0))
          .filter((part) => part.end === placeOf(doc.tokens.length, 0));
        expect([entry.id, form, ...whole.map((part) => tables.classes[part.class])]).toContain(entry.class);
      }
    }
  });

  it("holds no class that no shape asks for", () => {
    const asked = new Set<string>(FIXED);
    for (const { value: entry } of expressions) {
      for (const step of entry.shape.flatMap((shape) => shape.split(/[ |]/u)))
        asked.add(step.replace("?", "").split(":")[0]!);
      for (const key of ["after", "not-after", "not-before", "void-before"] as const)
        entry[key]?.forEach((one) => asked.add(one));
    }
    expect(tables.classes.filter((name) => !asked.has(name))).toEqual([]);
  });

  it("reports a shape that names no class", () => {
    const found: Problem[] = [];
    const entry = {
      id: "date.wrong",
      shape: ["mnoth"],
      means: "join",
      reads: [{ text: "في مايو", time: "مايو", value: null }],
      "passes-over": [{ text: "لا شيء", why: "none" }],
    };
    const readOne = (path: string) =>
      path === "words" ? [] : [{ file: "dates.yaml", line: 3, value: entry }];
    compileTime({ read: readOne, problems: found, vocabulary: new Vocabulary() });
    expect(found.map(showProblem)).toContain(
      "dates.yaml:3 date.wrong: no class «mnoth»; expected one of words/ or one that another expression makes",
    );
  });
});

describe("resolving", () => {
  it("gives a bare weekday its last day, or its next where the verb looks ahead", () => {
    expect(timesIn("أعلن الناطق الخميس وقف القتال", "2015-08-10")).toEqual(["الخميس = 2015-08-06"]);
    expect(timesIn("سيعلن الناطق الخميس وقف القتال", "2015-08-10")).toEqual(["الخميس = 2015-08-13"]);
    expect(timesIn("من المقرر عقد الجلسة الخميس", "2015-08-10")).toEqual(["الخميس = 2015-08-13"]);
    expect(timesIn("قال الناطق الاثنين إن القتال توقف", "2015-08-10")).toEqual(["الاثنين = 2015-08-10"]);
  });

  it("does not count a weekday by the ordinal of the noun after it", () => {
    expect(timesIn("شن الطيران الجمعة أولى غاراته", "2015-07-25")).toEqual(["الجمعة = 2015-07-24"]);
  });

  it("passes over a word for a day in quotation marks, an outlet", () => {
    expect(timesIn("وقال مصدر عسكري لـ«اليوم» إن القتال توقف", "2015-08-10")).toEqual([]);
    expect(timesIn("«اليوم نعود» قال الناطق", "2015-08-10")).toEqual(["اليوم = 2015-08-10"]);
  });

  it("believes the weekday where the page was stamped late", () => {
    expect(timesIn("قال الناطق أمس الجمعة إن القتال توقف", "2015-08-10")).toEqual([
      "أمس الجمعة = 2015-08-07",
    ]);
  });

  it("takes the nearest year for a month without one", () => {
    expect(timesIn("سقطت المدينة في نوفمبر", "2015-08-10")).toEqual(["نوفمبر = 2014-11"]);
    expect(timesIn("ستجرى الانتخابات في نوفمبر", "2015-08-10")).toEqual(["نوفمبر = 2015-11"]);
    expect(timesIn("قرر عقد مؤتمر في 25 أغسطس", "2015-08-10")).toEqual(["25 أغسطس = 2015-08-25"]);
  });

  it("goes on in the year that the sentence wrote", () => {
    expect(timesIn("اندلعت الثورة في ديسمبر 2010 وفر الرئيس في 14 يناير", "2015-08-10")).toEqual([
      "ديسمبر 2010 = 2010-12",
      "14 يناير = 2011-01-14",
    ]);
  });

  it("invents no date where page and text give none", () => {
    expect(timesIn("وصل أمس ويغادر الجمعة وكان هنا في 5 مايو والشهر الماضي")).toEqual([
      "أمس = null",
      "الجمعة = null",
      "5 مايو = null",
      "الشهر الماضي = null",
    ]);
    expect(timesIn("وصل أمس وكان هنا في الشهر الماضي", "2015-08")).toEqual([
      "أمس = null",
      "الشهر الماضي = 2015-07",
    ]);
    expect(timesIn("كان هنا العام الماضي", "2015")).toEqual(["العام الماضي = 2014"]);
  });

  it("goes back to the time last named", () => {
    expect(timesIn("قتل في 3 مايو 2012 ودفن في اليوم التالي")).toEqual([
      "3 مايو 2012 = 2012-05-03",
      "اليوم التالي = 2012-05-04",
    ]);
    expect(timesIn("انتخب في يونيو 2014 وعزل في العام نفسه")).toEqual([
      "يونيو 2014 = 2014-06",
      "العام نفسه = 2014",
    ]);
  });

  it("counts spans from the page, not from an event of the text", () => {
    expect(timesIn("استقال قبل ثلاثة أيام", "2015-08-10")).toEqual(["قبل ثلاثة أيام = 2015-08-07"]);
    expect(timesIn("استقال قبل ثلاثة أيام من الاقتراع", "2015-08-10")).toEqual(["قبل ثلاثة أيام = null"]);
    expect(timesIn("فاز ثم استقال بعد عامين", "2015-08-10")).toEqual(["بعد عامين = null"]);
  });

  it("keeps offsets off the clitics before a time and on whole words after", () => {
    const [time] = findTimes(worded("وبالأمسِ وصلوا"), tables, "2015-08-10");
    expect(time).toMatchObject({ start: 2, end: 8, first: 0, last: 1, anchored: "relative", grain: "day" });
  });

  it("reads figures of three scripts and numbers in words alike", () => {
    for (const text of [
      "15 مارس 2015",
      "١٥ مارس ٢٠١٥",
      "۱۵ مارس ۲۰۱۵",
      "الخامس عشر من مارس عام ألفين وخمسة عشر",
    ]) {
      expect(timesIn(text)).toEqual([`${text} = 2015-03-15`]);
    }
  });

  it("turns Hijri dates into Gregorian ones", () => {
    expect(timesIn("صدر في 10-10-1436هـ")).toEqual(["10-10-1436هـ = 2015-07-26"]);
    expect(timesIn("بدأ في شوال 1436هـ")).toEqual(["شوال 1436هـ = 2015-07-17/2015-08-15"]);
    expect(timesIn("في 30 محرم 1500 هـ")).toHaveLength(1);
  });

  it("leaves furniture alone", () => {
    expect(findTimes(worded("نشر في 5 مايو 2015", "furniture"), tables, null)).toEqual([]);
  });
});

describe("the page's own date", () => {
  it("stands in a line of its own, after a label, or in a dateline", () => {
    expect(publishedIn(worded("عنوان المقال هنا\n10 كانون الثاني 2023\nقال الوزير إنه باق"), tables)).toBe(
      "2023-01-10",
    );
    expect(publishedIn(worded("آخر تحديث: الثلاثاء 12 مايو 2015 - 10:30 بتوقيت مكة وما حولها"), tables)).toBe(
      "2015-05-12",
    );
    expect(publishedIn(worded("عمان 5 مايو 2015 (وكالات) - قال الوزير إنه باق في منصبه"), tables)).toBe(
      "2015-05-05",
    );
    expect(
      publishedIn(worded("بقلم سامي خليل، 5 مايو 2015، للصفحة الأولى من الملحق", "byline"), tables),
    ).toBe("2015-05-05");
  });

  it("is not the date of something that happened", () => {
    expect(publishedIn(worded("سقطت المدينة في 5 مايو 2015 بعد حصار طويل"), tables)).toBeNull();
    expect(publishedIn(worded("في 5 مايو 2015"), tables)).toBeNull();
    const others = [
      // a label in running text dates another text
      "إشارة إلى المقال الذي نشر بتاريخ 5 مايو 2015 تحت عنوان طويل عن مشاريع الطرق في المدينة، نفيدكم بما يلي",
      // a programme in running text
      "أجريت القرعة. الجولة الأولى. السبت 5 مايو 2015. الأهلي يلتقي الوحدة. ثم تقام الجولة الثانية",
      // a date with a second name of its month, in a later line or after a verb
      "قال الوزير إن الاتفاق قريب\nبعد ثورة مايو (أيار) وفي 5 مايو (أيار) 2015 (وكالات)",
      "تقام يوم الأحد 5 مايو 2015 - مباريات الجولة",
    ];
    expect(others.map((text) => publishedIn(worded(text), tables))).toEqual([null, null, null, null]);
  });

  it("is read from metadata", () => {
    const dates = {
      "2017-06-06T10:00:00Z": "2017-06-06",
      "20170606": "2017-06-06",
      "Tue, 06 Jun 2017 10:00:00 +0000": "2017-06-06",
      "June 6, 2017": "2017-06-06",
      "06/06/2017": "2017-06-06",
      "2017-06": "2017-06",
      "الثلاثاء 6 يونيو/حزيران 2017": "2017-06-06",
      "28/10/1436هـ": "2015-08-13",
      "2017-13-40": null,
      "قبل ساعتين": null,
      "": null,
    };
    const found = Object.keys(dates).map((hint) => [hint, parseDate(hint, tables, surfaces)]);
    expect(Object.fromEntries(found)).toEqual(dates);
  });
});

describe("on any text", () => {
  const forms = words.flatMap((entry) => entry.forms);
  const token = fc.oneof(
    fc.constantFrom(...forms, "،", "-", "/", ".", "(", ")", "و", "\n"),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.string({ maxLength: 6 }),
  );
  const text = fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join(" "));
  const VALUE = /^(\d{4}(-\d\d(-\d\d)?)?|\d{4}-W\d\d)(\/\d{4}(-\d\d(-\d\d)?)?)?$/u;

  it("gives times in order, apart, inside the text, with well-formed values", () => {
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0;
        for (const time of findTimes(worded(sample), tables, "2015-08-10")) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.value ?? "2015").toMatch(VALUE);
          ({ end } = time);
        }
        expect(end).toBeLessThanOrEqual(sample.length);
      }),
    );
  });

  it("gives an absolute time the same value whatever the page's date", () => {
    fc.assert(
      fc.property(text, (sample) => {
        const absolute = (published: string) =>
          findTimes(worded(sample), tables, published).filter((time) => time.anchored === "absolute");
        expect(absolute("2015-08-10")).toEqual(absolute("1999-01-31"));
      }),
    );
  });

  it("reads back any day that is written out", () => {
    const months = words.filter((entry) => entry.class === "month");
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(), (date, pick) => {
        const iso = date.toISOString().slice(0, 10);
        const names = months
          .filter((entry) => entry.month === date.getUTCMonth() + 1)
          .flatMap((entry) => entry.forms);
        const written = `${date.getUTCDate()} ${names[pick % names.length]} ${date.getUTCFullYear()}`;
        expect(timesIn(`وقع ذلك في ${written}`)).toEqual([`${written} = ${iso}`]);
      }),
    );
  });

  it("takes time in proportion to length", () => {
    const long = `${"من ألفين وخمسة وعشرين إلى مارس ".repeat(400)}\n`.repeat(5);
    const start = performance.now();
    findTimes(worded(long), tables, "2015-08-10");
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
