import { describe, expect, it } from "vitest";
import { stages } from "../../../tests/reader.ts";
import { confidenceOf, weightOf } from "./confidence.ts";
import fitted from "./confidence.json" with { type: "json" };

const eventsOf = (text: string) => stages(text).events;
const [plain] = eventsOf("اتهمت إيران بريطانيا بخرق الاتفاق.");

describe("confidence", () => {
  it("rests on what is known of the event, in words", () => {
    expect(plain?.traits).toEqual(
      expect.arrayContaining([
        "type ACCUSE",
        "status actual",
        "actor known",
        "recipient known",
        "subject of its own",
        "actor stands beside",
      ]),
    );
    expect(plain?.confidence).toBe(confidenceOf(plain?.traits ?? []));
  });

  it("is a chance: the sum of the weights through the logistic curve, never certain", () => {
    const sum = (plain?.traits ?? []).reduce((total, trait) => total + weightOf(trait), fitted.base);
    expect(plain?.confidence).toBeCloseTo(1 / (1 + Math.exp(-sum)), 2);
    expect(confidenceOf(Array.from({ length: 99 }, () => "actor known"))).toBe(0.99);
  });

  it("says nothing of traits that were not seen when it was fitted", () => {
    expect(confidenceOf(["no such trait"])).toBe(confidenceOf([]));
  });

  it("is lower where the actor is only understood", () => {
    const [understood] = eventsOf("قال وزير الخارجية القطري إنه زار بغداد.");
    expect(understood?.traits).toContain("actor known, understood");
    expect(understood?.confidence).toBeLessThan(plain?.confidence ?? 0);
  });

  it("knows every trait that it gives by one of its kinds", () => {
    const kinds = new Set(Object.keys(fitted.weights).map((trait) => trait.split(" ")[0]));
    const traits = eventsOf("شن الجيش الروسي هجوما على كييف أمس، بحسب ما أعلنه الكرملين.").flatMap(
      (event) => event.traits,
    );
    expect(traits.filter((trait) => !kinds.has(trait.split(" ")[0]))).toEqual([]);
  });
});
