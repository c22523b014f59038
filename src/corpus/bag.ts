// Decides how alike two runs of words are: the weight of the words that both have, against that of each.

import { countBefore } from "../halving.ts";

/** Words as sorted hashes, each once, with their weights. */
export interface Bag {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/** How much the shorter side counts: a short sentence may say in ten words what a long one says in thirty. */
const SHORTER = 0.6;

/** Makes a bag of words and weights; of two weights for one word the larger counts. */
export function bagOf(words: Iterable<readonly [hash: number, weight: number]>): Bag {
  const weightOf = new Map<number, number>();
  for (const [hash, weight] of words) weightOf.set(hash, Math.max(weight, weightOf.get(hash) ?? 0));
  const hashes = Uint32Array.from(weightOf.keys()).sort();
  const weights = Float32Array.from(hashes, (hash) => weightOf.get(hash)!);
  return { hashes, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** How much words count beyond their kind. */
export interface Weigher {
  of(hash: number): number;
  /** The weight of all words of a bag. */
  total(bag: Bag): number;
}

/** All words alike. */
const EVENLY: Weigher = { of: () => 1, total: ({ total }) => total };

/** Likeness from 0 (no word in common) to 1 (the same words); the order of the two does not matter. */
export function likeness(a: Bag, b: Bag, weigher: Weigher = EVENLY): number {
  return partOf(inCommon(a, b, weigher), weigher.total(a), weigher.total(b));
}

/** How much of two things is common to them, the size of the smaller counting more; 0 where both are empty. */
export function partOf(common: number, one: number, other: number): number {
  const whole = SHORTER * Math.min(one, other) + (1 - SHORTER) * Math.max(one, other);
  return whole === 0 ? 0 : Math.min(1, common / whole);
}

/** Whether a word is in a bag; nothing is in none. */
export function has({ hashes }: Bag, hash: number | null): boolean {
  if (hash === null) return false;
  return hashes[countBefore(hashes, (one) => one < hash)] === hash;
}

function inCommon(a: Bag, b: Bag, weigher: Weigher): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const x = a.hashes[i]!;
    const y = b.hashes[j]!;
    if (x === y) sum += Math.min(a.weights[i]!, b.weights[j]!) * weigher.of(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}
