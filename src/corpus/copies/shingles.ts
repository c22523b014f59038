// Decides what of a text is compared: every run of four words, and those of its opening.

import { joined } from "../hashing.ts";

/** Words of a shingle: three join texts on one subject, five lose lightly edited reprints (measured on dev pairs). */
const WORDS = 4;
/** A text's opening: about its first sentence. */
const OPENING = 32;

/** What is compared of a text: sorted hashes without repeats. */
export interface Shingles {
  readonly all: Uint32Array;
  /** Those of the first words: reprints begin as their original does. */
  readonly opening: Uint32Array;
}

/**
 * Shingles of a text.
 * @param words the hash of each word of its account, in order, marks left out
 */
export function shinglesOf(words: readonly number[]): Shingles {
  const runs: number[] = [];
  for (let at = 0; at + WORDS <= words.length; at++) {
    let hash = words[at]!;
    for (let next = at + 1; next < at + WORDS; next++) hash = joined(hash, words[next]!);
    runs.push(hash);
  }
  return { all: sortedSet(runs), opening: sortedSet(runs.slice(0, OPENING)) };
}

function sortedSet(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort();
}

/** How many hashes two sorted sets have in common. */
export function common(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
