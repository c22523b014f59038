// Decides whether every entry of the line lexicon reads its own examples and passes over its counterexamples.

import { type Checked, type Problem, problemOf } from "../../lexicon/source.ts";
import { matchesAt } from "./cues.ts";
import { keyOf } from "./key.ts";
import { piecesOf } from "./pieces.ts";
import type { LineEntries, LineLexicon } from "./lexicon.ts";
import type { CueEntry, VocabularyEntry } from "./schema.ts";

/** Tries the examples of all entries; each that goes wrong is a problem that shows the line and what was found in it. */
export function checkLineExamples(entries: LineEntries, lexicon: LineLexicon, problems: Problem[]): void {
  const all: readonly Checked<CueEntry | VocabularyEntry>[] = [...entries.cues, ...entries.vocabularies];
  for (const entry of all) {
    const { id, reads, "passes-over": passesOver } = entry.value;
    for (const { text } of reads) {
      const found = rulesIn(text, lexicon);
      if (!found.includes(id))
        problems.push(problemOf(entry, `does not read its example, which is ${show(found)}:\n  ${text}`));
    }
    for (const { text } of passesOver) {
      if (rulesIn(text, lexicon).includes(id))
        problems.push(problemOf(entry, `reads its counterexample:\n  ${text}`));
    }
  }
}

function rulesIn(text: string, lexicon: LineLexicon): string[] {
  const pieces = piecesOf(text, { start: 0, end: text.length }, lexicon);
  const leads = matchesAt(lexicon, keyOf(text, { start: 0, end: text.length }), 0);
  return [
    ...pieces.flatMap(({ rule }) => (rule ? [rule.id] : [])),
    ...leads.flatMap(({ rule }) => (rule.place === "lead" ? [rule.id] : [])),
  ];
}

const show = (found: readonly string[]): string =>
  found.length > 0 ? found.join(" and ") : "read by no entry";
