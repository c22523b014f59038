// Decides what a page's text is, and which stretches of it are known before its words are looked at.

import type { Stretch } from "./lines/layout.ts";
import type { Told } from "./document.ts";

/** A page's text with what its source or markup say, not yet sorted into blocks. */
export interface Draft {
  readonly text: string;
  /** In order, each from the start of a line. */
  readonly told: readonly Stretch[];
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly url: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
}

/**
 * Puts title and byline before a plain text that does not begin with its title; the text itself is untouched.
 * @param told what the source says of the document
 */
export function draftText(text: string, told: Told): Draft {
  const { id, title, byline, url, publisher, published } = told;
  const facts = { id, title, byline, url, publisher, published };
  if (title === undefined) return { text, told: [], ...facts };
  const start = text.length - text.trimStart().length;
  const end = start + title.trim().length;
  if (text.startsWith(title.trim(), start) && (end === text.length || text.charAt(end) === "\n")) {
    return { text, told: [{ start, end, kind: "headline" }], ...facts };
  }
  const headline: Stretch = { start: 0, end: title.length, kind: "headline" };
  if (byline === undefined) return { text: `${title}\n${text}`, told: [headline], ...facts };
  const from = title.length + 1;
  const line: Stretch = { start: from, end: from + byline.length, kind: "byline" };
  return { text: `${title}\n${byline}\n${text}`, told: [headline, line], ...facts };
}
