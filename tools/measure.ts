// `npm run measure DAY`: measures the annotated pages and the outside sets, and writes the baseline and docs/accuracy.md.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { accuracyPage } from "../src/evaluation/accuracy.ts";
import { rounded, scoreboardOf } from "../src/evaluation/scoreboard.ts";
import { loadLexicons } from "../src/host/lexicons.ts";
import { Reader } from "../src/reading/read.ts";
import { readAnnotatedPages } from "./annotated-pages.ts";
import { baselineOf, fallen, flat } from "./baseline.ts";
import { measureOutside } from "./outside.ts";
import { readBaseline } from "./read-baseline.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const date = process.argv[2] ?? "";
if (!/^\d{4}-\d\d-\d\d$/.test(date))
  throw new Error("usage: npm run measure 2025-01-17 (the day that the figures bear)");

const reader = new Reader(loadLexicons());
const board = scoreboardOf((await readAnnotatedPages(reader)).map(({ match }) => match));
const outside = await measureOutside(reader);
const now = { ...baselineOf(board), ...flat(outside) };
for (const line of fallen(readBaseline(), now)) console.log(line);
write("tests/baseline/annotated.json", rounded(baselineOf(board)));
write("tests/baseline/outside.json", outside);
writeFileSync(
  join(root, "docs/accuracy.md"),
  accuracyPage(board, { folder: "gold/dev", date, others: outside }),
);
for (const [name, figure] of Object.entries(now))
  console.log(`${(100 * figure).toFixed(1).padStart(6)}  ${name}`);

function write(file: string, value: unknown): void {
  writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`);
}
