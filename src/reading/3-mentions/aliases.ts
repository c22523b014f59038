// Decides in how many ways a name may be written as a sequence of words, beyond what folding makes equal.

import { fold } from "../1-text/normalise.ts";
import { isDigit, isLetter } from "../1-text/letters.ts";
import { plainNun, plainWaw, plainYa, write } from "../1-text/transliterate.ts";

/** Words of naming, in transliteration: servant (of God), father, brother, son, the article. */
const SERVANT = write("Ebd");
const FATHER = ["'abU", "'abI", "'abA"].map(write);
const BROTHER = ["'axU", "'axI"].map(write);
const SON = ["bn", "ibn"].map(write);
const ARTICLE = write("Al");
const soundPlural = plainWaw + plainNun;
const obliquePlural = plainYa + plainNun;

/** All spellings of a name as lists of words, the given one first. */
export function spellings(name: string): string[][] {
  const words = name.split(/[\s./-]+/u).filter(Boolean);
  const variants = [words];
  addEach(variants, (list, at) =>
    list[at] === SERVANT && list[at + 1] ? splice(list, [at, at + 2], SERVANT + list[at + 1]) : null,
  );
  addEach(variants, (list, at) => swap(list, at, FATHER));
  addEach(variants, (list, at) => swap(list, at, BROTHER));
  addEach(variants, (list, at) => (at > 0 ? swap(list, at, SON) : null));
  addEach(variants, (list, at) => oblique(list, at));
  return variants;
}

type Change = (words: readonly string[], at: number) => string[] | string[][] | null;

/** Applies a change at every word of every variant so far; at most a few dozen variants of a name are kept. */
function addEach(variants: string[][], change: Change): void {
  for (let v = 0; v < variants.length && variants.length < 24; v++) {
    const list = variants[v]!;
    for (let at = 0; at < list.length; at++) {
      const made = change(list, at);
      if (made === null) continue;
      const lists = (Array.isArray(made[0]) ? made : [made]) as string[][];
      for (const one of lists)
        if (!variants.some((other) => other.join(" ") === one.join(" "))) variants.push(one);
    }
  }
}

/** The words with those of `[at, to)` replaced by one. */
const splice = (words: readonly string[], [at, to]: readonly [number, number], by: string): string[] => [
  ...words.slice(0, at),
  by,
  ...words.slice(to),
];

function swap(words: readonly string[], at: number, group: readonly string[]): string[][] | null {
  const word = words[at]!;
  if (!group.includes(word)) return null;
  return group.filter((other) => other !== word).map((other) => splice(words, [at, at + 1], other));
}

/** Sound plurals in names stand in the oblique case too: al-muslimUn, al-muslimIn. */
function oblique(words: readonly string[], at: number): string[] | null {
  const word = words[at]!;
  if (word.length < 6 || !word.endsWith(soundPlural) || !word.startsWith(ARTICLE)) return null;
  return splice(words, [at, at + 1], word.slice(0, -2) + obliquePlural);
}

/** Folded codes of each word as a string key; words without letters or digits fall out. */
export function foldedWords(words: readonly string[]): string[] {
  return words
    .flatMap((word) => splitScripts(fold(word)))
    .filter((codes) => codes.length > 0)
    .map((codes) => String.fromCharCode(...codes));
}

/** Letters and digits glued together are two tokens in text, so they are here. */
function splitScripts(codes: Uint8Array): Uint8Array[] {
  const runs: Uint8Array[] = [];
  let from = 0;
  for (let i = 1; i <= codes.length; i++) {
    if (i < codes.length && isDigit(codes[i]!) === isDigit(codes[i - 1]!)) continue;
    const run = codes.subarray(from, i);
    if (isLetter(run[0]!) || isDigit(run[0]!)) runs.push(run);
    from = i;
  }
  return runs;
}
