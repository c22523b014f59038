import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { party, someEvents, told } from "../../../tests/told-events.ts";
import type { EventRecord, GroupRecord } from "../../model.ts";
import { periodOf } from "./periods.ts";
import { tieSeries } from "./series.ts";
import { toldEvent } from "./told.ts";
import type { CountBy, Grain, TieEvent, TieSeries } from "./types.ts";

const [rus, irn, usa] = ["rus", "irn", "usa"].map(party) as [
  ReturnType<typeof party>,
  ReturnType<typeof party>,
  ReturnType<typeof party>,
];
const putin = party("vladimir-putin:RUS");
const trump = party("donald-trump:USA");
const pezeshkian = party("masoud-pezeshkian:IRN");

const pairs = fc.constantFrom<[string, string]>(
  ["rus", "irn"],
  ["RUS", "usa"],
  ["vladimir-putin", "usa"],
  ["rus", "rus"],
);
const grains = fc.constantFrom<Grain>("day", "week", "month", "quarter", "year");
const counts = fc.constantFrom<CountBy>("origins", "reports", "events");

const act = (some: Partial<TieEvent>): TieEvent =>
  told({ type: "AID", actors: [irn], recipients: [rus], ...some });

/** The periods of a date at every grain. */
const all = (value: string): unknown[] =>
  (["day", "week", "month", "quarter", "year"] as const).map((grain) => periodOf(value, grain));

const town = (en: string): TieEvent["place"] => ({
  ...{ start: 0, end: 1, text: en },
  ...{ name: { en }, country: "IRN" },
});
const strike = (en: string): TieEvent =>
  told({ type: "ASSAULT", actors: [usa], recipients: [irn], place: town(en) });

const listsOf = ({ points, undated, inexact, future, leftOut }: TieSeries) => [
  ...points.map(({ items }) => items),
  ...[undated, inexact, future, leftOut],
];

describe("a tie", () => {
  test("takes all members of a country, or one known actor alone", () => {
    const treaty = told({ type: "SUPPORT", actors: [putin, pezeshkian], joint: true });
    expect(tieSeries([treaty], ["rus", "irn"]).points).toMatchObject([
      {
        period: "2025-01",
        cooperation: 1,
        conflict: 0,
        sum: 5,
        mean: 5,
        highlights: { treaty: 1, visit: 0 },
      },
    ]);
    expect(tieSeries([treaty], ["vladimir-putin", "irn"]).points).toHaveLength(1);
    expect(tieSeries([treaty], ["sergei-lavrov", "irn"]).points).toEqual([]);
  });

  test("tells who did it to whom, from either side", () => {
    const supply = told({ type: "AID", actors: [irn], recipients: [rus] });
    expect(tieSeries([supply], ["irn", "rus"]).points[0]!.items[0]).toMatchObject({
      direction: "forth",
      highlights: ["supply"],
      score: 10,
    });
    expect(tieSeries([supply], ["rus", "irn"]).points[0]!.items[0]!.direction).toBe("back");
  });

  test("is no clash of those who act together on a third, named or not", () => {
    const strikes = told({ type: "ASSAULT", actors: [usa, rus], recipients: [irn] });
    const rejection = told({ type: "REJECT", actors: [rus, irn] });
    const clash = told({ type: "ASSAULT", actors: [usa, irn], joint: true });
    expect(tieSeries([strikes], ["usa", "rus"]).points).toEqual([]);
    expect(tieSeries([rejection], ["rus", "irn"]).points).toEqual([]);
    expect(tieSeries([clash], ["usa", "irn"]).points[0]!.conflict).toBe(1);
  });

  test("has the talks that a third mediated between the two, and the mediator's own with each", () => {
    const mediation = told({
      type: "CONSULT",
      mode: "third-party",
      actors: [party("omn")],
      recipients: [usa, irn],
    });
    expect(tieSeries([mediation], ["usa", "irn"]).points[0]).toMatchObject({
      sum: 1,
      highlights: { mediation: 1 },
      items: [{ direction: "mediated" }],
    });
    expect(tieSeries([mediation], ["omn", "irn"]).points[0]!.items[0]!.direction).toBe("forth");
  });

  test("counts by origins, by reports or by events", () => {
    const reports = ["reuters", "reuters", "irna"].map((root, at) => ({
      event: `e${at}`,
      document: `p${at}`,
      root,
    }));
    const call = told({ type: "CONSULT", mode: "phone", actors: [putin, trump], joint: true, reports });
    const cooperation = (by: CountBy): number =>
      tieSeries([call], ["rus", "usa"], { by }).points[0]!.cooperation;
    expect([cooperation("origins"), cooperation("reports"), cooperation("events")]).toEqual([2, 3, 1]);
  });

  test("counts once what a page tells again, and twice two strikes on two towns", () => {
    const reports = [{ event: "e1", document: "page", root: "reuters" }];
    const again = [{ event: "e2", document: "page", root: "reuters" }];
    const visit = { type: "CONSULT" as const, mode: "visit", actors: [putin], recipients: [irn] };
    const visits = [told({ ...visit, reports }), told({ ...visit, reports: again })];
    const elsewhere = told({ ...visit, reports: [{ ...again[0]!, document: "other", event: "e3" }] });
    expect(tieSeries(visits, ["rus", "irn"]).points[0]!.cooperation).toBe(1);
    expect(tieSeries(visits, ["rus", "irn"], { by: "reports" }).points[0]!.cooperation).toBe(2);
    expect(tieSeries([...visits, elsewhere], ["rus", "irn"]).points[0]!.cooperation).toBe(2);
    expect(tieSeries([strike("Natanz"), strike("Fordow")], ["usa", "irn"]).points[0]!.conflict).toBe(2);
  });

  test("keeps what is undated, less exact than a period, to come, negated or supposed apart", () => {
    const series = tieSeries(
      [
        act({ date: null }),
        act({ date: "2022" }),
        act({ status: "future" }),
        act({ status: "negated" }),
        act({ status: "denied" }),
        act({ status: "hypothetical" }),
      ],
      ["irn", "rus"],
    );
    expect(series).toMatchObject({ points: [], undated: [{}], inexact: [{ date: "2022" }], future: [{}] });
    expect(series.leftOut.map(({ why }) => why)).toEqual(["negated", "denied", "hypothetical"]);
    expect(tieSeries([act({ date: "2022" })], ["irn", "rus"], { grain: "year" }).points).toMatchObject([
      { period: "2022" },
    ]);
  });
});

test("a date belongs to the period that holds all its days", () => {
  const [week, month, year] = [{ period: "2025-W01" }, { period: "2024-12" }, { period: "2024" }];
  expect(all("2024-12-30")).toEqual([{ period: "2024-12-30" }, week, month, { period: "2024-Q4" }, year]);
  expect(all("2025-02")).toEqual([
    "inexact",
    "inexact",
    { period: "2025-02" },
    { period: "2025-Q1" },
    { period: "2025" },
  ]);
  expect(all("2025-W01")).toEqual(["inexact", week, "inexact", "inexact", "inexact"]);
  expect(periodOf(null, "day")).toBe("undated");
});

test("every count is the length of the list behind it, and every event between the two stands in one list", () => {
  fc.assert(
    fc.property(someEvents, pairs, grains, counts, (events, pair, grain, by) => {
      const series = tieSeries(events, pair, { grain, by });
      for (const { cooperation, conflict, quads, highlights, sum, mean, items } of series.points) {
        const of = (...wanted: string[]) => items.filter(({ quad }) => wanted.includes(quad)).length;
        expect([cooperation, conflict]).toEqual([of("VC", "MC"), of("VK", "MK")]);
        expect(Object.values(quads).reduce((a, b) => a + b)).toBe(items.length);
        for (const [name, count] of Object.entries(highlights))
          expect(items.filter((item) => item.highlights.includes(name as "visit")).length).toBe(count);
        expect(sum).toBeCloseTo(items.reduce((all, { score }) => all + score, 0));
        expect(mean).toBeCloseTo(sum / items.length);
      }
      const stands = listsOf(series)
        .flat()
        .map(({ event }) => event);
      expect(new Set(stands).size).toBe(stands.length);
      const backwards = tieSeries(events.toReversed(), [pair[1], pair[0]], { grain, by });
      expect(
        listsOf(backwards)
          .flat()
          .map(({ event }) => event),
      ).toEqual(stands);
    }),
  );
});

const event = (id: string, some: Partial<EventRecord> = {}): EventRecord => ({
  ...{
    kind: "event",
    id,
    document: id,
    type: "CONSULT",
    mode: null,
    contexts: [],
    actors: [],
    recipients: [],
  },
  ...{
    trigger: { start: 0, end: 1, text: "x" },
    sentence: { start: 0, end: 1 },
    status: "actual",
    date: null,
  },
  ...{ place: null, statement: null, chain: [], confidence: 0.9, rule: "consult.x" },
  ...some,
});
const group: GroupRecord = {
  ...{
    kind: "group",
    id: "g",
    type: "CONSULT",
    date: { value: "2025-02-18" },
    actors: [putin],
    recipients: [],
  },
  ...{ reports: [], independentOrigins: 1, why: [] },
};

test("a group is told as done where one report tells it so, and as denied where all deny it", () => {
  const one = {
    event: event("a", { mode: "visit", joint: true, contexts: ["diplomatic"] }),
    isDenied: false,
  };
  const other = { event: event("b", { mode: "visit", status: "negated" }), isDenied: true };
  const third = { event: event("c"), isDenied: true };
  expect(toldEvent(group, [other, one])).toMatchObject({
    id: "g",
    mode: "visit",
    status: "actual",
    contexts: ["diplomatic"],
    joint: false,
    date: "2025-02-18",
  });
  expect(toldEvent(group, [third, other]).status).toBe("negated");
  expect(toldEvent(group, [third])).toMatchObject({ status: "denied", mode: null });
  expect(toldEvent(group, [one, other, third])).toEqual(toldEvent(group, [third, other, one]));
});
