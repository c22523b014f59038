// Decides between windows-1256 and ISO-8859-6 by the frequencies of the letters that the bytes would be.

import { FIRST_ARABIC, foldUnit, isArabic } from "../../reading/1-text/letters.ts";

export type SingleByte = "windows-1256" | "iso-8859-6";

export interface Guess {
  readonly encoding: SingleByte;
  /** Whether the letters are as frequent as in Arabic; otherwise the bytes are of neither encoding. */
  readonly plausible: boolean;
}

/** Letters per thousand in Arabic news, in the order of the folded alphabet (1-text/letters.ts). */
const PER_THOUSAND = [
  182, 34, 46, 5, 14, 18, 9, 31, 6, 46, 6, 24, 10, 9, 7, 10, 3, 35, 3, 26, 22, 18, 118, 66, 50, 57, 54, 83, 9,
];
/** A byte that is no Arabic letter: a mark, or an accented Latin letter of windows-1256. */
const NO_LETTER = Math.log(0.0005);
/** Dashes, quotation marks and blanks of the upper half say nothing. */
const NEUTRAL = 0;
/** Letters of both encodings lie from here on, a few Persian ones aside. */
const FIRST_LETTER = 0xc0;
/** Arabic text has a mean of about -3.1 in its own encoding, noise and other languages below -5. */
const LEAST_MEAN = -4.4;

const WEIGHTS: Readonly<Record<SingleByte, Float64Array>> = {
  "windows-1256": weightsOf("windows-1256"),
  "iso-8859-6": weightsOf("iso-8859-6"),
};

function weightsOf(encoding: SingleByte): Float64Array {
  const weights = new Float64Array(256);
  const decoder = new TextDecoder(encoding);
  for (let byte = 0x80; byte < 256; byte++) weights[byte] = weightOf(decoder.decode(Uint8Array.of(byte)));
  return weights;
}

function weightOf(char: string): number {
  const code = foldUnit(char.charCodeAt(0));
  if (isArabic(code)) return Math.log((PER_THOUSAND[code - FIRST_ARABIC] ?? 0.5) / 1000);
  return /[\p{P}\s\p{Cf}]/u.test(char) ? NEUTRAL : NO_LETTER;
}

/**
 * Guesses the single-byte encoding of Arabic text.
 * @param bytes text that is not UTF-8; all of it counts
 */
export function guessSingleByte(bytes: Uint8Array): Guess {
  const counts = new Float64Array(256);
  for (const byte of bytes) counts[byte]!++;
  const windows = meanOf(counts, WEIGHTS["windows-1256"]);
  const iso = meanOf(counts, WEIGHTS["iso-8859-6"]);
  const encoding = iso > windows ? "iso-8859-6" : "windows-1256";
  return { encoding, plausible: Math.max(windows, iso) >= LEAST_MEAN && standsInRuns(bytes) };
}

/** The mean weight of the bytes of the upper half that say something. */
function meanOf(counts: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let n = 0;
  for (let byte = 0x80; byte < 256; byte++) {
    if (weights[byte] === NEUTRAL) continue;
    sum += counts[byte]! * weights[byte]!;
    n += counts[byte]!;
  }
  return n === 0 ? Number.NEGATIVE_INFINITY : sum / n;
}

/** Arabic words are runs of bytes of the upper half; accented letters stand alone among Latin ones. */
function standsInRuns(bytes: Uint8Array): boolean {
  let high = 0;
  let pairs = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < FIRST_LETTER) continue;
    high++;
    if (i > 0 && bytes[i - 1]! >= FIRST_LETTER) pairs++;
  }
  return pairs >= high * 0.5;
}
