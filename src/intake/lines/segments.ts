// Decides where the marks of a byline or credit part its words: dashes, slashes, bars, brackets, quotation marks, numbers.

import type { Credit, Range } from "../../model.ts";
import { tatweel } from "../../reading/1-text/letters.ts";
import { type Key, keyOf } from "./key.ts";
import { trimmed } from "./pieces.ts";

/** Words between two marks. */
export interface Segment extends Range {
  readonly key: Key;
  /** The marks around it, if any. */
  readonly marked: Credit["marked"];
  /** A number follows: the last words may be of a date. */
  readonly numbered: boolean;
}

/** The first part of the pattern parts words wherever it stands, the rest only beside a blank. */
const LOOSE = `[-–—.'’${tatweel}]+`;
const MARK = new RegExp(
  `[|/:+\u060c\u061b,;()\\[\\]«»"“”„‹›©•*<>\\n]|\\d+|(?<=^|\\s)${LOOSE}|${LOOSE}(?=\\s|$)`,
  "gu",
);
const OPENING = new Map<string, Credit["marked"]>([
  ..."([".split("").map((mark) => [mark, "brackets"] as const),
  ...'«"“„‹'.split("").map((mark) => [mark, "quotes"] as const),
]);
/** Longer stretches are sentences. */
const LONGEST = 90;

/** The stretches of words between the marks of a line, in order. */
export function segmentsOf(text: string, range: Range): Segment[] {
  const line = text.slice(range.start, range.end);
  const segments: Segment[] = [];
  let from = 0;
  let opened: Credit["marked"] = null;
  const add = (to: number, mark: string): void => {
    const part = trimmed(text, { start: range.start + from, end: range.start + to });
    if (part.end <= part.start || part.end - part.start > LONGEST) return;
    const key = keyOf(text, part);
    if (key.codes.length > 0)
      segments.push({ ...part, key, marked: mark === "" ? null : opened, numbered: /^\d/.test(mark) });
  };
  for (const mark of line.matchAll(MARK)) {
    add(mark.index, mark[0]);
    from = mark.index + mark[0].length;
    // straight quotation marks close what they opened
    opened = opened && mark[0] === '"' ? null : (OPENING.get(mark[0]) ?? null);
  }
  add(line.length, "");
  return segments;
}

/** Whether a line holds a number, as lines with dates do. */
export const isNumbered = (text: string, { start, end }: Range): boolean => /\d/.test(text.slice(start, end));

/** Words as they stand, without a look at their marks. */
export function wholeSegment(text: string): Segment {
  const range = trimmed(text, { start: 0, end: text.length });
  return { ...range, key: keyOf(text, range), marked: null, numbered: false };
}
