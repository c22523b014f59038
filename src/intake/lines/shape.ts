// Decides what a stretch of a page looks like without knowing its words: how long it is, how it ends, what parts it.

import type { Range } from "../../model.ts";
import { isArabic, isDigit, isLetter, tatweel } from "../../reading/1-text/letters.ts";
import { type Key, keyOf } from "./key.ts";

/** How a line ends: a full stop, a question or exclamation mark, a colon, a comma, a bar, or none of them. */
export type Ending = "stop" | "ask" | "colon" | "comma" | "bar" | "none";

export interface Shape {
  readonly length: number;
  /** Of lines up to SEEN units; longer ones have many. */
  readonly words: number;
  readonly ending: Ending;
  /** Dashes, slashes or bars between blanks part it: place – agency – author. */
  readonly divided: boolean;
  readonly bar: boolean;
  /** It begins with a label and a slash: politics / the minister said. */
  readonly labelled: boolean;
  readonly bullet: boolean;
  readonly letters: boolean;
  readonly arabic: boolean;
  readonly digits: boolean;
  readonly address: boolean;
  readonly key: Key;
}

/** No cue stands deeper in a line, and no line with one is longer. */
export const SEEN = 240;

const questionMark = "\u061f";
const comma = "\u060c";
const semicolon = "\u061b";
const urduStop = "\u06d4";

const ENDINGS = new Map<string, Ending>([
  [".", "stop"],
  [urduStop, "stop"],
  [questionMark, "ask"],
  ["?", "ask"],
  ["!", "ask"],
  [":", "colon"],
  [comma, "comma"],
  [",", "comma"],
  [semicolon, "comma"],
  ["|", "bar"],
]);
const CLOSERS = new Set("\"»”’')]}›“ *");
/** A dash, slash or bar with a blank beside it; tatweel between blanks is used as a dash. */
const DIVIDED = new RegExp(`\\S (?:[-–—/|]|${tatweel} )|\\S[-–—/|] \\S`);
/** A mark, or a number with one, at the head. */
const BULLET = /^(?:[-–—•*●▪◾■►·✔]|\d{1,3}[-.)–])/;
const ADDRESS = /^(?:\S{0,80}@\S{0,80}|(?:https?:\/\/|www\.)\S{0,2000}|t?:@\S{0,80})$/i;

/** Of longer lines only the head is looked at, for a label before the text. */
const HEAD = 56;
const MANY = 1000;

/** Measures a range that neither begins nor ends with white space. */
export function shapeOf(text: string, range: Range): Shape {
  const length = range.end - range.start;
  const head = text.slice(range.start, range.start + Math.min(length, length > SEEN ? HEAD : SEEN));
  const key = keyOf(text, { start: range.start, end: range.start + head.length });
  return {
    length,
    words: length > SEEN ? MANY : key.starts.length,
    ending: endingOf(text, range),
    divided: DIVIDED.test(head),
    bar: head.includes(" | "),
    labelled: /^\S{2,12} ?\/ /.test(head),
    bullet: BULLET.test(head),
    ...scriptsOf(key),
    address: ADDRESS.test(head),
    key,
  };
}

function scriptsOf({ codes }: Key): Pick<Shape, "letters" | "arabic" | "digits"> {
  let letters = false;
  let arabic = false;
  let digits = false;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (isArabic(code)) arabic = true;
    else if (isLetter(code)) letters = true;
    else if (isDigit(code)) digits = true;
  }
  return { letters: letters || arabic, arabic, digits };
}

function endingOf(text: string, range: Range): Ending {
  let at = range.end - 1;
  while (at > range.start && CLOSERS.has(text.charAt(at))) at--;
  return ENDINGS.get(text.charAt(at)) ?? "none";
}
