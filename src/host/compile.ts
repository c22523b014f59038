// Decides what the lexicons are compiled from: the folders of every stage, and the gazetteer.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFolder } from "../lexicon/read-folder.ts";
import type { Problem } from "../lexicon/source.ts";
import { compileLexicons } from "../reading/compile-lexicons.ts";
import { gazetteer } from "./gazetteer.ts";

const src = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Compiles from source and reports every problem. */
export function compileNow(problems: Problem[]): Uint8Array {
  const read = (stage: string, path: string) =>
    readFolder(src, join("reading", stage, "lexicon", path), problems);
  return compileLexicons({ read, locate: gazetteer(createRequire(import.meta.url)) }, problems);
}
