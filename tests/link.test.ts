// Links across pages, from the texts of pages to the records that `isnad link` prints.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Links, Linker } from "../src/corpus/linker.ts";
import { Sketcher } from "../src/corpus/sketch.ts";
import type { PageSketch } from "../src/corpus/types.ts";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import type { Told } from "../src/intake/document.ts";
import type { DocumentRecord, Page } from "../src/model.ts";
import { reader, takeIn } from "./reader.ts";
import { root } from "./sources.ts";

const sketcher = new Sketcher(reader.lexicons);

interface Sketched {
  readonly document: DocumentRecord;
  readonly sketch: PageSketch;
}

function sketched(page: Page): Sketched {
  const reading = reader.read(page);
  const records = reader.bind(reading);
  return { document: records.document, sketch: sketcher.sketch(reading, records) };
}

const pageOf = async (id: string, text: string, told: Told = {}): Promise<Sketched> =>
  sketched(await takeIn(text, { id, ...told }));

function link(pages: readonly Sketched[]): Links {
  const linker = new Linker();
  for (const { sketch } of pages) linker.add(sketch);
  return linker.links();
}

const dispatch = `قالت وزارة الداخلية الأردنية اليوم الأربعاء إن مسلحين مجهولين أطلقوا النار على دورية للشرطة الأردنية قرب مدينة المفرق، ما أدى إلى مقتل ثلاثة من رجال الشرطة وإصابة خمسة آخرين بجروح.
وأضافت الوزارة في بيان أن المهاجمين فروا باتجاه الحدود السورية، وأن قوات الأمن تلاحقهم في المنطقة.`;
const shorter = `أطلق مسلحون النار على دورية للشرطة الأردنية قرب المفرق الأربعاء، ما أدى إلى مقتل شرطيين اثنين، وفق ما قال مصدر أمني.
وأغلقت السلطات الطريق الدولي المؤدي إلى المدينة عدة ساعات، وانتشر رجال الدرك عند مداخلها.`;
const other = `وقعت مصر والسودان في القاهرة الأربعاء اتفاقا للتعاون في مجال الطاقة الكهربائية.
وقال وزير الكهرباء المصري إن الاتفاق يسمح بزيادة الصادرات إلى السودان العام المقبل.`;

const day = "2024-05-15";
const pages = await Promise.all([
  pageOf("wire", `عمان - الموجة\n${dispatch}`, {
    title: "مقتل ثلاثة شرطيين أردنيين",
    publisher: "الضفاف",
    byline: "وكالة الموجة",
    published: day,
  }),
  pageOf("reprint", dispatch, {
    title: "هجوم على دورية قرب المفرق",
    publisher: "الشاطئ",
    published: "2024-05-16",
  }),
  pageOf("own", shorter, {
    title: "إطلاق نار في المفرق",
    publisher: "القلوع",
    byline: "المفرق: رائد الخطيب",
    published: day,
  }),
  pageOf("treaty", other, { title: "اتفاق مصري سوداني", publisher: "القلوع", published: day }),
]);

describe("linked pages", () => {
  const links = link(pages);

  test("record the reprint as a copy of the earlier page", () => {
    expect(links.copies).toEqual([{ kind: "copy", document: "reprint", of: "wire", share: 1 }]);
  });

  test("have the reprint from the agency that the page it copies credits, and leave a signed page to its outlet", () => {
    const rootOf = (id: string): string => links.origins.find(({ document }) => document === id)!.root;
    expect(rootOf("reprint")).toBe(rootOf("wire"));
    expect(rootOf("wire")).toContain("الموجه");
    expect(links.origins.find(({ document }) => document === "own")).toMatchObject({
      name: { ar: "القلوع" },
      own: true,
      cue: { text: "رائد الخطيب" },
    });
  });

  test("join the reports of one attack, count their origins, and say why", () => {
    const [attack] = links.groups.filter(({ reports }) => reports.length > 1);
    expect(new Set(attack!.reports.map(({ document }) => document))).toEqual(
      new Set(["wire", "reprint", "own"]),
    );
    expect(attack).toMatchObject({ type: "ASSAULT", independentOrigins: 2, date: { value: day } });
    expect(attack!.why.join()).toContain("jor");
  });

  test("keep another event of the same day apart", () => {
    const mixed = links.groups.filter(({ reports }) => reports.some(({ document }) => document === "treaty"));
    expect(mixed.every(({ reports }) => new Set(reports.map(({ document }) => document)).size === 1)).toBe(
      true,
    );
    expect(mixed.length).toBeGreaterThan(0);
  });

  test("dispute how many were killed, each side with its words", () => {
    const [dispute] = links.disputes.filter(({ about }) => about === "number");
    const texts = new Map(pages.map(({ document }) => [document.id, document.text]));
    expect(dispute!.sides.map(({ document }) => document).sort()).toEqual(["own", "reprint", "wire"]);
    for (const { document, start, end, text } of dispute!.sides)
      expect(texts.get(document)!.slice(start, end)).toBe(text);
    expect(dispute!.sides[0]!.text).toContain("اثنين");
  });

  test("are counted: every event in one group, every number the length of the list behind it", () => {
    const events = pages.flatMap(({ sketch }) =>
      sketch.reports.flatMap(({ event, echo }) => (echo ? [] : event.id)),
    );
    const grouped = links.groups.flatMap(({ reports, recalls }) => [...reports, ...(recalls ?? [])]);
    const echoes = new Set(links.echoes.map(({ id }) => id));
    expect(
      grouped
        .map(({ event }) => event)
        .filter((id) => !echoes.has(id))
        .sort(),
    ).toEqual(events.sort());
    for (const { reports, independentOrigins } of links.groups)
      expect(independentOrigins).toBe(new Set(reports.map(({ root: key }) => key)).size);
  });
});

test("a lead in which no event is found echoes what another page's lead reports", async () => {
  const told = await pageOf(
    "told",
    "قالت وزارة الداخلية العراقية إن خمسة أشخاص قتلوا الأربعاء في تفجير مقهى شعبي بمدينة كركوك العراقية.",
    { title: "مقتل خمسة في كركوك", publisher: "الضفاف", published: day },
  );
  const untold = await pageOf(
    "untold",
    "خمسة أشخاص ضحايا مقهى شعبي بمدينة كركوك العراقية الأربعاء، بحسب وزارة الداخلية العراقية.",
    { title: "كركوك", publisher: "القلوع", published: day },
  );
  const links = link([told, untold]);
  const [echo] = links.echoes;
  expect(echo).toMatchObject({ document: "untold", type: "ASSAULT", rule: "echo" });
  expect(untold.document.text.slice(echo!.trigger.start, echo!.trigger.end)).toBe(echo!.trigger.text);
  const [group] = links.groups.filter(({ reports }) => reports.length > 1);
  expect(group!.reports.find(({ event }) => event === echo!.id)).toMatchObject({ echo: true });
  expect(link([untold]).echoes).toEqual([]);
});

test("what a page recalls below its news is no report of its own", async () => {
  const attack = "هاجم مسلحون ثكنة للجيش المالي في مدينة غاو يوم 8 مايو 2024 وقتلوا ثمانية جنود ماليين";
  const news = await pageOf("news", `${attack}.`, { publisher: "الضفاف", published: "2024-05-09" });
  const later = await pageOf(
    "later",
    `وصل الرئيس السنغالي إلى باماكو الأربعاء في زيارة رسمية.
ويبحث الضيف مع الحكومة المالية ملفات التجارة والطاقة بين البلدين.
وتستمر الزيارة يومين وفق برنامجها المعلن.
و${attack}.`,
    { publisher: "القلوع", published: day },
  );
  const group = link([news, later]).groups.find(({ recalls }) => recalls !== undefined);
  expect(new Set(group!.reports.map(({ document }) => document))).toEqual(new Set(["news"]));
  expect(new Set(group!.recalls!.map(({ document }) => document))).toEqual(new Set(["later"]));
  expect(group!.independentOrigins).toBe(1);
});

test("copies that date one event a day apart, as each was put online, report one event", async () => {
  const visit = `وصل وزير الخارجية النرويجي إسبن بارث إيدي إلى رام الله اليوم في زيارة رسمية يلتقي خلالها رئيس الوزراء الفلسطيني محمد مصطفى.
ويتفقد الوزير خلال الزيارة مشاريع تعليمية تمولها بلاده في الضفة الغربية، ثم يتوجه إلى عمان مساء.`;
  const [first, second] = await Promise.all([
    pageOf("first", visit, { publisher: "الضفاف", published: "2024-05-15" }),
    pageOf("second", visit, { publisher: "القلوع", published: "2024-05-17" }),
  ]);
  const [group] = link([first, second]).groups.filter(({ reports }) => reports.length > 1);
  expect(new Set(group!.reports.map(({ document }) => document))).toEqual(new Set(["first", "second"]));
});

test("an attack told on one page and denied on another stands as a dispute", async () => {
  const told = await pageOf("told", "قال مسؤول أمريكي الجمعة إن روسيا قصفت مستشفى في مدينة حلب.", {
    publisher: "الضفاف",
    published: "2025-03-07",
  });
  const denied = await pageOf("denied", "نفت موسكو الأحد أن تكون روسيا قصفت مستشفى في مدينة حلب.", {
    publisher: "القلوع",
    published: "2025-03-09",
  });
  const [dispute] = link([told, denied]).disputes;
  expect(dispute).toMatchObject({ about: "denial" });
  expect(new Set(dispute!.sides.map(({ document }) => document))).toEqual(new Set(["told", "denied"]));
});

const ofOneDay = (texts: Readonly<Record<string, string>>): Promise<Sketched[]> =>
  Promise.all(Object.entries(texts).map(([id, text]) => pageOf(id, text, { publisher: id, published: day })));

test("a page that counts one more wounded disputes with one that counts two, each with who says so", async () => {
  const told = await ofOneDay({
    الضفاف:
      "قالت وزارة الدفاع النيجيرية إن جنديا نيجيريا قتل وأصيب آخر الأربعاء في هجوم لبوكو حرام قرب مدينة مايدوغوري.",
    القلوع: "قتل جندي نيجيري وجرح اثنان آخران الأربعاء في هجوم لبوكو حرام قرب مدينة مايدوغوري النيجيرية.",
  });
  const links = link(told);
  const [dispute] = links.disputes.filter(({ about }) => about === "number");
  expect(dispute!.id).toMatch(/:wounded$/);
  expect(dispute!.sides.map(({ text }) => text)).toEqual(["وأصيب آخر", "وجرح اثنان"]);
  expect(dispute!.sides.map(({ speaker }) => speaker?.text ?? null)).toEqual([
    "وزارة الدفاع النيجيرية",
    null,
  ]);
  for (const { document, root } of dispute!.sides)
    expect(root).toBe(links.origins.find((origin) => origin.document === document)!.root);
});

test("numbers of a time, of a unit's name and of other things are disputed by nobody", async () => {
  const told = await ofOneDay({
    الضفاف:
      "قتل الجيش السوداني خلال 24 ساعة مسلحين في مدينة الفاشر السودانية الأربعاء بعد هجوم على الفرقة 6.",
    القلوع:
      "قتل الجيش السوداني خلال 48 ساعة مسلحين في مدينة الفاشر السودانية الأربعاء بعد هجوم على الفرقة 16.",
  });
  expect(link(told).disputes).toEqual([]);
});

test("pages that count the aircraft of one deployment differently dispute it", async () => {
  const told = await ofOneDay({
    الضفاف: "نشرت فرنسا الأربعاء ست مقاتلات في قاعدة عسكرية في ليتوانيا قرب الحدود الروسية.",
    القلوع: "نشرت فرنسا الأربعاء أربع مقاتلات في قاعدة عسكرية في ليتوانيا قرب الحدود الروسية.",
  });
  const [dispute] = link(told).disputes;
  expect(dispute!.sides.map(({ text }) => text)).toEqual(["أربع مقاتلات", "ست مقاتلات"]);
});

test("an attack that pages lay on different countries is disputed", async () => {
  const told = await ofOneDay({
    الضفاف: "قصفت روسيا الأربعاء مستشفى في مدينة إدلب السورية.",
    القلوع: "قصفت تركيا الأربعاء مستشفى في مدينة إدلب السورية.",
  });
  const [dispute] = link(told).disputes.filter(({ about }) => about === "party");
  expect(dispute?.sides.map(({ text }) => text).sort()).toEqual(["تركيا", "روسيا"]);
});

test("one speaker's words on one occasion are one utterance, whoever prints them; another's are not", async () => {
  const told = await ofOneDay({
    الضفاف:
      "قال وزير الخارجية الأردني أيمن الصفدي إن بلاده ترفض تهجير السكان من قراهم وتطالب بفتح المعابر أمام قوافل الإغاثة.",
    القلوع:
      "أكد الصفدي وزير الخارجية الأردني أيمن الصفدي أن الأردن يرفض تهجير السكان من قراهم ويطالب بفتح المعابر أمام قوافل الإغاثة فورا.",
    الشاطئ:
      "قال وزير الخارجية المصري بدر عبد العاطي إن بلاده ترفض تهجير السكان من قراهم وتطالب بفتح المعابر أمام قوافل الإغاثة.",
  });
  const links = link(told);
  const [utterance, ...others] = links.utterances;
  expect(others).toEqual([]);
  expect(utterance!.speaker.entity).toBe("ayman-safadi");
  expect(new Set(utterance!.statements.map(({ document }) => document))).toEqual(
    new Set(["الضفاف", "القلوع"]),
  );
  expect(utterance!.independentOrigins).toBe(new Set(utterance!.statements.map(({ root }) => root)).size);
  expect(link([...told].reverse())).toEqual(links);
});

const received = (id: string, guest: string): Promise<Sketched> =>
  pageOf(id, `استقبل الرئيس المصري عبد الفتاح السيسي في القاهرة الأربعاء ${guest}.`, {
    publisher: id,
    published: day,
  });

test("two guests of one host on one day are two meetings", async () => {
  const meetings = await Promise.all([
    received("الضفاف", "وزير الخارجية الروسي سيرغي لافروف"),
    received("القلوع", "وزير الخارجية الفرنسي جان إيف لودريان"),
    received("الشاطئ", "وزير الخارجية الروسي سيرغي لافروف"),
  ]);
  const together = link(meetings)
    .groups.filter(({ reports }) => reports.length > 1)
    .map(({ reports }) => new Set(reports.map(({ document }) => document)));
  expect(together).toEqual([new Set(["الضفاف", "الشاطئ"])]);
});

test("the sample pages are linked the same in whatever order they arrive", async () => {
  const samples: Sketched[] = [];
  for await (const arrival of intake([`${root}/examples`], { lexicon: loadLineLexicon() }))
    if (arrival.kind !== "finding") samples.push(sketched(arrival.page));
  const links = link(samples);
  expect(links.copies.length).toBeGreaterThan(3);
  const order = fc.shuffledSubarray(samples, { minLength: samples.length });
  fc.assert(
    fc.property(order, (shuffled) => {
      expect(link(shuffled)).toEqual(links);
    }),
    { numRuns: 5 },
  );
});
