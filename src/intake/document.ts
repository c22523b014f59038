// Decides what a document is before its page is made: its words, as text or markup, and what its source says of it.

import type { Finding } from "../model.ts";

/** What a source says of a document beside its words. */
export interface Told {
  readonly id?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** The words: plain text as decoded, or HTML. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "html"; readonly html: string };

export interface RawDocument {
  /** The file, and in files of many documents the line: "news.ndjson:12". */
  readonly where: string;
  /** The file; none for standard input. */
  readonly path?: string;
  readonly content: Content;
  readonly told: Told;
  readonly findings: readonly Finding[];
}
