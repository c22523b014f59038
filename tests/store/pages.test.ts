// The store's contract for pages: what adding does, and what it leaves alone; for every engine.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Told } from "../../src/intake/document.ts";
import type { Page } from "../../src/model.ts";
import { byCodeUnits } from "../../src/order.ts";
import { relink } from "../../src/store/links/relink.ts";
import { StoreTooNew } from "../../src/store/migrations/index.ts";
import { openStore } from "../../src/store/open.ts";
import { Adder, type Tally } from "../../src/store/pages/add.ts";
import type { Whole } from "../../src/store/pages/write.ts";
import { unpack } from "../../src/store/pack.ts";
import type { Store } from "../../src/store/store.ts";
import { reader, takeIn } from "../reader.ts";
import { engines, type Place } from "./engines.ts";

const NOW = "2026-01-01T00:00:00.000Z";
const none: Tally = { new: 0, changed: 0, recode: 0, unchanged: 0, withdrawn: 0 };

const page = (url: string, text: string, told: Told = {}): Promise<Page> =>
  takeIn(text, { url, published: "2024-05-15", publisher: "الضفاف", ...told });

const met = "التقى وزير الخارجية المصري سامح شكري نظيره الأردني أيمن الصفدي في القاهرة الأربعاء.";
const metAgain = "التقى وزير الخارجية المصري سامح شكري نظيره الأردني أيمن الصفدي في عمان الأربعاء.";
const odd = "زار الرئيس المصري عبد الفتاح السيسي الأردن.\0 \ud800 تمت";

/** Rows have no order of their own. */
const inOrder = <T>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => byCodeUnits(JSON.stringify(a), JSON.stringify(b)));

for (const { name, skipped, makePlace } of engines)
  describe.skipIf(skipped)(`a store in ${name}`, () => {
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

    async function add(pages: readonly Page[], coder = "first"): Promise<Tally> {
      const adder = new Adder(store, { reader, coder, now: () => NOW });
      for (const one of pages) await adder.take(one);
      await adder.finish();
      await relink(store);
      return adder.tally;
    }
    const rowsIn = async (
      table: "document" | "statement" | "event" | "event_party" | "event_group" | "archive",
    ) =>
      inOrder((await store.db.selectFrom(table).selectAll().execute()) as readonly Record<string, unknown>[]);

    test("adding twice is adding once", async () => {
      const pages = [await page("https://a.example/1", met), await page("https://b.example/1", met)];
      expect(await add(pages)).toEqual({ ...none, new: 2 });
      const before = await Promise.all([rowsIn("document"), rowsIn("event"), rowsIn("event_group")]);
      expect(before.map(({ length }) => length)).toEqual([2, 2, 1]);
      expect(await add(pages)).toEqual({ ...none, unchanged: 2 });
      expect(await Promise.all([rowsIn("document"), rowsIn("event"), rowsIn("event_group")])).toEqual(before);
    });

    test("a changed page is a new version in place of the old one, which is kept", async () => {
      await add([await page("https://a.example/1", met)]);
      expect(await add([await page("https://a.example/1", metAgain)])).toEqual({ ...none, changed: 1 });
      const [document, ...more] = await rowsIn("document");
      expect(more).toEqual([]);
      expect(document).toMatchObject({ version: 2, text: JSON.stringify(metAgain) });
      const [old] = await store.db.selectFrom("archive").selectAll().execute();
      expect(old).toMatchObject({ version: 1, why: "replaced", id: document!["id"] });
      expect((unpack(old!.whole) as Whole).document.text).toBe(met);
      expect((unpack(old!.whole) as Whole).events).toHaveLength(1);
      expect(await rowsIn("event")).toHaveLength(1);
      expect(await add([await page("https://a.example/1", met)])).toEqual({ ...none, unchanged: 1 });
    });

    test("two versions in one run come to the same as one after the other", async () => {
      const two = [await page("https://a.example/1", met), await page("https://a.example/1", metAgain)];
      expect(await add(two)).toEqual({ ...none, new: 1, changed: 1 });
      expect(await add(two)).toEqual({ ...none, unchanged: 2 });
      expect(await rowsIn("document")).toHaveLength(1);
    });

    test("another coder codes the same versions again; records that are the same keep their ids", async () => {
      await add([await page("https://a.example/1", met)]);
      const before = await rowsIn("event");
      expect(await add([await page("https://a.example/1", met)], "second")).toEqual({ ...none, recode: 1 });
      expect(await rowsIn("event")).toEqual(before);
      expect(await rowsIn("archive")).toEqual([]);
      expect(await rowsIn("document")).toMatchObject([{ coder: "second", version: 1 }]);
    });

    test("codes all pages again from what is kept of them", async () => {
      await add([await page("https://a.example/1", met), await page("https://b.example/1", met)]);
      const before = await rowsIn("event");
      const adder = new Adder(store, { reader, coder: "second", now: () => NOW });
      await adder.recodeAll(() => {});
      expect(adder.tally).toEqual({ ...none, recode: 2 });
      expect(await rowsIn("event")).toEqual(before);
      expect((await rowsIn("document")).map(({ coder }) => coder)).toEqual(["second", "second"]);
      await adder.recodeAll(() => {});
      expect(adder.tally).toEqual({ ...none, recode: 2 });
    });

    test("keeps texts to the last code unit, whatever the engine can hold", async () => {
      await add([await page("https://a.example/odd", odd)]);
      const [document] = await rowsIn("document");
      expect(JSON.parse(document!["text"] as string)).toBe(odd);
    });

    test("a store that a newer program has written is refused in words", async () => {
      await store.db
        .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
        .insertInto("kysely_migration")
        .values({ name: "9999-from-tomorrow", timestamp: NOW })
        .execute();
      await expect(openStore(place.place)).rejects.toThrow(StoreTooNew);
      await expect(openStore(place.place)).rejects.toThrow(/9999-from-tomorrow/);
    });
  });
