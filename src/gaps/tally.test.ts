import { describe, expect, it } from "vitest";
import { Tally } from "./tally.ts";

const countsOf = (tally: Tally): (string | number)[][] =>
  tally.top(9).map(({ word, count, pages }) => [word, count, pages]);

describe("a tally", () => {
  it("ranks words by count, then by letters, and counts pages", () => {
    const tally = new Tally(10);
    for (const [word, page] of [
      ["b", 0],
      ["c", 0],
      ["c", 0],
      ["a", 1],
      ["c", 1],
    ] as const)
      tally.add(word, page, () => "");
    expect(countsOf(tally)).toEqual([
      ["c", 3, 2],
      ["a", 1, 1],
      ["b", 1, 1],
    ]);
    expect(tally.short).toBe(0);
  });

  it("keeps the first examples, each of another page, and makes no others", () => {
    const tally = new Tally(10);
    let made = 0;
    for (const page of [0, 0, 1, 2, 3])
      tally.add("a", page, () => {
        made++;
        return `page ${page}`;
      });
    expect(tally.top(1)[0]?.examples).toEqual(["page 0", "page 1"]);
    expect(made).toBe(2);
  });

  it("forgets the rarest when it is full, and says by how much counts may be short", () => {
    const tally = new Tally(2);
    for (const word of ["often", "often", "often", "some", "some", "x", "y"]) tally.add(word, 0, () => "");
    expect(tally.top(9)).toHaveLength(4);
    tally.add("z", 0, () => "");
    expect(countsOf(tally).map(([word]) => word)).toEqual(["often", "some", "z"]);
    expect(tally.short).toBe(1);
  });
});
