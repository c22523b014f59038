// Decides where known names stand: the longest match of the name automaton at each token, clitics cut off the first.

import { enter, follow, outputsAt } from "../../lexicon/phrases.ts";
import { NONE } from "../../lexicon/trie.ts";
import type { PhraseWord, Prefix, Token } from "../2-words/types.ts";
import { ALIAS, ALIAS_BITS, type MentionTables } from "./types.ts";

/** A stretch of tokens that spells the name of one or more entities. */
export interface NameHit {
  readonly first: number;
  readonly last: number;
  /** Entities of that name, those by their full name before those by a short form. */
  readonly entities: readonly number[];
  /** All of them only by a short form. */
  readonly short: boolean;
  readonly prefix: Prefix;
  readonly conjoined: boolean;
  /** Letters of the first token that belong to clitics. */
  readonly cut: number;
}

/** A token or two that are part of a personal name, or a title before one. */
export interface PartHit {
  readonly first: number;
  readonly last: number;
  /** Numbers of the parts of that spelling. */
  readonly parts: readonly number[];
  readonly title: boolean;
  readonly prefix: Prefix;
  readonly conjoined: boolean;
}

/** What stands at each token of a sentence, the first being 0: at most one name and one part. */
export interface NameHits {
  readonly nameHits: readonly (NameHit | undefined)[];
  readonly partHits: readonly (PartHit | undefined)[];
}

interface Ends {
  /** Token after the longest name, and its state. */
  name: number;
  nameState: number;
  part: number;
  partState: number;
}

/** Runs the automaton from every token of `tokens[first..last)`. */
export function matchNames(
  tokens: readonly Token[],
  tables: MentionTables,
  range: { first: number; last: number },
): NameHits {
  const nameHits: (NameHit | undefined)[] = [];
  const partHits: (PartHit | undefined)[] = [];
  for (let at = range.first; at < range.last; at++) {
    let name: NameHit | undefined;
    let part: PartHit | undefined;
    for (const word of tokens[at]!.surface.phraseWords) {
      const state = enter(tables.names, word.word);
      if (state === NONE) continue;
      const ends = longest(tokens, tables, { at, state, last: range.last });
      if (ends.nameState !== NONE && ends.name > (name?.last ?? 0))
        name = nameHit(tables, { at, word, ends });
      if (ends.partState !== NONE && ends.part > (part?.last ?? 0))
        part = partHit(tables, { at, word, ends });
    }
    nameHits.push(name);
    partHits.push(part);
  }
  return { nameHits, partHits };
}

function longest(
  tokens: readonly Token[],
  tables: MentionTables,
  from: { readonly at: number; readonly state: number; readonly last: number },
): Ends {
  const ends: Ends = { name: 0, nameState: NONE, part: 0, partState: NONE };
  let { at, state } = from;
  while (state !== NONE) {
    at++;
    note(tables, state, { ends, at });
    while (at < from.last && isJoint(tokens, at)) at++;
    const next = at < from.last ? wholeWord(tokens[at]!) : NONE;
    if (next === NONE) break;
    state = follow(tables.names, state, next);
  }
  return ends;
}

function note({ names }: MentionTables, state: number, { ends, at }: { ends: Ends; at: number }): void {
  for (let i = names.first[state]!; i < names.first[state + 1]!; i++) {
    const how = names.outputs[i]! & ((1 << ALIAS_BITS) - 1);
    if (how === ALIAS.full || how === ALIAS.alone) {
      ends.name = at;
      ends.nameState = state;
    } else {
      ends.part = at;
      ends.partState = state;
    }
  }
}

/** Hyphens and the points of abbreviations join the words of a name and are no words. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!.surface.text;
  return (mark === "-" || mark === ".") && tokens[at]!.start === tokens[at - 1]!.end;
}

/** The vocabulary number of a word as it stands, or NONE. */
export function wholeWord(token: Token): number {
  for (const word of token.surface.phraseWords) if (word.cut === 0) return word.word;
  return NONE;
}

interface Found {
  readonly at: number;
  readonly word: PhraseWord;
  readonly ends: Ends;
}

function nameHit(tables: MentionTables, { at, word, ends }: Found): NameHit {
  const full: number[] = [];
  const alone: number[] = [];
  for (const output of outputsAt(tables.names, ends.nameState)) {
    const how = output & ((1 << ALIAS_BITS) - 1);
    if (how === ALIAS.full) full.push(output >> ALIAS_BITS);
    else if (how === ALIAS.alone) alone.push(output >> ALIAS_BITS);
  }
  return {
    first: at,
    last: ends.name,
    entities: [...full, ...alone],
    short: full.length === 0,
    prefix: word.prefix,
    conjoined: word.conjunction !== null,
    cut: word.cut,
  };
}

function partHit(tables: MentionTables, { at, word, ends }: Found): PartHit {
  const outputs = [...outputsAt(tables.names, ends.partState)].filter((output) => {
    const how = output & ((1 << ALIAS_BITS) - 1);
    return how === ALIAS.part || how === ALIAS.title;
  });
  return {
    first: at,
    last: ends.part,
    parts: outputs.map((output) => output >> ALIAS_BITS),
    title: outputs.some((output) => (output & ((1 << ALIAS_BITS) - 1)) === ALIAS.title),
    prefix: word.prefix,
    conjoined: word.conjunction !== null,
  };
}
