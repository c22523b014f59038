// Forecasts of the sample pages, and that what they point at reads back from any text.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Forecaster } from "../src/corpus/forecasts/find.ts";
import { answered } from "../src/corpus/forecasts/match.ts";
import { newsText } from "./laws/texts.ts";
import { linked } from "./linked.ts";
import { pageOf, reader } from "./reader.ts";

const forecaster = new Forecaster(reader.lexicons);
const { pages, links } = await linked("examples");
const texts = new Map(pages.map(({ records: { document } }) => [document.id, document.text]));
const found = pages.flatMap(({ reading, records }) => forecaster.forecasts(reading, records));
const ledger = answered(found, links.told);

/** The forecasts of the page whose text has these words. */
const on = (words: string) => ledger.filter(({ document }) => texts.get(document)!.includes(words));

describe("the sample pages", () => {
  test("foretell talks in Muscat before May, which later pages bear out", () => {
    const talks = on("قبل مايو").find(({ how }) => how === "expects")!;
    expect(talks).toMatchObject({
      nature: "forecast",
      made: { value: "2025-03-14" },
      due: { value: "2025-04" },
    });
    expect(talks.who.text ?? talks.who.name.ar).toContain("زغير");
    const answer = talks.answers.find(({ day }) => day === "2025-04-12")!;
    expect(answer.as).toBe("borne-out");
    expect(texts.get(answer.document)).toContain("مسقط");
  });

  test("have intentions of ministers apart from forecasts of experts", () => {
    const natures = (words: string) => new Set(on(words).map(({ nature }) => nature));
    expect(natures("ثلاثة سيناريوهات")).toEqual(new Set(["forecast"]));
    expect(on("ميلي").map(({ nature, negative }) => [nature, negative])).toContainEqual(["intention", true]);
  });

  test("answer every forecast from another day than its own", () => {
    const answers = ledger.flatMap(({ made, answers: some }) =>
      some.map(({ day }) => [made!.value, day] as const),
    );
    expect(answers.length).toBeGreaterThan(3);
    expect(answers.filter(([made, day]) => day <= made)).toEqual([]);
  });
});

test("content and mark of every forecast read back, and the mark is of the statement", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const reading = reader.read(pageOf(text));
      const records = reader.bind(reading);
      const ids = new Set(records.statements.map(({ id }) => id));
      for (const { statement, content, mark, due } of forecaster.forecasts(reading, records)) {
        expect(ids).toContain(statement);
        for (const { start, end, text: words } of [content, mark]) expect(text.slice(start, end)).toBe(words);
        expect(due === null || text.slice(due.start, due.end) === due.text).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
