// Measures adding pages to a store, coding, storing and linking together, and then the questions. `npm run bench:store [URL]`.
//
// Pages are those of ../shared/corpora/saudinews.ndjson.gz. Beside a new SQLite file, the PostgreSQL database of the URL is
// measured, which must be empty.

import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";
import { flags } from "../bin/flags.mjs";
import { add } from "../src/cli/add.ts";

const self = fileURLToPath(import.meta.url);
const corpus = join(dirname(self), "../../shared/corpora/saudinews.ndjson.gz");
const SIZES = [1000, 8000];

const [mode, file, place] = process.argv.slice(2);
if (mode === "--add") await measureAdd(file!, place!);
else await run(mode);

async function run(url: string | undefined): Promise<void> {
  if (!existsSync(corpus)) {
    console.log(`no pages to measure with: expected ${corpus}`);
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-"));
  try {
    for (const size of SIZES) {
      const pages = join(folder, `${size}.ndjson`);
      await firstLines(size, pages);
      const db = join(folder, `${size}.db`);
      child(`SQLite, ${size} pages`, pages, db);
      console.log(`  file of ${Math.round(statSync(db).size / 1e6)} MB`);
      if (url !== undefined && size === SIZES.at(-1)) child(`PostgreSQL, ${size} pages`, pages, url);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstLines(count: number, to: string): Promise<void> {
  const out = createWriteStream(to);
  let written = 0;
  for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
    out.write(`${line}\n`);
    if (++written === count) break;
  }
  await new Promise((resolve) => out.end(resolve));
}

/** A process of its own, so that its peak of memory is that of adding alone. */
function child(name: string, pages: string, db: string): void {
  const { stdout } = spawnSync(process.execPath, [...flags, self, "--add", pages, db], { encoding: "utf8" });
  console.log(`${name.padEnd(26)}${stdout.trim()}`);
}

async function measureAdd(pages: string, db: string): Promise<void> {
  const start = performance.now();
  await add([pages], { db });
  const seconds = (performance.now() - start) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  console.log(
    `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processors), peak ${Math.round(maxRSS / 1024)} MB`,
  );
}
