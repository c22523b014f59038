// Decides where sentences end. A line break always ends one; marks that Arabic news uses inside a sentence do not.

import type { Block, BlockKind, Range } from "../../model.ts";
import { foldUnit, isArabic, isDigit, isLetter } from "./letters.ts";

export interface Sentence extends Range {
  readonly block: BlockKind;
  /** Counts the non-empty lines of the text from 0. */
  readonly paragraph: number;
}

/** Longer stretches without an end mark are cut at white space, so that no stage works on an unbounded sentence. */
const LONGEST = 4000;

/** What a UTF-16 unit is to a sentence; every unit of a text is looked up here. */
const KIND = { other: 0, end: 1, closer: 2, blank: 3, break: 4 } as const;
const KIND_OF = new Uint8Array(65536);
for (let unit = 0; unit < KIND_OF.length; unit++) {
  if (/^[\s\uFEFF\u200E\u200F]$/u.test(String.fromCharCode(unit))) KIND_OF[unit] = KIND.blank;
}
for (const char of ".!?؟۔…") KIND_OF[char.charCodeAt(0)] = KIND.end;
for (const char of "\"»”’')]}›“") KIND_OF[char.charCodeAt(0)] = KIND.closer;
// breaks are blank, too: all but U+0085, which only breaks
for (const char of "\n\r\u0085\u2028\u2029") KIND_OF[char.charCodeAt(0)] = KIND.break;

const kindAt = (text: string, at: number): number => KIND_OF[text.charCodeAt(at)]!;
const FULL_STOP = 0x2e;
const NEXT_LINE = 0x85;

/** Cuts every block into sentences, in order; only white space lies between two sentences of a block. */
export function findSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = -1;
  for (const block of blocks) {
    for (const line of linesOf(text, block)) {
      paragraph++;
      for (const range of cutLine(text, line)) sentences.push({ ...range, block: block.kind, paragraph });
    }
  }
  return sentences;
}

function* linesOf(text: string, range: Range): Generator<Range> {
  let start = range.start;
  for (let i = range.start; i <= range.end; i++) {
    if (i < range.end && kindAt(text, i) !== KIND.break) continue;
    const line = trim(text, { start, end: i });
    if (line.end > line.start) yield line;
    start = i + 1;
  }
}

function* cutLine(text: string, line: Range): Generator<Range> {
  let start = line.start;
  for (let i = line.start; i < line.end; i++) {
    const kind = kindAt(text, i);
    if (kind === KIND.other) continue;
    const tooLong = i - start >= LONGEST && isBlank(text, i);
    if (!tooLong && !(kind === KIND.end && endsAt(text, i, line))) continue;
    let end = i + 1;
    while (end < line.end && kindAt(text, end) === KIND.closer) end++;
    const sentence = trim(text, { start, end });
    if (sentence.end > sentence.start) yield sentence;
    start = end;
    i = end - 1;
  }
  const rest = trim(text, { start, end: line.end });
  if (rest.end > rest.start) yield rest;
}

/** Whether the end mark at `i` ends a sentence. */
function endsAt(text: string, i: number, line: Range): boolean {
  const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
  if (text.charCodeAt(i) !== FULL_STOP) return KIND_OF[next] !== KIND.end;
  // ".." and "..." stand for a comma or a pause in much of the Arabic press
  if (next === FULL_STOP || text.charCodeAt(i - 1) === FULL_STOP) return false;
  if (isAbbreviation(text, i, line)) return false;
  const after = i + 1 < line.end ? foldUnit(next) : 0;
  const before = i > line.start ? foldUnit(text.charCodeAt(i - 1)) : 0;
  // a point inside 3.5, example.com or U.S. ends nothing; one that lost its space before an Arabic word does
  if (isDigit(after) && isDigit(before)) return false;
  if (isLetter(after) && !isArabic(after)) return false;
  return !(isArabic(after) && isSpelledOut(text, i, line));
}

/** N.B.C. in Arabic letters: two or three letters on both sides of a point without a space. */
function isSpelledOut(text: string, i: number, line: Range): boolean {
  return (
    lettersFrom(text, i - 1, { step: -1, line }) <= 3 && lettersFrom(text, i + 1, { step: 1, line }) <= 3
  );
}

function lettersFrom(text: string, from: number, way: { step: 1 | -1; line: Range }): number {
  let count = 0;
  for (let at = from; at >= way.line.start && at < way.line.end && count < 5; at += way.step) {
    const code = foldUnit(text.charCodeAt(at));
    if (code === 0) continue;
    if (!isLetter(code)) break;
    count++;
  }
  return count;
}

/** A point after one letter alone is an abbreviation: Dr, Prof, a middle initial, the Hijri mark. */
function isAbbreviation(text: string, i: number, line: Range): boolean {
  let letters = 0;
  let at = i - 1;
  for (; at >= line.start && letters < 2; at--) {
    const code = foldUnit(text.charCodeAt(at));
    if (code === 0) continue;
    if (!isLetter(code)) break;
    letters++;
  }
  return letters === 1;
}

function isBlank(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === KIND.blank || (kind === KIND.break && text.charCodeAt(at) !== NEXT_LINE);
}

function trim(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}
