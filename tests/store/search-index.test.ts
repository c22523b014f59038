// The store's contract for its index of words: it is that of the pages as they are, whatever happened; for every engine.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { engines, type Place } from "./engines.ts";
import { add, allPages, ask, found, page, TEXTS } from "./searching.ts";

const { bridge, port } = TEXTS;

/** A store whose writing breaks off once the index has its rows. */
const breaking = (store: Store): Store => ({
  ...store,
  engine: {
    ...store.engine,
    search: {
      ...store.engine.search,
      add: async (writing, rows) => {
        await store.engine.search.add(writing, rows);
        throw new Error("broken off");
      },
    },
  },
});

for (const { name, skipped, makePlace } of engines)
  describe.skipIf(skipped)(`the index of words in ${name}`, () => {
    let place: Place;
    let store: Store;
    beforeEach(async () => {
      place = await makePlace();
      store = await openStore(place.place);
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    test("is that of the newest version", async () => {
      await add(store, [await page("one", bridge)]);
      await add(store, [await page("one", port)]);
      expect(await found(store, "الجسر")).toEqual([]);
      expect(await found(store, "ميناء")).toEqual(["one"]);
    });

    test("lets the store go on writing after many pages were replaced", async () => {
      const names = Array.from({ length: 30 }, (_, at) => `page-${at}`);
      for (const text of [bridge, port, TEXTS.council]) {
        await add(store, await Promise.all(names.map((one) => page(one, `${text} ${one}`))));
        await add(store, [await page("last", text)]);
      }
      expect((await ask(store, "ميناء")).total).toBe(0);
      expect((await ask(store, "مجلس")).total).toBe(31);
    });

    test("has a page once when it is coded again", async () => {
      const pages = [await page("one", bridge)];
      await add(store, pages);
      await add(store, pages, "second");
      expect(await ask(store, "الجسر")).toMatchObject({ total: 1, hits: [{ document: "one" }] });
    });

    test("has nothing of pages whose writing was broken off", async () => {
      await add(store, [await page("one", bridge)]);
      await expect(add(breaking(store), [await page("one", port)])).rejects.toThrow("broken off");
      await expect(add(breaking(store), [await page("two", port)])).rejects.toThrow("broken off");
      expect(await found(store, "ميناء")).toEqual([]);
      expect(await found(store, "الجسر")).toEqual(["one"]);
      await add(store, [await page("one", port)]);
      expect([await found(store, "الجسر"), await found(store, "ميناء")]).toEqual([[], ["one"]]);
    });

    test("answers the same, whatever the order of adding", async () => {
      const pages = await allPages();
      const other = await makePlace();
      const turned = await openStore(other.place);
      try {
        await add(store, pages);
        await add(turned, pages.toReversed());
        for (const text of ["وزير", "المجلس", "مدينة OR خطة", '"مجلس الوزراء"'])
          expect(await ask(turned, text)).toEqual(await ask(store, text));
      } finally {
        await turned.close();
        await other.remove();
      }
    });

    test("gives the best first, then the newest, and keeps to days and limit", async () => {
      const text = "زار الوفد المصنع الجديد.";
      await add(store, [
        await page("old", text, { published: "2024-03-01" }),
        await page("new", text, { published: "2024-05-01" }),
        await page("middle", text, { published: "2024-04-01" }),
      ]);
      expect(await found(store, "المصنع")).toEqual(["new", "middle", "old"]);
      expect(await found(store, "المصنع", { since: "2024-04-01" })).toEqual(["new", "middle"]);
      expect(await found(store, "المصنع", { until: "2024-04-30" })).toEqual(["middle", "old"]);
      expect(await ask(store, "المصنع", { limit: 1 })).toMatchObject({
        total: 3,
        hits: [{ document: "new" }],
      });
    });

    test("takes a page that is longer than a tsvector, and finds its last word", async () => {
      const letters = "بتثجحخدذرزسشصضطظعغفقكلمن";
      const word = (at: number) =>
        [at % 24, Math.floor(at / 24) % 24, Math.floor(at / 576) % 24, 5, 9]
          .map((one) => letters[one])
          .join("");
      const many = Array.from({ length: 13_000 }, (_, at) => word(at)).join(" ");
      await add(store, [await page("long", `${many} ${"جملة طويلة ".repeat(3000)}خاتمة.`)]);
      expect(await found(store, "خاتمة")).toEqual(["long"]);
      expect(await found(store, word(12_000))).toEqual(["long"]);
      expect(await found(store, `"${word(70)} ${word(71)}"`)).toEqual(["long"]);
    });
  });
