// Decides the normalised view of a text: folded letter codes, each with the offset it came from.

import { foldUnit, IGNORED, LIGATURES, MULTIPLE } from "./letters.ts";

/** Folded text beside its source. `map` has one entry more than `codes`; the last is the source's length. */
export interface View {
  readonly codes: Uint8Array;
  /** `map[i]` is the UTF-16 offset in the source of the character that gave `codes[i]`. */
  readonly map: Int32Array;
}

/**
 * Folds a text: alef and hamza forms, ya and alef maqsura, ha and ta marbuta, presentation forms, digits and
 * Latin case become one code each; diacritics, tatweel and invisible marks fall away.
 * @param text any string, lone surrogates included
 * @returns the view; `map` never decreases, so any range of codes maps back to one range of the source
 */
export function normalise(text: string): View {
  let room = text.length;
  let codes = new Uint8Array(room);
  let map = new Int32Array(room + 1);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code === IGNORED) continue;
    const many = code === MULTIPLE ? LIGATURES.get(text.charCodeAt(i)) : undefined;
    if (n + (many?.length ?? 1) > room) {
      room = room * 2 + 32;
      codes = grow(codes, new Uint8Array(room));
      map = grow(map, new Int32Array(room + 1));
    }
    if (many === undefined) {
      codes[n] = code;
      map[n++] = i;
      continue;
    }
    for (const one of many) {
      codes[n] = one;
      map[n++] = i;
    }
  }
  map[n] = text.length;
  return { codes: codes.subarray(0, n), map: map.subarray(0, n + 1) };
}

function grow<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Only the codes of a short string such as one word or lexicon entry, in an array of just their size. */
export function fold(text: string): Uint8Array {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code === MULTIPLE) return normalise(text).codes.slice();
    if (code !== IGNORED) size++;
  }
  const codes = new Uint8Array(size);
  for (let i = 0, n = 0; n < size; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code !== IGNORED) codes[n++] = code;
  }
  return codes;
}

/** The codes as a string: one key for all spellings of a name. */
export const foldedKey = (text: string): string => String.fromCharCode(...fold(text));
