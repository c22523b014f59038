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
/** Folders of the code that decides records and sketches. */
const CODER = [...COMPILER, "corpus"];
/** The compiled form in a published package. */
const BUILT = join(here, "../lexicon.bin");

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
  if (existsSync(BUILT)) return openLexicons(readFileSync(BUILT));
  const folder = join(src, "../node_modules/.cache/isnad");
  const bytes = cached(folder, hashFiles(src, sourceFiles(COMPILER)), () => {
    const problems: Problem[] = [];
    const made = compileFromSource(problems);
    if (problems.length > 0) throw new Error(problems.map(showProblem).join("\n"));
    return made;
  });
  return openLexicons(bytes);
}

/** Names the program and lexicons: two that may code a page differently have different names. */
export function coderName(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(src, "../package.json"), "utf8"));
  const hash = existsSync(BUILT) ? hashFiles(src, [BUILT]) : hashFiles(src, sourceFiles(CODER));
  return `${version}-${hash}`;
}

/** Lexicons, and the code in some folders. */
function sourceFiles(folders: readonly string[]): string[] {
  return [
    ...STAGES.flatMap((stage) => lexiconFiles(join(readingFolder, stage, "lexicon"))),
    ...folders.flatMap(codeIn),
  ];
}

function codeIn(folder: string): string[] {
  return readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(src, folder, name))
    .sort();
}
