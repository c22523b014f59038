import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { hashFiles } from "../lexicon/cache.ts";
import { reader } from "../../tests/reader.ts";
import { gazetteer } from "./gazetteer.ts";

const locate = gazetteer(createRequire(import.meta.url));

describe("the gazetteer", () => {
  it.each([
    ["Moscow", "RUS", 55.75, 37.6],
    ["Baghdad", "IRQ", 33.34, 44.4],
    ["Aleppo", "SYR", 36.2, 37.16],
    ["Pristina", "XKX", 42.67, 21.17],
  ])("has %s of %s", (name, country, lat, lon) => {
    const found = locate(name, country);
    expect(found?.lat).toBeCloseTo(lat, 0);
    expect(found?.lon).toBeCloseTo(lon, 0);
  });

  it("takes the largest place of a name, and only in that country", () => {
    expect(locate("Paris", "FRA")?.lat).toBeCloseTo(48.9, 0);
    expect(locate("Paris", "USA")?.lat).toBeCloseTo(33.7, 0);
  });

  it("has nothing for a name or country that it does not know", () => {
    expect(locate("Atlantis", "GRC")).toBeNull();
    expect(locate("Moscow", "ZZZ")).toBeNull();
  });
});

describe("the lexicons of this machine", () => {
  it("place the capitals where they lie, beside the governments that they stand for", () => {
    const { entities, byId } = reader.lexicons.mentions;
    const tehran = entities[byId["tehran"]!]!;
    expect([tehran.kind, tehran.standsFor, tehran.country]).toEqual(["place", "irn", "IRN"]);
    expect(tehran.lat).toBeCloseTo(35.7, 0);
  });

  it("are known by the content of their files", () => {
    expect(() => hashFiles("/", ["/no/such/file.yaml"])).toThrow("no such file");
  });
});
