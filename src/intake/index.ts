// Intake: bytes in, clean pages out.

import type { Finding, Page } from "../model.ts";
import { Identities } from "./identity.ts";
import type { LineLexicon } from "./lines/lexicon.ts";
import { makePage } from "./page.ts";
import { bytesOf, findFiles, STANDARD_INPUT } from "./sources/find.ts";
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
  /** Told as files are read: bytes so far, and of all files; null where standard input is among them. */
  readonly onBytes?: (read: number, total: number | null) => void;
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
  const counted = await counterOf(files, options);
  for (const file of files) {
    const source = file === STANDARD_INPUT ? standardInput(options) : counted(openFile(file));
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

/** Sources that tell how far they are read, where anybody wants to know. */
async function counterOf(
  files: readonly string[],
  { onBytes }: IntakeOptions,
): Promise<(source: Source) => Source> {
  if (!onBytes) return (source) => source;
  const total = files.includes(STANDARD_INPUT) ? null : await bytesOf(files);
  let read = 0;
  return (source) => ({
    ...source,
    chunks: tapped(source.chunks, (bytes) => onBytes((read += bytes), total)),
  });
}

async function* tapped(
  chunks: AsyncIterable<Uint8Array>,
  tell: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    tell(chunk.length);
  }
}

function standardInput({ standardInput }: IntakeOptions): Source {
  return { name: "standard input", chunks: standardInput ?? process.stdin };
}
