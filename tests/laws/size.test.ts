import { expect, test } from "vitest";
import { read } from "../reader.ts";

/** How often a pattern is repeated on one page; a scan that goes over the page for every word would take hours. */
const MANY = 8000;
/** In milliseconds of this process's own work: ten times what a slow machine needs. */
const ENOUGH = 20_000;

/** What the process has worked: a machine that is busy with something else does not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

test.each([
  ["statements", "قال وزير الخارجية الروسي سيرغي لافروف إن بلاده فرضت عقوبات على بريطانيا. "],
  ["one sentence without an end", "قال لافروف إن موسكو قصفت كييف و"],
  ["reports without a speaker", "وأضاف أنه قال إنه أكد أنه "],
  ["quotations", "قال: «نعم» "],
  ["marks that open and never close", "«قال \n"],
  ["names", "بوتين وبزشكيان "],
  ["dates", "في 17 يناير 2025 "],
  ["one letter", "و"],
  ["one foreign letter", "a"],
  ["vowel signs", "قَ"],
])(
  "a page of %s is read in time that grows with its length",
  (_what, pattern) => {
    const begun = worked();
    const { document } = read(pattern.repeat(MANY));
    expect(worked() - begun).toBeLessThan(ENOUGH);
    expect(document.text.length).toBe(pattern.length * MANY);
  },
  120_000,
);

test("ten thousand nested quotation marks are read", () => {
  const text = `${"«".repeat(10_000)}قال الوزير إن الاتفاق قريب${"»".repeat(10_000)}`;
  const begun = worked();
  expect(read(text).document.text).toBe(text);
  expect(worked() - begun).toBeLessThan(ENOUGH);
});
