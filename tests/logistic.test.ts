import { describe, expect, it } from "vitest";
import { chance, crossValidated, type Example, fit, surprise } from "../tools/logistic.ts";

/** Events with a trait that makes them right, with one that says nothing, and with one that was seen once. */
const examples: Example[] = Array.from({ length: 120 }, (_, at) => ({
  page: `page ${at % 6}`,
  traits: [
    at % 2 === 0 ? "good" : "bad",
    at % 3 === 0 ? "noise" : "other noise",
    ...(at === 7 ? ["once"] : []),
  ],
  isRight: at % 2 === 0 ? at % 20 !== 0 : at % 4 === 1,
}));

/** What the trait that was seen once is worth. */
const weight = (restraint: number) => Math.abs(fit(examples, restraint).weights.get("once") ?? 0);

describe("the fit of confidence", () => {
  const model = fit(examples, 1);

  it("finds the share of right events where traits tell them apart", () => {
    expect(chance(model, ["good"])).toBeGreaterThan(0.8);
    expect(chance(model, ["bad"])).toBeLessThan(0.6);
  });

  it("gives little weight to a trait that was seen once, and less with more restraint", () => {
    expect(weight(1)).toBeLessThan(0.7);
    expect(weight(8)).toBeLessThan(weight(1));
  });

  it("judges an event by the other pages only", () => {
    const alone: Example[] = [...examples, { page: "new", traits: ["new"], isRight: false }];
    expect(crossValidated(alone, 1).at(-1)).toBeCloseTo(chance(model, []), 6);
  });

  it("is less surprised than one who knows the share alone", () => {
    const share = examples.filter(({ isRight }) => isRight).length / examples.length;
    const blind = examples.map(() => share);
    expect(surprise(examples, crossValidated(examples, 1))).toBeLessThan(surprise(examples, blind));
  });
});
