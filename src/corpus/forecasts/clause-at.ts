// Decides where on a page a token stands: in which clause, before which mention.

import type { Clause } from "../../reading/5-clauses/types.ts";
import type { Evented } from "../../reading/7-events/index.ts";

/** The clause of a token, by halving: pages may have thousands of sentences. */
export function clauseAt({ parses, sentences }: Evented, token: number): Clause | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return parses[low]?.clauseOf[token - sentences[low]!.first];
}

/** The number of the first that begins at a token or after it: pages may have tens of thousands. */
export function firstFrom(list: readonly { readonly first: number }[], token: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
