// Decides where the line lexicon comes from: kept compiled beside the packages, or compiled now.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack, type Packable, unpack } from "../../lexicon/bundle.ts";
import { cached, hashFiles } from "../../lexicon/cache.ts";
import { lexiconFiles, readFolder } from "../../lexicon/read-folder.ts";
import { type Problem, showProblem } from "../../lexicon/source.ts";
import { isObject } from "../json.ts";
import { compileLines, type LineEntries, type LineLexicon, readLineEntries } from "./lexicon.ts";

const src = fileURLToPath(new URL("../..", import.meta.url));
const folder = "intake/lexicon";
/** Code whose change may change the compiled form. */
const COMPILER = ["lines/key.ts", "lines/lexicon.ts", "lines/schema.ts"];

/** The entries of intake's own lexicon folder. */
export function ownLineEntries(problems: Problem[]): LineEntries {
  return readLineEntries((path) => readFolder(src, join(folder, path), problems), problems);
}

/**
 * Opens the line lexicon.
 * @throws when an entry is wrong: file, line and what was expected, one a line
 */
export function loadLineLexicon(): LineLexicon {
  const code = [...COMPILER.map((file) => join(src, "intake", file)), join(src, "reading/1-text/letters.ts")];
  const key = hashFiles(src, [...lexiconFiles(join(src, folder)), ...code]);
  const bytes = cached(join(src, "../node_modules/.cache/isnad/intake"), key, () => {
    const problems: Problem[] = [];
    const made = compileLines(ownLineEntries(problems), problems);
    if (problems.length > 0) throw new Error(problems.map(showProblem).join("\n"));
    return pack(packable(made));
  });
  const opened = unpack(bytes);
  if (!isLineLexicon(opened))
    throw new Error("node_modules/.cache/isnad/intake holds no line lexicon; remove it");
  return opened;
}

/** The lexicon as plain records, which is what can be packed. */
export function packable({ phrases, tails, rules, vocabularies }: LineLexicon): Packable {
  return {
    phrases: { ...phrases },
    tails: { ...tails },
    rules: rules.map((rule) => ({ ...rule })),
    vocabularies: vocabularies.map((one) => ({ ...one, trie: { ...one.trie } })),
  };
}

const isLineLexicon = (value: unknown): value is LineLexicon =>
  isObject(value) && ["phrases", "tails", "rules", "vocabularies"].every((key) => key in value);
