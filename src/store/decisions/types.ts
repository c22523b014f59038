// The nouns of the log of decisions.

import type { SameActor } from "../../corpus/hand/types.ts";

/** What somebody decides, with the ids that it is about. Groups are kept as the reports that they had on that day. */
export type Deciding =
  /** Reports are of one event. */
  | { readonly kind: "merge"; readonly events: readonly string[] }
  /** Reports are of one event, which is not the event of the others. */
  | { readonly kind: "split"; readonly events: readonly string[]; readonly from: readonly string[] }
  /** Two actors are one. */
  | { readonly kind: "same-actor"; readonly actors: SameActor["actors"] }
  /** Neither of two documents is a copy of the other. */
  | { readonly kind: "not-a-copy"; readonly documents: readonly [string, string] }
  /** A version of a page does not answer any more. */
  | {
      readonly kind: "withdraw";
      readonly document: string;
      readonly version: number;
      readonly address: string;
    }
  /** An earlier decision does not hold. */
  | { readonly kind: "undo"; readonly decision: number };

/** Who decides, why, and when. */
export interface Deliberation {
  readonly reason: string;
  readonly author: string;
  /** The instant, ISO. */
  readonly made: string;
}

/** A decision of the log. */
export type Decision = Deciding &
  Deliberation & {
    /** Numbers count up; the later of two that contradict one another holds. */
    readonly number: number;
    /** The number of the decision by which it does not hold; null where it holds. */
    readonly undoneBy: number | null;
  };

/** What was asked cannot be decided: what is wrong, and what to do instead. */
export class CannotDecide extends Error {
  /** An id with meaning, as of findings. */
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}
