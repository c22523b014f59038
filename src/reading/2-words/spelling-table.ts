// Decides how spellings are remembered: a table that is asked with a place in a text, so that no word is cut out of it.

interface Spelled {
  readonly text: string;
}

/** Open addressing by the hash of the UTF-16 units; holds up to its capacity, and never more than half its cells. */
export class SpellingTable<T extends Spelled> {
  readonly #capacity: number;
  readonly #mask: number;
  /** Numbers in `#entries`, plus one; 0 is an empty cell. */
  readonly #cells: Int32Array;
  readonly #hashes: Int32Array;
  readonly #entries: T[] = [];

  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.#capacity = capacity;
    this.#mask = size - 1;
    this.#cells = new Int32Array(size);
    this.#hashes = new Int32Array(size);
  }

  get isFull(): boolean {
    return this.#entries.length >= this.#capacity;
  }

  /** What is kept for `text.slice(start, end)`, whose hash this is. */
  find(hash: number, text: string, { start, end }: { start: number; end: number }): T | undefined {
    const cells = this.#cells;
    for (let at = hash & this.#mask; cells[at] !== 0; at = (at + 1) & this.#mask) {
      if (this.#hashes[at] !== hash) continue;
      const entry = this.#entries[cells[at]! - 1]!;
      if (isSame(entry.text, text, { start, end })) return entry;
    }
    return undefined;
  }

  /** Keeps what is not kept yet; the table must not be full. */
  add(hash: number, entry: T): void {
    let at = hash & this.#mask;
    while (this.#cells[at] !== 0) at = (at + 1) & this.#mask;
    this.#cells[at] = this.#entries.push(entry);
    this.#hashes[at] = hash;
  }
}

/** The hash of `text.slice(start, end)`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  // the low bits choose the cell, and the multiplication mixes upwards
  return hash ^ (hash >>> 15);
}

function isSame(kept: string, text: string, { start, end }: { start: number; end: number }): boolean {
  if (kept.length !== end - start) return false;
  for (let i = start; i < end; i++) if (kept.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}
