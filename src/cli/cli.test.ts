import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../../bin/isnad", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "isnad-cli-"));
const page = file(
  "page.txt",
  "لندن تفرض عقوبات على موسكو\n\nقالت وكالة رويترز يوم 8 مايو 2018 إن بريطانيا فرضت عقوبات على روسيا.\n",
);

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ran {
  readonly exitCode: number | null;
  readonly out: string;
  readonly told: string;
}

function isnad(args: readonly string[], input = ""): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", input });
  return { exitCode: status, out: stdout, told: stderr };
}

interface Line {
  readonly kind: string;
  readonly confidence?: number;
  readonly segments?: readonly string[];
  readonly reports?: readonly unknown[];
}

const linesOf = ({ out }: Ran): Line[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const record: Line = JSON.parse(line);
      return record;
    });
const kindsOf = (ran: Ran): string[] => [...new Set(linesOf(ran).map(({ kind }) => kind))];

describe("isnad code", () => {
  it("prints a record a line, the document first, and ends with 0", () => {
    const ran = isnad(["code", page]);
    expect([ran.exitCode, ran.told]).toEqual([0, ""]);
    expect(kindsOf(ran)).toEqual(["document", "statement", "event"]);
  });

  it("reads standard input as -", () => {
    const ran = isnad(["code", "-"], "فرضت بريطانيا عقوبات على روسيا.");
    expect([ran.exitCode, kindsOf(ran)]).toEqual([0, ["document", "event"]]);
  });

  it("adds mentions and words with --with, one of them or both", () => {
    expect(kindsOf(isnad(["code", "--with", "mentions", page]))).toEqual([
      "document",
      "statement",
      "event",
      "mention",
    ]);
    const both = isnad(["code", "--with", "mentions,words", page]);
    expect(kindsOf(both)).toEqual(["document", "statement", "event", "mention", "word"]);
    expect(linesOf(both).find(({ kind }) => kind === "word")?.segments).toEqual(["لندن"]);
  });

  it("leaves out events below --min-confidence, and only events", () => {
    const all = linesOf(isnad(["code", page]));
    const none = linesOf(isnad(["code", "--min-confidence", "1", page]));
    expect(all.filter(({ kind }) => kind === "event").length).toBeGreaterThan(0);
    expect(none.filter(({ confidence }) => confidence !== undefined && confidence < 1)).toEqual([]);
    expect(none.filter(({ kind }) => kind !== "event")).toEqual(all.filter(({ kind }) => kind !== "event"));
  });

  it("counts on standard error what --min-confidence leaves out, which is no finding", () => {
    const ran = isnad(["code", "--min-confidence", "1", page]);
    expect([ran.exitCode, ran.told]).toEqual([0, "2 events below confidence 1 left out\n"]);
    expect(isnad(["code", "--min-confidence", "0", page]).told).toBe("");
  });

  it("ends with 1 and a count where an input cannot be read, and codes the others", () => {
    const ran = isnad(["code", join(folder, "missing.txt"), page]);
    expect([ran.exitCode, kindsOf(ran)]).toEqual([1, ["document", "statement", "event"]]);
    expect(ran.told).toContain("missing.txt");
    expect(ran.told).toMatch(/1 finding in 1 documents? read/);
  });

  it("reports a broken line of NDJSON by its number, and codes the others", () => {
    const lines = file(
      "pages.ndjson",
      `${JSON.stringify({ text: "فرضت بريطانيا عقوبات على روسيا." })}\n{"text":\n${JSON.stringify({ text: "زار وزير الخارجية القطري بغداد." })}\n`,
    );
    const ran = isnad(["code", lines]);
    expect(ran.exitCode).toBe(1);
    expect(ran.told).toContain("pages.ndjson:2");
    expect(linesOf(ran).filter(({ kind }) => kind === "document")).toHaveLength(2);
  });
});

/** How many words `isnad lexicon gaps` lists. */
const rows = ({ out }: Ran): number => out.split("\n").filter((line) => /^ +\d+ on /.test(line)).length;

describe("isnad lexicon gaps", () => {
  const gappy = file(
    "gappy.txt",
    "لم يشقلظ المدير شيئا، ولم يتبعزق الوزير، ولم يتبعزق المدير. عطس اللاعب في القاعة.\n",
  );

  it("prints each kind with counts and examples, the pages last", () => {
    const ran = isnad(["lexicon", "gaps", gappy]);
    expect([ran.exitCode, ran.told]).toEqual([0, ""]);
    const lines = ran.out.trimEnd().split("\n");
    const kinds = lines.filter((line) => /^[a-z]/.test(line)).map((line) => line.split(":")[0]);
    expect(kinds).toEqual(["new-verb", "idle-verb", "role", "name"]);
    expect(lines[1]).toBe("       2 on 1 page  \u2068يتبعزق\u2069");
    expect(lines[2]).toContain("ولم [يتبعزق] الوزير");
    expect(lines.at(-1)).toBe("1 pages");
  });

  it("prints as many words of a kind as --most says, and refuses what is no number", () => {
    const [few, all] = [isnad(["lexicon", "gaps", "--most", "1", gappy]), isnad(["lexicon", "gaps", gappy])];
    expect(rows(few)).toBeLessThan(rows(all));
    expect(isnad(["lexicon", "gaps", "--most", "none", gappy]).told).toContain("a whole number");
  });
});

describe("isnad explain and isnad show", () => {
  it("explain words, names, clauses, statements and events with the entries that fired", () => {
    const { exitCode, out } = isnad(["explain", page]);
    expect(exitCode).toBe(0);
    for (const what of ["say.qala-u", "sanction.farada", "reuters"]) expect(out).toContain(what);
  });

  it("explain why something was refused", () => {
    const { out } = isnad(["explain", "-"], "يريد وزير الخارجية القطري أن يزور بغداد.");
    expect(out).toMatch(/refused .*consult\.zaara.*: \S/);
  });

  it("show a readable account", () => {
    const { exitCode, out } = isnad(["show", page]);
    expect(exitCode).toBe(0);
    for (const line of [
      /^ {2}publisher {2}/m,
      /^ {2}published {2}/m,
      /^ {2}lineage {4}/m,
      /^ {2}statement .*Reuters/m,
      /^ {2}event {6}SANCTION/m,
      /1 pages?, 1 statements?, 2 events/,
    ])
      expect(out).toMatch(line);
  });
});

describe("isnad eval", () => {
  const annotated = fileURLToPath(new URL("../../tests/annotated", import.meta.url));
  const examples = fileURLToPath(new URL("../../examples", import.meta.url));
  const score = (...more: string[]) => isnad(["eval", annotated, "--texts", examples, ...more]);

  it("prints figures, types, confusions and what confidence is worth", () => {
    const { exitCode, out, told } = score();
    expect([exitCode, told]).toEqual([0, ""]);
    for (const line of [
      /^statements +annotated +12 /m,
      /^events +annotated +15 /m,
      /^ +SANCTION +annotated +4 /m,
      /^who did what to whom/m,
      /^types taken for others/m,
      /^ +0\.9 to 1\.0 /m,
    ])
      expect(out).toMatch(line);
  });

  it("prints the same as JSON, or the misses as text or as a page", () => {
    const { events }: { events: { gold: number; f1: number } } = JSON.parse(score("--json").out);
    expect(events.gold).toBe(15);
    expect(events.f1).toBeGreaterThan(0.5);
    expect(score("--misses", "text").out).toMatch(/^23-eu-sanctions missed event AID /m);
    expect(score("--misses", "html").out).toMatch(/^<!doctype html>/);
  });

  it("writes the page of figures with its date, and not without one", () => {
    const path = join(folder, "accuracy.md");
    expect(score("--write", path, "--date", "2025-01-17").exitCode).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("Measured on 2025-01-17");
    expect(score("--write", path)).toMatchObject({ exitCode: 2, told: expect.stringContaining("--date") });
    expect(score("--write", path, "--date", "today").exitCode).toBe(1);
  });

  it("tells of wrong annotations by file and place, counts them, and ends with 1", () => {
    const own = mkdtempSync(join(tmpdir(), "isnad-annotated-"));
    const event = { p: 0, trigger: "زار", type: "CONSULT", actors: [], recipients: [], status: "actual" };
    const write = (name: string, content: unknown) =>
      writeFileSync(join(own, name), typeof content === "string" ? content : JSON.stringify(content));
    write("a.txt", "زار وزير الخارجية القطري بغداد.");
    write("a.json", { statements: [], events: [event, { ...event, trigger: "هاجم" }] });
    write("b.json", { statements: [], events: [{ ...event, type: "VISIT" }] });
    write("c.json", { statements: [], events: [event] });
    write("d.json", "{");
    const { exitCode, told } = isnad(["eval", own]);
    expect(exitCode).toBe(1);
    for (const line of [
      /a\.json: events\[1\]\.trigger: .*\(eval\.span\)/,
      /b\.json: events\[0\]\.type: .*\(eval\.shape\)/,
      /c\.json: .*\(eval\.no-text\)/,
      /d\.json: .*\(eval\.not-json\)/,
      /^4 findings in the annotations$/m,
    ])
      expect(told).toMatch(line);
    expect(isnad(["eval", join(own, "nowhere")]).told).toContain("eval.no-annotations");
  });
});

describe("the command line", () => {
  it("has help that names every command, and for each its options", () => {
    const { exitCode, out } = isnad(["--help"]);
    expect(exitCode).toBe(0);
    for (const command of ["code", "explain", "show", "eval"])
      expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
    const help = isnad(["code", "--help"]).out;
    for (const option of ["--with", "--min-confidence"]) expect(help).toContain(option);
  });

  it("tells its version", () => {
    expect(isnad(["--version"])).toEqual({
      exitCode: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      told: "",
    });
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["read"]],
    ["no path", ["code"]],
    ["an unknown option", ["code", "--fast", page]],
    ["a kind of record that it does not have", ["code", "--with", "verbs", page]],
    ["a confidence that is none", ["code", "--min-confidence", "2", page]],
  ])("ends with 1 at %s, says why and how to go on, and shows no stack", (_what, args) => {
    const ran = isnad(args);
    expect(ran.exitCode).toBe(1);
    expect(ran.out).toBe("");
    expect(ran.told.length).toBeGreaterThan(10);
    expect(ran.told).not.toMatch(/^\s+at /m);
  });
});

describe("isnad link", () => {
  it("prints what code prints, then what holds across the pages", () => {
    const again = file(
      "again.txt",
      "بريطانيا تعاقب روسيا\n\nقالت وكالة رويترز يوم 8 مايو 2018 إن بريطانيا فرضت عقوبات على روسيا.\n",
    );
    const linked = isnad(["link", page, again]);
    const coded = isnad(["code", page, again]);
    expect([linked.exitCode, linked.told]).toEqual([0, ""]);
    expect(linked.out.startsWith(coded.out)).toBe(true);
    const [copy] = linesOf(linked).filter(({ kind }) => kind === "copy");
    expect(copy).toMatchObject({ share: 1 });
    const grouped = linesOf(linked).filter(
      ({ kind, reports = [] }) => kind === "group" && reports.length > 1,
    );
    expect(grouped).toMatchObject([{ type: "SANCTION", independentOrigins: 1 }]);
  });
});
