// The tables of the store, the same in SQLite and PostgreSQL. Booleans are 0 and 1, instants and days ISO text.

import type { Generated } from "kysely";

/** A string as JSON: neither engine keeps half a surrogate pair, nor PostgreSQL the character zero. */
export type JsonText = string;

/** The newest version of each page that is not withdrawn. */
export interface DocumentTable {
  readonly id: string;
  /** What makes it the same page when it comes again: its URL, else its file, else its id. */
  readonly address: string;
  /** From 1 upward, a number for each change of its content. */
  readonly version: number;
  /** Hash of what intake handed on. */
  readonly content: string;
  /** Which program and lexicons coded it. */
  readonly coder: string;
  readonly url: string | null;
  readonly title: JsonText | null;
  readonly text: JsonText;
  /** Key of the outlet. */
  readonly publisher: string | null;
  readonly published: string | null;
  /** The DocumentRecord without its text. */
  readonly record: string;
  /** When this version was added. */
  readonly added: string;
}

/** What coding a page again and linking it need; apart, for questions never read it. */
export interface DocumentSourceTable {
  readonly document: string;
  /** The Page, packed. */
  readonly page: Uint8Array;
  /** The PageSketch, packed. */
  readonly sketch: Uint8Array;
  /** The PageTerms, packed: an index of words cannot give them back. */
  readonly terms: Uint8Array;
}

/** A page in the index of words; the words themselves each engine keeps in its own way. */
export interface SearchPageTable {
  readonly document: string;
  readonly outlet: string | null;
  /** First and last day that the page may be of. */
  readonly day_from: string | null;
  readonly day_to: string | null;
}

/** Versions that no longer answer: replaced or withdrawn. */
export interface ArchiveTable {
  readonly id: string;
  readonly version: number;
  readonly address: string;
  readonly content: string;
  readonly coder: string;
  readonly added: string;
  readonly retired: string;
  readonly why: "replaced" | "withdrawn";
  /** Page and records, packed. */
  readonly whole: Uint8Array;
}

export interface StatementTable {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly stance: string;
  readonly form: string;
  readonly anonymous: number;
  readonly within: string | null;
  /** Key of the speaker. */
  readonly speaker: string;
  readonly speaker_country: string | null;
  /** Day of the page. */
  readonly published: string | null;
  /** What is said, folded as names are, for questions that look for words. */
  readonly folded: string;
  readonly record: string;
}

/** Statements about what is to come, as their pages tell them; what answers them stands in `link`. */
export interface ForecastTable {
  readonly id: string;
  readonly document: string;
  readonly statement: string;
  readonly nature: string;
  /** The ForecastRecord, without answers. */
  readonly record: string;
}

/** Camps, each as one page tells of it. */
export interface CampTable {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  /** Day of the page. */
  readonly published: string | null;
  /** Its name and views, each folded by itself. */
  readonly folded: string;
  readonly record: string;
}

/** Who belongs to a camp. */
export interface CampMemberTable {
  readonly camp: string;
  readonly document: string;
  readonly key: string;
  readonly country: string | null;
}

/** Whom and what the content of a statement names. */
export interface StatementAboutTable {
  readonly statement: string;
  readonly document: string;
  readonly key: string;
  readonly country: string | null;
}

export interface EventTable {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly type: string;
  readonly mode: string | null;
  readonly quad: string;
  readonly status: string;
  /** First and last day that it may have happened on; of a page's day where the event has no date. */
  readonly day_from: string | null;
  readonly day_to: string | null;
  readonly place: string | null;
  readonly place_country: string | null;
  readonly statement: string | null;
  readonly confidence: number;
  /** Its sentence, folded. */
  readonly folded: string;
  readonly record: string;
}

export interface EventPartyTable {
  readonly event: string;
  readonly document: string;
  readonly role: "actor" | "recipient";
  readonly key: string;
  readonly country: string | null;
}

/** Parties and places that the records name, or once named: nothing is taken away from here. */
export interface NamedTable {
  readonly kind: "party" | "place";
  readonly key: string;
  /** The PartyType; "place" of places. */
  readonly type: string;
  readonly country: string | null;
  readonly ar: string | null;
  readonly en: string | null;
}

/** What they are called: their names, and the words of pages. */
export interface NamedFormTable {
  readonly kind: "party" | "place";
  /** The words, folded. */
  readonly form: string;
  readonly key: string;
  /** As first written. */
  readonly said: string;
}

export interface CopyTable {
  readonly document: string;
  readonly original: string;
  readonly share: number;
}

export interface OriginTable {
  readonly document: string;
  readonly root: string;
  readonly record: string;
}

export interface EventGroupTable {
  readonly id: string;
  readonly type: string;
  readonly quad: string;
  readonly day_from: string | null;
  readonly day_to: string | null;
  readonly pages: number;
  readonly outlets: number;
  readonly origins: number;
  readonly disputed: number;
  readonly confidence: number;
  /** What its TieEvent says beside the record. */
  readonly told: string;
  readonly record: string;
}

export interface GroupReportTable {
  readonly event_group: string;
  readonly event: string;
  readonly document: string;
  readonly root: string;
}

export interface DisputeTable {
  readonly id: string;
  readonly event_group: string | null;
  readonly about: string;
  readonly record: string;
}

/** Whatever else holds across pages: a kind, an id, a record. */
export interface LinkTable {
  readonly kind: string;
  readonly id: string;
  readonly record: string;
}

/** What persons decided, in order; nothing is ever deleted from it. */
export interface DecisionTable {
  readonly number: Generated<number>;
  readonly kind: string;
  /** What it is about, as JSON. */
  readonly subject: string;
  readonly reason: string;
  readonly author: string;
  readonly made: string;
  /** The decision that undid this one. */
  readonly undone_by: number | null;
}

/** A few facts about the store itself, by name. */
export interface StateTable {
  readonly name: string;
  readonly value: string;
}

export interface Tables {
  readonly document: DocumentTable;
  readonly document_source: DocumentSourceTable;
  readonly search_page: SearchPageTable;
  readonly archive: ArchiveTable;
  readonly statement: StatementTable;
  readonly statement_about: StatementAboutTable;
  readonly forecast: ForecastTable;
  readonly camp: CampTable;
  readonly camp_member: CampMemberTable;
  readonly event: EventTable;
  readonly event_party: EventPartyTable;
  readonly named: NamedTable;
  readonly named_form: NamedFormTable;
  readonly page_copy: CopyTable;
  readonly origin: OriginTable;
  readonly event_group: EventGroupTable;
  readonly group_report: GroupReportTable;
  readonly dispute: DisputeTable;
  readonly link: LinkTable;
  readonly decision: DecisionTable;
  readonly state: StateTable;
}
