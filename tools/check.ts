// `npm test`: runs every check, one after another so that none hides another, and ends with `N passed, N failed`.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { tally } from "./vitest-tally.ts";

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const root = fileURLToPath(new URL("..", import.meta.url));
const CHECKS: readonly Check[] = [
  { name: "types", command: "tsc", args: ["-p", "tsconfig.json"] },
  { name: "types of the pure part", command: "tsc", args: ["-p", "tsconfig.reading.json"] },
  { name: "lint", command: "oxlint", args: ["--type-aware"] },
  { name: "format", command: "biome", args: ["format", "."] },
  { name: "unused code", command: "knip", args: [] },
  { name: "lexicons", command: "node", args: ["tools/lexicon.ts"] },
];

const started = performance.now();
let passed = 0;
let failed = 0;
for (const check of CHECKS) {
  const { exitCode, output, seconds } = await run(check, "collect");
  if (exitCode === 0) passed++;
  else failed++;
  console.log(`${exitCode === 0 ? "pass" : "FAIL"}  ${check.name} (${seconds} s)`);
  if (exitCode !== 0) console.log(`${output.trimEnd()}\n      ${check.command} ended with ${exitCode}\n`);
}
const tests = await runTests();
passed += tests.passed;
failed += tests.failed;
if (tests.skipped > 0) console.log(`${tests.skipped} tests were skipped: what they need is not here.`);
console.log(`All checks took ${Math.round((performance.now() - started) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Vitest prints as it goes; its report is read for the count. */
async function runTests(): Promise<ReturnType<typeof tally>> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-check-"));
  const file = join(folder, "vitest.json");
  const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { exitCode, seconds } = await run({ name: "tests", command: "vitest", args }, "show");
  const result = tally(contentOf(file), exitCode);
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `${result.failed === 0 ? "pass" : "FAIL"}  tests: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
  for (const line of result.trouble) console.log(`      ${line}`);
  return result;
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

interface Ended {
  /** Null when the command could not be started or was killed. */
  readonly exitCode: number | null;
  readonly output: string;
  readonly seconds: string;
}

async function run({ command, args }: Check, how: "collect" | "show"): Promise<Ended> {
  const begun = performance.now();
  // the packages' own commands, and the pinned Node for them, whatever started this script
  const PATH = `${join(root, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined };
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...plain, PATH },
    stdio: ["ignore", how === "show" ? "inherit" : "pipe", how === "show" ? "inherit" : "pipe"],
    shell: process.platform === "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (piece: string) => {
      output += piece;
    });
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      output += String(error);
      resolve(null);
    });
    child.once("close", resolve);
  });
  return { exitCode, output, seconds: ((performance.now() - begun) / 1000).toFixed(1) };
}
