import { describe, expect, it } from "vitest";
import { pageOf, read, reader } from "../../../tests/reader.ts";
import type { StatementRecord } from "../../model.ts";

const statementsOf = (text: string): readonly StatementRecord[] => read(text).statements;

const headline = (text: string): readonly StatementRecord[] =>
  reader.records({ ...pageOf(text), blocks: [{ start: 0, end: text.length, kind: "headline" }] }).statements;

/** Who says what: the source's words here, else its name. */
const told = (text: string): string[] =>
  statementsOf(text).map(({ source, content }) => `${source.text ?? `(${source.name.ar})`}: ${content.text}`);

describe("the speaker", () => {
  it("is the subject after the verb, and what stands after him the addressee", () => {
    expect(told("وعد الوزير المزارعين بدعم عاجل")).toEqual(["الوزير: بدعم عاجل"]);
    expect(told("اتهمت المعارضة الحكومة بتزوير النتائج")).toEqual(["المعارضة: بتزوير النتائج"]);
  });

  it("is kept when the verb follows the name", () => {
    expect(told("الوزارة أعلنت أن المدارس ستفتح غدا")).toEqual(["الوزارة: أن المدارس ستفتح غدا"]);
  });

  it("is whoever spoke last where the subject is dropped", () => {
    const [first, second] = statementsOf("قالت وزيرة المالية إن العجز تراجع. وأضافت أن الموازنة جاهزة.");
    expect(first?.source.text).toBe("وزيرة المالية");
    expect([second?.source.text, second?.source.start, second?.source.name.ar]).toEqual([
      null,
      null,
      "وزيرة المالية",
    ]);
  });

  it("is passed over where the verb's gender does not fit", () => {
    const statements = statementsOf("قالت المديرة إن المبنى آمن، ونفى الحارس ذلك. وأضافت أن الأبواب جديدة.");
    expect(statements.at(-1)?.source.name.ar).toBe("المديرة");
  });

  it("is named by the title that he was introduced with", () => {
    const text =
      "قال وزير الزراعة سالم الحمداني إن الموسم جيد. وأوضح الوزير أن الأسعار ستنخفض. وأشار إلى أن المخازن ممتلئة.";
    const statements = statementsOf(text);
    expect(statements.map(({ source }) => source.text)).toEqual(["سالم الحمداني", "الوزير", null]);
    expect(new Set(statements.map(({ source }) => source.name.ar))).toEqual(new Set(["سالم الحمداني"]));
  });

  it("has an English name though no lexicon knows him", () => {
    const [statement] = statementsOf("قال سالم الحمداني إن الموسم جيد");
    expect(statement?.source.name.en).toBe("Salem al-Hamdani");
  });

  it("goes on from the clause above in a clause of circumstance", () => {
    expect(told("حشدت الحكومة قواتها على الحدود، بينما طالبت بضمانات مكتوبة")).toEqual([
      "(الحكومة): بضمانات مكتوبة",
    ]);
  });

  it("is whom a title without a name introduced before, in the same office", () => {
    const text =
      "استقبلت الوزيرة نظيرها الألماني فرانك فالتر شتاينماير. وقال الوزير الألماني إن المحادثات جيدة.";
    expect(statementsOf(text).map(({ source }) => source.entity)).toEqual(["frank-walter-steinmeier"]);
  });

  it("is the noun after the verb in a relative clause that describes somebody else", () => {
    expect(told("زار الوفد المصنع الذي يعتقد العمال أنه خاسر")).toEqual(["العمال: أنه خاسر"]);
  });

  it("is the word right after the verb, though it is a common word too", () => {
    expect(told("وقال غالي إن الرسوم ستنخفض")).toEqual(["غالي: إن الرسوم ستنخفض"]);
    expect(told("أوضح ماهر في مذكرته أن الرسالة وصلت")).toEqual(["ماهر: أن الرسالة وصلت"]);
  });

  it("is read as far as what is said, past a word that is spelled like a verb", () => {
    expect(told("وقال ميثم العاملي، صاحب متجر في المدينة إن السوق هادئ")).toEqual([
      "ميثم العاملي: إن السوق هادئ",
    ]);
  });

  it("is unknown where a text that was cut out of another begins with he added", () => {
    const [statement] = statementsOf("وأضاف أن المصنع سيفتح أبوابه غدا");
    expect([statement?.source.text, statement?.source.name]).toEqual([null, {}]);
    expect(told("وكشفت عن وجود مفاوضات لتعديل الصفقة")).toEqual([
      "(undefined): عن وجود مفاوضات لتعديل الصفقة",
    ]);
    expect(told("لكنها أعلنت أن المصنع جاهز")).toEqual(["(undefined): أن المصنع جاهز"]);
    expect(statementsOf("يذكر أن المصنع فتح أبوابه قبل عام")).toEqual([]);
  });

  it("stands after a dateline", () => {
    expect(told("بغداد 17 - 7 (اف ب) - أعلنت وزارة الزراعة أن الموسم جيد")).toEqual([
      "وزارة الزراعة: أن الموسم جيد",
    ]);
    expect(told("العراق / زلزال - قال خبراء إن الهزة خفيفة")).toEqual(["خبراء: إن الهزة خفيفة"]);
  });

  it("is a body or a text that no list has, where the verb is one of telling", () => {
    expect(told("وكان الصندوق قد أكد أمس أن العقد جاهز")).toEqual(["الصندوق: أن العقد جاهز"]);
    expect(told("وأوضحت «الغذاء والدواء» أن المنع مؤقت")).toEqual(["الغذاء: أن المنع مؤقت"]);
    expect(told("وذكر بلاغ لوزارة الزراعة أن الموسم جيد")).toEqual(["بلاغ: أن الموسم جيد"]);
  });

  it("is a text that says something itself", () => {
    expect(told("القانون يقول إن العطلة حق للعامل")).toEqual(["القانون: إن العطلة حق للعامل"]);
  });

  it("is not how he says it, which stands before the verb in the accusative", () => {
    expect(told("وردا على سؤال من الحضور قال سالم إنه راض")).toEqual(["سالم: إنه راض"]);
  });

  it("is a quantity of people that a plural verb follows", () => {
    const [, voiced] = told("ذكر التقرير أن عددا من الأطباء أعربوا عن قلقهم");
    expect(voiced).toBe("عددا من الأطباء: عن قلقهم");
  });

  it("is not whom a verb urges that never stands without him", () => {
    const statements = told("قال سالم الحمداني إن الموسم جيد. وحث المزارعين على الحصاد المبكر.");
    expect(statements.at(-1)).toBe("(سالم الحمداني): على الحصاد المبكر");
  });

  it("goes on from the clause above into a clause of what", () => {
    const statements = told("قال سالم إن السوق هادئ. وتدخلت الحكومة لوقف ما تعتبره فوضى.");
    expect(statements.at(-1)).toContain("(الحكومة)");
  });

  it("is the name between commas right before what is said", () => {
    expect(told("وقال مدير مكتب البريد في مدينة المفرق، زهدي قرموط، إن الخدمة عادت")).toEqual([
      "زهدي قرموط: إن الخدمة عادت",
    ]);
  });

  it("stands behind the pronoun that takes up what was said", () => {
    expect(told("أكد ذلك الوزير سالم الحمداني في مؤتمر صحفي")).toEqual(["سالم الحمداني: ذلك"]);
  });

  it("is a noun that is spelled like a preposition with a name, and a lady by her title", () => {
    expect(told("وأشار بيان أصدرته الوزارة إلى أن المبلغ جاهز")).toEqual(["بيان: إلى أن المبلغ جاهز"]);
    expect(told("وقالت السيدة كلينتون إنها راضية")).toEqual(["كلينتون: إنها راضية"]);
  });

  it("is nobody for what was said, and whoever was quoted for what was quoted", () => {
    expect(told("قيل إن الموسم جيد")).toEqual(["(undefined): إن الموسم جيد"]);
    expect(told("ونُقل عن المدير قوله إن الموسم جيد")).toEqual(["المدير: إن الموسم جيد"]);
  });

  it("is who says again what a noun names", () => {
    expect(told("وجدد الوزير التأكيد على ضرورة الحوار")).toEqual(["الوزير: على ضرورة الحوار"]);
    expect(told("وذهب الوزير إلى القول إن الموسم جيد")).toEqual(["الوزير: إن الموسم جيد"]);
    expect(told("ويمكن القول إن الموسم جيد")).toEqual([]);
  });

  it("is none for an act that is only wished", () => {
    expect(told("على المصنع أن يعلن أن المبنى خطر")).toEqual([]);
  });

  it("before a headline's colon is a state only where it says we", () => {
    expect(headline("مصر: نتوقع موسما سياحيا جيدا").map(({ source }) => source.entity)).toEqual(["egy"]);
    expect(headline("مصر: افتتاح متحف جديد")).toEqual([]);
  });

  it("is the name behind a title's complements, or between commas before qad", () => {
    expect(told("أوضح المتحدث الرسمي للهيئة العامة للنقل سالم الحمداني أن الجسر جاهز")).toEqual([
      "سالم الحمداني: أن الجسر جاهز",
    ]);
    expect(told("وكان الناطق باسم المحكمة في وهران، سالم الحمداني قد أكد أن القضية مؤجلة")).toEqual([
      "سالم الحمداني: أن القضية مؤجلة",
    ]);
  });

  it("is who stands after the verb where the sentence before only ends in a pronoun", () => {
    expect(told("هذا وقال شهود عيان إن الطريق مغلق")).toEqual(["شهود عيان: إن الطريق مغلق"]);
  });

  it("is the outlet that a noun introduces in quotation marks", () => {
    expect(told("وقال موقع «سكاي نيوز عربية» إن الجسر سقط").map((line) => line.split(":")[0])).toEqual([
      "سكاي نيوز عربية",
    ]);
  });

  it("is the source that the word of sameness is of", () => {
    expect(
      told("قال مصدر أمني إن الطريق فتح. وأوضح المصدر ذاته أن السير عاد. وأضاف نفس المصدر أن الجسر سليم").at(
        -1,
      ),
    ).toBe("المصدر: أن الجسر سليم");
  });

  it("of many sources is taken up by the feminine", () => {
    expect(told("أفادت مصادر محلية بأن الطريق مغلق. وقد غادر السائقون. وذكرت أن السير متوقف").at(-1)).toBe(
      "(مصادر محلية): أن السير متوقف",
    );
  });

  it("is whom a sentence begins with after as for", () => {
    expect(told("أما سالم الحمداني، كبير الباحثين، فيشكك في جدوى المشروع")).toEqual([
      "سالم الحمداني: في جدوى المشروع",
    ]);
  });

  it("is the paper that speaks and not the one that it quoted in between", () => {
    const statements = statementsOf(
      "قالت صحيفة «الغارديان» إن المشروع متعثر. ونقلت عن صحيفة «لوموند» أن المال نفد. وأوضحت الصحيفة أن العمل توقف.",
    );
    expect(statements.at(-1)?.source.entity).toBe(statements[0]?.source.entity);
    expect(statements[1]?.chain.map(({ entity }) => entity)).toEqual([
      statements[0]?.source.entity,
      statements[1]?.source.entity,
    ]);
  });

  it("made something clear where between is spelled alike", () => {
    expect(told("قال المدير إن العمل جيد. وبين أن الحملة مستمرة. وبين المتحدث أن العدد كبير")).toEqual([
      "المدير: إن العمل جيد",
      "(المدير): أن الحملة مستمرة",
      "المتحدث: أن العدد كبير",
    ]);
    expect(told("وبين الحكومة والمعارضة خلاف عميق")).toEqual([]);
  });

  it("made nothing clear where what stands before between", () => {
    expect(
      told("قال سالم إن السوق هادئ. ويتراوح السعر ما بين 60ريالا و120ريالا بالإضافة إلى أن النقل مجاني."),
    ).toHaveLength(1);
  });

  it("says by saying", () => {
    expect(told("ورد الوزير بالقول إن الأمر انتهى")).toEqual(["الوزير: إن الأمر انتهى"]);
    expect(told("وختم المدير بالقول إنه «متفائل بالموسم المقبل جدا»")).toEqual([
      "المدير: إنه «متفائل بالموسم المقبل جدا»",
    ]);
  });

  it("is nobody where the verb only tells what is expected, known or counted as", () => {
    expect(told("ويتوقع أن تصل السفينة غدا")).toEqual([]);
    expect(told("وصل الفريق أمس، علما بأنه تأخر يومين")).toEqual([]);
    expect(told("الميناء يعتبر الأكبر على الساحل")).toEqual([]);
  });

  it("is nobody where nobody can be meant", () => {
    expect(told("يذكر أن القصر شيد قبل قرن")).toEqual([]);
  });
});

describe("an attribution", () => {
  it("at the head of a sentence is about what follows", () => {
    expect(told("وفقا لوزير النقل، الجسر سيغلق شهرا")).toEqual(["وزير النقل: الجسر سيغلق شهرا"]);
  });

  it("at the end is about what stands before", () => {
    const [statement] = statementsOf("الجسر سيغلق شهرا، بحسب المتحدث");
    expect([statement?.content.text, statement?.form]).toEqual(["الجسر سيغلق شهرا", "according-to"]);
  });

  it("takes in what describes its text", () => {
    expect(told("وفقا لبيان أصدرته الوزارة أمس، الطريق آمن")).toEqual(["بيان: الطريق آمن"]);
    expect(told("بحسب المصدر قتل ثلاثة في الحادث، وفر السائق")).toEqual([
      "المصدر: قتل ثلاثة في الحادث، وفر السائق",
    ]);
  });

  it("ends where its answer begins", () => {
    expect(told("وحسبما ذكرت وسائل إعلام محلية فإن الطريق آمن")).toEqual([
      "وسائل إعلام محلية: فإن الطريق آمن",
    ]);
  });

  it("begins with its preposition where it has a verb", () => {
    const [statement] = statementsOf("الجسر سيغلق شهرا، بحسب ما أعلنت الوزارة");
    expect([statement?.cue.text, statement?.source.text]).toEqual(["بحسب ما أعلنت", "الوزارة"]);
  });

  it("takes in the verb where li- is written onto what", () => {
    const [statement] = statementsOf("ارتفع عدد الزوار هذا العام، وفقا لما ذكرت وكالة السياحة");
    expect([statement?.cue.text, statement?.source.text]).toEqual(["وفقا لما ذكرت", "وكالة السياحة"]);
  });

  it("is made by what after ala, but not where something is agreed to", () => {
    const [statement] = statementsOf("قتل شخص في الحادث، على ما أفادت الشرطة المحلية");
    expect([statement?.cue.text, statement?.content.text]).toEqual(["على ما أفادت", "قتل شخص في الحادث"]);
    expect(statementsOf("اعتاد الناس على ما أعلنته الشركة")).toEqual([]);
  });

  it("leads to the speaker where a report follows it", () => {
    const [statement, ...more] = statementsOf("وبحسب وكالة رويترز، قال وزير النقل إن الجسر سيغلق شهرا");
    expect(more).toEqual([]);
    expect(statement?.source.text).toBe("وزير النقل");
    expect(statement?.chain.map(({ entity, text }) => entity ?? text)).toEqual(["reuters", "وزير النقل"]);
  });

  it("is none right after a verb that reports nothing", () => {
    expect(told("قال الوزير إن القضية تسير وفق القضاء المستقل")).toEqual([
      "الوزير: إن القضية تسير وفق القضاء المستقل",
    ]);
  });

  it("is none where the words only say how", () => {
    expect(told("رتبت المكتبة كتبها وفق القانون الجديد")).toEqual([]);
  });
});

describe("statements inside statements", () => {
  it("are linked to the innermost that encloses them", () => {
    const statements = statementsOf("قالت الصحيفة إن الوزير أكد أن السفير نفى الخبر");
    expect(statements.map(({ source }) => source.text)).toEqual(["الصحيفة", "الوزير", "السفير"]);
    expect(statements.map(({ within }) => statements.findIndex(({ id }) => id === within))).toEqual([
      -1, 0, 1,
    ]);
  });

  it("are one where a noun only leads to the words", () => {
    expect(told("نقلت الوكالة عن الوزير قوله إن المعبر سيفتح قريبا")).toEqual([
      "الوزير: إن المعبر سيفتح قريبا",
    ]);
  });

  it("are one, and expect, where somebody says what he expects", () => {
    const statements = statementsOf("قال الخبير إنه يتوقع موسما ماطرا");
    expect(statements.map(({ stance }) => stance)).toEqual(["expects"]);
  });

  it("end no later than what encloses them", () => {
    const [outer, inner] = statementsOf("قال الحارس: «المدير أكد أن الأبواب مغلقة منذ أمس». ثم غادر المبنى.");
    expect(inner?.within).toBe(outer?.id);
    expect(inner?.content.end).toBeLessThanOrEqual(outer?.content.end ?? 0);
  });

  it("end before an occasion that reports somebody else's words", () => {
    expect(told("أعلن الجيش أن قواته تقدمت، بعدما أفادت تقارير عن انسحاب واسع")[0]).toBe(
      "الجيش: أن قواته تقدمت",
    );
  });

  it("end where the next report begins", () => {
    expect(told("قال المدير إن المصنع سيعمل غدا، وأضاف أن الأجور صرفت")).toEqual([
      "المدير: إن المصنع سيعمل غدا",
      "(المدير): أن الأجور صرفت",
    ]);
  });
});

describe("stance", () => {
  it("denies", () => {
    const [statement] = statementsOf("نفت الشركة أن المصنع سيغلق");
    expect([statement?.stance, statement?.source.text]).toEqual(["denies", "الشركة"]);
  });

  it("of a negated saying is no statement at all", () => {
    expect(told("لم يقل الوزير إن الطريق سالكة")).toEqual([]);
  });
});

describe("an unnamed source", () => {
  it("is anonymous by its role", () => {
    const [statement] = statementsOf("قال مصدر أمني إن الطريق فتح");
    expect([statement?.anonymous, statement?.anonymity]).toEqual([true, "role.security-source"]);
  });

  it("is heard through the clause that keeps its name back", () => {
    expect(told("قال قيادي في الحزب فضل عدم ذكر هويته إن القرار وشيك")).toEqual([
      "قيادي في الحزب: إن القرار وشيك",
    ]);
    expect(told("نقلت الصحيفة عن مسؤول كبير لم تذكر اسمه أن الوفد غادر سرا")).toEqual([
      "مسؤول كبير: أن الوفد غادر سرا",
    ]);
  });

  it("is anonymous by its refusal, which says nothing itself", () => {
    const statements = statementsOf("قال مسؤول طلب عدم ذكر اسمه إن الاتفاق جاهز");
    expect(statements.map(({ cue, anonymous }) => [cue.text, anonymous])).toEqual([["قال", true]]);
  });
});

it("a lack of expecting is what is voiced and no second statement", () => {
  expect(told("وأعرب المدير عن عدم توقعه ارتفاع أسعار القمح")).toHaveLength(1);
});

it("an act that a verb denies strongly is what it denies", () => {
  expect(told("نفت الوزارة أمس. ونفت بشدة تشكيل لجنة")).toEqual(["(الوزارة): تشكيل لجنة"]);
});

describe("quotation", () => {
  it("is direct, the words without the marks", () => {
    const [statement] = statementsOf("قال الحارس: «الأبواب مغلقة منذ أمس»");
    expect([statement?.form, statement?.content.text]).toEqual(["direct", "الأبواب مغلقة منذ أمس"]);
  });

  it("is mixed where part of the report is quoted", () => {
    const [statement] = statementsOf("قال الحارس إن الأبواب «مغلقة منذ أمس» وإن المفاتيح ضاعت");
    expect(statement?.form).toBe("mixed");
  });

  it("goes on over sentences and paragraphs to its closing mark", () => {
    const said = "الأبواب مغلقة منذ أمس. لم يدخل أحد المبنى.\nسنفتحها غدا صباحا";
    const [statement] = statementsOf(`قال الحارس: «${said}».`);
    expect(statement?.content.text).toBe(said);
  });

  it("is no speech where the marks hold a name", () => {
    expect(told("قال مدير مجموعة «الأزمات الدولية»: «الهدنة هشة ولن تصمد»")).toEqual([
      "مدير مجموعة: الهدنة هشة ولن تصمد",
    ]);
  });

  it("goes on to the end of its paragraph where nothing closes it", () => {
    expect(told('وقالت سلمى " نحن راضون. الموسم جيد.')).toEqual(["سلمى: نحن راضون. الموسم جيد"]);
  });

  it("is no obligation that stands further on", () => {
    expect(told("ينقل المبعوث هذه الرؤى إلى المجلس الذي عليه أن يجتمع")).toEqual([]);
    expect(told("على القادة ان يدركوا انهم قد يحاكمون")).toEqual([]);
  });

  it("begins after a preposition whose pronoun belongs to what stands before", () => {
    expect(told("قال الوزير في بيان تلقت الوكالة نسخة منه إن الموسم جيد")).toEqual(["الوزير: إن الموسم جيد"]);
  });

  it("is pointed to by what follows a preposition and is no noun", () => {
    expect(told("أشار الوزير إلى ما حققه القطاع من نمو")).toEqual(["الوزير: إلى ما حققه القطاع من نمو"]);
  });

  it("without marks goes on after a colon to the end of the paragraph", () => {
    const [statement] = statementsOf(
      "وتابعت الصحيفة: الأسواق هادئة. والأسعار مستقرة منذ شهر.\nزار الوفد المدينة.",
    );
    expect(statement?.content.text).toBe("الأسواق هادئة. والأسعار مستقرة منذ شهر");
  });
});
