// Decides what the pronoun suffixes are, keyed by their folded letters.

import { alef, ha, kaf, mim, nun, ya } from "../1-text/letters.ts";
import type { Suffix } from "./types.ts";

const TABLE: readonly (readonly [readonly number[], Suffix])[] = [
  [[ha], { person: "third", gender: "m", number: "singular" }],
  [[ha, alef], { person: "third", gender: "f", number: "singular" }],
  [[ha, mim], { person: "third", gender: "m", number: "plural" }],
  [[ha, nun], { person: "third", gender: "f", number: "plural" }],
  [[ha, mim, alef], { person: "third", gender: "either", number: "dual" }],
  [[kaf], { person: "second", gender: "either", number: "singular" }],
  [[kaf, mim], { person: "second", gender: "m", number: "plural" }],
  [[nun, alef], { person: "first", gender: "either", number: "plural" }],
  [[nun, ya], { person: "first", gender: "either", number: "singular" }],
  [[ya], { person: "first", gender: "either", number: "singular" }],
];

/** Suffixes by the number that their codes make, most significant first, in base 128. */
export const suffixes: ReadonlyMap<number, Suffix> = new Map(
  TABLE.map(([codes, suffix]) => [codes.reduce((key, code) => key * 128 + code, 0), suffix]),
);

/** ni, on verbs and some particles, against i on nouns and prepositions. */
export const isVerbal = (suffix: Suffix): boolean => suffix === suffixes.get(nun * 128 + ya);
export const isNominalOnly = (suffix: Suffix): boolean => suffix === suffixes.get(ya);
