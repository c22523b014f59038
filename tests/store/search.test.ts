// The store's contract for questions: what is found by which words, and what shows it; for every engine.

import { assert, asyncProperty, constantFrom, integer, nat } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { QueryError } from "../../src/store/search/query.ts";
import type { Store } from "../../src/store/store.ts";
import { engines, type Place } from "./engines.ts";
import { add, allPages, ask, found, foundInOrder, TEXTS } from "./searching.ts";

/** The words marked in the pages that a question finds. */
const marks = async (store: Store, text: string): Promise<string[]> =>
  (await ask(store, text)).hits.flatMap(({ snippets }) =>
    snippets.flatMap((snippet) => snippet.marks.map(({ text: words }) => words)),
  );

const withVowels = (word: string): string => word.replace(/./gu, "$&\u064e");
const carelessly = (word: string): string =>
  word.replace(/[أإآ]/gu, "ا").replace(/ة$/u, "ه").replace(/ى$/u, "ي");
const asItIs = (word: string): string => word;

for (const { name, skipped, makePlace } of engines)
  describe.skipIf(skipped)(`searching a store in ${name}`, () => {
    let place: Place;
    let store: Store;
    beforeAll(async () => {
      place = await makePlace();
      store = await openStore(place.place);
      await add(store, await allPages());
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    test("finds a word bare, with article, conjunction, preposition or the accusative's alef", async () => {
      for (const text of ["جسر", "الجسر", "والجسر", "بالجسر", "للجسر", "جسرا"])
        expect(await foundInOrder(store, text)).toEqual(["bridge"]);
    });

    test.each([
      ["القاهرة", ["law"]],
      ["القَاهِرَة", ["law"]],
      ["إدارة", ["port"]],
      ["اداره", ["port"]],
      ["خطة", ["council", "port"]],
      ["بيت", ["father"]],
      ["والد", ["father"]],
      ["بيان", ["father"]],
      ["فرنسا", ["father"]],
      ["لفرنسا", ["father"]],
      ["وفرنسا", ["father"]],
      ["ستقر", ["council"]],
      ["وزير النقل", ["bridge"]],
      ["النقل", ["bridge", "law"]],
    ])("finds %s", async (text, pages) => {
      expect(await foundInOrder(store, text)).toEqual(pages);
    });

    test.each([
      ["مجلس الوزراء", ["council", "law"]],
      ['"مجلس الوزراء"', ["council"]],
      ["«مجلس وزراء»", ["council"]],
      ["“ومجلس الوزراء”", ["council"]],
      ['"الوزراء مجلس"', []],
      ['"مجلس الوز*"', ["council"]],
      ["مجلس-الوزراء", ["council"]],
      ["الوزر*", ["council", "law"]],
      ["وزر*", ["council", "law"]],
      ["النقل -جسر", ["law"]],
      ['المجلس -"مجلس الوزراء"', ["law"]],
      ["طرابلس OR القاهرة", ["law", "port"]],
      ["المجلس طرابلس OR القاهرة", ["law"]],
    ])("understands %s", async (text, pages) => {
      expect(await foundInOrder(store, text)).toEqual(pages);
    });

    test.each([
      ['"مجلس الوزراء', /never closed/],
      ["-النقل", /what is looked for/],
      ["؟ !", /no word/],
      ["OR النقل", /OR stands between/],
      ["النقل OR", /OR stands between/],
      ["النقل OR -جسر", /cannot be excluded/],
      ["م*", /at least 2 letters/],
      ["الو*زير", /only be the last/],
      ['"مجلس الوز"*', /right after/],
      ["كلمة ".repeat(51), /more than 50/],
    ])("refuses %s in words", async (text, message) => {
      await expect(ask(store, text)).rejects.toThrow(QueryError);
      await expect(ask(store, text)).rejects.toThrow(message);
    });

    test("refuses an outlet that it has no page of, and takes one by its name", async () => {
      await expect(ask(store, "النقل", { outlet: "رويترز" })).rejects.toThrow(/no page of the store/);
      expect(await foundInOrder(store, "النقل", { outlet: "الضفاف" })).toEqual(["bridge", "law"]);
    });

    test("looks only at what sources say, where that is asked", async () => {
      expect(await foundInOrder(store, "خطة", { isSaid: true })).toEqual(["council"]);
      expect(await foundInOrder(store, '"سكان المدينة"', { isSaid: true })).toEqual(["bridge"]);
      expect(await foundInOrder(store, "افتتح", { isSaid: true })).toEqual([]);
    });

    test("every mark reads back, and every snippet has one", async () => {
      for (const text of ["الوزير", '"مجلس الوزراء"', "خط*", "طرابلس OR القاهرة", "النقل"])
        for (const { document, snippets } of (await ask(store, text)).hits) {
          const whole = TEXTS[document as keyof typeof TEXTS];
          expect(snippets.length).toBeGreaterThan(0);
          for (const snippet of snippets) {
            expect(whole.slice(snippet.start, snippet.end)).toBe(snippet.text);
            expect(snippet.marks.length).toBeGreaterThan(0);
            for (const { start, end, text: words } of snippet.marks) {
              expect(whole.slice(start, end)).toBe(words);
              expect(start >= snippet.start && end <= snippet.end).toBe(true);
            }
          }
        }
    });

    test("marks the words asked for and no others", async () => {
      expect(await marks(store, '"مجلس وزراء"')).toEqual(["مجلس", "الوزراء"]);
      expect(await marks(store, "مدينة")).toEqual(["مدينة", "المدينة"]);
      expect(await marks(store, "وزير قال")).toEqual(["وزير", "وقال", "الوزير"]);
    });

    test("finds every word of its pages by that word, however it is marked or spelled", async () => {
      const words = Object.entries(TEXTS).flatMap(([id, text]) =>
        text.split(/[\s.،]+/u).flatMap((word) => (word === "" ? [] : [[id, word] as const])),
      );
      await assert(
        asyncProperty(
          constantFrom(...words),
          constantFrom(withVowels, carelessly, asItIs),
          async ([id, word], change) => {
            expect(await found(store, change(word))).toContain(id);
          },
        ),
        { numRuns: 60 },
      );
    });

    test("finds every run of words of its pages as a phrase", async () => {
      const runs = Object.entries(TEXTS).map(
        ([id, text]) => [id, text.split(/[\s.،]+/u).filter(Boolean)] as const,
      );
      await assert(
        asyncProperty(
          constantFrom(...runs),
          nat({ max: 8 }),
          integer({ min: 2, max: 6 }),
          async ([id, words], from, length) => {
            expect(await found(store, `"${words.slice(from, from + length).join(" ")}"`)).toContain(id);
          },
        ),
        { numRuns: 40 },
      );
    });
  });
