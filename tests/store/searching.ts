// What the tests of searching share: a few pages of our own, and how they are added and looked for.

import { loadLexicons } from "../../src/host/lexicons.ts";
import type { Told } from "../../src/intake/document.ts";
import type { Page } from "../../src/model.ts";
import { Surfaces } from "../../src/reading/2-words/surface.ts";
import { Adder } from "../../src/store/pages/add.ts";
import { type Answer, type Question, search } from "../../src/store/search/search.ts";
import type { Store } from "../../src/store/store.ts";
import { reader, takeIn } from "../reader.ts";

const NOW = "2026-01-01T00:00:00.000Z";
const surfaces = new Surfaces(loadLexicons().words);

/** Texts of pages by their ids. */
export const TEXTS = {
  bridge: "افتتح وزير النقل جسرا جديدا في مدينة صور. وقال الوزير إن الجسر سيخدم سكان المدينة.",
  port: "زار وفد من البنك الدولي ميناء طرابلس، وبحث مع إدارته خطة التوسعة.",
  council: "عقد مجلس الوزراء جلسة لمناقشة الموازنة. وأكد رئيس المجلس أن الحكومة ستقر خطتها قريبا.",
  father: "استقبل والد اللاعب الصحفيين في بيته، وصدر بيان عن النادي في فرنسا.",
  law: "ناقش المجلس قانون النقل البحري، وطلب الوزراء مهلة لدراسته في القاهره.",
} as const;

/** A page with an id and a URL made of a name. */
export const page = (name: string, text: string, told: Told = {}): Promise<Page> =>
  takeIn(text, {
    id: name,
    url: `https://a.example/${name}`,
    published: "2024-05-15",
    publisher: "الضفاف",
    ...told,
  });

/** All pages of TEXTS. */
export const allPages = (): Promise<Page[]> =>
  Promise.all(Object.entries(TEXTS).map(([id, text]) => page(id, text)));

/** Adds pages to a store. */
export async function add(store: Store, pages: readonly Page[], coder = "first"): Promise<void> {
  const adder = new Adder(store, { reader, coder, now: () => NOW });
  for (const one of pages) await adder.take(one);
  await adder.finish();
}

/** What a question finds. */
export const ask = (store: Store, text: string, more: Partial<Question> = {}): Promise<Answer> =>
  search(
    store,
    { text, isSaid: false, since: null, until: null, outlet: null, limit: 20, ...more },
    surfaces,
  );

/** The ids of what a question finds, best first. */
export const found = async (store: Store, text: string, more: Partial<Question> = {}): Promise<string[]> =>
  (await ask(store, text, more)).hits.map(({ document }) => document);

/** The ids in their own order. */
export const foundInOrder = async (
  store: Store,
  text: string,
  more: Partial<Question> = {},
): Promise<string[]> => (await found(store, text, more)).sort();
