// What docs/questions.md shows is what the commands print of the sample pages. WRITE_DOCS=1 writes it anew.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./sources.ts";

const page = join(root, "docs/questions.md");
const bin = join(root, "bin/isnad");
const folder = mkdtempSync(join(tmpdir(), "isnad-questions-"));

function isnad(...args: readonly string[]): string {
  const env = { ...process.env, COLUMNS: "100", NO_COLOR: "1" };
  const ran = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", cwd: folder, env });
  return (ran.stdout + ran.stderr)
    .replaceAll(/[\u2068\u2069]/g, "")
    .replaceAll(/[ \t]+$/gm, "")
    .trimEnd();
}

/** "$ isnad events --pair rus,irn", and what stands under it. */
const SHOWN = /^\$ isnad (?<args>.*)\n(?<output>[\s\S]*?)(?=^```)/gmu;

/** Words between quotes are one. */
const argsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);

/** Grammar and linking move, and with them what is found: this part of the lines may be others. */
const SPARE = 0.75;
/** A line without what moves most: numbers, and the width of columns. */
const shapeOf = (line: string): string => line.replaceAll(/\d+/g, "0").replaceAll(/\s+/g, " ").trim();
/** What is cut short ends with a line of dots. */
const CUT = "…";

describe("docs/questions.md", () => {
  beforeAll(() => {
    isnad("add", join(root, "examples"));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const shown = [...readFileSync(page, "utf8").matchAll(SHOWN)].map(({ groups }) => ({
    args: groups!["args"]!,
    output: groups!["output"]!,
  }));

  it("shows commands", () => {
    expect(shown.length).toBeGreaterThan(8);
  });

  it.each(shown)("isnad $args", ({ args, output }) => {
    const now = isnad(...argsOf(args));
    if (process.env["WRITE_DOCS"]) return rewrite(args, output, now);
    const there = new Set(now.split("\n").map(shapeOf));
    const lines = output
      .trimEnd()
      .split("\n")
      .filter((line) => line !== CUT);
    const gone = lines.filter((line) => !there.has(shapeOf(line)));
    expect(gone.length <= lines.length * SPARE ? [] : [...gone, "", now]).toEqual([]);
  });
});

/** Puts what is printed now in the place of what is shown, cut where that is cut. */
function rewrite(args: string, output: string, now: string): void {
  const lines = output.trimEnd().split("\n");
  const isCut = lines.at(-1) === CUT;
  const next = isCut ? [...now.split("\n").slice(0, lines.length - 1), CUT].join("\n") : now;
  const text = readFileSync(page, "utf8");
  writeFileSync(
    page,
    text.replace(`$ isnad ${args}\n${output}`, () => `$ isnad ${args}\n${next}\n`),
  );
}
