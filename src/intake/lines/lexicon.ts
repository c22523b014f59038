// Decides how the cues of page furniture, credits and bylines are compiled for one-pass look-up.

import {
  checkEntries,
  type Checked,
  type Problem,
  problemOf,
  type ReadFolder,
} from "../../lexicon/source.ts";
import { buildTrie, type Trie } from "../../lexicon/trie.ts";
import { ALPHABET } from "../../reading/1-text/letters.ts";
import {
  type CueEntry,
  type CueKind,
  cueSchema,
  type Named,
  type Place,
  type VocabularyEntry,
  vocabularySchema,
} from "./schema.ts";
import { keyOf } from "./key.ts";

export interface CueRule {
  readonly id: string;
  readonly kind: CueKind;
  readonly place: Place;
  readonly words: number;
  readonly colon: boolean;
  readonly noStop: boolean;
  readonly list: boolean;
  readonly address: boolean;
  readonly outlet: boolean;
  readonly names: Named | null;
}

export interface Vocabulary {
  readonly id: string;
  readonly kind: CueKind;
  readonly share: number;
  readonly numbersNeeded: boolean;
  readonly words: number;
  readonly trie: Trie;
}

/** What intake knows of lines. Plain values and typed arrays only, so that it can be packed. */
export interface LineLexicon {
  /** Values are numbers of `rules`. */
  readonly phrases: Trie;
  /** The phrases of labels that are glued to the end of a text. */
  readonly tails: Trie;
  readonly rules: readonly CueRule[];
  readonly vocabularies: readonly Vocabulary[];
}

const MOST_WORDS = 12;

/** The checked entries of the two lexicons, with their places in the files. */
export interface LineEntries {
  readonly cues: readonly Checked<CueEntry>[];
  readonly vocabularies: readonly Checked<VocabularyEntry>[];
}

/** Reads and checks the entries. Unknown keys, repeated ids and missing examples become problems. */
export function readLineEntries(read: ReadFolder, problems: Problem[]): LineEntries {
  return {
    cues: checkEntries(read("cues"), cueSchema, problems),
    vocabularies: checkEntries(read("vocabularies.yaml"), vocabularySchema, problems),
  };
}

/** Compiles checked entries; a phrase of two entries is a problem, for one of them would never be seen. */
export function compileLines(entries: LineEntries, problems: Problem[]): LineLexicon {
  const phrases = uniqueKeys(
    entries.cues.map((cue) => [cue, cue.value.phrases] as const),
    problems,
  );
  const vocabularies = entries.vocabularies.map((entry) => {
    const keys = uniqueKeys([[entry, entry.value.vocabulary]], problems);
    return vocabularyOf(entry.value, trieOf(keys));
  });
  const tails = [...phrases].filter(([, rule]) => entries.cues[rule]!.value.place === "tail");
  return {
    phrases: trieOf(phrases),
    tails: trieOf(new Map(tails)),
    rules: entries.cues.map(({ value }) => ruleOf(value)),
    vocabularies,
  };
}

/** The folded phrases, each with the number of its entry. */
function uniqueKeys(
  entries: readonly (readonly [Checked<{ id: string }>, readonly string[]])[],
  problems: Problem[],
): Map<string, number> {
  const keys = new Map<string, number>();
  entries.forEach(([entry, phrases], number) => {
    for (const phrase of phrases) {
      const key = String.fromCharCode(...codesOf(phrase));
      const owner = entries[keys.get(key) ?? -1]?.[0];
      if (owner) {
        const message = `«${phrase}» is a phrase of ${owner.value.id} already (${owner.file}:${owner.line}); spelling variants are folded`;
        problems.push(problemOf(entry, message));
      } else keys.set(key, number);
    }
  });
  return keys;
}

function ruleOf(entry: CueEntry): CueRule {
  return {
    id: entry.id,
    kind: entry.kind,
    place: entry.place,
    words: entry.words ?? MOST_WORDS,
    colon: entry.colon ?? false,
    noStop: entry["no-stop"] ?? false,
    list: entry.list ?? false,
    address: entry.address ?? false,
    outlet: entry.outlet ?? false,
    names: entry.names ?? null,
  };
}

function vocabularyOf(entry: VocabularyEntry, trie: Trie): Vocabulary {
  const { id, kind, share, words } = entry;
  return { id, kind, share, words, numbersNeeded: entry.numbers === "needed", trie };
}

const codesOf = (phrase: string): Uint8Array => keyOf(phrase, { start: 0, end: phrase.length }).codes;

function trieOf(phrases: ReadonlyMap<string, number>): Trie {
  const keys = [...phrases].sort(([a], [b]) => (a < b ? -1 : 1));
  return buildTrie(
    keys.map(([key, value]) => [Uint8Array.from(key, (char) => char.charCodeAt(0)), value] as const),
    ALPHABET,
  );
}
