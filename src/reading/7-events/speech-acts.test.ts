import { describe, expect, it } from "vitest";
import { eventsIn, read } from "../../../tests/reader.ts";

/** Type and status of every event. */
const told = (text: string): string[] => read(text).events.map(({ type, status }) => `${type} ${status}`);

describe("an act that is still ahead is", () => {
  it.each([
    ["agreed to by whoever means to do it", "تعتزم تركيا عقد قمة مع روسيا", ["AGREE actual"]],
    ["of its own type where it is arranged", "من المقرر أن يزور الرئيس التركي موسكو", ["CONSULT future"]],
    ["the same where the hamza is left out", "من المقرر ان يزور الرئيس التركي موسكو", ["CONSULT future"]],
    ["only supposed where it may be", "من المحتمل أن يزور الرئيس التركي موسكو", ["CONSULT hypothetical"]],
    ["none where it had been planned", "كان من المقرر أن يزور الرئيس التركي موسكو", []],
    ["none where an attack is meant", "تعتزم تركيا قصف مواقع المسلحين", []],
    [
      "of its own type where its adjective says so",
      "تثير المناورات المقبلة بين روسيا والصين اهتمام الخبراء",
      ["COOPERATE future"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a judgement is passed", () => {
  it.each([
    [
      "by a speaker on whose act it is",
      "قال الرئيس العراقي إن القصف التركي انتهاك وعدوان",
      ["ASSAULT القصف: التركي", "ACCUSE انتهاك: الرئيس العراقي → القصف التركي"],
    ],
    ["by a predicate of a verb", "قالت دمشق إن قرار فرنسا يمثل استفزازا", ["ACCUSE استفزازا: دمشق → فرنسا"]],
    ["by nobody where nobody speaks", "القرار الأميركي غير مقبول", []],
    ["on nobody where no party is named", "قالت دمشق إن الوضع غير مقبول", []],
  ])("%s", (_what, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

describe("a refusal may be told", () => {
  it.each([
    ["after a verb of haste", "سارعت إسرائيل إلى رفض الاتفاق", ["REJECT رفض: إسرائيل"]],
    ["as an answer", "ردت موسكو على المبادرة بالرفض", ["REJECT بالرفض: موسكو"]],
  ])("%s", (_what, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

it("what somebody is ready to do or agrees to is not told twice", () => {
  expect(told("أبدت موسكو استعدادها للتوسط بين أذربيجان وأرمينيا")).toEqual(["AGREE actual"]);
});

describe("a noun tells the act that its verb carries:", () => {
  it.each([
    ["a session of a body of states", "عقد مجلس الأمن جلسة طارئة", ["CONSULT جلسة: مجلس الأمن"]],
    ["no session of a company", "عقد مجلس الإدارة جلسة طارئة", []],
    [
      "a visit beside an arrival",
      "وصل الرئيس التركي إلى بغداد في زيارة رسمية",
      ["CONSULT زيارة: الرئيس التركي → بغداد"],
    ],
    ["a request that is filed", "تقدمت مصر بطلب إلى مجلس الأمن", ["REQUEST بطلب: مصر → مجلس الأمن"]],
    ["an agreement that was reached", "تم الاتفاق بين مصر والسودان", ["AGREE الاتفاق: مصر + السودان"]],
    ["no cooperation that is only spoken of", "تتحدث الصحف عن آفاق التعاون بين مصر والسودان", []],
  ])("%s", (_what, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

it("nobody is accused of what he may do", () => {
  expect(told("قال الرئيس الأميركي إن الخيارات متاحة إذا انتهكت إيران الاتفاقية")).toEqual([]);
});

describe("the words round a noun of talk are read as they stand:", () => {
  it.each([
    [
      "in what an adjective describes it",
      "انتهت محادثات رفيعة المستوى بين اليابان والصين",
      ["CONSULT محادثات: اليابان + الصين"],
    ],
    ["standing by another", "أكدت مصر وقوفها مع لبنان", ["SUPPORT وقوفها: مصر → لبنان"]],
    ["no standing in a queue", "طال وقوف المسافرين مع أمتعتهم", []],
  ])("%s", (_what, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});
