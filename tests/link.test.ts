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

  test("are counted: every report once, every number the length of the list behind it", () => {
    const events = pages.flatMap(({ sketch }) => sketch.reports.map(({ event }) => event.id));
    expect(links.groups.flatMap(({ reports }) => reports.map(({ event }) => event)).sort()).toEqual(
      events.sort(),
    );
    for (const { reports, independentOrigins } of links.groups)
      expect(independentOrigins).toBe(new Set(reports.map(({ root: key }) => key)).size);
  });
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
