// Decides how this machine gets its lexicons: compiled in the package, kept from an earlier run, or compiled now.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cached, hashFiles } from "../lexicon/cache.ts";
import { lexiconFiles } from "../lexicon/files.ts";
import { type Problem, showProblem } from "../lexicon/source.ts";
import type * as Compile from "./compile.ts";
import { type Lexicons, openLexicons } from "../reading/lexicons.ts";

const here = dirname(fileURLToPath(import.meta.url));
const src = join(here, "..");
const readingFolder = join(src, "reading");
const STAGES = ["2-words", "3-mentions", "4-time", "5-clauses", "6-statements", "7-events"];
/** Folders of the code that compiles: when it changes, so may the compiled form. */
const COMPILER = ["lexicon", "reading"];

/** Compiles from source and reports every problem. */
export function compileFromSource(problems: Problem[]): Uint8Array {
  // the compiler, its schemas and YAML take longer to load than the compiled form: only now
  const { compileNow } = createRequire(import.meta.url)("./compile.ts") as typeof Compile;
  return compileNow(problems);
}

/**
 * Opens the lexicons.
 * @throws when an entry is wrong: file, line and what was expected, one a line
 */
export function loadLexicons(): Lexicons {
  const built = join(here, "../lexicon.bin");
  if (existsSync(built)) return openLexicons(readFileSync(built));
  const files = [
    ...STAGES.flatMap((stage) => lexiconFiles(join(readingFolder, stage, "lexicon"))),
    ...codeFiles(),
  ];
  const folder = join(src, "../node_modules/.cache/isnad");
  const bytes = cached(folder, hashFiles(src, files), () => {
    const problems: Problem[] = [];
    const made = compileFromSource(problems);
    if (problems.length > 0) throw new Error(problems.map(showProblem).join("\n"));
    return made;
  });
  return openLexicons(bytes);
}

function codeFiles(): string[] {
  return COMPILER.flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => join(src, folder, name))
      .sort(),
  );
}
