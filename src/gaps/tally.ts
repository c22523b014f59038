// Counts words in bounded memory: the rarest are forgotten when there are too many, and by how much a count may be short is known.

/** A word with how often, and on how many pages, it was met. */
export interface Counted {
  readonly word: string;
  readonly count: number;
  readonly pages: number;
  /** The first places it was met in, each of another page. */
  readonly examples: readonly string[];
}

interface Row {
  count: number;
  pages: number;
  lastPage: number;
  readonly examples: string[];
}

/** Enough to show how a word is used. */
const EXAMPLES = 2;

/** Counts the words of one kind. */
export class Tally {
  readonly #room: number;
  readonly #rows = new Map<string, Row>();
  #short = 0;

  /** @param room how many words are kept for sure; twice as many are held before the rarest are forgotten */
  constructor(room: number) {
    this.#room = room;
  }

  /** By how much a count may be too low, at most; 0 as long as nothing was forgotten. */
  get short(): number {
    return this.#short;
  }

  /**
   * Counts a word once.
   * @param page the number of the page, counted from 0 upwards
   * @param example called only for the words whose examples are kept
   */
  add(word: string, page: number, example: () => string): void {
    let row = this.#rows.get(word);
    if (!row) {
      if (this.#rows.size >= this.#room * 2) this.#forget();
      this.#rows.set(word, (row = { count: 0, pages: 0, lastPage: -1, examples: [] }));
    }
    row.count++;
    if (row.lastPage === page) return;
    row.lastPage = page;
    row.pages++;
    if (row.examples.length < EXAMPLES) row.examples.push(example());
  }

  /** The most frequent words, the more frequent first; words as frequent in the order of their letters. */
  top(most: number): Counted[] {
    return this.#ranked()
      .slice(0, most)
      .map(([word, { count, pages, examples }]) => ({ word, count, pages, examples }));
  }

  #ranked(): [string, Row][] {
    return [...this.#rows].sort(([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1));
  }

  #forget(): void {
    const dropped = this.#ranked().slice(this.#room);
    this.#short += dropped[0]?.[1].count ?? 0;
    for (const [word] of dropped) this.#rows.delete(word);
  }
}
