import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { declaredEncoding } from "./declared.ts";
import { findFiles } from "./find.ts";
import { formatOfName, formatOfText } from "./format.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "isnad-find-"));
  for (const folder of ["b/deep", "empty", ".git", "other"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    "b.txt",
    "a.html",
    "B.ndjson.gz",
    "b/x.jsonl",
    "b/deep/y.HTM",
    "notes.md",
    ".git/z.txt",
    "other/scan.pdf",
  ]) {
    writeFileSync(join(root, file), "x");
  }
  symlinkSync(join(root, "b"), join(root, "b/again"));
  symlinkSync(join(root, "nowhere.txt"), join(root, "b/broken.txt"));
});

const found = async (...paths: string[]) => {
  const { files, findings } = await findFiles(paths.map((path) => (path === "-" ? path : join(root, path))));
  return {
    files: files.map((file) => (file === "-" ? file : relative(root, file))),
    rules: findings.map(({ where, rule }) => `${relative(root, where)} ${rule}`),
  };
};

test("goes through folders by code unit, hidden ones aside, and not in circles", async () => {
  const { files, rules } = await found("");
  expect(files).toEqual(["B.ndjson.gz", "a.html", "b.txt", "b/deep/y.HTM", "b/x.jsonl"]);
  expect(rules).toEqual([" intake.passed-over", "b/broken.txt intake.unreadable"]);
});

test("reads each file once and in one order, whatever order it is given in", async () => {
  const one = await found("b", "b.txt", "a.html", "-");
  const other = await found("-", "a.html", "a.html", "b.txt", "b/x.jsonl", "b");
  expect(one).toEqual(other);
  expect(one.files).toEqual(["-", "a.html", "b.txt", "b/deep/y.HTM", "b/x.jsonl"]);
});

test("takes a file that is named itself, whatever its ending", async () => {
  expect((await found("notes.md")).files).toEqual(["notes.md"]);
});

test("expands globs", async () => {
  expect((await found("b/**/*.{jsonl,HTM}")).files).toEqual(["b/deep/y.HTM", "b/x.jsonl"]);
});

test("reports missing files, patterns without a match and folders without documents", async () => {
  expect((await found("no.txt", "*.xyz", "empty", "other")).rules).toEqual([
    "*.xyz intake.missing",
    "empty intake.no-documents",
    "no.txt intake.missing",
    "other intake.no-documents",
    "other intake.passed-over",
  ]);
});

test("tells formats by name, and by their first words where the name says nothing", () => {
  expect(["x.TXT", "x.txt.gz", "x.htm", "x.jsonl.gz", "x.md"].map(formatOfName)).toEqual([
    "text",
    "text",
    "html",
    "ndjson",
    null,
  ]);
  expect(formatOfText(' {"text": "قال"}')).toBe("ndjson");
  expect(formatOfText("<!DOCTYPE html><html>")).toBe("html");
  expect(formatOfText("<p>قال</p>")).toBe("html");
  expect(formatOfText("قال الوزير")).toBe("text");
});

const declared = (html: string) => declaredEncoding(Buffer.from(html));

test("finds the declared encoding wherever it stands", () => {
  expect(declared('<meta charset="windows-1256">')).toBe("windows-1256");
  expect(declared("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-6'>")).toBe(
    "iso-8859-6",
  );
  expect(declared('<?xml version="1.0" encoding="utf-16"?>')).toBe("utf-16");
  expect(declared("<p>charset=x</p>")).toBeUndefined();
});
