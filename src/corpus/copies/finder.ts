// Decides which texts are copies of one another: near-verbatim, lightly edited, or one inside the other.

import { common, type Shingles } from "./shingles.ts";

/** Two texts with much in common. */
export interface Overlap {
  readonly a: string;
  readonly b: string;
  /** Part of the shorter text's shingles that the other holds. */
  readonly share: number;
  /** Part of each that the other holds. */
  readonly ofA: number;
  readonly ofB: number;
}

/** One shingle in four is looked up: a text of 60 words still has fourteen of them. */
const SAMPLE = 3;
/** Texts that share fewer sampled shingles are not compared. */
const LEAST_SAMPLED = 2;
/** Two texts are copies from this share on (found on the dev half of the link gold, as the two below). */
const COPY = 0.57;
/** Of one length, they may share less: a longer page that sums up a shorter one shares as much. */
const COPY_OF_A_LENGTH = 0.45;
const OF_A_LENGTH = 0.7;
/** Edited ones share less again, but they begin alike. */
const EDITED = 0.35;
const OPENED_ALIKE = 0.45;
/** Texts below this many shingles are headlines and captions: only whole ones are copies. */
const SHORT = 12;

interface Text {
  readonly shingles: Shingles;
  /** How many of them are looked up. */
  readonly sampled: number;
}

/**
 * Finds copies among texts as they arrive. The pairs found are the same whatever the order: each pair is compared by
 * itself, once the later of the two arrives.
 */
export class CopyFinder {
  readonly #texts = new Map<string, Text>();
  readonly #holders = new Map<number, string[]>();

  /** Adds a text and gives its overlaps with those added before, which are copies of it or it of them. */
  add(id: string, shingles: Shingles): Overlap[] {
    const sample = sampled(shingles);
    const overlaps = [...this.#candidates(sample)].flatMap((other) => {
      const overlap = overlapOf(shingles, this.#texts.get(other)!.shingles);
      return overlap === null ? [] : [{ a: id, b: other, ...overlap }];
    });
    this.#texts.set(id, { shingles, sampled: sample.length });
    for (const hash of sample) {
      const holders = this.#holders.get(hash);
      if (holders) holders.push(id);
      else this.#holders.set(hash, [id]);
    }
    return overlaps;
  }

  /** Texts that share enough sampled shingles. */
  *#candidates(sample: readonly number[]): Generator<string> {
    const counts = new Map<string, number>();
    for (const hash of sample) {
      for (const other of this.#holders.get(hash) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    for (const [other, count] of counts)
      if (count >= Math.min(LEAST_SAMPLED, sample.length, this.#texts.get(other)!.sampled)) yield other;
  }
}

/** The smallest are always among them: the shortest texts have no others. */
const sampled = ({ all }: Shingles): number[] =>
  Array.from(all).filter((hash, at) => at < LEAST_SAMPLED || (hash & SAMPLE) === 0);

/** What two copies have in common; null where they are no copies. */
function overlapOf(a: Shingles, b: Shingles): Omit<Overlap, "a" | "b"> | null {
  const [short, long] = [a.all.length, b.all.length].sort((x, y) => x - y) as [number, number];
  if (short === 0) return null;
  const both = common(a.all, b.all);
  const share = both / short;
  if (!isCopy(share, { short, long }) && !(share >= EDITED && openAlike(a, b))) return null;
  if (short < SHORT && share < 1) return null;
  return { share, ofA: both / a.all.length, ofB: both / b.all.length };
}

const isCopy = (share: number, { short, long }: { short: number; long: number }): boolean =>
  share >= COPY || (share >= COPY_OF_A_LENGTH && short >= OF_A_LENGTH * long);

const openAlike = (a: Shingles, b: Shingles): boolean =>
  opened(a, b) >= OPENED_ALIKE && opened(b, a) >= OPENED_ALIKE;

/** Part of the opening of one that the other holds anywhere. */
const opened = (a: Shingles, b: Shingles): number => common(a.opening, b.all) / a.opening.length;
