// Measures what the dispute finder makes of pairs of headlines that people judged: agree, disagree, other. Prints macro-F1.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { likeness } from "../src/corpus/bag.ts";
import { Linker } from "../src/corpus/linker.ts";
import { Sketcher } from "../src/corpus/sketch.ts";
import type { PageSketch } from "../src/corpus/types.ts";
import { loadLexicons } from "../src/host/lexicons.ts";
import { Reader } from "../src/reading/read.ts";

const SET = join(
  fileURLToPath(new URL("..", import.meta.url)),
  "../shared/gold/outside/ans_stance_dev.jsonl",
);
/** Reported for a fine-tuned BERT by those who made the set (ANS, Khouja 2020). */
const PUBLISHED = 76.7;
const STANCES = ["agree", "disagree", "other"] as const;
type Stance = (typeof STANCES)[number];
/** Headlines that share no fifth of their words speak of different things; those that share three fifths say the same. */
const UNRELATED = 0.2;
const ALIKE = 0.6;
/** One day for all: the set has none. */
const DAY = "2018-06-15";

interface Pair {
  readonly s1: string;
  readonly s2: string;
  readonly stance: Stance;
}

const reader = new Reader(loadLexicons());
const sketcher = new Sketcher(reader.lexicons);

function sketchOf(id: string, text: string): PageSketch {
  const block = { kind: "body" as const, start: 0, end: text.length };
  const page = { id, text, blocks: [block], publishedHint: DAY, findings: [] };
  const reading = reader.read(page);
  return sketcher.sketch(reading, reader.bind(reading));
}

/** What links alone say: disputed, or one event; null where they find nothing in common. */
function linkedStance(pages: readonly PageSketch[]): Stance | null {
  const linker = new Linker();
  for (const page of pages) linker.add(page);
  const { disputes, groups } = linker.links();
  if (disputes.length > 0) return "disagree";
  return groups.some(({ reports }) => new Set(reports.map(({ document }) => document)).size > 1)
    ? "agree"
    : null;
}

/** Where links say nothing, words do. */
const stanceOf = (pages: readonly [PageSketch, PageSketch]): Stance =>
  linkedStance(pages) ?? wordStance(pages);

/** Unrelated, or alike enough to say the same, else two accounts of one thing. */
function wordStance([one, other]: readonly [PageSketch, PageSketch]): Stance {
  const alike = likeness(one.lead, other.lead);
  if (alike < UNRELATED) return "other";
  return alike >= ALIKE ? "agree" : "disagree";
}

/** F1 of each stance, and their mean. */
function scored(gold: readonly Stance[], found: readonly Stance[]): string {
  const scores = STANCES.map((stance) => {
    const both = gold.filter((one, at) => one === stance && found[at] === stance).length;
    const either = gold.filter((one) => one === stance).length + found.filter((one) => one === stance).length;
    return either === 0 ? 0 : (200 * both) / either;
  });
  const mean = scores.reduce((sum, one) => sum + one, 0) / STANCES.length;
  const each = STANCES.map((stance, at) => `${stance} ${scores[at]!.toFixed(1)}`).join(", ");
  return `macro-F1 ${mean.toFixed(1)} (${each})`;
}

if (!existsSync(SET)) console.log(`stance: ${SET} is not here; nothing measured`);
else {
  const pairs = readFileSync(SET, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Pair);
  const sketches = pairs.map(({ s1, s2 }) => [sketchOf("one", s1), sketchOf("other", s2)] as const);
  const gold = pairs.map(({ stance }) => stance);
  const alone = sketches.map((pair) => linkedStance(pair));
  console.log(`${pairs.length} pairs; links speak of ${alone.filter((one) => one !== null).length}`);
  console.log(
    `links alone, else "other": ${scored(
      gold,
      alone.map((one) => one ?? "other"),
    )}`,
  );
  console.log(`links, else words:         ${scored(gold, sketches.map(stanceOf))}`);
  console.log(`words alone:               ${scored(gold, sketches.map(wordStance))}`);
  console.log(
    `the commonest stance:      ${scored(
      gold,
      gold.map(() => "disagree"),
    )}`,
  );
  console.log(`a fine-tuned BERT:         macro-F1 ${PUBLISHED} (published)`);
}
