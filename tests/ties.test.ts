// Ties and what follows from them, from the sample pages.

import { describe, expect, test } from "vitest";
import { balanceOf } from "../src/corpus/balance/balance.ts";
import { strainsOf } from "../src/corpus/balance/strain.ts";
import { mostTied } from "../src/corpus/balance/most-tied.ts";
import { tieSeries } from "../src/corpus/ties/series.ts";
import type { TieItem, TieSeries } from "../src/corpus/ties/types.ts";
import { linked } from "./linked.ts";

const {
  links: { told },
  events,
  pages,
} = await linked("examples");

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

describe("does a rapprochement of two leaders strain a third tie?", () => {
  const [triad] = balanceOf(told, ["rus", "irn", "usa"]).triads;
  const leaders = tieSeries(told, ["vladimir-putin", "donald-trump"], { grain: "day" });

  test("two leaders who spoke turn their countries' tie, and the triad with a third is out of balance from that day", () => {
    const call = leaders.points.find(({ period }) => period === "2025-02-12")!.items[0]!;
    const turn = triad!.turns.find(({ day }) => day === "2025-02-12")!;
    expect(turn).toMatchObject({
      from: "balanced",
      to: "unbalanced",
      changes: [{ a: "rus", b: "usa", from: -1, to: 1 }],
    });
    expect([turn.by, ...turn.beside].map(({ event }) => event)).toContain(call.event);
  });

  test("the tie of Moscow and Tehran held: both before and after the call they did more together than against each other", () => {
    const turn = triad!.turns.find(({ day }) => day === "2025-02-12")!;
    const [tehran] = strainsOf(triad!, turn).filter(({ a, b }) => a === "irn" && b === "rus");
    expect(tehran!.before.sum).toBeGreaterThan(0);
    expect(tehran!.after.sum).toBeGreaterThan(0);
    expect(tehran!.after.items.length).toBeGreaterThan(3);
    const since = triad!.periods.filter(({ period }) => period >= "2025-02");
    expect(since.map(({ ties }) => ties.find(({ a, b }) => a === "irn" && b === "rus")!.sign)).not.toContain(
      -1,
    );
  });

  test("balance came back not by a break of the third tie but by talks on the other", () => {
    const at = triad!.turns.findIndex(({ day }) => day === "2025-02-12");
    expect(triad!.turns[at + 1]).toMatchObject({
      to: "balanced",
      changes: [{ a: "irn", b: "usa", from: -1, to: 1 }],
      by: { type: "CONSULT" },
    });
  });

  test("the three are among those who are tied most", () => {
    expect(mostTied(told, "countries", 4)).toEqual(expect.arrayContaining(["irn", "rus", "usa"]));
  });
});
