// The nouns of the clause stage: noun phrases, clauses and what stands where in them.

import type { TimeMention } from "../4-time/types.ts";
import type { Mention } from "../3-mentions/types.ts";

/** What joins a phrase to the one before it. */
export type Link = "wa" | "fa" | "aw" | null;

/** A noun phrase, with the preposition before it if there is one. */
export interface Phrase {
  /** Tokens with the preposition word, if any. */
  readonly first: number;
  readonly last: number;
  /** Token of the syntactic head. */
  readonly head: number;
  /** Id of the preposition (min, ila, bi, li …), or null. */
  readonly preposition: string | null;
  readonly link: Link;
  /** The party or place that the phrase names, if it names one as a whole. */
  readonly mention: Mention | null;
  /** The idafa: what the head is of. */
  readonly genitive: Phrase | null;
  /** Adjectives of the head. */
  readonly adjectives: readonly number[];
  readonly definite: boolean;
  /** A time expression and no party. */
  readonly time: TimeMention | null;
  /** Later members of a coordination that begins with this phrase. */
  readonly others: readonly Phrase[];
  /** A relative clause that describes it. */
  relative: Clause | null;
}

export type ClauseKind = "main" | "coordinate" | "complement" | "relative" | "adverbial" | "quoted";

/** A clause: at most one verb, and the phrases round it in the order of the text. */
export interface Clause {
  readonly index: number;
  readonly kind: ClauseKind;
  readonly first: number;
  last: number;
  /** Token of the verb, or -1 in a clause without one. */
  verb: number;
  /** kAna and verbs like it, before the verb. */
  readonly auxiliaries: number[];
  /** Token that negates the verb, or -1. */
  negation: number;
  /** Token of the complementizer, subordinator or relative that opens it, or -1. */
  readonly marker: number;
  readonly parent: Clause | null;
  /** The noun phrase that a relative clause describes. */
  readonly antecedent: Phrase | null;
  readonly before: Phrase[];
  readonly after: Phrase[];
  /** Clauses that complete its verb. */
  readonly complements: Clause[];
  subject: Phrase | null;
  /** The subject stands in the clause above and only goes on here. */
  inherited: boolean;
  object: Phrase | null;
  /** Another object: of verbs that take two. */
  secondObject: Phrase | null;
  /** The verb is passive, or is read so for want of a subject that could act. */
  passive: boolean;
}

/** A sentence as clauses, and the clause and phrase that each of its tokens stands in. */
export interface Parse {
  readonly clauses: readonly Clause[];
  readonly phrases: readonly Phrase[];
  /** By token, counted from the sentence's first. */
  readonly clauseOf: readonly (Clause | undefined)[];
  readonly phraseOf: readonly (Phrase | undefined)[];
}
