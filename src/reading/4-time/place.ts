// Decides how a place in a sentence is numbered: the token, and which of its clitics are read already.

import type { Prefix } from "../2-words/types.ts";
import type { Facts, TimeTables } from "./types.ts";

/** What is read of a token before the place: nothing, wa, li, or whatever stands before an expression's first word. */
export const MODES = { plain: 0, afterWa: 1, afterLi: 2, open: 3 } as const;
export const placeOf = (token: number, mode: number): number => token * 4 + mode;
export const tokenOf = (place: number): number => place >> 2;
export const modeOf = (place: number): number => place & 3;

/** A stretch read as a class; `cut` and `prefix` tell what stands before it on its first token. */
export interface Part {
  readonly class: number;
  readonly tag: number;
  readonly facts: Facts;
  /** The place after it. */
  readonly end: number;
  readonly cut: number;
  readonly prefix: Prefix;
}

/** Gives the words of the lexicon at a place. */
export interface WordSource {
  readonly tables: TimeTables;
  readonly wordsAt: (place: number) => readonly Part[];
}
