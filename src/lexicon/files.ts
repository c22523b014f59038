// Decides which files make up a lexicon.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The lexicon files at a path (a file, or all under a folder), sorted: compiling must not depend on the disk's order. */
export function lexiconFiles(folder: string): string[] {
  if (folder.endsWith(".yaml")) return existsSync(folder) ? [folder] : [];
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name))
    .sort();
}
