// The store's contract for decisions about actors, copies and whole pages; for every engine.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOfProfile } from "../../src/corpus/hand/actors.ts";
import type { OriginRecord } from "../../src/model.ts";
import { findSameActor } from "../../src/store/decisions/actors.ts";
import { findNotACopy, findWithdrawal } from "../../src/store/decisions/documents.ts";
import { handOf } from "../../src/store/decisions/hand.ts";
import { CannotDecide } from "../../src/store/decisions/types.ts";
import { versionOf, versionsOf } from "../../src/store/pages/versions.ts";
import { engines } from "./engines.ts";
import { LinkedStore, pageAt } from "./linked-store.ts";
import { foundInOrder } from "./searching.ts";

const guest = "التقى المبعوث السويسري رائد سليم الكتبي في القاهرة الأربعاء وزير الخارجية المصري سامح شكري.";
const met = "بحث المبعوث رائد الكتبي الأربعاء ملف اللاجئين وإعادة الإعمار مع سامح شكري وزير الخارجية المصري.";
const energy = "وقعت مصر والسودان في القاهرة الأربعاء اتفاقا للتعاون في مجال الطاقة الكهربائية.";
const later = "وقعت مصر والسودان في الخرطوم الخميس اتفاقا للتعاون في مجال الطاقة الكهربائية.";
const A = "https://a.example/1";
const B = "https://b.example/1";
const C = "https://c.example/1";
const D = "https://d.example/1";
const pages = await Promise.all([pageAt(A, guest), pageAt(B, met), pageAt(C, energy), pageAt(D, energy)]);
const none = { new: 0, changed: 0, recode: 0, unchanged: 0, withdrawn: 0 };
const nobodyKnown = () => null;

for (const engine of engines)
  describe.skipIf(engine.skipped)(`decisions on actors and pages in ${engine.name}`, () => {
    const trial = new LinkedStore(engine, pages);
    const withdraw = (words: string): Promise<number> => trial.decided((db) => findWithdrawal(db, words));
    const notACopy = (a: string, b: string): Promise<number> =>
      trial.decided((db) => findNotACopy(db, [a, b]));
    const sameActor = (a: string, b: string): Promise<number> =>
      trial.decided((db) => findSameActor(db, [a, b], nobodyKnown));
    /** All that the store answers from; the sketches show in the links. */
    const answers = async (): Promise<unknown> =>
      Promise.all([
        trial.links(),
        ...(["document", "statement", "event", "event_party", "archive"] as const).map((table) =>
          trial.rows(table),
        ),
      ]);
    const idOf = async (url: string): Promise<string> =>
      (
        await trial.store.db
          .selectFrom("document")
          .select("id")
          .where("url", "=", url)
          .executeTakeFirstOrThrow()
      ).id;
    const keysIn = async (url: string): Promise<string[]> => {
      const { actors, recipients } = await trial.groupOf(await trial.eventOn(url));
      return [...actors, ...recipients].map(keyOfProfile);
    };

    test("two names of one person stand under one key in an event, and under the known one's where one is known", async () => {
      const before = await trial.links();
      const names = ["راءد الكتبي", "راءد سليم الكتبي"] as const;
      expect((await keysIn(A)).sort()).toEqual(["sameh-shoukry", ...names]);
      const first = await sameActor("رائد الكتبي", "رائد سليم الكتبي");
      expect((await keysIn(A)).sort()).toEqual(["sameh-shoukry", names[0]]);
      const second = await sameActor(names[1], "sameh-shoukry");
      expect(await keysIn(A)).toEqual(["sameh-shoukry"]);
      await trial.undo(first);
      expect((await keysIn(A)).sort()).toEqual(["sameh-shoukry", names[0]]);
      await trial.undo(second);
      expect(await trial.links()).toEqual(before);
    });

    test("outlets that are one actor are one origin", async () => {
      const rootOf = async (url: string): Promise<string> => {
        const id = await idOf(url);
        const { record } = await trial.store.db
          .selectFrom("origin")
          .select("record")
          .where("document", "=", id)
          .executeTakeFirstOrThrow();
        return (JSON.parse(record) as OriginRecord).root;
      };
      expect(await rootOf(A)).not.toBe(await rootOf(B));
      const number = await sameActor(A, B);
      expect(await rootOf(A)).toBe(await rootOf(B));
      await trial.undo(number);
    });

    test("pages that are no copies have no copy and origins of their own", async () => {
      const before = await trial.links();
      expect(await trial.rows("page_copy")).toHaveLength(1);
      const number = await notACopy(C, D);
      expect(await trial.rows("page_copy")).toEqual([]);
      expect((await trial.groupOf(await trial.eventOn(C))).independentOrigins).toBe(2);
      await trial.undo(number);
      expect(await trial.links()).toEqual(before);
    });

    test("a withdrawn page answers nothing, stays away, and comes back whole with undo", async () => {
      const before = await answers();
      const event = await trial.eventOn(C);
      const id = await idOf(C);
      const hits = await foundInOrder(trial.store, "الطاقة");
      expect(hits).toContain(id);
      const number = await withdraw(C);
      expect(await foundInOrder(trial.store, "الطاقة")).toEqual(hits.filter((one) => one !== id));
      expect((await trial.rows("event")).join()).not.toContain(event);
      expect(JSON.stringify(await trial.links())).not.toContain(event);
      expect(await trial.add([await pageAt(C, energy)])).toEqual({ ...none, withdrawn: 1 });
      await expect(withdraw(C)).rejects.toThrow(/no version of it answers/);
      expect(await versionsOf(trial.store.db, id)).toMatchObject([{ version: 1, why: "withdrawn" }]);
      await trial.undo(number);
      expect(await answers()).toEqual(before);
      expect(await foundInOrder(trial.store, "الطاقة")).toEqual(hits);
    });

    test("what comes to a withdrawn page's address with other content is its next version", async () => {
      const id = await idOf(D);
      const number = await withdraw(D);
      expect(await trial.add([await pageAt(D, later)])).toEqual({ ...none, changed: 1 });
      expect(await versionsOf(trial.store.db, id)).toMatchObject([
        { version: 1, why: "withdrawn" },
        { version: 2, why: null },
      ]);
      const undone = await trial.undo(number);
      expect(await versionsOf(trial.store.db, id)).toMatchObject([{ why: "replaced" }, { why: null }]);
      expect(await trial.add([await pageAt(D, energy)])).toEqual({ ...none, unchanged: 1 });
      await trial.undo(undone);
      expect(await trial.add([await pageAt(D, energy)])).toEqual({ ...none, withdrawn: 1 });
      const old = await versionOf(trial.store.db, id, 1);
      expect([old!.document.text, old!.events.length]).toEqual([energy, 1]);
      expect((await versionOf(trial.store.db, id, 2))!.document.text).toBe(later);
      expect(await versionOf(trial.store.db, id, 3)).toBeNull();
    });

    test("a page withdrawn twice comes back when both withdrawals are undone", async () => {
      const first = await withdraw(A);
      const undone = await trial.undo(first);
      const second = await withdraw(A);
      await trial.undo(undone);
      await trial.undo(second);
      await expect(idOf(A)).rejects.toThrow(/no result/);
      await trial.undo(first);
      expect(await idOf(A)).toBe(pages[0].id);
    });

    test("what is not there cannot be decided on", async () => {
      await expect(withdraw("https://nowhere.example/")).rejects.toThrow(/no document/);
      await expect(notACopy(A, A)).rejects.toThrow(CannotDecide);
      await expect(sameActor("لا أحد بهذا الاسم", A)).rejects.toThrow(/no party of this store/);
      await expect(sameActor(A, A)).rejects.toThrow(/one actor already/);
    });

    test("undoing any decisions on actors and pages, in any order, restores every row", async () => {
      const before = await answers();
      const keys = ["egy", "sdn", "sameh-shoukry", "رائد الكتبي", "رائد سليم الكتبي", A, B];
      const two = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys));
      const urls = fc.constantFrom(A, B, C, D);
      const drawn = fc.array(
        fc.oneof(
          two.map((pair) => () => sameActor(...pair)),
          fc.tuple(urls, urls).map((pair) => () => notACopy(...pair)),
          urls.map((url) => () => withdraw(url)),
        ),
        { minLength: 1, maxLength: 5 },
      );
      await fc.assert(
        fc.asyncProperty(drawn, fc.infiniteStream(fc.nat()), async (tries, shuffle) => {
          const numbers: number[] = [];
          for (const attempt of tries)
            try {
              numbers.push(await attempt());
            } catch (error) {
              if (!(error instanceof CannotDecide)) throw error;
            }
          const order = numbers.map((number) => [shuffle.next().value, number] as const);
          for (const [, number] of order.sort(([x], [y]) => x - y)) await trial.undo(number);
          expect(await answers()).toEqual(before);
          expect((await handOf(trial.store.db)).sameActor).toEqual([]);
        }),
        { numRuns: 10 },
      );
    });
  });
