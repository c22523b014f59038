// One side says that it sent something, the other that it received none: exchanges on pages, and the disputes over them.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Linker } from "../src/corpus/linker.ts";
import { Sketcher } from "../src/corpus/sketch.ts";
import type { PageSketch } from "../src/corpus/types.ts";
import type { DisputeRecord } from "../src/model.ts";
import { Restorer } from "../src/store/links/restore.ts";
import { reader, takeIn } from "./reader.ts";

const sketcher = new Sketcher(reader.lexicons);

interface Sketched {
  readonly sketch: PageSketch;
  readonly text: string;
}

async function pageOf(id: string, text: string, published = "2024-05-15"): Promise<Sketched> {
  const page = await takeIn(text, { id, published, publisher: "الضفاف" });
  const reading = reader.read(page);
  return { sketch: sketcher.sketch(reading, reader.bind(reading)), text: page.text };
}

function disputesIn(pages: readonly Sketched[]): DisputeRecord[] {
  const linker = new Linker();
  for (const { sketch } of pages) linker.add(sketch);
  return linker.links().disputes.filter(({ id }) => /:x\d+:denial$/u.test(id));
}

const sent = "قالت وزارة الخارجية المغربية إنها بعثت دعوة إلى تونس لحضور القمة.";
const none = "وأكدت السفارة التونسية في الرباط أنها لم تتلق أي دعوة من المغرب.";
const apart = await Promise.all([
  pageOf("sent", sent),
  pageOf("none", none, "2024-05-20"),
  pageOf("again", none, "2024-05-21"),
]);

describe("an invitation that one side sent and the other did not get", () => {
  test("is disputed on one page", async () => {
    const [dispute, ...others] = disputesIn([await pageOf("both", `${sent}\n${none}`)]);
    expect(others).toEqual([]);
    expect(dispute).toMatchObject({ about: "denial" });
    expect(dispute!.sides.map(({ text }) => text)).toEqual(["بعثت دعوة", "لم تتلق أي دعوة"]);
    expect(dispute!.sides.map(({ speaker }) => speaker?.country)).toEqual(["MAR", "TUN"]);
  });

  test("is disputed across pages, once for each denial", () => {
    expect(disputesIn(apart).map(({ sides }) => sides.map(({ document }) => document))).toEqual([
      ["sent", "again"],
      ["sent", "none"],
    ]);
  });

  test("is not disputed months apart", async () => {
    expect(disputesIn([apart[0], await pageOf("late", none, "2024-09-20")])).toEqual([]);
  });

  test("is disputed in the same way whatever the order of the pages", () => {
    const expected = disputesIn(apart);
    fc.assert(
      fc.property(fc.shuffledSubarray(apart, { minLength: apart.length }), (pages) => {
        expect(disputesIn(pages)).toEqual(expected);
      }),
    );
  });

  test("has sides that read back from their pages", () => {
    const texts = new Map(apart.map(({ sketch, text }) => [sketch.id, text]));
    fc.assert(
      fc.property(fc.subarray(apart), (pages) => {
        for (const { sides } of disputesIn(pages))
          for (const { document, start, end, text } of sides)
            expect(texts.get(document)!.slice(start, end)).toBe(text);
      }),
    );
  });
});

test.each([
  ["a denial by a masdar", `${sent} ونفت السفارة التونسية في الرباط تلقي أي دعوة من المغرب.`, 1],
  ["what did not arrive", `${sent} وقالت الحكومة التونسية إنه لم تصلها أي دعوة من المغرب.`, 1],
  [
    "a taker as object",
    "أعلن الرئيس الكيني أنه سلم إثيوبيا رسالة. وأكدت الحكومة الإثيوبية أنها لم تستلم رسالة.",
    1,
  ],
  ["another taker", `${sent} وأكدت الحكومة الليبية أنها لم تتلق أي دعوة من المغرب.`, 0],
  ["another giver", `${sent} وأكدت الحكومة التونسية أنها لم تتلق أي دعوة من مصر.`, 0],
  ["another kind of thing", `${sent} وأكدت الحكومة التونسية أنها لم تتلق أي رسالة من المغرب.`, 0],
  ["what is to be sent", `قالت وزارة الخارجية المغربية إنها سترسل دعوة إلى تونس. ${none}`, 0],
])("%s", async (_, text, count) => {
  expect(disputesIn([await pageOf("page", text)])).toHaveLength(count);
});

test("a stored sketch keeps its exchanges; one stored before they were kept has none", () => {
  const [{ sketch }] = apart;
  const { exchanges, ...older } = sketch;
  expect(exchanges).toHaveLength(1);
  expect(new Restorer().restore(sketch).exchanges).toEqual(exchanges);
  expect(new Restorer().restore(older as PageSketch).exchanges).toEqual([]);
});
