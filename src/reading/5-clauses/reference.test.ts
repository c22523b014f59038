import { describe, expect, it } from "vitest";
import { stages } from "../../../tests/reader.ts";
import type { Mention } from "../3-mentions/types.ts";

/** A mention and those that it goes back to; null where that has no end. */
function lineOf(mention: Mention): Mention[] | null {
  const line: Mention[] = [];
  for (let one: Mention | null = mention; one; one = one.antecedent) {
    if (line.includes(one)) return null;
    line.push(one);
  }
  return line;
}

describe("a role", () => {
  it.each([
    "وصل رئيس البعثة نزيه النجار ونائب رئيس نادي الخليج إلى المعسكر.",
    "حضر اللقاء رئيس الوفد نزيه النجار ونائب رئيس نادي الخليج الذي تحدث إلى الصحافيين.",
  ])("never goes back to itself: %s", (text) => {
    const lines = stages(text).mentions.map(lineOf);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).not.toContain(null);
  });
});
