// Decides the id of a page: as given, or a hash of its address or text; the second with an id gets a suffix.

import { createHash } from "node:crypto";
import type { Page } from "../model.ts";
import { finding } from "./finding.ts";

const DIGITS = 16;

/** A stable id: the first 16 hexadecimal digits of the SHA-256 of a page's address, or of its text. */
export function hashId(words: string): string {
  return createHash("sha256").update(words.toWellFormed()).digest("hex").slice(0, DIGITS);
}

/** Keeps the ids of a run apart. Only ids are remembered, never pages. */
export class Identities {
  readonly #seen = new Map<string, number>();

  /** The page, with -2, -3 … after an id that an earlier page of the run has. `where` is where this one is from. */
  settle(page: Page, where: string): Page {
    const times = this.#seen.get(page.id);
    if (times === undefined) {
      this.#seen.set(page.id, 1);
      return page;
    }
    let next = times + 1;
    while (this.#seen.has(`${page.id}-${next}`)) next++;
    this.#seen.set(page.id, next);
    const id = `${page.id}-${next}`;
    this.#seen.set(id, 1);
    const message = `an earlier document has the id ${page.id}; this one is ${id}: give each its own`;
    return { ...page, id, findings: [...page.findings, finding(where, "intake.repeated-id", message)] };
  }
}
