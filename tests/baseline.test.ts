// The regression net: no figure of the annotated pages and of the outside sets may fall by more than half a point below tests/baseline.

import { describe, expect, it } from "vitest";
import { scoreboardOf } from "../src/evaluation/scoreboard.ts";
import { isHere, readAnnotatedPages } from "../tools/annotated-pages.ts";
import { baselineOf, fallen, flat } from "../tools/baseline.ts";
import { hasOutside, measureOutside } from "../tools/outside.ts";
import { readBaseline } from "../tools/read-baseline.ts";
import { reader } from "./reader.ts";

const canMeasure = isHere() && hasOutside();
if (!canMeasure) console.log("baseline.test.ts: skipped, for there are no annotated pages in ../shared/gold");

/** "set: measure", as against the measures of the annotated pages. */
const isOutside = (name: string): boolean => name.includes(": ");
const SLOW = 180_000;

describe.skipIf(!canMeasure)("no figure has fallen by more than half a point", () => {
  const all = readBaseline();
  const part = (wanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => wanted(name)));

  it(
    "on the annotated pages",
    async () => {
      const before = part((name) => !isOutside(name));
      const pages = await readAnnotatedPages(reader);
      const board = scoreboardOf(pages.map(({ match }) => match));
      expect(Object.keys(before).length).toBeGreaterThan(10);
      expect(fallen(before, baselineOf(board))).toEqual([]);
      // what confidence promises: where this fails, run npm run fit
      expect(board.trusted.events).toBeGreaterThan(board.events.system / 4);
      expect(board.trusted.right).toBeGreaterThanOrEqual(0.9);
    },
    SLOW,
  );

  it(
    "on the outside sets",
    async () => {
      const before = part(isOutside);
      expect(Object.keys(before).length).toBeGreaterThan(20);
      expect(fallen(before, flat(await measureOutside(reader)))).toEqual([]);
    },
    SLOW,
  );
});

describe("the baseline", () => {
  const before = { "events F1": 0.7, "set: names F1": 0.8 };

  it("lets figures rise, and fall by half a point", () => {
    expect(fallen(before, { "events F1": 0.6951, "set: names F1": 0.9 })).toEqual([]);
  });

  it("names a figure that fell further, and tells how to lower the baseline where that is meant", () => {
    expect(fallen(before, { "events F1": 0.694, "set: names F1": 0.8 })).toEqual([
      expect.stringMatching(/^events F1 fell from 70\.0 to 69\.4; .*npm run measure/),
    ]);
  });

  it("names a figure that is no longer measured", () => {
    expect(fallen(before, { "events F1": 0.7 })).toEqual(["set: names F1 is no longer measured"]);
  });
});
