// Decides where the line lexicon comes from: kept compiled beside the packages, or compiled now.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack, type Packable, unpack } from "../../lexicon/bundle.ts";
import { cached, hashFiles } from "../../lexicon/cache.ts";
import { lexiconFiles } from "../../lexicon/files.ts";
import { type Problem, showProblem } from "../../lexicon/source.ts";
import { isObject } from "../json.ts";
import type * as folders from "../../lexicon/read-folder.ts";
import type * as compiler from "./lexicon.ts";
import type { LineEntries, LineLexicon } from "./lexicon.ts";

const src = fileURLToPath(new URL("../..", import.meta.url));
const folder = "intake/lexicon";
/** Code whose change may change the compiled form. */
const COMPILER = [
  "intake/lines/key.ts",
  "intake/lines/lexicon.ts",
  "intake/lines/schema.ts",
  "lexicon/bundle.ts",
  "lexicon/trie.ts",
  "reading/1-text/letters.ts",
];

/** The compiler, its schemas and YAML take longer to load than the compiled form: they are asked for only when needed. */
const load = createRequire(import.meta.url);
type Compiler = Pick<typeof compiler, "compileLines" | "readLineEntries">;
type Folders = Pick<typeof folders, "readFolder">;

function loadCompiler(): Compiler {
  const loaded: unknown = load("./lexicon.ts");
  if (!isCompiler(loaded)) throw new Error("lines/lexicon.ts exports no compiler");
  return loaded;
}

function loadFolders(): Folders {
  const loaded: unknown = load("../../lexicon/read-folder.ts");
  if (!isFolders(loaded)) throw new Error("lexicon/read-folder.ts exports no readFolder");
  return loaded;
}

const isCompiler = (value: unknown): value is Compiler =>
  isObject(value) && "compileLines" in value && "readLineEntries" in value;
const isFolders = (value: unknown): value is Folders => isObject(value) && "readFolder" in value;

/** The entries of intake's own lexicon folder. */
export function ownLineEntries(problems: Problem[]): LineEntries {
  const { readLineEntries } = loadCompiler();
  const { readFolder } = loadFolders();
  return readLineEntries((path) => readFolder(src, join(folder, path), problems), problems);
}

/** Compiles the line lexicon from source into bytes and reports every problem. */
export function compileLineLexicon(problems: Problem[]): Uint8Array {
  return pack(packable(loadCompiler().compileLines(ownLineEntries(problems), problems)));
}

/**
 * Opens the line lexicon: compiled in the package, kept from an earlier run, or compiled now.
 * @throws when an entry is wrong: file, line and what was expected, one a line
 */
export function loadLineLexicon(): LineLexicon {
  const built = join(src, "lines.bin");
  const opened = unpack(existsSync(built) ? readFileSync(built) : keptLexicon());
  if (!isLineLexicon(opened))
    throw new Error("node_modules/.cache/isnad/intake holds no line lexicon; remove it");
  return opened;
}

function keptLexicon(): Uint8Array {
  const code = COMPILER.map((file) => join(src, file));
  const key = hashFiles(src, [...lexiconFiles(join(src, folder)), ...code]);
  return cached(join(src, "../node_modules/.cache/isnad/intake"), key, () => {
    const problems: Problem[] = [];
    const made = compileLineLexicon(problems);
    if (problems.length > 0) throw new Error(problems.map(showProblem).join("\n"));
    return made;
  });
}

/** The lexicon as plain records, which is what can be packed. */
function packable({ phrases, tails, rules, vocabularies }: LineLexicon): Packable {
  return {
    phrases: { ...phrases },
    tails: { ...tails },
    rules: rules.map((rule) => ({ ...rule })),
    vocabularies: vocabularies.map((one) => ({ ...one, trie: { ...one.trie } })),
  };
}

const isLineLexicon = (value: unknown): value is LineLexicon =>
  isObject(value) && ["phrases", "tails", "rules", "vocabularies"].every((key) => key in value);
