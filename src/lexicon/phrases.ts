// Decides how fixed sequences of words are stored: an automaton whose letters are the numbers of a vocabulary.

import { NONE } from "./trie.ts";

/** Edges of the word automaton in an open-addressing table; `outputs` of a state run from `first[s]` to `first[s+1]`. */
export interface PhraseTable {
  /** By word: the state that it leads to from the start, or NONE. Most words of a text lead nowhere. */
  readonly starts: Int32Array;
  /** Three cells an edge: state, word, next state. */
  readonly edges: Int32Array;
  readonly first: Int32Array;
  readonly outputs: Int32Array;
}

export const START = 0;

/** The state after a first word, or NONE. */
export function enter({ starts }: PhraseTable, word: number): number {
  return word < starts.length ? starts[word]! : NONE;
}

/** The state after `word`, or NONE. */
export function follow(table: PhraseTable, state: number, word: number): number {
  if (state === START) return enter(table, word);
  const { edges } = table;
  const mask = (edges.length >> 2) - 1;
  for (let at = hash(state, word) & mask; ; at = (at + 1) & mask) {
    const cell = at * 4;
    if (edges[cell + 2] === NONE) return NONE;
    if (edges[cell] === state && edges[cell + 1] === word) return edges[cell + 2]!;
  }
}

function hash(state: number, word: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** What ends in this state: numbers that the builder was given, in that order. */
export function outputsAt(table: PhraseTable, state: number): Int32Array {
  return table.outputs.subarray(table.first[state], table.first[state + 1]);
}

/** The first of them; something must end there. */
export const firstOutput = (table: PhraseTable, state: number): number => table.outputs[table.first[state]!]!;

/** Whether anything ends in this state. */
export function hasOutput(table: PhraseTable, state: number): boolean {
  return table.first[state]! < table.first[state + 1]!;
}

/**
 * Builds the table.
 * @param phrases sequences of word numbers, each with the number that it stands for; equal sequences keep all numbers
 */
export function buildPhrases(phrases: Iterable<readonly [readonly number[], number]>): PhraseTable {
  const next: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  for (const [words, output] of phrases) {
    let state = START;
    for (const word of words) {
      let target = next[state]!.get(word);
      if (target === undefined) {
        target = next.length;
        next[state]!.set(word, target);
        next.push(new Map());
        ends.push([]);
      }
      state = target;
    }
    if (!ends[state]!.includes(output)) ends[state]!.push(output);
  }
  return { starts: startsOf(next[START]!), edges: tableOf(next), ...flatten(ends) };
}

function startsOf(words: ReadonlyMap<number, number>): Int32Array {
  let size = 0;
  for (const word of words.keys()) size = Math.max(size, word + 1);
  const starts = new Int32Array(size).fill(NONE);
  for (const [word, state] of words) starts[word] = state;
  return starts;
}

/** All edges but those from the start, which have a table of their own. */
function tableOf(next: readonly Map<number, number>[]): Int32Array {
  const count = next.reduce((sum, words, state) => sum + (state === START ? 0 : words.size), 0);
  let size = 16;
  while (size < count * 2) size *= 2;
  const edges = new Int32Array(size * 4).fill(NONE);
  next.forEach((words, state) => {
    if (state === START) return;
    for (const [word, target] of words) {
      let at = hash(state, word) & (size - 1);
      while (edges[at * 4 + 2] !== NONE) at = (at + 1) & (size - 1);
      edges.set([state, word, target], at * 4);
    }
  });
  return edges;
}

function flatten(ends: readonly (readonly number[])[]): { first: Int32Array; outputs: Int32Array } {
  const first = new Int32Array(ends.length + 1);
  ends.forEach((list, state) => {
    first[state + 1] = first[state]! + list.length;
  });
  return { first, outputs: Int32Array.from(ends.flat()) };
}
