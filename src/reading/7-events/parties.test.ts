// Who did it and to whom, where the clause names them through a place, a number, another clause or the page.

import { describe, expect, it } from "vitest";
import { eventsIn, read, stages } from "../../../tests/reader.ts";

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
    [
      "in the accusative after its number",
      "أسرت القوات الكردية 14 مسلحا من تنظيم داعش",
      "COERCE أسرت: القوات الكردية → مسلحا من تنظيم داعش",
    ],
    [
      "as a people in the singular",
      "اعتقلت الشرطة التركية 20 سوريا",
      "COERCE اعتقلت: الشرطة التركية → سوريا",
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

describe("whom a protest is against stands in what it denounces or demands", () => {
  it.each([
    [
      "after 'in protest at'",
      "خرج محتجون في بيروت احتجاجا على قرار وزير المالية",
      "PROTEST خرج: محتجون → وزير المالية",
    ],
    [
      "after a participle of demanding",
      "تجمع المتظاهرون في وسط مدريد مطالبين الحكومة الإسبانية بخفض الضرائب",
      "PROTEST تجمع: المتظاهرون → الحكومة الإسبانية",
    ],
    [
      "after a demand for a resignation",
      "اعتصم طلاب صربيون مطالبين برحيل رئيس البلدية",
      "PROTEST اعتصم: طلاب صربيون → رئيس البلدية",
    ],
    ["on a banner", "رفع المعتصمون لافتات تندد بوزير الداخلية", "PROTEST رفع: المعتصمون → وزير الداخلية"],
  ])("%s", (_where, text, expected) => {
    expect(eventsIn(text)).toContain(expected);
  });

  it("leaves out a relative clause that only says which demonstrators are meant", () => {
    expect(eventsIn("قال وزير الداخلية إن المحتجين الذين خرجوا في المدينة عادوا إلى بيوتهم")).toEqual([]);
  });
});

describe("beside a noun of an act", () => {
  it.each([
    [
      "li- after its target names whose that is",
      "نفذ الطيران التركي غارات على مواقع للمتمردين",
      "ASSAULT غارات: الطيران التركي → للمتمردين",
    ],
    [
      "a time may stand between doer and target",
      "أدى قصف القوات الروسية الاثنين مواقع للجيش الأوكراني إلى دمار",
      "ASSAULT قصف: القوات الروسية → للجيش الأوكراني",
    ],
    [
      "its object may stand before the target",
      "أدى إطلاق الجيش التركي النار على القوات الكردية إلى توتر",
      "ASSAULT إطلاق: الجيش التركي → القوات الكردية",
    ],
  ])("%s", (_how, text, expected) => {
    expect(eventsIn(text)).toContain(expected);
  });
});

describe("a pronoun on a noun of an act is", () => {
  it("the subject's of the verb that carries it", () => {
    expect(eventsIn("أعرب الوزير القطري عن دعمه للحكومة اللبنانية")).toEqual([
      "SUPPORT دعمه: الوزير القطري → للحكومة اللبنانية",
    ]);
  });

  it("the idafa's of the masdar right before it", () => {
    expect(eventsIn("رحب الرئيس اليمني بتكثيف التحالف العربي غاراته على مواقع الحوثيين")).toContain(
      "ASSAULT غاراته: التحالف العربي → الحوثيين",
    );
  });
});

describe("who acts is", () => {
  it("whoever speaks, of an act that a verb in the first person carries", () => {
    expect(eventsIn("قال الرئيس البولندي «سنواصل الوقوف إلى جانب أوكرانيا».")).toEqual([
      "AGREE الوقوف: الرئيس البولندي → أوكرانيا",
    ]);
  });

  it("whoever caused it", () => {
    expect(eventsIn("تسببت الميليشيات الحوثية بتهجير السكان وتدمير البيوت في تعز")).toContain(
      "ASSAULT وتدمير: الميليشيات الحوثية → البيوت",
    );
  });

  it("whoever issued the text that does it", () => {
    expect(eventsIn("أصدر مجلس الأمن قرارا يطلب من روسيا سحب قواتها")).toEqual([
      "REQUEST يطلب: مجلس الأمن → روسيا",
    ]);
    expect(eventsIn("رفض البرلمان الأوروبي قرارا يدين روسيا")).toEqual(["REJECT رفض: البرلمان الأوروبي"]);
  });
});

it("whoever must do something is told so by a speaker who is named in the sentence", () => {
  expect(eventsIn("قال وزير الخارجية الروسي إنه يجب على واشنطن رفع العقوبات")).toContain(
    "REQUEST يجب: وزير الخارجية الروسي → واشنطن",
  );
});

describe("of whom something is demanded is", () => {
  it.each([
    [
      "the topic of 'must'",
      "قال المتحدث باسم الكرملين إن واشنطن وطهران يجب أن تتفاوضا",
      "REQUEST يجب: المتحدث باسم الكرملين → واشنطن + طهران",
    ],
    [
      "the subject of what must be done",
      "قال الرئيس التركي إنه يجب أن ينسحب الجيش الروسي من المدينة",
      "REQUEST يجب: الرئيس التركي → الجيش الروسي",
    ],
    [
      "whoever acts on a request",
      "أوضح البيان أن تدخل روسيا كان بناء على طلب من الحكومة السورية",
      "REQUEST طلب: الحكومة السورية → روسيا",
    ],
  ])("%s", (_who, text, expected) => {
    expect(eventsIn(text)).toContain(expected);
  });
});

it("clashes that go back to an attack are fought by its armed sides, and not by the place that it hit", () => {
  expect(eventsIn("قصف الجيش السوري قرية في إدلب. وتستمر الاشتباكات.")).toContain(
    "ASSAULT الاشتباكات: (Syrian army)",
  );
});

it("parties on the one side and on the other are joined", () => {
  expect(eventsIn("استؤنفت المفاوضات بين إيران من جهة والولايات المتحدة من جهة أخرى")).toEqual([
    "CONSULT المفاوضات: إيران + الولايات المتحدة",
  ]);
});

it("the object of another act's noun takes part in that act alone", () => {
  expect(eventsIn("تعهدت موسكو بمساعدة واشنطن في وقف دعمها لجماعات مسلحة")).toContain(
    "AGREE تعهدت: موسكو → واشنطن",
  );
});

it("more than a number are those counted", () => {
  expect(eventsIn("قتلت القوات الروسية أكثر من مئة مدني في ماريوبول")).toEqual([
    "ASSAULT قتلت: القوات الروسية → مدني",
  ]);
});

describe("the subject of a clause is", () => {
  it("the pronoun before its verb, whoever that means", () => {
    expect(eventsIn("وصلت القوات التركية إلى الحدود وهي تقصف مواقع تنظيم داعش")).toContain(
      "ASSAULT تقصف: (Turkish Armed Forces) → تنظيم داعش",
    );
  });

  it("the topic, and no noun that 'and' adds to a place after it", () => {
    expect(eventsIn("المقاومة الشعبية في لحج ومحيطها قصفت مواقع الحوثيين")).toEqual([
      "ASSAULT قصفت: المقاومة الشعبية → الحوثيين",
    ]);
  });
});

describe("a number that is not exact counts those who suffered", () => {
  it.each([
    ["about", "أدى قصف الحوثيين للحي إلى مقتل نحو 40 مدنيا", "مدنيا"],
    ["more than", "أدى قصف الحوثيين للحي إلى مقتل أكثر من 40 مدنيا", "مدنيا"],
    ["no fewer than", "أدى قصف الحوثيين للحي إلى مقتل ما لا يقل عن 40 مدنيا", "مدنيا"],
  ])("after %s", (_how, text, victim) => {
    expect(eventsIn(text)[0]).toContain(`→ ${victim}`);
  });

  it("and a verb of measure with its ma", () => {
    expect(eventsIn("اعتقلت الشرطة التركية ما يزيد على مئة متظاهر")).toEqual([
      "COERCE اعتقلت: الشرطة التركية → متظاهر",
    ]);
  });
});

describe("whoever condemns an attack accuses", () => {
  it.each([
    ["the attacker", "دانت واشنطن قصف موسكو لمدينة حلب", "ACCUSE دانت: واشنطن → موسكو"],
    [
      "the doer of an agent phrase",
      "أدانت فرنسا قصف المدنيين في حلب من قبل قوات النظام",
      "ACCUSE أدانت: فرنسا → قوات النظام",
    ],
    ["nobody where only the victim is named", "أدانت مصر الهجوم على الجيش التركي", "ACCUSE أدانت: مصر"],
    [
      "whoever launched it",
      "أدان مجلس الأمن الهجمات التي شنها تنظيم داعش على تونس",
      "ACCUSE أدان: مجلس الأمن → تنظيم داعش",
    ],
  ])("%s", (_whom, text, expected) => {
    expect(eventsIn(text)).toContain(expected);
  });
});

it("the target of an attack may stand in the relative clause that carries it", () => {
  expect(eventsIn("تسببت غارات عنيفة شنها الجيش التركي على تنظيم داعش في دمار واسع")).toEqual([
    "ASSAULT غارات: الجيش التركي → تنظيم داعش",
  ]);
});

it("an attack of somebody's (li-) is done by him", () => {
  expect(eventsIn("أسفر هجوم لداعش عن مقتل 12 شخصا")[0]).toContain("ASSAULT هجوم: داعش →");
});

it("some of them are named by these words", () => {
  expect(eventsIn("قال المسؤولون الروس إنهم قلقون، وبعضهم اتهم واشنطن بالكذب")).toEqual([
    "ACCUSE اتهم: بعضهم → واشنطن",
  ]);
});

it("some of those named join a name", () => {
  expect(eventsIn("ترفض باريس وبعض دول المنطقة بإصرار الاعتراف بطالبان")[0]).toMatch(
    /^REJECT ترفض: باريس \+ دول المنطقة/,
  );
});

it("who demands goes on from the clause before, and the body after the verb is asked", () => {
  expect(eventsIn("إن روسيا ترحب بالهدنة وتطالب إيران باحترامها")).toContain("REQUEST وتطالب: روسيا → إيران");
});

/** Who the last office of a text goes to. */
const holder = (text: string, published?: null): string | undefined =>
  stages(text, published).mentions.findLast(({ role }) => role?.office)?.name.ar;

describe("an office goes back to", () => {
  it("whoever the page names with it", () => {
    expect(
      holder("أكد الرئيس الليبي سامر الطرابلسي دعمه للحوار.\nوقال مصدر إن الرئيس الليبي زار تونس."),
    ).toBe("سامر الطرابلسي");
  });

  it("neither of two whom the page names with it", () => {
    const page =
      "التقى وزير الخارجية الليبي سامر الطرابلسي وزير الخارجية الليبي نادر المصراتي.\nوزار وزير الخارجية الليبي تونس.";
    expect(holder(page)).not.toMatch(/سامر|نادر/);
  });

  it("whoever is called so right after his name", () => {
    expect(
      holder("وصل سامر الطرابلسي رئيس الجمهورية التونسية إلى روما.\nوقال الرئيس التونسي إنه متفائل."),
    ).toBe("سامر الطرابلسي");
  });

  it("of a page without a date, whoever it names that has held it", () => {
    expect(holder("بحث فرانسوا هولاند الأزمة.\nوقال الرئيس الفرنسي إنه متفائل.", null)).toBe(
      "فرانسوا هولاند",
    );
  });
});

/** Whom the first event of a text hits. */
const hit = (text: string) => {
  const [first] = read(text).events;
  return first?.recipients.map(({ text: words, country, sectors }) => [words, country, sectors]);
};

describe("people and buildings without a name", () => {
  it("are civilians of the place where they are hit", () => {
    expect(hit("قتلت طائرات روسية سبعة أشخاص في حلب")).toEqual([["أشخاص", "SYR", ["CVL"]]]);
    expect(hit("قصفت المدفعية الروسية مدرسة في خيرسون")).toEqual([["مدرسة", "UKR", ["CVL"]]]);
  });

  it("belong to whom they are said to belong to", () => {
    expect(hit("قصفت المدفعية الروسية مدرسة للجيش الأوكراني")?.[0]?.[1]).toBe("UKR");
  });
});

describe("who did it is", () => {
  it.each([
    [
      "whose fire hit the victims",
      "أصيب 12 فلسطينيا برصاص الجيش الإسرائيلي شرق غزة",
      "ASSAULT أصيب: الجيش الإسرائيلي → فلسطينيا",
    ],
    [
      "whoever says that the attack was his",
      "لقي خمسة من عناصر الشرطة مصرعهم في تفجير انتحاري تبناه تنظيم داعش",
      "ASSAULT تفجير: تنظيم داعش → عناصر الشرطة",
    ],
    [
      "no victim whom a part of a place follows",
      "قتل ثلاثة جنود أتراك في هجوم شنه حزب العمال الكردستاني جنوب شرقي تركيا",
      "ASSAULT هجوم: حزب العمال الكردستاني → جنود أتراك",
    ],
    [
      "whoever stands before a verb that no passive is spelled like",
      "قالت الشرطة إن مسلحين مجهولين اغتالوا القاضي في الموصل",
      "ASSAULT اغتالوا: مسلحين → القاضي",
    ],
    [
      "on both sides of a fight, whoever acts beside it",
      "استولى مقاتلو طالبان على قندوز بعد معارك مع القوات الحكومية",
      "ASSAULT معارك: القوات الحكومية + مقاتلو طالبان",
    ],
    [
      "no state whose verb is masculine",
      "أدلى المتحدث باسم البيت الأبيض بتصريحات انتقد فيها روسيا",
      "ACCUSE انتقد: (White House spokesman) → روسيا",
    ],
  ])("%s", (_who, text, expected) => {
    expect(eventsIn(text)).toContain(expected);
  });
});

it("a visitor is received where he goes", () => {
  expect(eventsIn("وصل وزير الدفاع الأميركي إلى بغداد في زيارة لم يعلن عنها").at(-1)).toMatch(/→ بغداد$/);
});

it("a missile is fired towards its target", () => {
  expect(eventsIn("أطلق الحوثيون صاروخا باتجاه نجران")).toEqual(["ASSAULT أطلق: الحوثيون → نجران"]);
});
