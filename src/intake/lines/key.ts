// Decides what of a line is compared with the lexicon: its folded letters and digits, words one space apart.

import { NONE, ROOT, step, type Trie, valueAt } from "../../lexicon/trie.ts";
import type { Range } from "../../model.ts";
import {
  foldUnit,
  IGNORED,
  isArabic,
  isDigit,
  isLetter,
  LIGATURES,
  MULTIPLE,
  SPACE,
} from "../../reading/1-text/letters.ts";

/** The words of a stretch of text, folded, with one SPACE between two; `at[i]` is the text offset of `codes[i]`. */
export interface Key {
  readonly codes: Uint8Array;
  readonly at: Int32Array;
  /** Where each word begins in `codes`. A change of script begins a word, for writers run dates together. */
  readonly starts: readonly number[];
}

/** No unit folds to more letters than the longest ligature, a whole formula of blessing. */
const LONGEST_LIGATURE = 24;

/** The script of a folded code: a change of it begins a word. 0 is no part of a word. */
const SCRIPT = Uint8Array.from({ length: MULTIPLE + 1 }, (_, code) => {
  if (code === MULTIPLE || isArabic(code)) return 1;
  if (isDigit(code)) return 2;
  return isLetter(code) ? 3 : 0;
});

/** The key of a range of text. Punctuation, symbols and invisible marks part words or vanish. */
export function keyOf(text: string, range: Range): Key {
  const size = range.end - range.start + LONGEST_LIGATURE + 8;
  const room = { codes: new Uint8Array(size), at: new Int32Array(size) };
  const starts: number[] = [];
  let n = 0;
  let last = 0;
  for (let i = range.start; i < range.end; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code === IGNORED) continue;
    const script = SCRIPT[code]!;
    if (script !== last && script !== 0) {
      if (n > 0) n = put(room, n, { code: SPACE, i });
      starts.push(n);
    }
    last = script;
    if (script === 0) continue;
    if (n + LONGEST_LIGATURE > room.codes.length) grow(room, room.codes.length * 2);
    if (code === MULTIPLE)
      for (const one of LIGATURES.get(text.charCodeAt(i))!) n = put(room, n, { code: one, i });
    else {
      room.codes[n] = code;
      room.at[n++] = i;
    }
  }
  return { codes: room.codes.subarray(0, n), at: room.at.subarray(0, n), starts };
}

interface Room {
  codes: Uint8Array;
  at: Int32Array;
}

function put(room: Room, n: number, { code, i }: { code: number; i: number }): number {
  room.codes[n] = code;
  room.at[n] = i;
  return n + 1;
}

function grow(room: Room, size: number): void {
  const codes = new Uint8Array(size);
  const at = new Int32Array(size);
  codes.set(room.codes);
  at.set(room.at);
  Object.assign(room, { codes, at });
}

/**
 * Whether some word of a range may begin a phrase of the automaton. It answers without making a key, which most
 * lines are spared by; it may say yes where the key says no.
 */
export function mayHold(trie: Trie, text: string, range: Range): boolean {
  let last = 0;
  for (let i = range.start; i < range.end; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code === IGNORED) continue;
    const script = SCRIPT[code]!;
    if (script !== 0 && script !== last && mayBegin(trie, text, { start: i, end: range.end })) return true;
    last = script;
  }
  return false;
}

function mayBegin(trie: Trie, text: string, range: Range): boolean {
  let state = ROOT;
  let last = 0;
  for (let i = range.start; i < range.end && state !== NONE; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code === MULTIPLE) return true;
    if (code === IGNORED) continue;
    const script = SCRIPT[code]!;
    if (script !== last && last !== 0) state = step(trie, state, SPACE);
    if (script !== 0 && state !== NONE) state = step(trie, state, code);
    if (state !== NONE && valueAt(trie, state) !== NONE) return true;
    last = script;
  }
  return false;
}

/** Where word number `word` ends in the key's codes. */
export function wordEnd(key: Key, word: number): number {
  const next = key.starts[word + 1];
  return next === undefined ? key.codes.length : next - 1;
}
