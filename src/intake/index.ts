// Intake: bytes in, clean pages out.

import type { Finding, Page } from "../model.ts";
import { Identities } from "./identity.ts";
import type { LineLexicon } from "./lines/lexicon.ts";
import { makePage } from "./page.ts";
import { findFiles, STANDARD_INPUT } from "./sources/find.ts";
import { openFile, readSource, type Source } from "./sources/read.ts";

export { loadLineLexicon } from "./lines/load.ts";
export type { LineLexicon };

/** A page with its own findings, or a finding that belongs to no page. */
export type Arrival =
  | { readonly kind: "page"; readonly page: Page }
  | { readonly kind: "finding"; readonly finding: Finding };

export interface IntakeOptions {
  readonly lexicon: LineLexicon;
  /** What "-" stands for; the process's standard input where not given. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
}

/**
 * Reads documents one at a time: memory does not grow with their number, ids and file names aside.
 * @param paths files, folders (with all in them), globs, and "-" for standard input; files are read in the order of
 *   their names, each once, whatever order they are given in
 * @returns pages and findings as they come. Bad input is a finding, never an error thrown.
 */
export async function* intake(paths: readonly string[], options: IntakeOptions): AsyncGenerator<Arrival> {
  const { files, findings } = await findFiles(paths);
  yield* findings.map(asFinding);
  const identities = new Identities();
  for (const file of files) {
    const source = file === STANDARD_INPUT ? standardInput(options) : openFile(file);
    for await (const given of readSource(source)) {
      if (!("content" in given)) {
        yield asFinding(given);
        continue;
      }
      const made = await makePage(given, options.lexicon);
      if ("text" in made) yield { kind: "page", page: identities.settle(made, given.where) };
      else yield* made.map(asFinding);
    }
  }
}

const asFinding = (finding: Finding): Arrival => ({ kind: "finding", finding });

function standardInput({ standardInput }: IntakeOptions): Source {
  return { name: "standard input", chunks: standardInput ?? process.stdin };
}
