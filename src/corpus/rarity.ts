// Decides how much a word counts for being rare among the pages that are linked.

import type { Bag, Weigher } from "./bag.ts";
import type { PageSketch } from "./types.ts";

/** What the rarest word counts more than one that every page has; found on the dev half of the link gold. */
const SHARE = 0.4;
/** Of a handful of pages nothing can be learned: the first so many count as pages without any of the words. */
const ASSUMED = 50;

/** Weighs words by how many pages have them (inverse document frequency, Spärck Jones 1972). */
export class Rarity implements Weigher {
  readonly #pages: number;
  readonly #having = new Map<number, number>();
  readonly #totals = new WeakMap<Bag, number>();

  constructor(pages: Iterable<PageSketch>) {
    let count = 0;
    for (const page of pages) {
      count++;
      const words = new Set(bagsOf(page).flatMap(({ hashes }) => [...hashes]));
      for (const hash of words) this.#having.set(hash, (this.#having.get(hash) ?? 0) + 1);
    }
    this.#pages = count + ASSUMED;
  }

  /** How many pages have a word. */
  having(hash: number): number {
    return this.#having.get(hash) ?? 0;
  }

  of(hash: number): number {
    const having = this.having(hash) + 1;
    return 1 - SHARE + (SHARE * Math.log(this.#pages / having)) / Math.log(this.#pages / 2);
  }

  total(bag: Bag): number {
    const known = this.#totals.get(bag);
    if (known !== undefined) return known;
    let total = 0;
    for (const [at, hash] of bag.hashes.entries()) total += bag.weights[at]! * this.of(hash);
    this.#totals.set(bag, total);
    return total;
  }
}

/** What is compared of a page: its lead, and the sentences that report something. */
const bagsOf = ({ lead, reports }: PageSketch): Bag[] => [lead, ...reports.map(({ words }) => words)];
