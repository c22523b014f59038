// Decides where tokens begin and end: runs of one script, numbers with their points, single marks.

import type { Range } from "../../model.ts";
import {
  foldUnit,
  IGNORED,
  innerPoints,
  isArabic,
  isDigit,
  isLatin,
  MULTIPLE,
  NEWLINE,
  OTHER_LETTER,
  SPACE,
} from "../1-text/letters.ts";

/** Words longer than this are not words; they are cut. */
const LONGEST_WORD = 60;

/** What a folded code is to a token: of a script, a mark by itself, invisible inside a word, or between tokens. */
const SCRIPT = { mark: 0, arabic: 1, latin: 2, digit: 3, ignored: 4, blank: 5 } as const;
const SCRIPT_OF = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code === IGNORED) return SCRIPT.ignored;
  if (code === SPACE || code === NEWLINE) return SCRIPT.blank;
  if (code === MULTIPLE || isArabic(code)) return SCRIPT.arabic;
  if (isLatin(code) || code === OTHER_LETTER) return SCRIPT.latin;
  return isDigit(code) ? SCRIPT.digit : SCRIPT.mark;
});

/** Calls `found` with every token of a range of text, in order. Only white space and invisible marks lie between tokens. */
export function tokenise(text: string, range: Range, found: (start: number, end: number) => void): void {
  const limit = range.end;
  let at = range.start;
  while (at < limit) {
    const script = SCRIPT_OF[foldUnit(text.charCodeAt(at))]!;
    if (script >= SCRIPT.ignored) {
      at++;
      continue;
    }
    const end =
      script === SCRIPT.mark ? markEnd(text, at, limit) : wordEnd(text, { start: at, end: limit }, script);
    found(at, end);
    at = end;
  }
}

const markEnd = (text: string, at: number, limit: number): number =>
  isSurrogatePair(text, at, limit) ? at + 2 : at + 1;

/** The end of the word or number that begins with a letter or digit of this script. */
function wordEnd(text: string, range: Range, script: number): number {
  const farthest = Math.min(range.end, range.start + LONGEST_WORD);
  let end = range.start + 1;
  for (let i = end; i < farthest; i++) {
    const next = SCRIPT_OF[foldUnit(text.charCodeAt(i))]!;
    if (next === script) end = i + 1;
    else if (next === SCRIPT.ignored) {
      // vowel signs and tatweel belong to the word; bidi marks only if the word goes on after them
      if (!isFormat(text.charCodeAt(i))) end = i + 1;
    } else if (script === SCRIPT.digit && isInnerPoint(text, i)) end = i + 1;
    else break;
  }
  return end;
}

const isFormat = (unit: number): boolean => unit >= 0x2000 || unit === 0xad || unit === 0x61c;

/** Points and commas between digits belong to the number. */
function isInnerPoint(text: string, at: number): boolean {
  return innerPoints.includes(text.charAt(at)) && isDigit(foldUnit(text.charCodeAt(at + 1)));
}

function isSurrogatePair(text: string, at: number, limit: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return at + 1 < limit && high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
