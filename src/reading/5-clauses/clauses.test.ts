import { describe, expect, it } from "vitest";
import { stages } from "../../../tests/reader.ts";
import type { Token } from "../2-words/types.ts";
import type { Clause, Phrase } from "./types.ts";

const words = (tokens: readonly Token[], phrase: Phrase): string =>
  tokens
    .slice(phrase.first, phrase.last)
    .map(({ surface }) => surface.text)
    .join(" ");

/** A clause as "kind verb: subject > object", what is missing left blank. */
function line(tokens: readonly Token[], clause: Clause): string {
  const phrase = (one: Phrase | null): string => (one ? words(tokens, one) : "");
  const verb = tokens[clause.verb]!.surface.text;
  return `${clause.kind} ${verb}: ${phrase(clause.subject)} > ${phrase(clause.object)}`;
}

/** The clauses of a text that have a verb. */
function clausesIn(text: string): Clause[] {
  return stages(text).parses.flatMap(({ clauses }) => clauses.filter(({ verb }) => verb >= 0));
}

const linesIn = (text: string): string[] =>
  clausesIn(text).map((clause) => line(stages(text).tokens, clause));

describe("subject and object", () => {
  it.each([
    ["after the verb", "اتهمت طهران واشنطن بخرق الاتفاق", ["main اتهمت: طهران > واشنطن"]],
    ["on both sides of the verb", "الوزير زار القاهرة أمس", ["main زار: الوزير > القاهرة"]],
    ["after inna", "إن الحكومة رفضت العرض", ["complement رفضت: الحكومة > العرض"]],
    [
      "after a topic that the verb's pronoun takes up",
      "إن جنودا ماليين خطفهم المتمردون",
      ["complement خطفهم: المتمردون > خطفهم"],
    ],
    ["beside a name for the same people", "هاجم مفجرون انتحاريون السفارة", ["main هاجم: مفجرون > السفارة"]],
    [
      "of a verb that is spelled like dawn",
      "إن انتحاريا فجر نفسه قرب السوق",
      ["complement فجر: انتحاريا > نفسه"],
    ],
    [
      "of a blast whose verb is spelled like its masdar",
      "توفي حارس في انفجار هز مصنعا للعطور",
      ["main توفي:  > حارس", "relative هز: في انفجار > مصنعا"],
    ],
    [
      "of a resolution that is described over how it was issued",
      "أصدر المجلس قرارا بالإجماع يدعو الأطراف إلى الهدنة",
      ["main أصدر: المجلس > قرارا", "relative يدعو: قرارا > الأطراف"],
    ],
    [
      "of a feminine name after a verb that may be masculine",
      "وتعقد روسيا اجتماعات مع جيرانها",
      ["main وتعقد: روسيا > اجتماعات"],
    ],
    [
      "beside a killing whose doer is named",
      "خرج متظاهرون إلى الساحة بعد مقتل ثلاثة مدنيين على يد القوات الأميركية",
      ["main خرج: متظاهرون > "],
    ],
    ["of killing, though a participle", "قتلت الشرطة مسلحا في الموصل", ["main قتلت: الشرطة > مسلحا"]],
    ["between an auxiliary and its verb", "كانت الحكومة قد رفضت العرض", ["main رفضت: الحكومة > العرض"]],
    [
      "with the verb's person as subject before a plural",
      "وقّع الوزيران الاتفاق في جدة",
      ["main وقّع: الوزيران > الاتفاق"],
    ],
    ["of a verb that takes two objects", "منحت ألمانيا أوكرانيا دبابات", ["main منحت: ألمانيا > أوكرانيا"]],
    [
      "behind a number that hides the case",
      "تجمع مئات المتظاهرين أمام المبنى",
      ["main تجمع: مئات المتظاهرين > "],
    ],
    [
      "as people of whom a number is named",
      "أغلق عشرات من السائقين طريقا",
      ["main أغلق: عشرات من السائقين > طريقا"],
    ],
    ["before an accusative", "خطف مجهولون مصورا", ["main خطف: مجهولون > مصورا"]],
    ["before the death they meet", "لقي تسعة أشخاص مصرعهم", ["main لقي: تسعة أشخاص > مصرعهم"]],
    ["and no time or prepositional phrase among them", "غادر الوفد أمس من المطار", ["main غادر: الوفد > "]],
  ])("stand %s", (_where, text, expected) => {
    expect(linesIn(text)).toEqual(expected);
  });

  it("a second object is kept beside the first", () => {
    const text = "منحت ألمانيا أوكرانيا دبابات";
    const [clause] = clausesIn(text);
    expect(clause?.secondObject && words(stages(text).tokens, clause.secondObject)).toBe("دبابات");
  });

  it("a pronoun on the verb is its object", () => {
    const [clause] = clausesIn("استقبله الرئيس في القصر");
    expect([clause?.subject?.first, clause?.object?.first]).toEqual([1, clause?.verb]);
  });

  it("a noun of another gender than the verb is not its subject", () => {
    expect(linesIn("وقالت الوزارة الخبر")).toEqual(["main وقالت: الوزارة > الخبر"]);
    expect(clausesIn("أعلنت الموعد صباحا")[0]?.subject).toBeNull();
  });

  it("a dual with its nun is the subject alone: nothing is in construct with it", () => {
    expect(linesIn("أطلقت امرأتان النار على المبنى")).toEqual(["main أطلقت: امرأتان > النار"]);
    expect(linesIn("رفض المهندسون العرض")).toEqual(["main رفض: المهندسون > العرض"]);
  });
});

describe("the passive", () => {
  it("has an object and no subject, by its spelling", () => {
    for (const text of ["قُتل ثلاثة جنود في الهجوم", "قُبض ثلاثة جنود في المدينة"]) {
      const [clause] = clausesIn(text);
      expect([clause?.passive, clause?.subject]).toEqual([true, null]);
      expect(clause?.object && words(stages(text).tokens, clause.object)).toBe("ثلاثة جنود");
    }
  });

  it("is read where the way of a captive stands without a subject", () => {
    const [clause] = clausesIn("أطلق أمس سراح الصحفي");
    expect([clause?.passive, clause?.subject]).toEqual([true, null]);
  });
});

describe("a relative clause", () => {
  it("has what it describes as its subject", () => {
    expect(linesIn("الوزير الذي زار القاهرة غادر أمس")).toEqual([
      "main غادر: الوزير > ",
      "relative زار: الوزير > القاهرة",
    ]);
  });

  it("has what it describes as its object where a pronoun resumes it", () => {
    expect(linesIn("أدانت مصر الهجوم الذي نفذه مسلحون في سيناء")).toEqual([
      "main أدانت: مصر > الهجوم",
      "relative نفذه: مسلحون > الهجوم",
    ]);
  });

  it("leaves the verb of the main clause to its own subject", () => {
    const clauses = clausesIn("الوزيرة التي التقت السفير رفضت العرض");
    expect(clauses.map(({ kind, antecedent }) => [kind, antecedent !== null])).toEqual([
      ["main", false],
      ["relative", true],
    ]);
  });
});

describe("co-ordination", () => {
  it("joins parties into one subject", () => {
    const [clause] = clausesIn("اتفقت روسيا وإيران والصين على موعد جديد");
    expect(clause?.subject?.others).toHaveLength(2);
  });

  it("opens a clause at every verb after wa, which goes on with the subject", () => {
    const clauses = clausesIn("وصل الوزير إلى بغداد وغادر مساء");
    expect(clauses.map(({ kind, inherited }) => [kind, inherited])).toEqual([
      ["main", false],
      ["coordinate", true],
    ]);
    expect(clauses[1]?.subject).toBe(clauses[0]?.subject);
  });

  it("gives a second clause its own subject where it has one", () => {
    expect(linesIn("وصل الوزير إلى بغداد وغادر السفير")).toEqual([
      "main وصل: الوزير > ",
      "coordinate وغادر: السفير > ",
    ]);
  });
});

const kinds = (text: string): string[] => clausesIn(text).map(({ kind }) => kind);

describe("clauses within clauses", () => {
  it("complete the verb that takes them", () => {
    const [main, complement] = clausesIn("أعلن الوزير أن الحكومة ستوقع الاتفاق");
    expect([complement?.kind, complement?.parent]).toEqual(["complement", main]);
    expect(main?.complements).toEqual([complement]);
  });

  it("are quoted after a colon and quotation marks", () => {
    const clauses = clausesIn("قال الوزير: «الحكومة رفضت العرض»");
    expect(clauses.map(({ kind }) => kind)).toEqual(["main", "quoted"]);
  });

  it("are adverbial after a word of time or condition", () => {
    expect(kinds("غادر الوفد بعدما رفضت الحكومة العرض")).toEqual(["main", "adverbial"]);
    expect(kinds("إذا رفضت الحكومة العرض غادر الوفد")).toContain("adverbial");
  });
});

it("a negation stands with its verb and with no other", () => {
  const clauses = clausesIn("لم يوقع الوزير الاتفاق وعاد إلى بلاده");
  expect(clauses.map(({ negation }) => negation >= 0)).toEqual([true, false]);
});

it("furniture has no clauses", () => {
  expect(clausesIn("")).toEqual([]);
});

it("a word is read as the verb that its place asks for", () => {
  expect(linesIn("لكنه لفت إلى أن السعر ارتفع")[0]).toContain("لفت");
  expect(linesIn("فقد أعرب الوزير عن أمله")).toEqual(["main أعرب: الوزير > "]);
  expect(stages("ودعت الحكومة الأطراف إلى الحوار").tokens[0]?.reading.lemma).toBe("دعا");
});

it("a dateline fills no slot of the verb after it", () => {
  expect(linesIn("لندن - بيروت - أعلنت الحكومة الاتفاق").at(-1)).toBe("main أعلنت: الحكومة > الاتفاق");
  expect(linesIn("إيران - البلد الجار - أعلنت الاتفاق")).toHaveLength(1);
});
