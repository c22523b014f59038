// Decides whether a word that no lexicon has is likely a verb: by the particle before it and by its first and last letters.

import { alef, lam, nun, ta, waw, ya } from "../reading/1-text/letters.ts";
import type { Reading } from "../reading/2-words/types.ts";

/** Particles and negations that a verb in the imperfect follows, or hardly anything else. */
const ASKING = new Set(["lam", "lan", "sawfa", "kay", "likay", "alla", "la", "anna"]);
/** Those that a verb of any tense follows. */
const ASKING_ANY = new Set(["qad", "laqad"]);

const PERSONS = new Set([ya, ta, nun, alef]);

/** Shorter words are names and abbreviations. */
const SHORTEST = 3;

/** A word's folded codes, and the reading of the word before it in its sentence. */
export function looksLikeVerb(codes: Uint8Array, before: Reading | null): boolean {
  const from = codes[0] === waw && codes.length > SHORTEST ? 1 : 0;
  if (codes.length - from < SHORTEST || (codes[from] === alef && codes[from + 1] === lam)) return false;
  if (before && ASKING_ANY.has(before.id)) return true;
  if (before && ASKING.has(before.id)) return PERSONS.has(codes[0]!);
  return endsAsVerb(codes, from) && opensPhrase(before);
}

/** A prefix of the imperfect with an ending of many, or the perfect's ending of she. */
function endsAsVerb(codes: Uint8Array, from: number): boolean {
  const [last, second] = [codes.at(-1), codes.at(-2)];
  if (codes[from] === ya && codes.length - from > SHORTEST + 1)
    return (last === nun && second === waw) || (last === alef && second === waw);
  return last === alef && second === waw && codes.length - from > SHORTEST + 1;
}

/** Where a clause may begin: at the sentence's head, after a mark, a relative or a noun. */
const opensPhrase = (before: Reading | null): boolean => before === null || before.told.pos !== "preposition";
