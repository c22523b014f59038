// Decides what the stages get of the compiled lexicons.

import { unpack } from "../lexicon/bundle.ts";
import type { ClassTables } from "./2-words/classes.ts";
import { WordClasses } from "./2-words/word-classes.ts";
import type { WordLexicon } from "./2-words/surface.ts";
import type { MentionTables } from "./3-mentions/types.ts";
import type { TimeTables } from "./4-time/types.ts";
import type { StatementTables } from "./6-statements/compile.ts";
import type { EventTables } from "./7-events/compile.ts";

/** Everything that the reading stages know. */
export interface Lexicons extends Compiled {
  readonly classes: WordClasses;
}

interface Compiled {
  readonly words: WordLexicon & { readonly classes: ClassTables };
  readonly mentions: MentionTables;
  readonly time: TimeTables;
  readonly statements: StatementTables;
  readonly events: EventTables;
}

/** Opens a bundle that `compileLexicons` made. */
export function openLexicons(bytes: Uint8Array): Lexicons {
  const tables = unpack(bytes) as Compiled;
  return { ...tables, classes: new WordClasses(tables.words.classes) };
}
