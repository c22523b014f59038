// The nouns of a person's hand on the links: what was decided, by whom and why.

import type { Party } from "../../model.ts";

/** Who decided something, and why; of two decisions that contradict one another the one of the higher number holds. */
export interface Decided {
  readonly number: number;
  readonly reason: string;
  readonly author: string;
}

/** Reports, by their event ids, of one event. */
export interface Together extends Decided {
  readonly events: readonly string[];
}

/** Reports of one event that is not the event of the others. */
export interface Apart extends Together {
  readonly from: readonly string[];
}

/** A party as it is described wherever it stands: without its words in one text. */
export type Profile = Pick<Party, "entity" | "name" | "type" | "country" | "sectors">;

/** Two actors that are one. */
export interface SameActor extends Decided {
  readonly actors: readonly [Profile, Profile];
}

/** Two documents of which neither is a copy of the other. */
export interface NotCopies extends Decided {
  readonly documents: readonly [string, string];
}

/** All that persons decided of the links and that was not undone. */
export interface Hand {
  readonly together: readonly Together[];
  readonly apart: readonly Apart[];
  readonly sameActor: readonly SameActor[];
  readonly notCopies: readonly NotCopies[];
}

/** Nobody decided anything. */
export const NO_HAND: Hand = { together: [], apart: [], sameActor: [], notCopies: [] };
