// Decides where on a page a token stands: in which clause, before which mention.

import { countBefore } from "../../halving.ts";
import type { Clause } from "../../reading/5-clauses/types.ts";
import type { Evented } from "../../reading/7-events/index.ts";

/** The clause of a token. */
export function clauseAt({ parses, sentences }: Evented, token: number): Clause | undefined {
  const at = Math.max(0, countBefore(sentences, ({ first }) => first <= token) - 1);
  return parses[at]?.clauseOf[token - sentences[at]!.first];
}

/** The number of the first that begins at a token or after it. */
export const firstFrom = (list: readonly { readonly first: number }[], token: number): number =>
  countBefore(list, ({ first }) => first < token);
