// Decides which texts with much in common are no copies after all.

import type { Overlap } from "../copies/finder.ts";
import type { NotCopies } from "./types.ts";

/** The overlaps of which no person said that neither page is a copy of the other. */
export function withoutThoseOf(
  notCopies: readonly NotCopies[],
  overlaps: readonly Overlap[],
): readonly Overlap[] {
  if (notCopies.length === 0) return overlaps;
  const refused = new Set(notCopies.map(({ documents: [a, b] }) => pairOf(a, b)));
  return overlaps.filter(({ a, b }) => !refused.has(pairOf(a, b)));
}

/** Ids have no line breaks. */
const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
