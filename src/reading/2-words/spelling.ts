// Decides how far a written word may stray from dictionary spelling, where folding made letters equal.

import {
  alefMaqsura,
  hamzaAboveAlef,
  hamzaBelowAlef,
  maddaOnAlef,
  plainHa,
  plainYa,
  taMarbuta,
} from "../1-text/transliterate.ts";

/** First letters that fold to alef, and last letters that fold to ha or ya. */
const INITIAL = ["", hamzaAboveAlef, hamzaBelowAlef, maddaOnAlef];
const FINAL = ["", taMarbuta, plainHa, alefMaqsura, plainYa];
const BARE = 0;
const ABOVE = 1;
const BELOW = 2;
const TA_MARBUTA = 1;
const HA = 2;
const MAQSURA = 3;
const YA = 4;

const INNER = 32;

/** Which of the letters that folding merges a string begins (at `from`) and ends with: 2 and 3 bits; one more says whether a hamza stands on an alef within. */
export function spellingOf(text: string, from = 0): number {
  const initial = Math.max(0, INITIAL.indexOf(text.charAt(from)));
  const final = Math.max(0, FINAL.indexOf(text.charAt(text.length - 1)));
  return initial | (final << 2) | (hasInnerHamza(text, from) ? INNER : 0);
}

/** Cost of reading `written` as a word that the dictionary spells `expected`; Infinity where it cannot be. */
export function misspelling(written: number, expected: number): number {
  return (
    initialCost(written & 3, expected & 3) +
    finalCost((written >> 2) & 7, (expected >> 2) & 7) +
    innerCost(written & INNER, expected & INNER)
  );
}

/** "As if" is not "was": a hamza within is left out at times, and hardly ever added. */
const innerCost = (written: number, expected: number): number =>
  written === expected ? 0 : written === 0 ? 0.3 : 1.5;

function hasInnerHamza(text: string, from: number): boolean {
  return text.includes(hamzaAboveAlef, from + 1);
}

/** A spelling whose last letter is followed by a pronoun: it is not trusted. */
export const withoutEnd = (spelling: number): number => spelling & ~28;

function initialCost(written: number, expected: number): number {
  if (written === expected) return 0;
  // leaving hamza out is common; adding it to a bare alef less so; the wrong side is an error
  if (written === BARE) return 0.2;
  if (expected === BARE) return 0.6;
  return written === ABOVE && expected === BELOW ? 1.2 : 1.5;
}

function finalCost(written: number, expected: number): number {
  if (written === expected) return 0;
  if (written === HA && expected === TA_MARBUTA) return 0.8;
  if (written === TA_MARBUTA && expected === HA) return 4;
  // Egyptian papers leave the dots of ya out; few put them on alef maqsura
  if (written === MAQSURA && expected === YA) return 0.7;
  if (written === YA && expected === MAQSURA) return 1.2;
  return 0.5;
}

export const endsInTaMarbuta = (spelling: number): boolean => ((spelling >> 2) & 7) === TA_MARBUTA;
