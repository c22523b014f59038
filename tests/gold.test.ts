// The floors on the annotated pages in ../shared/gold. Elsewhere than in our workplace they are absent, and the test is skipped.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Scores, scoresOf } from "../src/evaluation/scores.ts";
import { inOrder } from "../src/reading/8-chains/index.ts";
import { type AnnotatedPage, readAnnotatedPages } from "../tools/annotated-pages.ts";
import { reader } from "./reader.ts";
import { root } from "./sources.ts";

const gold = join(root, "../shared/gold");
const isHere = existsSync(join(gold, "score.mjs"));
if (!isHere) console.log(`gold.test.ts: skipped, for there are no annotated pages at ${gold}`);

/** Has the records of the annotated pages scored by the program that came with the annotations. */
function score(pages: readonly AnnotatedPage[]): Scores {
  const out = pages.flatMap(({ records }) => [...inOrder(records)].map((record) => JSON.stringify(record)));
  const file = join(mkdtempSync(join(tmpdir(), "isnad-gold-")), "out.ndjson");
  writeFileSync(file, `${out.join("\n")}\n`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [realpathSync(join(gold, "score.mjs")), file, "--json"],
    {
      encoding: "utf8",
    },
  );
  if (!stdout.startsWith("{")) throw new Error(`score.mjs printed no scores: ${stderr}`);
  const scores: Scores = JSON.parse(stdout);
  return scores;
}

/**
 * That program compares where a party stands in its paragraph, whichever paragraph that is; a party of another
 * paragraph may agree by chance. All else must be the same to the last digit.
 */
const leeway = (measure: string): number =>
  ["source", "actor", "recipient"].includes(measure) ? 0.015 : 1e-9;

describe.skipIf(!isHere)("on the annotated pages", () => {
  let scores: Scores;
  let own: Scores;
  beforeAll(async () => {
    const pages = await readAnnotatedPages(reader);
    scores = score(pages);
    own = scoresOf(pages.map(({ match }) => match));
  }, 120_000);

  it("`isnad eval` counts as the program that came with the annotations", () => {
    for (const part of ["statements", "events", "whoDidWhatToWhom"] as const) {
      const ours = new Map<string, number | null>(Object.entries(own[part]));
      const off = Object.entries(scores[part]).filter(
        ([measure, theirs]) => !(Math.abs((ours.get(measure) ?? -1) - (theirs ?? -1)) <= leeway(measure)),
      );
      expect(off).toEqual([]);
      expect([...ours.keys()]).toEqual(expect.arrayContaining(Object.keys(scores[part])));
    }
  });

  it("all annotations are scored", () => {
    expect(scores.statements.gold).toBeGreaterThan(300);
    expect(scores.events.gold).toBeGreaterThan(300);
  });

  it("statements are found", () => expect(scores.statements.f1).toBeGreaterThanOrEqual(0.75));

  it("their sources are right", () => expect(scores.statements.source).toBeGreaterThanOrEqual(0.8));

  it("events are found", () => expect(scores.events.f1).toBeGreaterThanOrEqual(0.5));

  it("who did what to whom is right", () => expect(scores.whoDidWhatToWhom.f1).toBeGreaterThanOrEqual(0.4));
});
