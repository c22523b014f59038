// The store's contract for names: whom words on the command line mean, and what is said where nobody is meant.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveName } from "../../src/cli/questions/resolve.ts";
import { openExisting, openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { existsSync } from "node:fs";
import { fill, TEXTS } from "./corpus.ts";
import { engines, type Place } from "./engines.ts";

const key = (one: string) => ({ kind: "key", key: one });

for (const { name, skipped, makePlace } of engines)
  describe.skipIf(skipped)(`names in a store in ${name}`, () => {
    let place: Place;
    let store: Store;
    beforeAll(async () => {
      place = await makePlace();
      store = await openStore(place.place);
      await fill(
        store,
        [...TEXTS.keys()].map((text) => ({ text, outlet: 0, day: 2 })),
      );
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    it.each([
      ["an id", "sameh-shoukry", key("sameh-shoukry")],
      ["an Arabic name, however spelled", "سامح شكرى", key("sameh-shoukry")],
      ["a Latin name in any case", "SAMEH shoukry", key("sameh-shoukry")],
      ["a part of a name", "Shoukry", key("sameh-shoukry")],
      ["a country's code", "rus", { kind: "country", code: "RUS" }],
      ["a country's name: the state itself", "روسيا", key("rus")],
      ["an outlet that no lexicon knows", "القلوع", key("القلوع")],
      ["somebody whom only the lexicons have", "Emmanuel Macron", key("emmanuel-macron")],
      ["somebody by a spelling that only the lexicons have", "ايمانويل ماكرون", key("emmanuel-macron")],
      ["a country that only the lexicons have", "fji", { kind: "country", code: "FJI" }],
    ])("are found by %s", async (_, given, meant) => {
      if (given === "القلوع") await fill(store, [{ text: 0, outlet: 2, day: 1 }]);
      expect(await resolveName(store.db, given)).toEqual(meant);
    });

    it("of places are apart from those of parties", async () => {
      expect(await resolveName(store.db, "بغداد", "place")).toEqual(key("Baghdad"));
      expect(await resolveName(store.db, "Cairo", "place")).toEqual(key("Cairo"));
      expect(await resolveName(store.db, "irq", "place")).toEqual({ kind: "country", code: "IRQ" });
    });

    it("of nobody are an error that names those who are near", async () => {
      await expect(resolveName(store.db, "Shokry")).rejects.toThrow(
        /"Shokry": tried as .* near it: sameh-shoukry \(Sameh Shoukry\)/,
      );
      await expect(resolveName(store.db, "؟")).rejects.toThrow(/nobody and nothing is called/);
    });

    it("of several are an error that lists them", async () => {
      await expect(resolveName(store.db, "Macron")).rejects.toThrow(/may mean 2: .*brigitte-macron/);
    });
  });

for (const { name, skipped, makePlace } of engines)
  it.skipIf(skipped)(`a question to no store in ${name} is an error, and makes none`, async () => {
    const place = await makePlace();
    await expect(openExisting(place.place)).rejects.toThrow(/^no store at .*: make one with isnad add/);
    await expect(openExisting(place.place)).rejects.toThrow(/^no store/);
    expect(existsSync(place.place)).toBe(false);
    await place.remove();
  });
