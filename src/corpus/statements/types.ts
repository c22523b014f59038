// The nouns of linking statements: what is kept of a statement to find it again on other pages.

import type { Party } from "../../model.ts";
import type { Bag } from "../bag.ts";

/** A statement whose source can be known again elsewhere. */
export interface Saying {
  readonly id: string;
  readonly source: Party;
  /** Equal for sources that may be one: see speakerKey. */
  readonly speaker: string;
  readonly chain: readonly Party[];
  readonly words: Bag;
}
