import { describe, expect, it } from "vitest";
import { eventsIn, read, reader, stages } from "../../../tests/reader.ts";
import type { EventRecord } from "../../model.ts";

/** The only event of a text. */
function only(text: string): EventRecord {
  const { events } = read(text);
  if (events.length !== 1) throw new Error(`${events.length} events in: ${text}`);
  return events[0]!;
}

describe("parties stand", () => {
  it.each([
    ["before and after the verb", "بريطانيا فرضت عقوبات على روسيا", ["SANCTION فرضت: بريطانيا → روسيا"]],
    ["both after it", "اتهمت طهران واشنطن بخرق الاتفاق", ["ACCUSE اتهمت: طهران → واشنطن"]],
    [
      "after a preposition, co-ordinated",
      "فرضت بريطانيا عقوبات على روسيا وبيلاروسيا",
      ["SANCTION فرضت: بريطانيا → روسيا + بيلاروسيا"],
    ],
    ["after a verb of two objects", "منحت ألمانيا أوكرانيا دبابات", ["AID منحت: ألمانيا → أوكرانيا"]],
    [
      "in a relative clause",
      "العقوبات التي فرضتها بريطانيا على روسيا لم تنجح",
      ["SANCTION فرضتها: بريطانيا → روسيا"],
    ],
    ["together in a joint act", "وقعت روسيا وإيران معاهدة", ["SUPPORT وقعت: روسيا + إيران"]],
    [
      "with the visitor as actor, whoever is the subject",
      "استقبل الرئيس المصري وزير الدفاع الفرنسي",
      ["CONSULT استقبل: وزير الدفاع الفرنسي → الرئيس المصري"],
    ],
  ])("%s", (_where, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });

  it("as a pronoun that goes back to an earlier sentence", () => {
    const [, event] = read("انتقدت إيران إسرائيل وتوعدتها").events;
    expect(event?.recipients.map(({ text, entity }) => [text, entity])).toEqual([[null, "isr"]]);
  });

  it("as a dropped subject that goes back to the last one who acted", () => {
    const [, event] = read("اتهمت واشنطن موسكو بالتصعيد. وهددتها بعقوبات.").events;
    expect(event?.actors.map(({ text, entity }) => [text, entity])).toEqual([[null, "usa"]]);
  });

  it("and in the passive nobody is made the actor", () => {
    const event = only("اعتُقل ثلاثة صحفيين في أنقرة");
    expect([event.type, event.actors, event.recipients.map(({ text }) => text)]).toEqual([
      "COERCE",
      [],
      ["صحفيين"],
    ]);
  });
});

describe("an act may be told by", () => {
  it.each([
    [
      "a light verb and its noun",
      "قام وزير الخارجية القطري بزيارة إلى بغداد",
      "CONSULT بزيارة: وزير الخارجية القطري → بغداد",
    ],
    [
      "a masdar with its parties",
      "أدى انسحاب الولايات المتحدة من الاتفاق إلى أزمة",
      "SANCTION انسحاب: الولايات المتحدة",
    ],
    ["a verb", "زار وزير الخارجية القطري بغداد", "CONSULT زار: وزير الخارجية القطري → بغداد"],
  ])("%s", (_by, text, expected) => {
    expect(eventsIn(text)).toEqual([expected]);
  });
});

describe("the status is", () => {
  it.each([
    ["actual", "زار وزير الخارجية القطري بغداد", "CONSULT", "actual"],
    ["negated after lam", "لم يزر وزير الخارجية القطري بغداد", "CONSULT", "negated"],
    [
      "negated after lan, or the refusal that it is",
      "لن تفرض بريطانيا عقوبات على روسيا",
      "SANCTION",
      "negated",
    ],
    ["future after sa-", "ستقصف القوات الروسية كييف", "ASSAULT", "future"],
    ["future after sawfa", "سوف تقصف القوات الروسية كييف", "ASSAULT", "future"],
    ["future under a prediction", "توقع خبراء أن تقصف القوات الروسية كييف", "ASSAULT", "future"],
    [
      "an agreement where a coming act is co-operation",
      "سيزور وزير الخارجية القطري بغداد الأسبوع المقبل",
      "AGREE",
      "actual",
    ],
    ["hypothetical after qad and an imperfect", "قد تقصف القوات الروسية كييف", "ASSAULT", "hypothetical"],
    ["hypothetical in a condition", "إذا قصفت إسرائيل إيران فإن الحرب ستتسع", "ASSAULT", "hypothetical"],
  ])("%s", (_which, text, type, status) => {
    const event = only(text);
    expect([event.type, event.status]).toEqual([type, status]);
  });

  it("none at all for a wish or a purpose: that is no act", () => {
    expect(eventsIn("يريد الوزير أن يزور بغداد")).toEqual([]);
    expect(eventsIn("سافر الوزير لزيارة بغداد").filter((line) => line.includes("لزيارة"))).toEqual([]);
  });
});

describe("time and place", () => {
  it("are those of the act", () => {
    const event = only("انسحبت الولايات المتحدة من الاتفاق النووي في 8 مايو 2018");
    expect([event.date?.value, event.date?.text]).toEqual(["2018-05-08", "8 مايو 2018"]);
    expect(only("وقعت روسيا وإيران معاهدة في موسكو").place?.name.en).toBe("Moscow");
  });

  it("are the page's own day where nothing else is told, and nothing where the page has none", () => {
    const text = "زار وزير الخارجية القطري بغداد";
    expect(read(text, "2024-05-15").events[0]?.date?.value).toBe("2024-05-15");
    expect(read(text, null).events[0]?.date).toBeNull();
  });
});

describe("what is passed over", () => {
  it("is refused with a reason that explain can show", () => {
    const { events, refusals } = stages("تريد موسكو أن تقصف القوات الروسية كييف");
    expect(events).toEqual([]);
    expect(refusals.map(({ reason }) => reason)).toContain(
      "a wish, a purpose, an order or a state, not an act",
    );
  });

  it.each(["ارتفعت أسعار النفط بعد الإعلان", "كتب الشاعر قصيدة عن الحرب", "فاز الفريق على منافسه"])(
    "%s",
    (text) => {
      expect(eventsIn(text)).toEqual([]);
    },
  );

  it("are bylines, credits and furniture", () => {
    const text = "قصفت القوات الروسية كييف";
    for (const kind of ["byline", "credit", "furniture"] as const) expect(inBlock(text, kind)).toBe(0);
    expect(inBlock(text, "body")).toBe(1);
    expect(inBlock(text, "headline")).toBe(1);
  });
});

describe("attacks by nobody who is named", () => {
  it.each([
    [
      "are told by their victims",
      "قتل ثمانية عشر عاملا في انفجار عبوة ناسفة في السوق",
      ["ASSAULT قتل:  → عاملا"],
    ],
    ["are told by what went off", "انفجرت سيارة مفخخة قرب الجسر", ["ASSAULT انفجرت: "]],
    [
      "are told where somebody survived one",
      "نجا وزير النقل من محاولة اغتيال",
      ["ASSAULT اغتيال:  → وزير النقل"],
    ],
    [
      "keep an attack that has a doer",
      "قتل جنديان في هجوم نفذه الحوثيون",
      ["ASSAULT هجوم: الحوثيون → جنديان"],
    ],
  ])("%s", (_how, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });

  it.each([
    ["a charge", "يحاكم ثلاثة رجال بتهمة خطف سياح"],
    ["a file", "فتح القاضي ملف اغتيال الصحفي"],
    ["a fear", "رفعت الوزارة التأهب خوفا من وقوع هجمات جديدة"],
    ["any that may come", "يستعد الجيش لصد أي هجوم إسرائيلي"],
    ["a plan", "خطط ثلاثة رجال لتفجير السفارة الفرنسية"],
    ["a speech", "شن رئيس الحزب هجوما على الحكومة في مؤتمر صحفي"],
    ["an accident", "قتل سائق وأصيب أربعة ركاب في حادث سير"],
    ["a relative clause that says who is meant", "زار السفير الصحفي الذي اختطفته الحركة قبل عام"],
    ["hard words between politicians", "شن وزير المالية هجوما على رئيس حزب الأمة"],
    ["hard words of a party", "شن حزب المؤتمر هجوما على وزير المالية"],
    ["a past year, by nobody known", "زار السفير فندقا شهد تفجيرا في عام 1987"],
    ["the means of a crime", "حوكم جان قتل جاره بإطلاق النار عليه"],
    ["a habit", "ندد الخطيب بجنود يقتلون الأبرياء"],
    ["a possibility", "يغلق المضيق إذا تعرضت البلاد لهجوم"],
    ["a memory in a relative clause", "افتتح النصب للعمال الذين قتلوا في الحرب"],
  ])("are none in %s", (_where, text) => {
    expect(eventsIn(text).filter((line) => line.startsWith("ASSAULT"))).toEqual([]);
  });
});

describe("attacks", () => {
  it.each([
    ["are whose who claims them", "تبنت حركة الشباب تفجير الفندق", "ASSAULT تفجير: حركة الشباب"],
    ["are told by their arms", "تعرض مبنى البلدية لهجوم بقذائف", "ASSAULT لهجوم: "],
    ["are fended off", "دحر الجنود الفرنسيون هجوما عنيفا", "ASSAULT هجوما:  → الجنود الفرنسيون"],
    ["are suffered", "أفادت الشرطة بتعرض الوزير العراقي لمحاولة اغتيال", "ASSAULT اغتيال:  → الوزير العراقي"],
    [
      "are of those counted",
      "قام عدد من جنود الاحتلال بقتل المدنيين",
      "ASSAULT بقتل: جنود الاحتلال → المدنيين",
    ],
  ])("%s", (_how, text, expected) => {
    expect(eventsIn(text).find((line) => line.startsWith("ASSAULT"))).toContain(expected);
  });
});

describe("one act", () => {
  it("is told by the noun, not by the light verb of its relative clause", () => {
    expect(eventsIn("بلغت المساعدات للسكان اليمنيين التي قدمتها المملكة ألف طن")).toHaveLength(1);
  });

  it("of others may stand in what a denial denies", () => {
    expect(eventsIn("نفت أنقرة الاتهامات التي وجهتها دول أوروبية")).toEqual([
      "REJECT نفت: أنقرة → دول أوروبية",
      "ACCUSE الاتهامات: دول أوروبية",
    ]);
  });

  it("that tells when another is wanted has been done", () => {
    const events = read("يريد الرئيس العودة إلى المعاهدة بعد انسحاب واشنطن من الاتفاق النووي").events;
    expect(events.map(({ type, status }) => `${type} ${status}`)).toContain("SANCTION actual");
  });
});

describe("protests", () => {
  it.each([
    [
      "are marches of people who are named by them",
      "سار عشرات المحتجين صباح اليوم",
      ["PROTEST سار: المحتجين"],
    ],
    ["are gatherings of them", "في صنعاء تجمع المتظاهرون", ["PROTEST تجمع: المتظاهرون"]],
    ["need nobody who is named", "اندلعت مظاهرات حاشدة", ["PROTEST مظاهرات: "]],
    ["are what people set out on", "خرج أهالي القرية في مسيرة", ["PROTEST مسيرة: أهالي القرية"]],
    ["are spelled like a participle", "شهدت وجدة مسيرة ضخمة", ["PROTEST مسيرة:  → وجدة"]],
  ])("%s", (_how, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });

  it.each([
    ["slogans", "ردد المتظاهرون شعارات كثيرة"],
    ["a mention", "أوقف الطالب خلال مظاهرة في العام الماضي"],
  ])("are not %s", (_what, text) => {
    expect(eventsIn(text).filter((line) => line.startsWith("PROTEST"))).toEqual([]);
  });
});

/** How many events a text gives as a block of this kind. */
function inBlock(text: string, kind: "byline" | "credit" | "furniture" | "body" | "headline"): number {
  const page = { id: "page", text, findings: [], blocks: [{ start: 0, end: text.length, kind }] };
  return reader.records(page).events.length;
}
