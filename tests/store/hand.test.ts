// The store's contract for decisions: what a person decides is linked so, is kept, and can be taken back; for every engine.

import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GroupRecord, Page } from "../../src/model.ts";
import { decide, decisionsOf, findUndo } from "../../src/store/decisions/log.ts";
import { findMerge, findSplit } from "../../src/store/decisions/reports.ts";
import { standingsOf } from "../../src/store/decisions/standing.ts";
import { CannotDecide } from "../../src/store/decisions/types.ts";
import { relink } from "../../src/store/links/relink.ts";
import { openStore } from "../../src/store/open.ts";
import { Adder } from "../../src/store/pages/add.ts";
import type { Store } from "../../src/store/store.ts";
import { reader, takeIn } from "../reader.ts";
import { engines, type Place } from "./engines.ts";

const NOW = "2026-01-01T00:00:00.000Z";
const page = (url: string, text: string): Promise<Page> =>
  takeIn(text, { url, published: "2024-05-15", publisher: url });
const cairo = "التقى وزير الخارجية المصري سامح شكري نظيره الأردني أيمن الصفدي في القاهرة الأربعاء.";
const cairoToo =
  "استقبل سامح شكري وزير الخارجية المصري في القاهرة الأربعاء وزير الخارجية الأردني أيمن الصفدي.";
const energy = "وقعت مصر والسودان في القاهرة الأربعاء اتفاقا للتعاون في مجال الطاقة الكهربائية.";
const rome = "زار الرئيس الإيطالي روما القديمة ثم التقى نظيره الفرنسي في باريس الأربعاء.";
const pages = await Promise.all([
  page("https://a.example/1", cairo),
  page("https://b.example/1", cairoToo),
  page("https://c.example/1", cairo),
  page("https://d.example/1", energy),
  page("https://e.example/1", rome),
]);

const TABLES = ["page_copy", "origin", "event_group", "group_report", "dispute", "link"] as const;

for (const { name, skipped, makePlace } of engines)
  describe.skipIf(skipped)(`decisions in ${name}`, () => {
    let place: Place;
    let store: Store;
    beforeAll(async () => {
      place = await makePlace();
      store = await openStore(place.place);
      await add(pages);
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    async function add(some: readonly Page[], coder = "first"): Promise<void> {
      const adder = new Adder(store, { reader, coder, now: () => NOW });
      for (const one of some) await adder.take(one);
      await adder.finish();
      await relink(store);
    }
    const why = { reason: "seen on the page", author: "rana", made: NOW };
    async function decided(find: Parameters<typeof decide>[2]): Promise<number> {
      const number = await decide(store, why, find);
      await relink(store);
      return number;
    }
    const merge = (...ids: string[]): Promise<number> => decided((db) => findMerge(db, ids));
    const split = (...ids: string[]): Promise<number> => decided((db) => findSplit(db, ids));
    const undo = (number: number): Promise<number> => decided((db) => findUndo(db, number));

    /** All that linking wrote, row for row. */
    const links = async (): Promise<unknown> =>
      Promise.all(
        TABLES.map(async (table) => {
          const rows = await store.db.selectFrom(table).selectAll().execute();
          return (rows as object[]).map((row) => JSON.stringify(row)).sort();
        }),
      );
    const groups = async (): Promise<GroupRecord[]> =>
      (await store.db.selectFrom("event_group").select("record").orderBy("id").execute()).map(
        ({ record }): GroupRecord => JSON.parse(record),
      );
    /** The first event of a page. */
    async function eventOn(url: string): Promise<string> {
      const row = await store.db
        .selectFrom("event")
        .innerJoin("document", "document.id", "event.document")
        .select("event.id")
        .where("url", "=", url)
        .orderBy("start")
        .executeTakeFirstOrThrow();
      return row.id;
    }
    const groupOf = async (event: string): Promise<GroupRecord> =>
      (await groups()).find(({ reports }) => reports.some((one) => one.event === event))!;
    const membersWith = async (event: string): Promise<string[]> =>
      (await groupOf(event)).reports.map((one) => one.event);
    const noteOf = async (number: number): Promise<string> =>
      (await standingsOf(store.db)).find(({ decision }) => decision.number === number)!.notes.join();

    test("reports that are merged are one event, which says who joined them and why", async () => {
      const before = await links();
      const [a, d] = [await eventOn("https://a.example/1"), await eventOn("https://d.example/1")];
      expect(await membersWith(a)).not.toContain(d);
      const number = await merge(a, d);
      expect(await membersWith(a)).toContain(d);
      expect((await groupOf(a)).why).toContain("joined by hand: seen on the page (rana)");
      await undo(number);
      expect(await links()).toEqual(before);
    });

    test("a report that is split off is an event of its own, and comes back with undo, and goes with undoing that", async () => {
      const before = await links();
      const [a, b] = [await eventOn("https://a.example/1"), await eventOn("https://b.example/1")];
      const { id } = await groupOf(a);
      expect(await membersWith(b)).toContain(a);
      const number = await split(id, b);
      const after = await links();
      expect(await membersWith(b)).toEqual([b]);
      expect((await groupOf(b)).why).toContain("taken out by hand: seen on the page (rana)");
      expect((await groupOf(a)).why).toContain("kept apart by hand: seen on the page (rana)");
      const undone = await undo(number);
      expect(await links()).toEqual(before);
      const again = await undo(undone);
      expect(await links()).toEqual(after);
      expect(await noteOf(undone)).toBe(`undone by decision ${again}`);
      await undo(again);
      expect(await links()).toEqual(before);
    });

    test("what another coder codes the same keeps what was decided", async () => {
      const [a, d] = [await eventOn("https://a.example/1"), await eventOn("https://d.example/1")];
      const number = await merge(a, d);
      const before = await links();
      await add(pages, "second");
      expect(await links()).toEqual(before);
      await undo(number);
    });

    test("a decision rests while its event is gone, says so, and applies again", async () => {
      const [a, e] = [await eventOn("https://a.example/1"), await eventOn("https://e.example/1")];
      const number = await merge(a, e);
      await add([await page("https://e.example/1", "لا شيء يذكر هنا اليوم.")]);
      expect(await noteOf(number)).toBe(`no longer applies: the event ${e} is gone`);
      expect(await membersWith(a)).not.toContain(e);
      // the first version is in the archive and does not come back; a third has the event at its place again
      await add([await page("https://e.example/1", `${rome}\nتم.`)]);
      expect(await noteOf(number)).toBe("");
      expect(await membersWith(a)).toContain(e);
      await undo(number);
    });

    test("of two that contradict one another the later holds, and the log explains it", async () => {
      const [a, d] = [await eventOn("https://a.example/1"), await eventOn("https://d.example/1")];
      const first = await merge(a, d);
      const second = await split(d);
      expect(await membersWith(d)).toEqual([d]);
      expect(await noteOf(first)).toBe(`yields, where they contradict it, to the later decision ${second}`);
      await undo(second);
      expect(await membersWith(a)).toContain(d);
      await undo(first);
    });

    test("what cannot be decided is told in words, and nothing is written", async () => {
      const a = await eventOn("https://a.example/1");
      const d = await eventOn("https://d.example/1");
      const before = await decisionsOf(store.db);
      await expect(merge("nowhere", a)).rejects.toThrow(/nowhere: neither an event nor a group/);
      await expect(merge(a, a)).rejects.toThrow(CannotDecide);
      await expect(split(a, d)).rejects.toThrow(/not of the group/);
      await expect(split(d)).rejects.toThrow(/all the reports/);
      await expect(undo(9999)).rejects.toThrow(/no decision 9999/);
      const { number } = before.find(({ undoneBy }) => undoneBy !== null)!;
      await expect(undo(number)).rejects.toThrow(/undone already/);
      expect(await decisionsOf(store.db)).toEqual(before);
    });

    test("undoing any decisions, in any order, restores every link", async () => {
      const before = await links();
      const ids = (await store.db.selectFrom("event").select("id").orderBy("id").execute()).map(
        ({ id }) => id,
      );
      const drawn = fc.array(
        fc.tuple(fc.boolean(), fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 })),
        { minLength: 1, maxLength: 4 },
      );
      await fc.assert(
        fc.asyncProperty(drawn, fc.infiniteStream(fc.nat()), async (tries, shuffle) => {
          const numbers: number[] = [];
          for (const [isMerge, events] of tries)
            try {
              numbers.push(await (isMerge ? merge(...events) : split(...events)));
            } catch (error) {
              if (!(error instanceof CannotDecide)) throw error;
            }
          const order = numbers.map((number) => [shuffle.next().value, number] as const);
          for (const [, number] of order.sort(([x], [y]) => x - y)) await undo(number);
          expect(await links()).toEqual(before);
        }),
        { numRuns: 12 },
      );
    });
  });
