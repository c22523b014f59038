// Small corpora of a few pages each, for what is asked of a store, and how they come into one.

import { relink } from "../../src/store/links/relink.ts";
import { Adder } from "../../src/store/pages/add.ts";
import type { Store } from "../../src/store/store.ts";
import type { Page } from "../../src/model.ts";
import { reader, takeIn } from "../reader.ts";

/** Texts that differ in type, parties, place, day, voice and status; some tell one event. */
export const TEXTS = [
  "التقى وزير الخارجية المصري سامح شكري نظيره الأردني أيمن الصفدي في القاهرة الأربعاء.",
  "التقى سامح شكري وزير الخارجية المصري نظيره الأردني أيمن الصفدي الأربعاء في القاهرة.",
  "نفت وزارة الخارجية الأردنية أن يكون أيمن الصفدي قد التقى سامح شكري في القاهرة الأربعاء.",
  "قتل 12 شخصا وأصيب 30 في تفجير استهدف سوقا في بغداد الثلاثاء.",
  "قالت الشرطة العراقية إن تفجيرا استهدف سوقا في بغداد الثلاثاء أدى إلى مقتل 19 شخصا.",
  "فرضت بريطانيا عقوبات على روسيا يوم 8 مايو 2024.",
  "قال مصدر مطلع طلب عدم كشف هويته إن روسيا سترسل مساعدات إلى سوريا.",
  "توقع رئيس الوزراء العراقي محمد شياع السوداني أن توقع العراق وتركيا اتفاقا الشهر المقبل.",
  "اتهمت إيران إسرائيل بخرق الاتفاق، وطالبت الأمم المتحدة بإدانتها.",
  "توقع وزير الخارجية المصري سامح شكري أن تفرض بريطانيا عقوبات على روسيا.",
  "ينقسم الساسة في إيران إلى معسكرين. يضم المعسكر الأول حسن روحاني ويدعو إلى التفاوض. ويعارض المعسكر الثاني التفاوض.",
  "لم تستقبل فرنسا وفدا من تركيا الأربعاء.",
  "",
] as const;

/** The text that expects what another tells. */
export const EXPECTATION = TEXTS.findIndex((text) => text.includes("أن تفرض"));

/** One page of a corpus: which text, of which outlet, on which day. */
export interface Sheet {
  readonly text: number;
  readonly outlet: number;
  readonly day: number;
}

const OUTLETS = ["الضفاف", "الشاطئ", "القلوع"];
const NOW = "2026-01-01T00:00:00.000Z";

const pageOf = ({ text, outlet, day }: Sheet, at: number): Promise<Page> =>
  takeIn(TEXTS[text] || "الطقس معتدل اليوم في معظم المناطق.", {
    id: `page${at}`,
    url: `https://outlet${outlet}.example/${at}`,
    publisher: OUTLETS[outlet]!,
    published: `2024-05-${String(13 + day).padStart(2, "0")}`,
    title: `صفحة ${at}`,
  });

/** Adds pages and links them. */
export async function fill(store: Store, sheets: readonly Sheet[]): Promise<void> {
  await addPages(store, await Promise.all(sheets.map(pageOf)));
}

/** Adds pages as they are and links them. */
export async function addPages(store: Store, pages: readonly Page[]): Promise<void> {
  const adder = new Adder(store, { reader, coder: "test", now: () => NOW });
  for (const page of pages) await adder.take(page);
  await adder.finish();
  await relink(store);
}
