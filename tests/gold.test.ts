// The floors on the annotated pages in ../shared/gold. Elsewhere than in our workplace they are absent, and the test is skipped.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import { inOrder } from "../src/reading/8-chains/index.ts";
import { reader } from "./reader.ts";
import { root } from "./sources.ts";

const gold = join(root, "../shared/gold");
const isHere = existsSync(join(gold, "score.mjs"));
if (!isHere) console.log(`gold.test.ts: skipped, for there are no annotated pages at ${gold}`);

interface Scores {
  readonly statements: { readonly gold: number; readonly f1: number; readonly source: number };
  readonly events: { readonly gold: number; readonly f1: number };
  readonly whoDidWhatToWhom: { readonly f1: number };
}

/** Codes the annotated pages and has the outcome scored. */
async function score(): Promise<Scores> {
  const pages = ["seeds", "gold/texts"].map((folder) => join(root, "../shared", folder));
  const paths = pages.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(folder, name)),
  );
  const out: string[] = [];
  for await (const arrival of intake(paths, { lexicon: loadLineLexicon() })) {
    if (arrival.kind === "page")
      for (const record of inOrder(reader.records(arrival.page))) out.push(JSON.stringify(record));
  }
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

describe.skipIf(!isHere)("on the annotated pages", () => {
  let scores: Scores;
  beforeAll(async () => {
    scores = await score();
  }, 120_000);

  it("all annotations are scored", () => {
    expect(scores.statements.gold).toBeGreaterThan(300);
    expect(scores.events.gold).toBeGreaterThan(300);
  });

  it("statements are found", () => expect(scores.statements.f1).toBeGreaterThanOrEqual(0.75));

  it("their sources are right", () => expect(scores.statements.source).toBeGreaterThanOrEqual(0.8));

  it("events are found", () => expect(scores.events.f1).toBeGreaterThanOrEqual(0.5));

  it("who did what to whom is right", () => expect(scores.whoDidWhatToWhom.f1).toBeGreaterThanOrEqual(0.4));
});
