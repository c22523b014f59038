import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../../../bin/isnad", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "isnad-ask-"));

interface Ran {
  readonly exitCode: number | null;
  readonly out: string;
  readonly told: string;
}

function isnad(...args: readonly string[]): Ran {
  const env = { ...process.env, COLUMNS: "90", NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    ...{ encoding: "utf8", cwd: folder, env },
  });
  return { exitCode: status, out: stdout, told: stderr };
}

describe("a question at the command line", () => {
  beforeAll(() => {
    const pages = [
      "فرضت بريطانيا عقوبات على روسيا يوم 8 مايو 2024.",
      "التقى وزير الخارجية المصري سامح شكري نظيره الأردني أيمن الصفدي في القاهرة أمس الأربعاء.",
      "قالت إيران إنها لن تفاوض الولايات المتحدة.",
    ];
    const lines = pages.map((text, at) => JSON.stringify({ id: `p${at}`, text, published: "2024-05-16" }));
    writeFileSync(join(folder, "pages.ndjson"), lines.join("\n"));
    isnad("add", "pages.ndjson");
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is answered for people in lines that fit, the count last", () => {
    const { exitCode, out, told } = isnad("events", "--limit", "1");
    expect([exitCode, told]).toEqual([0, ""]);
    const lines = out.trimEnd().split("\n");
    expect(lines.at(-1)).toMatch(/^1 of \d+$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(90);
    expect(out).not.toContain("\u001b");
  });

  it("is answered as one JSON document with all of the list, or what the limit leaves", () => {
    const all = JSON.parse(isnad("events", "--json").out);
    expect(all).toMatchObject({ question: "events", total: all.items.length, shown: all.items.length });
    expect(all.total).toBeGreaterThan(1);
    const some = JSON.parse(isnad("events", "--json", "--limit", "1").out);
    expect(some).toMatchObject({ total: all.total, shown: 1, items: [all.items[0]] });
  });

  it("is answered a record a line, and says what is left out on standard error", () => {
    const { out, told } = isnad("events", "--ndjson", "--limit", "1");
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).kind),
    ).toEqual(["group"]);
    expect(told).toMatch(/^1 of \d+\n$/);
  });

  it("is answered in Arabic", () => {
    const { out } = isnad("events", "--lang", "ar", "--type", "sanction");
    expect(out).toContain("التاريخ");
    expect(out).toContain("عقوبة");
    expect(out).toContain("٨ مايو ٢٠٢٤");
  });

  it.each([
    [["events", "--json", "--ndjson"], /cannot be used with/],
    [["events", "--limit", "none"], /whole number/],
    [["events", "--type", "SMILE"], /Expected AGREE, CONSULT/],
    [["events", "--pair", "rus"], /two names or ids/],
    [["events", "--since", "May"], /a day, month or year/],
    [["events", "--since", "2024-02-30"], /not in the calendar/],
    [["events", "--since", "2025", "--until", "2024"], /no day is left/],
    [["events", "--actor", "Zzyzx"], /nobody and nothing is called "Zzyzx"/],
    [["event", "p9:e1"], /no event has the id p9:e1/],
    [["ties", "rus", "Russia"], /are one, rus: give two/],
    [["balance", "rus", "irn"], /three actors or more, got 2/],
    [["stats", "--db", "pages.ndjson"], /pages.ndjson/],
  ])("that cannot be asked ends with an error in a line: %j", (args, told) => {
    const ran = isnad(...args);
    expect([ran.exitCode !== 0, ran.out]).toEqual([true, ""]);
    expect(ran.told).toMatch(told);
  });

  it("about one event tells who has it from whom, with the counts", () => {
    const { items } = JSON.parse(isnad("events", "--type", "sanction", "--json").out);
    const { out } = isnad("event", items[0].id);
    expect(out).toContain("who has it from whom: 1 page, 0 outlets, 0 origins, 1 unknown");
    const { tree } = JSON.parse(isnad("event", items[0].id, "--json").out).answer;
    expect(tree).toMatchObject({ of: items[0].id, pages: ["p0"], outlets: [], origins: [], unknown: ["p0"] });
  });

  it("to no store makes none", () => {
    const ran = isnad("events", "--db", "nowhere.db");
    expect([ran.exitCode, ran.told]).toEqual([
      2,
      "isnad: no store at nowhere.db: make one with isnad add PATH… --db PLACE\n",
    ]);
    expect(existsSync(join(folder, "nowhere.db"))).toBe(false);
  });
});
