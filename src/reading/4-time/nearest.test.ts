// Times that come round again: which of them is meant.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lean } from "./context.ts";
import { below, chooseRound } from "./nearest.ts";
import type { Shift } from "./types.ts";

const LEANS: readonly Lean[] = ["past", "future", "present", "none"];
const SHIFTS: readonly (Shift | undefined)[] = [-2, -1, 0, 1, 2, undefined];
const choose = (offset: number, shift: Shift | undefined, lean: Lean): number =>
  chooseRound({ offset, cycle: 12, shift, lean: () => lean });

describe("chooseRound", () => {
  it("takes last and next strictly before and after the page's", () => {
    expect(choose(0, -1, "none")).toBe(-12);
    expect(choose(-3, -1, "none")).toBe(-3);
    expect(choose(0, 1, "none")).toBe(12);
    expect(choose(-3, 1, "none")).toBe(9);
    expect(choose(-3, -2, "none")).toBe(-15);
    expect(choose(-3, 2, "none")).toBe(21);
  });

  it("lets the verb weigh where nothing is said", () => {
    expect(choose(-11, undefined, "none")).toBe(1);
    expect(choose(-8, undefined, "none")).toBe(-8);
    expect(choose(-8, undefined, "future")).toBe(4);
    expect(choose(-10, undefined, "past")).toBe(-10);
  });

  it("always gives one of the times that come round", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (target, here) => {
        for (const shift of SHIFTS) {
          for (const lean of LEANS) {
            const chosen = choose(below(target, here, 12), shift, lean);
            expect((((here + chosen - target) % 12) + 12) % 12).toBe(0);
          }
        }
      }),
    );
  });
});
