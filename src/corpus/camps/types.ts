// The nouns of camps: named groups within a country, a body or an elite, as a page tells of them.

import type { Party, Span } from "../../model.ts";

/** A camp as one page describes it. Every span stands in that page. */
export interface CampRecord {
  readonly kind: "camp";
  readonly id: string;
  readonly document: string;
  /** The words that name it, where it is named first. */
  readonly name: Span;
  readonly members: readonly Party[];
  readonly favours: readonly Span[];
  readonly opposes: readonly Span[];
  /** What it believes, neither for nor against anything. */
  readonly holds: readonly Span[];
}

/** A stretch of tokens. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Words that mean a camp: its name, "this camp", "the second", "its supporters". */
export interface Reference extends Stretch {
  readonly camp: OpenCamp;
  /** Those who belong to it, not the camp itself. */
  readonly isOfPeople: boolean;
}

/** A camp that is still being read. */
export interface OpenCamp {
  readonly key: string;
  /** The noun of its name; null where it is only "the first" of two. */
  readonly noun: string | null;
  /** "First", "second", "other", where it is told so. */
  readonly ordinal: string | null;
  readonly name: Stretch;
  /** Its noun mostly means something else. */
  readonly isDoubtful: boolean;
  readonly members: Party[];
  readonly favours: Stretch[];
  readonly opposes: Stretch[];
  readonly holds: Stretch[];
}
