// Decides when a page is one that the store has: its address, and whether its content is the same.

import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Page } from "../../model.ts";

/** Which page of the store this is, and a hash of what it says. */
export interface Identity {
  readonly address: string;
  readonly content: string;
  /** It has a URL: the same text at another URL is another page. */
  readonly hasUrl: boolean;
}

/** One page to a file; others hold many, whose pages are known by their ids. */
const SINGLE = /\.(?:txt|html?|xhtml)(?:\.gz)?$/u;
const DIGITS = 32;

/** The identity of a page. The id that a run gave it does not count: it may tell the second of two pages apart. */
export function identify(page: Page): Identity {
  const { id, path, url, text, title, publisherHint, bylineHint, publishedHint } = page;
  // as the page came: how intake lays it out may change with the program
  const said = [text, title, publisherHint, bylineHint, publishedHint];
  const isFile = path !== undefined && SINGLE.test(path);
  return {
    address: url ?? (isFile ? `file:${resolve(path)}` : `id:${id}`),
    content: createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, DIGITS),
    hasUrl: url !== undefined,
  };
}
