// `isnad lexicon gaps`: the most frequent words of documents that the lexicons do not cover, with counts and examples.

import { Gaps } from "../gaps/collect.ts";
import type { GapKind } from "../gaps/uncovered.ts";
import { LineWriter } from "./line-writer.ts";
import { readAll } from "./read-all.ts";
import { isolate } from "../isolate.ts";

/** What each kind lacks, in the order of printing. */
const TITLES: Readonly<Record<GapKind, string>> = {
  "new-verb": "verbs, by their shape, that the word lexicon does not know",
  "idle-verb": "verbs that no cue, no event entry and no word class names",
  role: "nouns for people, or right before a name, that no role begins with",
  name: "names, or words like names, that no lexicon has",
};

/**
 * Prints the gaps that documents show, kind by kind.
 * @param most how many words of each kind
 * @returns the exit code
 */
export async function lexiconGaps(paths: readonly string[], most: number): Promise<number> {
  const gaps = new Gaps();
  const summary = await readAll(paths, async (page, reader) => {
    gaps.add(reader.read(page), reader.lexicons);
  });
  const out = new LineWriter(process.stdout);
  for (const line of report(gaps, most)) out.write(line);
  await out.end();
  return summary.exitCode;
}

function* report(gaps: Gaps, most: number): Generator<string> {
  for (const kind of Object.keys(TITLES) as GapKind[]) {
    const tally = gaps.of(kind);
    const short = tally.short > 0 ? `; counts may be up to ${tally.short} too low` : "";
    yield `${kind}: ${TITLES[kind]}${short}`;
    for (const { word, count, pages, examples } of tally.top(most)) {
      yield `  ${String(count).padStart(6)} on ${pages} ${pages === 1 ? "page" : "pages"}  ${isolate(word)}`;
      for (const example of examples) yield `         ${isolate(example)}`;
    }
  }
  yield `${gaps.pages} pages`;
}
