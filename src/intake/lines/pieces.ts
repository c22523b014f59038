// Decides whether a label is glued to a line, and cuts the line there: buttons before a text, links and tags after it.

import type { Range } from "../../model.ts";
import { isLetter, foldUnit, isDigit } from "../../reading/1-text/letters.ts";
import { isLabel, hasColon, type KeyedLine, longer, type Match, matchesAt, decide } from "./cues.ts";
import { type Key, keyOf, mayHold, wordEnd } from "./key.ts";
import type { CueRule, LineLexicon, Vocabulary } from "./lexicon.ts";
import { SEEN, type Shape, shapeOf } from "./shape.ts";

/** A line, or a part of one that a glued label was cut from, and the cue that decides it. */
export interface Piece extends Range {
  readonly rule: CueRule | Vocabulary | null;
  /** Where the cue's phrase ends in the text. */
  readonly after: number;
  readonly shape: Shape;
}

/** Labels glued to the end of a paragraph stand in its last so many units. */
const TAIL = 256;
const END_MARKS = ".!?\u061f\u2026/";
const OPENERS = "/*[({•|–-";

/** Cuts glued labels off a line and finds the cue of what remains. Pieces are trimmed and in order. */
export function piecesOf(text: string, line: Range, lexicon: LineLexicon): Piece[] {
  const pieces: Piece[] = [];
  let rest = line;
  let shape = shapeOf(text, rest);
  for (
    let head = headOf(text, rest, { lexicon, shape });
    head;
    head = headOf(text, rest, { lexicon, shape })
  ) {
    pieces.push(head);
    rest = trimmed(text, { start: head.end, end: rest.end });
    shape = shapeOf(text, rest);
  }
  const tail = tailOf(text, rest, { lexicon, shape });
  if (tail) {
    rest = trimmed(text, { start: rest.start, end: tail.start });
    shape = shapeOf(text, rest);
  }
  if (rest.end > rest.start) pieces.push(wholePiece(text, rest, { lexicon, shape }));
  return tail ? [...pieces, tail] : pieces;
}

/** The range without white space at its ends. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

const isBlank = (text: string, at: number): boolean => text.charAt(at).trim() === "";

interface Look {
  readonly lexicon: LineLexicon;
  readonly shape: Shape;
}

function wholePiece(text: string, line: Range, { lexicon, shape }: Look): Piece {
  const found = shape.length > SEEN ? null : decide({ text, key: shape.key }, shape.ending, lexicon);
  return {
    ...line,
    shape,
    rule: found?.rule ?? null,
    after: found ? afterPhrase(shape.key, found.end) : line.end,
  };
}

const afterPhrase = (key: Key, end: number): number => key.at[end - 1]! + 1;

/** A label before a text: its phrase up to the next blank. A line that is nothing else is no matter of cutting. */
function headOf(text: string, line: Range, { lexicon, shape }: Look): Piece | null {
  const { key } = shape;
  let match: Match | null = null;
  for (const one of matchesAt(lexicon, key, 0)) if (one.rule.place === "head") match = longer(match, one);
  if (!match || match.end >= key.codes.length) return null;
  const next = key.at[match.end + 1]!;
  let end = afterPhrase(key, match.end);
  while (end < next && !isBlank(text, end)) end++;
  const range = { start: line.start, end };
  return { ...range, rule: match.rule, after: end, shape: shapeOf(text, range) };
}

/** A label after a text: everything from it on, with the marks that open it. */
function tailOf(text: string, line: Range, { lexicon, shape }: Look): Piece | null {
  const from = Math.max(line.start, line.end - TAIL);
  if (!mayHold(lexicon.tails, text, { start: from, end: line.end })) return null;
  // a short line was keyed already
  const key =
    from === line.start && shape.length <= SEEN ? shape.key : keyOf(text, { start: from, end: line.end });
  const keyed = { text, key };
  for (let word = 1; word < key.starts.length; word++) {
    let match: Match | null = null;
    for (const one of matchesAt(lexicon, key, word))
      if (one.rule.place === "tail") match = longer(match, one);
    if (!match || !isTail(keyed, match, line)) continue;
    const range = { start: withOpeners(text, line.start, key.at[match.start]!), end: line.end };
    if (range.start === line.start) return null;
    return { ...range, rule: match.rule, after: afterPhrase(key, match.end), shape: shapeOf(text, range) };
  }
  return null;
}

/** A label of one word, a common noun or verb too, counts only between the end of a sentence and the line's. */
function isTail(keyed: KeyedLine, match: Match, line: Range): boolean {
  const { text, key } = keyed;
  if (match.rule.colon && !hasColon(keyed, match.end)) return false;
  if (key.starts.length - match.word > match.rule.words) return false;
  const at = key.at[match.start]!;
  const oneWord = match.end === wordEnd(key, match.word);
  if (!oneWord) return true;
  return endsBefore(text, line.start, at) && (isLabel(keyed, match) || !stopsWithin(text, at, line.end));
}

/** Only blanks and marks stand between `at` and the word before it, and one of them ends a sentence. */
function endsBefore(text: string, from: number, at: number): boolean {
  for (let i = at - 1, steps = 0; i >= from && steps < 12; i--, steps++) {
    if (END_MARKS.includes(text.charAt(i))) return true;
    const code = foldUnit(text.charCodeAt(i));
    if (isLetter(code) || isDigit(code)) return false;
  }
  return false;
}

const stopsWithin = (text: string, from: number, to: number): boolean =>
  /[.\u061f!] |[.]$/.test(text.slice(from, to));

function withOpeners(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && (OPENERS.includes(text.charAt(start - 1)) || isSpaced(text, start, from))) start--;
  return start;
}

/** A blank after an opening mark: "// label". */
const isSpaced = (text: string, at: number, from: number): boolean =>
  at - 2 >= from && text.charAt(at - 1) === " " && OPENERS.includes(text.charAt(at - 2));
