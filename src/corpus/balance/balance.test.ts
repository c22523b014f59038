import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { party, someEvents, told } from "../../../tests/told-events.ts";
import type { TieEvent } from "../ties/types.ts";
import { balanceOf } from "./balance.ts";
import { mostTied } from "./most-tied.ts";
import { strainsOf } from "./strain.ts";
import { stateOf } from "./triads.ts";
import type { Sign, Triad } from "./types.ts";

const [rus, irn, usa] = [party("rus"), party("irn"), party("usa")];

const supply = told({ type: "AID", actors: [irn], recipients: [rus], date: "2022" });
const sanctions = told({ type: "SANCTION", actors: [usa], recipients: [irn], date: "2024-09-10" });
const call = told({ type: "CONSULT", mode: "phone", actors: [usa, rus], joint: true, date: "2025-02-12" });
const strikes = told({ type: "ASSAULT", actors: [usa], recipients: [irn], date: "2025-06-22" });

const triad = (events: readonly TieEvent[]): Triad => balanceOf(events, ["usa", "rus", "irn"]).triads[0]!;

describe("a triad", () => {
  test("is open until all three ties are told, and the event that closes it is its turning point", () => {
    expect(triad([supply, sanctions])).toMatchObject({ state: "open", since: null, turns: [] });
    const closed = triad([call, sanctions, supply]);
    expect(closed).toMatchObject({
      actors: ["irn", "rus", "usa"],
      state: "unbalanced",
      since: { day: "2025-02-12", from: "open" },
    });
    expect(closed.since).toMatchObject({
      by: { group: call.id },
      changes: [{ a: "rus", b: "usa", from: 0, to: 1 }],
      beside: [],
    });
    expect(closed.why).toContain("unbalanced since 2025-02-12, by CONSULT/phone");
  });

  test("returns to balance when the friend of a foe is a foe again", () => {
    const quarrel = told({ type: "SANCTION", actors: [usa], recipients: [rus], date: "2025-10-22" });
    const { turns } = triad([supply, sanctions, call, quarrel]);
    expect(turns.map(({ to, by }) => [to, by.group])).toEqual([
      ["unbalanced", call.id],
      ["balanced", quarrel.id],
    ]);
  });

  test("tells how the other ties went after a turn", () => {
    const aid = told({ type: "AID", actors: [rus], recipients: [irn], date: "2025-01-20" });
    const refusal = told({ type: "REJECT", actors: [rus], recipients: [irn], date: "2025-03-01" });
    const closed = triad([supply, sanctions, call, aid, refusal]);
    expect(strainsOf(closed, closed.turns[0]!)).toMatchObject([
      { a: "irn", b: "rus", before: { mean: 10 }, after: { sum: -2 }, outcome: "strained" },
      { a: "irn", b: "usa", before: { items: [{}] }, after: { mean: null }, outcome: "unknown" },
    ]);
  });

  test("names of several events of a day the one that pushed most, and the others beside it", () => {
    const talks = told({ type: "COOPERATE", actors: [usa, rus], joint: true, date: "2025-02-12" });
    const blame = told({ type: "ACCUSE", actors: [usa], recipients: [rus], date: "2025-02-12" });
    const { since } = triad([supply, sanctions, call, talks, blame]);
    expect(since).toMatchObject({ by: { group: talks.id }, beside: [{ group: call.id }] });
  });

  test("weighs an event half after a half-life, and tells every period in which something happened", () => {
    const { ties, periods } = triad([sanctions, told({ ...strikes, date: "2025-09-10" })]);
    const tie = ties.find(({ a, b }) => a === "irn" && b === "usa")!;
    expect(tie.weight).toBeCloseTo(-9 + -6 / 2);
    expect(tie.items).toHaveLength(2);
    expect(periods.map(({ period }) => period)).toEqual(["2024-09", "2025-09"]);
  });

  test("counts what is only to come or has no day for nothing, and shows the latter", () => {
    const { ties } = triad([
      told({ ...call, id: "f", status: "future" }),
      told({ ...call, id: "u", date: null }),
    ]);
    const tie = ties.find(({ a, b }) => a === "rus" && b === "usa")!;
    expect(tie).toMatchObject({ sign: 0, weight: 0, items: [], undated: [{ group: "u" }] });
  });
});

test("the states are those of Cartwright and Harary", () => {
  const states: [Sign[], string][] = [
    [[1, 1, 1], "balanced"],
    [[1, -1, -1], "balanced"],
    [[1, 1, -1], "unbalanced"],
    [[-1, -1, -1], "unbalanced"],
    [[1, 0, -1], "open"],
  ];
  for (const [signs, state] of states) expect(stateOf(signs)).toBe(state);
});

test("those who are tied most are found among the events, and make triads", () => {
  const events = [supply, sanctions, call, strikes, told({ type: "ACCUSE", actors: [rus], recipients: [] })];
  expect(mostTied(events, "countries", 2)).toEqual(["irn", "usa"]);
  expect(
    mostTied([told({ type: "CONSULT", actors: [party("a-b:RUS"), party("c-d:USA")] })], "persons", 5),
  ).toEqual(["a-b", "c-d"]);
  const four = balanceOf(events, ["usa", "rus", "irn", "chn"]).triads;
  expect(four).toHaveLength(4);
  expect(four[0]).toMatchObject({ state: "unbalanced" });
});

const actors = ["rus", "irn", "usa", "donald-trump"];

test("balance ignores the order of events and actors; states follow from the signs, turns from the days", () => {
  fc.assert(
    fc.property(someEvents, fc.shuffledSubarray(actors, { minLength: 3 }), (events, some) => {
      const { triads } = balanceOf(events, some);
      expect(balanceOf(events.toReversed(), some.toReversed()).triads).toEqual(triads);
      for (const { ties, state, turns, since, periods } of triads) {
        expect(state).toBe(stateOf(ties.map(({ sign }) => sign)));
        expect(since).toBe(turns.at(-1) ?? null);
        expect(state).toBe(turns.at(-1)?.to ?? "open");
        for (const [at, { from, to, by, changes }] of turns.entries()) {
          expect(from).toBe(turns[at - 1]?.to ?? "open");
          expect(from).not.toBe(to);
          expect(changes.length).toBeGreaterThan(0);
          expect(events.map(({ id }) => id)).toContain(by.group);
        }
        for (const tie of ties) expect(Math.sign(tie.weight)).toBe(tie.sign);
        expect(periods.at(-1)?.state ?? "open").toBe(state);
      }
    }),
  );
});
