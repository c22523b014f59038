// Measures reading: words a second after warm-up, time to the first record, peak memory. `npm run bench [CORPUS…]`.
//
// A corpus is anything that `isnad code` takes; without one, ../shared/corpora is used where it is, else examples/.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { flags } from "../bin/flags.mjs";
import { loadLexicons } from "../src/host/lexicons.ts";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import type { Page } from "../src/model.ts";
import { inOrder } from "../src/reading/8-chains/index.ts";
import { Reader } from "../src/reading/read.ts";

const self = fileURLToPath(import.meta.url);
const root = join(dirname(self), "..");
const corpora = join(root, "../shared/corpora");

/** Pages read before the clock starts. */
const WARM_UP = 1000;
const ONE_PAGE = join(root, "examples/18-no-direct-talks.txt");

// as bin/isnad starts
for (const flag of flags) setFlagsFromString(flag);
const [mode, ...rest] = process.argv.slice(2);
if (mode === "--memory") await memory(Number(rest[0]), rest.slice(1));
else await run([mode, ...rest].filter((path) => path !== undefined));

async function run(given: string[]): Promise<void> {
  const paths = given.length > 0 ? given : existsSync(corpora) ? [corpora] : [join(root, "examples")];
  const pages: Page[] = [];
  for await (const arrival of intake(paths, { lexicon: loadLineLexicon() })) {
    if (arrival.kind === "page") pages.push(arrival.page);
  }
  const words = pages.reduce((sum, page) => sum + wordsOf(page.text), 0);
  console.log(`corpus                      ${paths.join(" ")}: ${pages.length} pages, ${words} words`);
  throughput(pages, words);
  await startUp();
  for (const size of [1000, 8000]) if (pages.length >= size / 2) childMemory(size, paths);
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** Whole passes over the corpus in one process, records made and turned into JSON. */
function throughput(pages: readonly Page[], words: number): void {
  const reader = new Reader(loadLexicons());
  for (const page of pages.slice(0, WARM_UP)) lines(reader, page);
  for (let pass = 1; pass <= 3; pass++) {
    const start = performance.now();
    const before = process.threadCpuUsage();
    let bytes = 0;
    for (const page of pages) bytes += lines(reader, page);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.threadCpuUsage(before);
    console.log(
      `reading, pass ${pass}             ${Math.round(words / seconds)} words a second (${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of the processor, ${bytes} characters of records)`,
    );
  }
}

function lines(reader: Reader, page: Page): number {
  let size = 0;
  for (const record of inOrder(reader.records(page))) size += JSON.stringify(record).length;
  return size;
}

/** From the start of `isnad code` on one page to its first record: the median of five, lexicons compiled before. */
async function startUp(): Promise<void> {
  const page = JSON.stringify({ id: "start", text: readFileSync(ONE_PAGE, "utf8") });
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await timeToFirstRecord(page));
  times.sort((a, b) => a - b);
  console.log(`start to first record       ${Math.round(times[2]!)} ms (median of 5)`);
}

function timeToFirstRecord(page: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, "bin/isnad"), "code", "-"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(`${page}\n`);
  return new Promise((resolve) => {
    child.stdout.once("data", () => resolve(performance.now() - start));
  });
}

function childMemory(size: number, paths: readonly string[]): void {
  const args = [...flags, self, "--memory", String(size), ...paths];
  const child = spawnSync(process.execPath, args, { encoding: "utf8" });
  console.log(`peak memory, ${size} pages     ${child.stdout.trim()}`);
}

/** Reads that many pages as `isnad code` does and prints the process's peak memory. */
async function memory(size: number, paths: string[]): Promise<void> {
  const reader = new Reader(loadLexicons());
  let count = 0;
  for await (const arrival of intake(paths, { lexicon: loadLineLexicon() })) {
    if (arrival.kind !== "page") continue;
    lines(reader, arrival.page);
    if (++count >= size) break;
  }
  console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB (${count} pages)`);
}
