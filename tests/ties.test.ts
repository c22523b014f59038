// Ties and what follows from them, from the sample pages.

import { describe, expect, test } from "vitest";
import { tieSeries } from "../src/corpus/ties/series.ts";
import type { TieItem, TieSeries } from "../src/corpus/ties/types.ts";
import { linked } from "./linked.ts";

const { told, events, pages } = await linked("examples");

const counted = ({ points }: TieSeries): TieItem[] => points.flatMap(({ items }) => items);

describe("ties from the sample pages", () => {
  const moscow = tieSeries(told, ["rus", "irn"], { grain: "day" });

  test("have the treaty of January 2025 once for each of its origins", () => {
    const [day] = moscow.points.filter(({ period }) => period === "2025-01-17");
    expect(day).toMatchObject({ conflict: 0, highlights: { treaty: day!.cooperation } });
    const roots = day!.items.map(({ root }) => root);
    expect(new Set(roots).size).toBe(roots.length);
  });

  test("have the supply that Tehran denied among what is left out", () => {
    expect(moscow.leftOut).toContainEqual(
      expect.objectContaining({ type: "AID", date: "2022-07-15", why: "denied" }),
    );
  });

  test("have the call and the talks of February 2025 between Washington and Moscow", () => {
    const { points } = tieSeries(told, ["usa", "rus"], { grain: "day" });
    const on = (day: string) =>
      points.find(({ period }) => period === day)!.items.map(({ mode, type }) => mode ?? type);
    expect(on("2025-02-12")).toContain("phone");
    expect(on("2025-02-18")).toContain("CONSULT");
  });

  test("name events that are there, with words that read back", () => {
    const texts = new Map(pages.map(({ records: { document } }) => [document.id, document.text]));
    const items = counted(moscow);
    expect(items.length).toBeGreaterThan(15);
    for (const { event, document } of items) {
      const { start, end, text } = events.get(event)!.trigger;
      expect(texts.get(document)!.slice(start, end)).toBe(text);
    }
  });
});
