// Collects what the lexicons do not cover, page by page: a tally for each kind of gap.

import type { Lexicons } from "../reading/lexicons.ts";
import type { Reading } from "../reading/read.ts";
import { Tally } from "./tally.ts";
import { type GapKind, type Uncovered, uncoveredIn } from "./uncovered.ts";

/** So many words of each kind are kept: a corpus of any size fits. */
const ROOM = 20_000;
/** Letters of the sentence on each side of the word. */
const MARGIN = 60;

/** What is missing, by kind. */
export class Gaps {
  readonly #tallies: Readonly<Record<GapKind, Tally>> = {
    "new-verb": new Tally(ROOM),
    "idle-verb": new Tally(ROOM),
    role: new Tally(ROOM),
    name: new Tally(ROOM),
  };
  #pages = 0;

  get pages(): number {
    return this.#pages;
  }

  /** Counts the uncovered words of one page. */
  add(doc: Reading, lexicons: Lexicons): void {
    const page = this.#pages++;
    for (const found of uncoveredIn(doc, lexicons))
      this.#tallies[found.kind].add(ownCopy(found.word), page, () => ownCopy(around(doc.page.text, found)));
  }

  of(kind: GapKind): Tally {
    return this.#tallies[kind];
  }
}

/** The word with the words of its sentence beside it, on one line. */
function around(text: string, { start, end, sentence }: Uncovered): string {
  const [from, to] = [Math.max(sentence.start, start - MARGIN), Math.min(sentence.end, end + MARGIN)];
  const left = text.slice(from, start);
  const right = text.slice(end, to);
  // half a word at the rim says nothing
  const before = from > sentence.start ? `… ${left.slice(left.indexOf(" ") + 1)}` : left;
  const after = to < sentence.end ? `${right.slice(0, right.lastIndexOf(" ") + 1)}…` : right;
  return `${before}[${text.slice(start, end)}]${after}`.replaceAll(/\s+/g, " ").trim();
}

/** A slice would keep its whole page in memory. */
const ownCopy = (slice: string): string => ` ${slice}`.slice(1);
