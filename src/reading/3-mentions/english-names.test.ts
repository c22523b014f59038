import { describe, expect, it } from "vitest";
import { stages } from "../../../tests/reader.ts";
import { manyOf } from "./english-names.ts";

/** The English name of a text's first role. */
const nameIn = (text: string): string | undefined =>
  stages(text).mentions.find(({ role }) => role !== null)?.name.en;

describe("a role's English name tells", () => {
  it("one from many", () => {
    expect(nameIn("قال مسؤول روسي")).toBe("Russian official");
    expect(nameIn("قال مسؤولون روس")).toBe("Russian officials");
  });

  it("of which part of the world they are", () => {
    expect(nameIn("قال دبلوماسيون غربيون")).toBe("Western diplomats");
  });

  it("whose government it is", () => {
    expect(nameIn("رفضت حكومة ميركل الاقتراح")).toBe("Merkel government");
    expect(nameIn("رفضت الحكومة الألمانية الاقتراح")).toBe("German government");
  });
});

it.each([
  ["deputy", "deputies"],
  ["member of parliament", "members of parliament"],
  ["spokeswoman", "spokeswomen"],
  ["army", "armies"],
  ["forces", "forces"],
  ["police", "police"],
  ["armed man", "armed men"],
])("many of %s are %s", (one, many) => {
  expect(manyOf(one)).toBe(many);
});
