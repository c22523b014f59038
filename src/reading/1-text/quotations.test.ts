import { describe, expect, it } from "vitest";
import { findQuotations } from "./quotations.ts";

/** Quotations as "depth inner", with "…" where nothing closes them. */
const quotes = (text: string): string[] =>
  findQuotations(text).map(
    ({ inner, depth, closed }) => `${depth} ${text.slice(inner.start, inner.end)}${closed ? "" : "…"}`,
  );

describe("quotations", () => {
  it.each([
    ["guillemets", "قال «نعم» ومضى", ["0 نعم"]],
    ["curly marks", "قال “نعم” ومضى", ["0 نعم"]],
    ["straight marks", 'قال "نعم" ثم "لا"', ["0 نعم", "0 لا"]],
    ["reversed guillemets", "قال »نعم« ومضى", ["0 نعم"]],
    ["marks of two kinds nested", "قال «سمعت “نعم” منه» ومضى", ["0 سمعت “نعم” منه", "1 نعم"]],
    ["marks of one kind nested", "قال «سمعت «نعم» منه» ومضى", ["0 سمعت «نعم» منه", "1 نعم"]],
    ["marks that writers mix", 'قال “نعم" ومضى', ["0 نعم"]],
    ["nothing", "قال نعم", []],
  ])("are found between %s", (_what, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it("that nothing closes end with their paragraph", () => {
    expect(quotes("قال «نعم ولا\nومضى")).toEqual(["0 نعم ولا…"]);
  });

  it("that open in one paragraph may close in a later one", () => {
    expect(quotes("قال «أول الكلام\nوآخره» ومضى")).toEqual(["0 أول الكلام\nوآخره"]);
  });

  it("stand in order, the enclosing one first", () => {
    const found = findQuotations("«أ «ب» ج» «د»");
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [3, 6],
      [10, 13],
    ]);
  });

  it("of ten thousand nested marks are found in one short pass", () => {
    const text = `${"«".repeat(10_000)}قال${"»".repeat(10_000)}`;
    const begun = performance.now();
    const found = findQuotations(text);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(Math.max(...found.map(({ depth }) => depth))).toBeLessThan(10);
  });
});

it("a paragraph whose guillemets all face outwards was typed as it is seen", () => {
  expect(quotes("قال:» نحن راضون «وأضافت» الضفة «")).toEqual(["0  نحن راضون ", "0  الضفة "]);
  // a mark that closes what an earlier paragraph opened leaves the others as they are
  expect(quotes("«أول\nبداية» ثم «نص» وهنا «آخر")).toContain("0 نص");
});
