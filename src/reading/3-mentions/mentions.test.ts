import { describe, expect, it } from "vitest";
import { read, reader, someDay, stages } from "../../../tests/reader.ts";
import type { Mention } from "./types.ts";

const { entities } = reader.lexicons.mentions;
const idOf = ({ entity }: Mention): string | null => entities[entity]?.id ?? null;

/** The mentions of a text, as "words = type entity". */
function mentionsIn(text: string, published: string | null = someDay): string[] {
  return stages(text, published).mentions.map(
    (mention) => `${text.slice(mention.start, mention.end)} = ${mention.type} ${idOf(mention) ?? "unknown"}`,
  );
}

/** The first mention of a text. */
function firstIn(text: string, published: string | null = someDay): Mention {
  const [mention] = stages(text, published).mentions;
  if (!mention) throw new Error(`no mention in: ${text}`);
  return mention;
}

describe("a club is named after its town or an everyday word only behind the noun, or where it plays", () => {
  it.each([
    ["فاز ليفربول في المباراة بعد هدف لاعب بديل", "ليفربول = organization liverpool-fc"],
    ["تقام المباراة التي ينتظرها كل لاعب في ليفربول", "ليفربول = place"],
    ["انفجرت قنبلة قرب ليفربول", "ليفربول = place"],
    ["فاز نادي إشبيلية في المباراة أمس", "نادي إشبيلية = organization sevilla-fc"],
    ["خسر شاختار دونيتسك المباراة أمس", "شاختار دونيتسك = organization shakhtar-donetsk"],
    ["وصل إلى إشبيلية أمس", "إشبيلية = place"],
  ])("%s", (text, expected) => {
    expect(mentionsIn(text).some((mention) => mention.startsWith(expected))).toBe(true);
  });
});

describe("an office is its holder on the day of the page", () => {
  it.each([
    ["الرئيس الإيراني", "2019-06-01", "hassan-rouhani"],
    ["الرئيس الإيراني", "2022-06-01", "ebrahim-raisi"],
    ["الرئيس الإيراني", "2025-03-01", "masoud-pezeshkian"],
    ["الرئيس الأميركي", "2015-06-01", "barack-obama"],
    ["الرئيس الأميركي", "2018-06-01", "donald-trump"],
    ["الرئيس الأميركي", "2023-06-01", "joe-biden"],
    ["وزير الخارجية الروسي", "2022-06-01", "sergey-lavrov"],
    ["المرشد الأعلى", "2020-06-01", "ali-khamenei"],
    ["العاهل السعودي", "2012-06-01", "abdullah-bin-abdulaziz"],
    ["الأمين العام للأمم المتحدة", "2010-06-01", "ban-ki-moon"],
    ["الأمين العام للأمم المتحدة", "2020-06-01", "antonio-guterres"],
  ])("%s in %s is %s", (title, published, holder) => {
    expect(idOf(firstIn(`استقبل ${title} وفداً في مكتبه`, published))).toBe(holder);
  });

  it("and nobody by name where the page has no date", () => {
    const mention = firstIn("استقبل الرئيس الإيراني وفداً في مكتبه", null);
    expect([idOf(mention), mention.country, mention.sectors]).toEqual([null, "IRN", ["GOV"]]);
  });

  it("but not where the words say that it is a former one", () => {
    const mention = firstIn("استقبل الرئيس الإيراني السابق وفداً في مكتبه", "2025-03-01");
    expect([idOf(mention), mention.country]).toEqual([null, "IRN"]);
  });
});

describe("a capital or seat is its government, and after a preposition of place a town", () => {
  it.each([
    ["قالت موسكو إن المحادثات مستمرة", "موسكو = state rus"],
    ["اتهمت واشنطن طهران", "واشنطن = state usa"],
    ["دعا الكرملين إلى الهدوء", "الكرملين = organization kremlin"],
    ["أكد البيت الأبيض الخبر", "البيت الأبيض = organization white-house"],
    ["عُقد الاجتماع في موسكو", "موسكو = place rus"],
    ["وصل الوفد إلى القاهرة", "القاهرة = place egy"],
    ["انفجرت قنبلة في حلب", "حلب = place aleppo"],
  ])("%s", (text, expected) => {
    expect(mentionsIn(text)).toContain(expected);
  });

  it("keeps the place beside the state that it stands for", () => {
    const mention = stages("وقع الانفجار في بغداد").mentions.find(({ place }) => place >= 0)!;
    expect([entities[mention.place]?.id, entities[mention.place]?.kind]).toEqual(["baghdad", "place"]);
  });
});

describe("roles are composed with whom they belong to", () => {
  it.each([
    ["أكد وزير الدفاع الياباني الخبر", "وزير الدفاع الياباني", "person", "JPN", ["GOV", "MIL"]],
    ["أكد الجيش الأوكراني الخبر", "الجيش الأوكراني", "organization", "UKR", ["MIL"]],
    ["أكدت وزارة الخارجية القطرية الخبر", "وزارة الخارجية القطرية", "organization", "QAT", ["GOV"]],
    [
      "أكد المتحدث باسم وزارة الخارجية القطرية الخبر",
      "المتحدث باسم وزارة الخارجية القطرية",
      "person",
      "QAT",
      ["GOV"],
    ],
    ["أكد السفير البريطاني الخبر", "السفير البريطاني", "person", "GBR", ["GOV"]],
    ["أكد رئيس أركان الجيش الباكستاني الخبر", "رئيس أركان الجيش الباكستاني", "person", "PAK", ["MIL"]],
    ["أكدت الشرطة الألمانية الخبر", "الشرطة الألمانية", "organization", "DEU", ["COP"]],
    ["أكد نواب في البرلمان العراقي الخبر", "نواب في البرلمان العراقي", "person", "IRQ", ["LEG"]],
    ["أكد مسؤولون أميركيون الخبر", "مسؤولون أميركيون", "person", "USA", ["GOV"]],
    ["أكدت المعارضة السورية الخبر", "المعارضة السورية", "organization", "SYR", ["OPP"]],
  ])("%s", (text, words, type, country, sectors) => {
    const mention = firstIn(text);
    expect([text.slice(mention.start, mention.end), mention.type, mention.country, mention.sectors]).toEqual([
      words,
      type,
      country,
      sectors,
    ]);
  });

  it("and take the name that follows, so that both are one mention", () => {
    const text = "قال وزير الخارجية الروسي سيرغي لافروف إن المحادثات مستمرة";
    const { mentions, tokens } = stages(text);
    expect(mentions).toHaveLength(1);
    expect([idOf(mentions[0]!), tokens[mentions[0]!.first]?.surface.text]).toEqual(["sergey-lavrov", "وزير"]);
  });

  it("are cut free of the conjunction and preposition before them", () => {
    const text = "رحبت قطر والحكومة اللبنانية باللقاء";
    expect(stages(text).mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "قطر",
      "الحكومة اللبنانية",
    ]);
  });
});

describe("unknown persons are found", () => {
  it.each([
    ["قال الخبير لطفي الزرقيني إن السوق تتعافى", "لطفي الزرقيني"],
    ["قالت الباحثة نوال بن زغير إن المسار طويل", "نوال بن زغير"],
    ["وأضاف إبراهيم الدندراوي أن المهلة قصيرة", "إبراهيم الدندراوي"],
  ])("%s", (text, name) => {
    const mention = firstIn(text);
    expect([text.slice(mention.start, mention.end), mention.type, idOf(mention)]).toEqual([
      name,
      "person",
      null,
    ]);
  });

  it("with the country and sectors that their title tells", () => {
    const mention = firstIn("قال وزير الزراعة التونسي فوزي القصبري إن الموسم جيد");
    expect([mention.name.ar, mention.country, mention.sectors]).toEqual([
      "فوزي القصبري",
      "TUN",
      expect.arrayContaining(["GOV"]),
    ]);
  });

  it("and nobody is made of common words", () => {
    for (const text of ["ارتفعت أسعار النفط أمس", "انتهت المباراة بالتعادل", "تحسن الطقس في الشمال"])
      expect(stages(text).mentions.filter(({ type }) => type === "person")).toEqual([]);
  });
});

describe("a name spelled like everyday words", () => {
  it.each([
    ["وأضاف صابر الدغفلي أن المهلة قصيرة", "صابر الدغفلي"],
    ["وقال فلاح مراد إن المهلة قصيرة", "فلاح مراد"],
    ["وصل علي بن أبي حمزة إلى المدينة", "علي بن أبي حمزة"],
    ["بدأ دينيس ويلسون عمله أمس", "دينيس ويلسون"],
    ["سجل المغربي كمال بنعيسى هدفين", "كمال بنعيسى"],
  ])("%s", (text, name) => {
    expect(
      stages(text)
        .mentions.filter(({ type }) => type === "person")
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual([name]);
  });

  it.each([
    "حققوا تقدما حتى المساء",
    "ينتظرون وصول المساعدات الغذائية منذ سنوات",
    "أمضى الفريق ثلاث سنوات في العالم الجديد",
    "يريدون القضاء على الفقر قريبا",
  ])("nobody is meant in: %s", (text) => {
    expect(stages(text).mentions.filter(({ type }) => type !== "place")).toEqual([]);
  });
});

describe("the page's setting tells homonyms apart", () => {
  it("a town of two countries is that of the country which the page is about", () => {
    const [last] = stages("تقدمت القوات في تعز وعدن ومأرب، وقصفت مواقع في البيضاء").mentions.slice(-1);
    expect([idOf(last!), last!.country]).toEqual(["al-bayda-yemen", "YEM"]);
  });

  it("a body named by a short form is not another country's", () => {
    const mentions = stages("انسحبت قوات النظام من عدن ولحج وأبين ومأرب").mentions;
    expect(mentions[0]!.country).toBe("YEM");
  });
});

describe("whose an office, a force or a country is", () => {
  it("the president of a region is not its state's", () => {
    const mention = firstIn("استقبل الرئيس الشيشاني الوفد", "2016-01-01");
    expect([idOf(mention), mention.country]).toEqual([null, "RUS"]);
  });

  it("a woman's title is no man's", () => {
    const mention = firstIn("قالت وزيرة الخارجية الأميركية إن المهلة قصيرة", "2015-06-01");
    expect([idOf(mention), mention.country]).toEqual([null, "USA"]);
  });

  it("the Kingdom is the kingdom that the page names, else Saudi Arabia", () => {
    expect(idOf(firstIn("أعلنت المملكة موقفها"))).toBe("sau");
    expect(idOf(firstIn("أعلنت المملكة موقفها من عمان، عاصمة الأردن"))).toBe("jor");
  });

  it("forces loyal to a government are an army, to its opponents rebels", () => {
    expect(firstIn("تقدمت القوات الموالية للحكومة الليبية").sectors).toEqual(["MIL"]);
    expect(firstIn("تقدمت القوات الموالية لأحمد الجربا").sectors).toEqual(["REB"]);
  });

  it("several embassies are of other states than the place", () => {
    expect(firstIn("أغلقت سفارات عدة أبوابها في طرابلس").country).toBe("IMG");
  });

  it("a minister may have two fields", () => {
    const mention = firstIn("وصل وزير التجارة والصناعة المصري");
    expect([mention.country, mention.last - mention.first]).toEqual(["EGY", 4]);
  });

  it("the forces of a people within a state are not the state's forces named before", () => {
    const { mentions } = stages("تقدمت القوات التركية في شمال سوريا. وانسحبت القوات الكردية.");
    expect(mentions.at(-1)?.country).not.toBe("TUR");
  });

  it("officials of the West are of many states, as several states are", () => {
    expect(firstIn("انتقد المسؤولون الغربيون القرار").country).toBe("IMG");
    expect([firstIn("قطعت سبع دول علاقاتها").country, firstIn("رحل سفراء ست دول").country]).toEqual([
      "IMG",
      "IMG",
    ]);
  });

  it("other people are of the country of those named before", () => {
    const { mentions } = stages("انتقد وزير روسي القرار في برلين، وأيده مسؤولون آخرون");
    expect(mentions.at(-1)?.country).toBe("RUS");
  });

  it("people without any country near them are of the place named before", () => {
    const { mentions } = stages("اجتمع الوزراء في باريس. واحتج التجار على القرار.");
    expect(mentions.at(-1)?.country).toBe("FRA");
  });

  it("many are of the body that min names after them", () => {
    const mention = firstIn("انسحب جنود من الجيش الليبي");
    expect([mention.country, mention.sectors]).toEqual(["LBY", ["MIL"]]);
  });

  it("'his country' is that of the person, not of the outlet nearer to it", () => {
    const { mentions } = stages("قال الرئيس التونسي لوكالة رويترز إن بلاده سترد");
    expect(mentions.at(-1)?.country).toBe("TUN");
  });

  it("after a body a nationality with its article is no surname", () => {
    const { mentions } = stages("يهدد ذلك الأمن القومي التركي");
    expect(mentions.some(({ type }) => type === "person")).toBe(false);
  });

  it("a member of a people or group that the words know as a noun is of it", () => {
    const mention = firstIn("تقدم مسلحون حوثيون");
    expect([mention.country, mention.sectors]).toEqual(["YEM", ["REB"]]);
  });

  it("who lives in a shelled quarter is a civilian of the place", () => {
    const mention = stages("سقطت قذائف على الأحياء السكنية في تعز").mentions.at(-2)!;
    expect([mention.country, mention.sectors]).toEqual(["YEM", ["CVL"]]);
  });
});

describe("after the full name the page may be shorter", () => {
  it("a surname is the person named before", () => {
    const text = "قالت الباحثة نوال الزبيري إن المسار طويل. وأضافت الزبيري أن المهلة قصيرة.";
    const { mentions } = stages(text);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["نوال الزبيري", "الزبيري"]);
    expect(mentions[1]?.name.ar).toBe("نوال الزبيري");
  });

  it("a surname that several known persons share is the one whom the page named", () => {
    const text = "التقى وزير الدفاع الأميركي لويد أوستن نظيره. وقال أوستن إن اللقاء مفيد.";
    expect(
      stages(text, "2023-05-01")
        .mentions.map(idOf)
        .filter((id) => id !== null),
    ).toEqual(["lloyd-austin", "lloyd-austin"]);
  });

  it("a bare title of a statement's source goes back to the person who bears it", () => {
    const { statements } = read("وصل الرئيس الفرنسي إيمانويل ماكرون إلى تونس. وقال الرئيس إن الزيارة مهمة.");
    expect(statements.map(({ source }) => [source.text, source.entity])).toEqual([
      ["الرئيس", "emmanuel-macron"],
    ]);
  });
});

it("names stand in order and do not overlap", () => {
  const text =
    "قال وزير الخارجية الروسي سيرغي لافروف إن موسكو والصين وإيران ستجتمع في فيينا مع الأمم المتحدة.";
  const { mentions } = stages(text);
  expect(mentions.length).toBeGreaterThan(4);
  for (let at = 1; at < mentions.length; at++)
    expect(mentions[at]!.first).toBeGreaterThanOrEqual(mentions[at - 1]!.last);
});

it("furniture is not read for mentions", () => {
  const text = "اقرأ أيضا: ماكرون يزور تونس";
  const page = {
    id: "page",
    text,
    findings: [],
    blocks: [{ start: 0, end: text.length, kind: "furniture" as const }],
  };
  expect(reader.read(page).mentions).toEqual([]);
});

describe("of a body that no lexicon knows", () => {
  it.each([
    ["وقعت شركة زمبوليك اتفاقا", "شركة زمبوليك", "زمبوليك"],
    ["افتتح معهد زمبوليك للتكنولوجيا فرعا", "معهد زمبوليك للتكنولوجيا", "معهد زمبوليك للتكنولوجيا"],
  ])("the strange words after its noun are the name: %s", (text, whole, name) => {
    const mention = firstIn(text);
    expect(text.slice(mention.start, mention.end)).toBe(whole);
    expect([mention.type, mention.form]).toEqual(["organization", "unknown-name"]);
    expect(text.slice(mention.core?.start, mention.core?.end)).toBe(name);
  });
});

describe("no person is", () => {
  it.each([
    ["the month", "صام الناس شهر رمضان المبارك في القاهرة"],
    ["God after a verb", "قال حفظه الله إن الخطة ناجحة"],
    ["the office after a title", "وصل سمو أمير منطقة مكة المكرمة أمس"],
  ])("%s", (_what, text) => {
    expect(
      stages(text).mentions.filter(({ type, form }) => type === "person" && form === "unknown-name"),
    ).toEqual([]);
  });

  it("an everyday word behind a noun, though somebody on the page is called so", () => {
    const text = "وصل سامر العيد أمس.\nواحتفل الأهالي بليلة العيد.\nوقال العيد إنه سعيد.";
    const called = stages(text)
      .mentions.filter(({ type }) => type === "person")
      .map(({ start }) => start);
    expect(called).toEqual([text.indexOf("سامر"), text.lastIndexOf("العيد")]);
  });
});
