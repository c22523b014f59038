import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageOf, reader } from "../../../tests/reader.ts";
import { party, someEvents, told } from "../../../tests/told-events.ts";
import { Forecaster } from "./find.ts";
import { answered } from "./match.ts";
import type { ForecastRecord } from "./types.ts";

const forecaster = new Forecaster(reader.lexicons);

function forecastsIn(text: string, published: string | null = "2025-02-05"): ForecastRecord[] {
  const reading = reader.read(pageOf(text, published));
  return forecaster.forecasts(reading, reader.bind(reading));
}

/** Each forecast in a line: nature, by what it shows, and the words. */
const linesOf = (text: string): string[] =>
  forecastsIn(text).map(
    ({ nature, how, negative, mark }) => `${nature} ${negative ? "not " : ""}${how}: ${mark.text}`,
  );

describe("a statement is a forecast", () => {
  test.each([
    ["where its cue expects", "توقع الباحث أن ترفع تركيا أسعار الفائدة.", "forecast expects: توقع"],
    [
      "where its cue holds something unlikely",
      "استبعد الخبير أن تستضيف النرويج جولة جديدة من المحادثات.",
      "forecast not doubts: استبعد",
    ],
    ["where its verb is to come", "قال المحلل إن مصر ستشارك في القمة المقبلة.", "forecast future: ستشارك"],
    [
      "where its verb will not be",
      "قال المحلل إن المغرب لن يشارك في القمة المقبلة.",
      "forecast not future: لن يشارك",
    ],
    ["where it may be", "رأى الباحث أن الأردن قد يغلق حدوده مع سوريا.", "forecast possible: قد يغلق"],
    [
      "where it is possible",
      "أكد الخبير أن الخلاف يمكن أن يتسع في الأشهر المقبلة.",
      "forecast possible: يمكن",
    ],
    [
      "where it is likely",
      "قال الخبير إن من المرجح أن تتراجع الأسعار في الصيف.",
      "forecast likely: من المرجح",
    ],
    [
      "where somebody else is ready",
      "قال الباحث إن قطر مستعدة للوساطة بين الطرفين.",
      "forecast ready: مستعدة",
    ],
  ])("%s", (_what, text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test("and an intention where its source, or the state it speaks for, is to act", () => {
    expect(linesOf("قال وزير الخارجية المصري إن مصر ستشارك في القمة المقبلة.")).toEqual([
      "intention future: ستشارك",
    ]);
    expect(linesOf('قال الرئيس التركي: "سنزور بغداد قريبا".')).toEqual(["intention future: سنزور"]);
    expect(linesOf("قال وزير الخارجية المصري إن السودان سيشارك في القمة المقبلة.")).toEqual([
      "forecast future: سيشارك",
    ]);
  });

  test.each([
    ["what was done", "قال المحلل إن مصر شاركت في القمة الماضية."],
    ["what perhaps was", "قال المحلل إن الوفد ربما غادر أمس."],
    ["what can not be", "قال الوزير إن الاتفاق لا يمكن أن يستمر."],
    ["a condition alone", "قال المحلل إن الأسعار ارتفعت إذا هاجمت روسيا السفن."],
    ["the words of a treaty, which oblige", "تنص المعاهدة على أن الطرفين لن يسمحا بعبور القوات."],
    ["what the page tells of by the way", "قال المحلل إن الوفد الذي سيزور بغداد ضم خمسة وزراء."],
  ])("but not of %s", (_what, text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

test("a forecast keeps who made it, when, whom it names, and by when it is to come true", () => {
  const [forecast] = forecastsIn(
    "توقع الباحث سامر العطار أن تجري مصر محادثات مع إثيوبيا قبل نهاية أبريل 2025.",
  );
  expect(forecast).toMatchObject({
    ...{ made: { value: "2025-02-05" }, due: { value: "2025-04" } },
    parties: [{ country: "EGY" }, { country: "ETH" }],
    events: [{ type: "CONSULT" }],
  });
  expect(forecast!.who.text).toContain("سامر");
  expect(forecast!.content.text).toContain("مصر");
});

const [talks] = forecastsIn("توقع الباحث سامر العطار أن تجري مصر محادثات مع إثيوبيا قبل نهاية أبريل 2025.");
const between = { actors: [party("egy"), party("eth")], joint: true };
const act = (date: string | null) => told({ type: "CONSULT", ...between, date });
const verdicts = (some: ForecastRecord, events: Parameters<typeof answered>[1]): string[] =>
  answered([some], events)[0]!.answers.map(({ as, day }) => `${as} ${day}`);

describe("a forecast is answered", () => {
  test("by the same act of the same parties, done later and in time", () => {
    expect(verdicts(talks!, [act("2025-04-20")])).toEqual(["borne-out 2025-04-20"]);
    expect(verdicts(talks!, [act("2025-01-20"), act("2025-02-05"), act("2025-06-01"), act(null)])).toEqual(
      [],
    );
    expect(
      verdicts(talks!, [told({ type: "CONSULT", actors: [party("egy"), party("sdn")], date: "2025-04-20" })]),
    ).toEqual([]);
  });

  test("to the contrary by a refusal, or by a report that it was not done", () => {
    const refusal = told({
      type: "REJECT",
      actors: [party("eth")],
      recipients: [party("egy")],
      date: "2025-03-01",
    });
    const denied = told({ type: "CONSULT", ...between, date: "2025-03-02", status: "denied" });
    expect(verdicts(talks!, [refusal, denied])).toEqual([
      "contradicted 2025-03-01",
      "contradicted 2025-03-02",
    ]);
  });

  test("the other way round where it holds something unlikely", () => {
    const talk = act("2025-03-02");
    const doubted: ForecastRecord = { ...talks!, how: "doubts", negative: true };
    expect(verdicts(doubted, [talk])).toEqual(["contradicted 2025-03-02"]);
    expect(verdicts(doubted, [{ ...talk, status: "negated" }])).toEqual(["borne-out 2025-03-02"]);
  });

  test("not by the same act the other way round", () => {
    const [supply] = forecastsIn("توقع الباحث أن ترسل روسيا إلى إيران مساعدات عسكرية.");
    const [rus, irn] = [party("rus"), party("irn")];
    expect(
      verdicts(supply!, [told({ type: "AID", actors: [rus], recipients: [irn], date: "2025-03-01" })]),
    ).toHaveLength(1);
    expect(
      verdicts(supply!, [told({ type: "AID", actors: [irn], recipients: [rus], date: "2025-03-01" })]),
    ).toEqual([]);
  });
});

test("answers ignore the order of events, and each says why", () => {
  const some = [
    ...forecastsIn("توقع الخبير أن تجري روسيا محادثات مع الولايات المتحدة.", "2024-03-01"),
    ...forecastsIn("استبعد الخبير أن ترسل إيران إلى روسيا مساعدات عسكرية.", "2024-03-01"),
  ];
  expect(some).toHaveLength(2);
  fc.assert(
    fc.property(someEvents, (events) => {
      const once = answered(some, events);
      expect(answered(some, events.toReversed())).toEqual(once);
      for (const { answers } of once)
        for (const { why, group, day } of answers) {
          expect(why.length).toBeGreaterThan(1);
          expect(events.map(({ id }) => id)).toContain(group);
          expect(day > "2024-03-01").toBe(true);
        }
    }),
  );
});
