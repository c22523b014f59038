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

const ENDS = new Set(".!?؟۔…");
const CLOSERS = new Set("\"»”’')]}›“");
const BREAKS = new Set("\n\r\u0085\u2028\u2029");

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
    if (i < range.end && !BREAKS.has(text.charAt(i))) continue;
    const line = trim(text, { start, end: i });
    if (line.end > line.start) yield line;
    start = i + 1;
  }
}

function* cutLine(text: string, line: Range): Generator<Range> {
  let start = line.start;
  for (let i = line.start; i < line.end; i++) {
    const tooLong = i - start >= LONGEST && isBlank(text.charAt(i));
    if (!tooLong && !endsAt(text, i, line)) continue;
    let end = i + 1;
    while (end < line.end && CLOSERS.has(text.charAt(end))) end++;
    const sentence = trim(text, { start, end });
    if (sentence.end > sentence.start) yield sentence;
    start = end;
    i = end - 1;
  }
  const rest = trim(text, { start, end: line.end });
  if (rest.end > rest.start) yield rest;
}

function endsAt(text: string, i: number, line: Range): boolean {
  const char = text.charAt(i);
  if (!ENDS.has(char)) return false;
  const next = text.charAt(i + 1);
  if (char !== ".") return !ENDS.has(next);
  // ".." and "..." stand for a comma or a pause in much of the Arabic press
  if (next === "." || text.charAt(i - 1) === ".") return false;
  if (isAbbreviation(text, i, line)) return false;
  const after = i + 1 < line.end ? foldUnit(next.charCodeAt(0)) : 0;
  const before = i > line.start ? foldUnit(text.charCodeAt(i - 1)) : 0;
  // a point inside 3.5, example.com or U.S. ends nothing; one that lost its space before an Arabic word does
  if (isDigit(after) && isDigit(before)) return false;
  if (isLetter(after) && !isArabic(after)) return false;
  return !(isArabic(after) && isSpelledOut(text, i, line));
}

/** N.B.C. in Arabic letters: two or three letters on both sides of a point without a space. */
function isSpelledOut(text: string, i: number, line: Range): boolean {
  return lettersFrom(text, i - 1, { step: -1, line }) <= 3 && lettersFrom(text, i + 1, { step: 1, line }) <= 3;
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

const isBlank = (char: string): boolean => /^[\s\uFEFF\u200E\u200F]$/u.test(char);

function trim(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return { start, end };
}
