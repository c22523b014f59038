// The nouns of scoring: what people coded, found again in the page's text, and how it compares with the records.

import type { EventRecord, Range, StatementRecord } from "../model.ts";
import type { EventNote, PartyNote, StatementNote } from "./annotation.ts";

/** A party as annotated. */
export interface GoldParty {
  readonly note: PartyNote;
  /** Where its words stand; null for one that is only understood. */
  readonly at: Range | null;
  readonly country: string | null;
  readonly sectors: readonly string[];
}

export interface GoldStatement {
  readonly note: StatementNote;
  readonly paragraph: Range;
  readonly cue: Range;
  readonly source: Range | null;
  readonly content: Range | null;
}

export interface GoldEvent {
  readonly note: EventNote;
  readonly paragraph: Range;
  readonly trigger: Range;
  /** The second word that may carry the act. */
  readonly other: Range | null;
  readonly actors: readonly GoldParty[];
  readonly recipients: readonly GoldParty[];
}

/** All annotations of a page, with offsets into its text. */
export interface GoldPage {
  readonly name: string;
  readonly statements: readonly GoldStatement[];
  readonly events: readonly GoldEvent[];
}

/** An annotation and the record that answers it. */
export interface Pair<Gold, Own> {
  readonly gold: Gold;
  readonly own: Own;
}

/** How records compare with annotations; what is optional stands in none of the lists. */
export interface Match<Gold, Own> {
  readonly pairs: readonly Pair<Gold, Own>[];
  readonly missed: readonly Gold[];
  readonly spurious: readonly Own[];
}

/** How one page was read. */
export interface PageMatch {
  readonly name: string;
  readonly statements: Match<GoldStatement, StatementRecord>;
  readonly events: Match<GoldEvent, EventRecord>;
  /** Events whose triggers agree, whatever their types. */
  readonly triggers: readonly Pair<GoldEvent, EventRecord>[];
}
