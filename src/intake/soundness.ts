// Decides what in a decoded text shows that it was damaged: lone surrogates, lost letters, control characters.

import type { Finding } from "../model.ts";
import { finding } from "./finding.ts";

const CONTROL = /[^\P{Cc}\t-\r]/gu;
const REPLACEMENT = /\ufffd/g;

/** Findings on damage that stays in the text. Nothing is repaired: offsets must fit what the user has. */
export function findDamage(where: string, text: string): Finding[] {
  const found: Finding[] = [];
  if (!text.isWellFormed()) {
    const message = `a lone surrogate at ${firstLone(text)}, half of a character; it is kept, correct it at its source`;
    found.push(finding(where, "intake.lone-surrogate", message));
  }
  const lost = countOf(text, REPLACEMENT);
  if (lost.count > 0) {
    const message = `${lost.count} characters could not be decoded, the first at ${lost.first}; expected UTF-8, UTF-16 with a mark, windows-1256 or ISO-8859-6`;
    found.push(finding(where, "intake.lost-letters", message));
  }
  const control = countOf(text, CONTROL);
  if (control.count > 0) {
    const message = `${control.count} control characters, the first at ${control.first}; they are kept, remove them at their source`;
    found.push(finding(where, "intake.control-characters", message));
  }
  return found;
}

function countOf(text: string, pattern: RegExp): { count: number; first: number } {
  let count = 0;
  let first = -1;
  for (const match of text.matchAll(pattern)) {
    if (count === 0) first = match.index;
    count++;
  }
  return { count, first };
}

function firstLone(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit >= 0xdc00 || !(next >= 0xdc00 && next <= 0xdfff)) return i;
    i++;
  }
  return -1;
}
