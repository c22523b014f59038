import { describe, expect, it } from "vitest";
import { read } from "../../../tests/reader.ts";

/** Who says what: the source's words here, else its name. */
const told = (text: string): string[] =>
  read(text).statements.map(
    ({ source, content }) => `${source.text ?? `(${source.name.ar})`}: ${content.text}`,
  );

describe("the speaker", () => {
  it("is whatever announces, and a city that stands for its club", () => {
    expect(told("أعلنت الأمانة العامة للنادي عن فتح باب الترشح")).toEqual([
      "الأمانة العامة: عن فتح باب الترشح",
    ]);
    expect(told("وأوضح برشلونة أمس السبت أن اللاعب باق")).toEqual(["برشلونة: أن اللاعب باق"]);
    expect(told("أعلنت «فتح» عن مؤتمرها المقبل")).toEqual(["فتح: عن مؤتمرها المقبل"]);
  });

  it("stands before its clause with time and occasion between", () => {
    expect(told("وأكدت الأمانة في بيان لها أمس أن العمل مستمر")).toEqual(["الأمانة: أن العمل مستمر"]);
    expect(told("واعتبرت المداخلات أن النص غامض")).toEqual(["المداخلات: أن النص غامض"]);
  });

  it("is heard again behind the comma that closes a relative clause", () => {
    expect(told("وأوضح الباحثون، في أبحاثهم التي ظهرت في المجلة، أن السمع يضعف")).toEqual([
      "الباحثون: أن السمع يضعف",
    ]);
  });

  it("follows its words, or thus", () => {
    expect(told("الطريق آمن، قال المتحدث باسم الجيش.")).toEqual(["المتحدث باسم الجيش: الطريق آمن"]);
    expect(told("«الطريق آمن منذ أمس»، هكذا قال المدير.")).toEqual(["المدير: الطريق آمن منذ أمس"]);
  });

  it("announces an act that is spelled like a verb", () => {
    expect(told("وأعلن الأهالي رفضهم لأي تأجيل")).toEqual(["الأهالي: رفضهم لأي تأجيل"]);
    expect(told("هبطت الأسهم بعد إعلان الحكومة قطع المساعدات")).toEqual(["الحكومة: قطع المساعدات"]);
    expect(told("أعلن المدير في بيان صدر أمس أن المصنع سيغلق")).toEqual(["المدير: أن المصنع سيغلق"]);
  });

  it("revealed what stands behind min", () => {
    expect(told("صمتت الشركة إزاء ما كشفه الحزب من وجود مفاوضات سرية")).toEqual([
      "الحزب: من وجود مفاوضات سرية",
    ]);
    expect(told("أخذ الحارس ما حمله اللص من مال")).toEqual([]);
  });

  it("is a name that goes on in a word spelled like a verb", () => {
    expect(told("وأوضح المهندس صالح بن حسين قدح أن الجسر جاهز")).toEqual(["صالح بن حسين: أن الجسر جاهز"]);
  });

  it("is the paper that reveals at that time", () => {
    expect(told("في وقت تكشف فيه صحيفة الراية عن تفاصيل مشروع جديد")).toEqual([
      "صحيفة الراية: عن تفاصيل مشروع جديد",
    ]);
    expect(told("علما أن السفير التونسي لفت إلى أن الجسر مغلق")).toEqual([
      "السفير التونسي: إلى أن الجسر مغلق",
    ]);
  });

  it("said it in a text that came out meanwhile", () => {
    expect(told("وأشارت الصحيفة في تقرير لها نشر الأحد إلى أن السوق هادئة")).toEqual([
      "الصحيفة: إلى أن السوق هادئة",
    ]);
    expect(told("أكد الوزير في تصريحات لقناة محلية بثت أمس أن العمل مستمر")).toEqual([
      "الوزير: أن العمل مستمر",
    ]);
    expect(told("ونشر المرصد تقريرا قال فيه إن القتلى كثيرون")).toEqual(["(المرصد): إن القتلى كثيرون"]);
    expect(told("وانتشرت لافتات تقول: «لا للحرب بعد اليوم»")).toEqual(["لافتات: لا للحرب بعد اليوم"]);
  });

  it("is whom nobody asks in the plural", () => {
    expect(told("ودعا المدير المنظمات الدولية العمل على إنهاء الحرب")).toEqual([
      "المدير: العمل على إنهاء الحرب",
    ]);
    expect(told("طالب الوزير العاملين بزيادة الإنتاج")).toEqual(["الوزير: بزيادة الإنتاج"]);
  });

  it("stands behind what was revealed", () => {
    expect(told("كشف عن هذا المخطط المدير التنفيذي سالم العمري")).toEqual(["سالم العمري: عن هذا المخطط"]);
    expect(told("أشار الوزير إلى عودة بعض مرافق الشرطة")).toEqual(["الوزير: إلى عودة بعض مرافق الشرطة"]);
  });

  it("received somebody before he confirmed something", () => {
    expect(told("وأعلنت البلدية أمس عبر حسابها ضبط أحد المتورطين")).toEqual(["البلدية: ضبط أحد المتورطين"]);
    expect(told("وأكد الرئيس لدى استقباله أمس السفير الألماني حرص بلاده على السلام")).toEqual([
      "الرئيس: حرص بلاده على السلام",
    ]);
  });

  it("is named behind the clause that describes him", () => {
    expect(told("أعلن وزير النقل الجديد الذي عين الأحد، محمد الحمداني، أمس تشغيل الجسر")).toEqual([
      "محمد الحمداني: تشغيل الجسر",
    ]);
  });

  it("announced what stands before the relative clause", () => {
    expect(told("رفض اللاعبون النظام الذي أعلنته إدارة النادي").at(-1)).toBe("إدارة النادي: النظام");
    expect(told("دخل السائق المصنع الذي بنته الشركة")).toEqual([]);
  });

  it("is a text that says something to somebody, or that somebody made", () => {
    expect(told("وبعثت الحكومة برسالة لهم تقول إن الاتفاق قريب")).toEqual(["رسالة: إن الاتفاق قريب"]);
    expect(told("كشف استبيان حول الخريجين أجرته شركة محلية أن الوظائف قليلة")).toEqual([
      "استبيان: أن الوظائف قليلة",
    ]);
  });

  it("told it where the particle is spelled like losing", () => {
    expect(told("وصل الوفد أمس، فقد ذكر المدير أن المعرض قائم").at(-1)).toBe("المدير: أن المعرض قائم");
    expect(told("فقد المسافر حقيبته في المطار")).toEqual([]);
  });

  it("speaks without marks behind a particle that only speech begins with", () => {
    expect(told("وقال المدرب لقد فزنا بجدارة")).toEqual(["المدرب: لقد فزنا بجدارة"]);
  });

  it("replies by saying", () => {
    const text = "ورد وزير النقل بعد يوم من تصريح السفير بأنه أرسل مذكرة بقوله إن الجسر آمن";
    expect(told(text).at(-1)).toBe("(وزير النقل): إن الجسر آمن");
  });

  it("goes on behind a comma with what is spelled like a masdar", () => {
    expect(
      told("قال المدير إن المصنع يعمل، وتطرق إلى أجور العمال، وقال إنها صرفت").map(
        (line) => line.split(":")[1],
      ),
    ).toEqual([" إن المصنع يعمل", " إلى أجور العمال", " إنها صرفت"]);
    expect(told("ناقش الطرفان التجارة، وتبادل الخبرات")).toEqual([]);
  });

  it("announced before what stands before", () => {
    expect(told("ستواصل الشركة العمل في الميناء، كما سبق أن أعلن المدير")).toEqual([
      "المدير: ستواصل الشركة العمل في الميناء",
    ]);
  });

  it("asks whether", () => {
    expect(told("وتساءل الكاتب عما إذا كان الاتفاق سينجح")).toEqual(["الكاتب: عما إذا كان الاتفاق سينجح"]);
  });

  it("gives assurances", () => {
    expect(told("جاء ذلك وسط تأكيدات من الحكومة بأن الطريق آمن")).toEqual(["الحكومة: بأن الطريق آمن"]);
    expect(told("وصلت رسالة من البلدية إلى السكان")).toEqual([]);
  });
});
