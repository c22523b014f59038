import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { newsText } from "../../../tests/laws/texts.ts";
import { pageOf, reader } from "../../../tests/reader.ts";
import { root } from "../../../tests/sources.ts";
import { readFolder } from "../../lexicon/read-folder.ts";
import { checkEntries, type Problem } from "../../lexicon/source.ts";
import { campsOf } from "./find.ts";
import type { CampRecord } from "./types.ts";

const texts = z.array(z.string()).optional();
const schema = z.strictObject({
  id: z.string(),
  why: z.string(),
  reads: z
    .array(
      z.strictObject({
        text: z.string(),
        camps: z.array(
          z.strictObject({ name: z.string(), members: texts, favours: texts, opposes: texts, holds: texts }),
        ),
      }),
    )
    .min(1),
  "passes-over": z.array(z.strictObject({ text: z.string(), why: z.string() })).min(1),
});

const problems: Problem[] = [];
const entries = checkEntries(
  readFolder(join(root, "src"), "corpus/camps/examples.yaml", problems),
  schema,
  problems,
);

const campsIn = (text: string): CampRecord[] => campsOf(reader.read(pageOf(text)), reader.lexicons);
const wordsOf = (list: readonly { readonly text: string | null }[]): (string | null)[] =>
  list.map(({ text }) => text);

describe("the examples of camps", () => {
  test("are well made", () => {
    expect(problems).toEqual([]);
    expect(entries.length).toBeGreaterThan(2);
  });

  const examples = entries.flatMap(({ value }) => value.reads.map((example) => [value.id, example] as const));
  test.each(examples)("%s reads", (_id, { text, camps }) => {
    const found = campsIn(text);
    expect(found.map(({ name }) => name.text)).toEqual(camps.map(({ name }) => name));
    found.forEach((camp, at) => {
      const { members = [], favours = [], opposes = [], holds = [] } = camps[at]!;
      expect(wordsOf(camp.members)).toEqual(expect.arrayContaining(members));
      expect([wordsOf(camp.favours), wordsOf(camp.opposes), wordsOf(camp.holds)]).toEqual([
        favours,
        opposes,
        holds,
      ]);
    });
  });

  const passed = entries.flatMap(({ value }) =>
    value["passes-over"].map(({ text, why }) => [why, text] as const),
  );
  test.each(passed)("pass over %s", (_why, text) => {
    expect(campsIn(text)).toEqual([]);
  });
});

test("name, members and views of every camp read back from any text", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      for (const { name, members, favours, opposes, holds } of campsIn(text))
        for (const { start, end, text: words } of [name, ...members, ...favours, ...opposes, ...holds])
          expect(text.slice(start!, end!)).toBe(words);
    }),
    { numRuns: 200 },
  );
});
