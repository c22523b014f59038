// Stage 3: who, what and where is named: known names, roles with their states and bodies, unknown persons.

import { NONE } from "../../lexicon/trie.ts";
import type { WordClasses } from "../2-words/classes.ts";
import type { LexemeTables } from "../2-words/tables.ts";
import type { Worded } from "../2-words/index.ts";
import { matchNames, type NameHits } from "./names.ts";
import { settingOf } from "./page-setting.ts";
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
  const hits = doc.sentences.map((sentence) =>
    sentence.block === "furniture" ? null : matchNames(doc.tokens, lexicon.mentions, sentence),
  );
  const stage: Stage = {
    tokens: doc.tokens,
    tables: lexicon.mentions,
    classes: lexicon.classes,
    lexemes: lexicon.words.tables.lexemes,
    known: namedInFull(hits),
    setting: settingOf(hits, lexicon.mentions.entities),
  };
  const mentions: Mention[] = [];
  for (const [number, sentence] of doc.sentences.entries()) {
    const names = hits[number];
    if (!names) continue;
    const scene = openScene(stage, names, sentence);
    for (let at = sentence.first; at < sentence.last; ) {
      const mention = readParty(scene, at);
      if (mention) mentions.push(mention);
      at = mention ? Math.max(mention.last, at + 1) : at + 1;
    }
  }
  return { ...doc, mentions: withShortNames(doc.tokens, mentions, doc.sentences) };
}

/** Entities that the page names by a full name of two words or more: their short forms may be believed. */
function namedInFull(hits: readonly (NameHits | null)[]): ReadonlySet<number> {
  const known = new Set<number>();
  for (const hit of hits.flatMap((found) => found?.nameHits ?? [])) {
    if (hit && !hit.short && hit.last > hit.first + 1) for (const number of hit.entities) known.add(number);
  }
  known.delete(NONE);
  return known;
}
