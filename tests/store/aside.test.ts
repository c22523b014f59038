// The store's contract for rows that records do not give back: they go with their page and come back with it.

import { describe, expect, test } from "vitest";
import { findWithdrawal } from "../../src/store/decisions/documents.ts";
import { ASIDE } from "../../src/store/pages/aside.ts";
import { EXPECTATION, TEXTS } from "./corpus.ts";
import { engines } from "./engines.ts";
import { LinkedStore, pageAt } from "./linked-store.ts";

const URL = "https://a.example/1";
const TEXT = [TEXTS[EXPECTATION], TEXTS.find((text) => text.includes("معسكرين"))].join("\n\n");
const page = await pageAt(URL, TEXT);

for (const engine of engines)
  describe.skipIf(engine.skipped)(`rows aside in ${engine.name}`, () => {
    const trial = new LinkedStore(engine, [page]);
    const rows = () => Promise.all(ASIDE.map((table) => trial.rows(table)));

    test("a withdrawn page's go, and come back as they were", async () => {
      const before = await rows();
      for (const some of before) expect(some).not.toEqual([]);
      const number = await trial.decided((db) => findWithdrawal(db, URL));
      expect((await rows()).flat()).toEqual([]);
      await trial.undo(number);
      expect(await rows()).toEqual(before);
    });

    test("a page coded again has them once", async () => {
      const before = await rows();
      expect(await trial.add([page], "second")).toMatchObject({ recode: 1 });
      expect(await rows()).toEqual(before);
    });
  });
