// Decides how the lexicons of all stages are compiled together. Reading never loads this where they are compiled already.

import { type Packable, pack } from "../lexicon/bundle.ts";
import type { Problem, ReadFolder } from "../lexicon/source.ts";
import { NONE, buildTrie } from "../lexicon/trie.ts";
import { ALPHABET } from "./1-text/letters.ts";
import { compileClasses } from "./2-words/classes.ts";
import { compileWords } from "./2-words/compile.ts";
import { compileMentions, Vocabulary, type Workshop } from "./3-mentions/compile.ts";
import { compileTime } from "./4-time/compile.ts";
import { compileStatements } from "./6-statements/compile.ts";
import { compileEvents } from "./7-events/compile.ts";

/** Where lexicons come from: a reader of each stage's folder, and the gazetteer. */
export interface LexiconSources {
  /** Entries at a path under a stage's lexicon folder, for example ("2-words", "verbs"). */
  readonly read: (stage: string, path: string) => ReturnType<ReadFolder>;
  readonly locate: Workshop["locate"];
}

/**
 * Compiles all lexicons into one bundle of bytes.
 * @param problems entries that are wrong are reported here and left out
 */
export function compileLexicons(sources: LexiconSources, problems: Problem[]): Uint8Array {
  const vocabulary = new Vocabulary();
  const words = compileWords((path) => sources.read("2-words", path), problems);
  const shop: Workshop = {
    read: (path) => sources.read("3-mentions", path),
    problems,
    words,
    vocabulary,
    locate: sources.locate,
  };
  const { adjectivePairs, ...mentions } = compileMentions(shop);
  const own = { problems, words, vocabulary };
  const time = compileTime({ ...own, read: (path) => sources.read("4-time", path) });
  const statements = compileStatements({ ...own, read: (path) => sources.read("6-statements", path) });
  const classes = compileClasses((path) => sources.read("2-words", path), words, problems);
  const events = compileEvents({
    ...own,
    read: (path) => sources.read("7-events", path),
    classes,
  });
  const tables = words.finish();
  const adjectives = new Int32Array(tables.lexemes.lemmas.length).fill(NONE);
  for (const [lexeme, entity] of adjectivePairs) adjectives[lexeme] = entity;
  const lexicons = {
    words: { tables, classes, vocabulary: buildTrie(vocabulary.entries(), ALPHABET) },
    mentions: { ...mentions, adjectives },
    time,
    statements,
    events,
  };
  return pack(lexicons as unknown as Packable);
}
