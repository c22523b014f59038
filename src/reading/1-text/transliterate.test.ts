import { expect, it } from "vitest";
import { radicalsOf, write } from "./transliterate.ts";

it.each([
  ["kitAb", "كتاب"],
  ["mas'Ul", "مسؤول"],
  ["'aHmad", "أحمد"],
  ["'islAm", "إسلام"],
  ["'AsiyA", "آسيا"],
  ["qara'a", "قرأ"],
  ["$ay'", "شيء"],
  ["mi'ap", "مئة"],
  ["mu'tamar", "مؤتمر"],
  ["masA'", "مساء"],
  ["jumal", "جمل"],
  ["muddap", "مدة"],
  ["dunyY", "دنيا"],
  ["istaqAl", "استقال"],
])("writes %s as %s, hamza on its seat and no short vowels", (sounds, written) => {
  expect(write(sounds)).toBe(written);
});

it("gives a root's radicals as sounds, and null for what is no radical", () => {
  expect(radicalsOf("ق و ل")).toEqual(["q", "w", "l"]);
  expect(radicalsOf("س ء ل")).toEqual(["s", "'", "l"]);
  expect(radicalsOf("س أ ل")).toEqual(["s", "'", "l"]);
  expect(radicalsOf("ر م ى")).toEqual(["r", "m", "y"]);
  expect(radicalsOf("ق x ل")).toBeNull();
});
