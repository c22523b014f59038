// Decides how lexicon files are read from disk: YAML lists, every entry with its line.

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { load } from "js-yaml";
import { lexiconFiles } from "./files.ts";
import type { Entry, Problem } from "./source.ts";

export { lexiconFiles };

/**
 * Reads every YAML list at a path: one file, or all under a folder.
 * @param root paths in messages are relative to it
 * @param problems files that do not parse or are not lists are reported here
 */
export function readFolder(root: string, path: string, problems: Problem[]): Entry[] {
  const entries: Entry[] = [];
  for (const found of lexiconFiles(join(root, path))) {
    const file = relative(root, found);
    const text = readFileSync(found, "utf8");
    const list = parse(text, file, problems);
    const lines = entryLines(text);
    list.forEach((value, at) => entries.push({ file, line: lines[at] ?? 1, value }));
  }
  return entries;
}

function parse(text: string, file: string, problems: Problem[]): unknown[] {
  try {
    const list = load(text) ?? [];
    if (Array.isArray(list)) return list;
    problems.push({ file, line: 1, message: "expected a list of entries; begin each with «- id:»" });
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    problems.push({ file, line: (mark?.line ?? 0) + 1, message: `not YAML: ${reason ?? String(error)}` });
  }
  return [];
}

/** The lines on which top-level list items start, counted from 1. */
function entryLines(text: string): number[] {
  const lines: number[] = [];
  text.split("\n").forEach((line, at) => {
    if (line.startsWith("- ") || line === "-") lines.push(at + 1);
  });
  return lines;
}
