import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "./sources.ts";

type Environment = Readonly<Record<string, string>>;

/** What `isnad code` prints for paths below the project, in an environment of its own. */
async function code(paths: readonly string[], environment: Environment = {}): Promise<string> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [join(root, "bin/isnad"), "code", ...paths], {
    cwd: root,
    env: { PATH, HOME, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let told = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => (out += piece));
  child.stderr.setEncoding("utf8").on("data", (piece: string) => (told += piece));
  const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (exitCode !== 0) throw new Error(`isnad code ended with ${exitCode}: ${told}`);
  return out;
}

const files = readdirSync(join(root, "examples"))
  .filter((name) => !name.endsWith(".md"))
  .map((name) => join("examples", name));

/** Lines of records by the document that they are of. */
function byDocument(lines: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let id = "";
  for (const line of lines.trimEnd().split("\n")) {
    const record: { kind: string; id: string } = JSON.parse(line);
    if (record.kind === "document") id = record.id;
    groups.set(id, [...(groups.get(id) ?? []), line]);
  }
  return groups;
}

describe("the same input gives the same output", { timeout: 60_000 }, () => {
  let plain = "";
  beforeAll(async () => {
    plain = await code(["examples"], { TZ: "UTC" });
  });

  it("and there is output to compare", () => {
    expect(byDocument(plain).size).toBeGreaterThan(24);
    expect(plain).toContain('"kind":"event"');
  });

  it.each<[string, Environment]>([
    ["Riyadh, in Arabic", { TZ: "Asia/Riyadh", LANG: "ar_SA.UTF-8" }],
    ["Los Angeles, in the C locale", { TZ: "America/Los_Angeles", LC_ALL: "C" }],
    ["Kiritimati, in Persian", { TZ: "Pacific/Kiritimati", LC_ALL: "fa_IR.UTF-8" }],
  ])("in %s", async (_where, environment) => {
    expect((await code(["examples"], environment)) === plain).toBe(true);
  });

  it("from files in any order", async () => {
    const reversed = byDocument(await code([...files].reverse()));
    const straight = byDocument(plain);
    expect([...reversed.keys()].sort()).toEqual([...straight.keys()].sort());
    expect(
      [...straight].filter(([id, lines]) => reversed.get(id)?.join() !== lines.join()).map(([id]) => id),
    ).toEqual([]);
  });

  it("from one file alone", async () => {
    const whole = byDocument(plain);
    for (const [id, lines] of byDocument(await code(files.slice(0, 3)))) expect(whole.get(id)).toEqual(lines);
  });
});
