import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../../../bin/isnad", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "isnad-hand-"));
const db = join(folder, "store.db");

function isnad(...args: string[]): { exitCode: number | null; out: string; told: string } {
  const ran = spawnSync(process.execPath, [bin, ...args, "--db", db], { encoding: "utf8", cwd: folder });
  return { exitCode: ran.status, out: ran.stdout, told: ran.stderr };
}

function page(name: string, text: string): string {
  writeFileSync(join(folder, name), `${text}\n`);
  return name;
}

const one = page("one.txt", "قالت وكالة رويترز يوم 8 مايو 2018 إن بريطانيا فرضت عقوبات على روسيا.");
const other = page("other.txt", "وقعت مصر والسودان في القاهرة يوم 9 مايو 2018 اتفاقا للتعاون.");
isnad("add", one, other);
const events = ["one.txt", "other.txt"].map((name) => {
  const records = isnad("versions", name, "--show", "1").out.split("\n").filter(Boolean);
  const event: { id: string } = JSON.parse(records.find((line) => line.startsWith('{"kind":"event"'))!);
  return event.id;
});
const by = ["--reason", "both of one day", "--by", "rana"];

describe("a person's hand", () => {
  it("merges, lists what was decided, and undoes it", () => {
    const merged = isnad("merge", ...events, ...by);
    expect([merged.exitCode, merged.told]).toEqual([0, ""]);
    expect(merged.out).toContain("decision 1: ");
    expect(isnad("undo", "1").out).toContain("decision 2: decision 1 is undone");
    const [first, second] = JSON.parse(isnad("decisions", "--json").out) as object[];
    expect(first).toMatchObject({
      kind: "decision",
      decided: "merge",
      number: 1,
      events,
      reason: "both of one day",
      author: "rana",
      undoneBy: 2,
      applies: false,
    });
    expect(second).toMatchObject({ decided: "undo", decision: 1, reason: "undone" });
    const lines = isnad("decisions", "--ndjson").out.split("\n").filter(Boolean);
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([first, second]);
    expect(isnad("decisions").out).toContain("undone by decision 2");
  });

  it("says what is wrong, and decides nothing", () => {
    const unknown = isnad("merge", events[0]!, "nowhere", ...by);
    expect([unknown.exitCode, unknown.out]).toEqual([1, ""]);
    expect(unknown.told).toContain("nowhere: neither an event nor a group of this store");
    expect(isnad("merge", ...events).told).toContain("--reason");
    expect(isnad("merge", ...events, "--reason", " ").told).toContain("hand.no-reason");
    expect(isnad("undo", "two").told).toContain("Expected a number");
    expect(isnad("not-a-copy", one, one, ...by).told).toContain("one document");
    expect(isnad("not-a-copy", one, "nowhere", ...by).told).toContain("nowhere: no document");
    expect(isnad("same-actor", "gbr", "nobody-of-this-id", ...by).told).toContain("hand.unknown-actor");
  });

  it("makes one actor of a party and of an entity that no page names yet", () => {
    expect(isnad("same-actor", "gbr", "fra", ...by)).toMatchObject({ exitCode: 0, told: "" });
    expect(isnad("decisions").out).toMatch(/one actor: .*gbr.*fra/);
  });

  it("withdraws a page, which is kept with its records and stays away", () => {
    expect(isnad("withdraw", other, ...by).exitCode).toBe(0);
    expect(isnad("versions", other).out).toMatch(/version 1 {2}added .*, withdrawn /);
    expect(isnad("add", other).told).toContain("1 withdrawn");
    expect(isnad("withdraw", other, ...by).told).toContain("no version of it answers");
    expect(isnad("versions", other, "--show", "1").out).toContain(events[1]!);
    expect(isnad("versions", other, "--show", "2")).toMatchObject({ exitCode: 1, out: "" });
    expect(isnad("versions", "nowhere")).toMatchObject({ exitCode: 1, out: "" });
  });
});
