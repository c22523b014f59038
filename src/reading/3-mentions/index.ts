// Stage 3: who, what and where is named: known names, roles with their states and bodies, unknown persons.

import { NONE } from "../../lexicon/trie.ts";
import type { WordClasses } from "../2-words/classes.ts";
import type { LexemeTables } from "../2-words/tables.ts";
import type { Worded } from "../2-words/index.ts";
import { matchNames } from "./names.ts";
import { readParty } from "./parties.ts";
import { withShortNames } from "./short-names.ts";
import { openScene, type Stage } from "./scene.ts";
import type { Mention, MentionTables } from "./types.ts";

/** A page after stage 3. Mentions stand in order and do not overlap; what they hold lies in their `inner`. */
export interface Mentioned extends Worded {
  readonly mentions: readonly Mention[];
}

/** What stage 3 needs of the lexicons. */
export interface MentionLexicon {
  readonly mentions: MentionTables;
  readonly classes: WordClasses;
  readonly words: { readonly tables: { readonly lexemes: LexemeTables } };
}

/** Finds the mentions of a page. Furniture is not read. */
export function findMentions(doc: Worded, lexicon: MentionLexicon): Mentioned {
  const stage: Stage = {
    tokens: doc.tokens,
    tables: lexicon.mentions,
    classes: lexicon.classes,
    lexemes: lexicon.words.tables.lexemes,
    known: namedInFull(doc, lexicon.mentions),
  };
  const mentions: Mention[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.block === "furniture") continue;
    const scene = openScene(stage, sentence);
    for (let at = sentence.first; at < sentence.last; ) {
      const mention = readParty(scene, at);
      if (mention) mentions.push(mention);
      at = mention ? Math.max(mention.last, at + 1) : at + 1;
    }
  }
  return { ...doc, mentions: withShortNames(doc.tokens, mentions, doc.sentences) };
}

/** Entities that the page names by a full name of two words or more: their short forms may be believed. */
function namedInFull(doc: Worded, tables: MentionTables): ReadonlySet<number> {
  const known = new Set<number>();
  for (const sentence of doc.sentences) {
    if (sentence.block === "furniture") continue;
    for (const hit of matchNames(doc.tokens, tables, sentence).names) {
      if (hit && !hit.short && hit.last > hit.first + 1) for (const number of hit.entities) known.add(number);
    }
  }
  known.delete(NONE);
  return known;
}
