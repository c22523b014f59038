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

const SCRIPT = { none: 0, arabic: 1, latin: 2, digit: 3 } as const;
type Script = (typeof SCRIPT)[keyof typeof SCRIPT];

function scriptOf(code: number): Script {
  if (code === MULTIPLE || isArabic(code)) return SCRIPT.arabic;
  if (isLatin(code) || code === OTHER_LETTER) return SCRIPT.latin;
  return isDigit(code) ? SCRIPT.digit : SCRIPT.none;
}

/** Calls `found` with every token of a range of text, in order. Only white space and invisible marks lie between tokens. */
export function tokenise(text: string, range: Range, found: (start: number, end: number) => void): void {
  let at = range.start;
  while (at < range.end) {
    const code = foldUnit(text.charCodeAt(at));
    if (code === IGNORED || code === SPACE || code === NEWLINE) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, range.end);
    found(at, end);
    at = end;
  }
}

function tokenEnd(text: string, start: number, limit: number): number {
  const script = scriptOf(foldUnit(text.charCodeAt(start)));
  if (script === SCRIPT.none) return isSurrogatePair(text, start, limit) ? start + 2 : start + 1;
  const farthest = Math.min(limit, start + LONGEST_WORD);
  let end = start + 1;
  for (let i = end; i < farthest; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code === IGNORED) {
      // vowel signs and tatweel belong to the word; bidi marks only if the word goes on after them
      if (!isFormat(text.charCodeAt(i))) end = i + 1;
      continue;
    }
    const next = scriptOf(code);
    if (next === script) end = i + 1;
    else if (script === SCRIPT.digit && isInnerPoint(text, i)) end = i + 1;
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
