// The nouns of the mention stage: who and what the lexicons know, and what stands in the text.

import type { PhraseTable } from "../../lexicon/phrases.ts";
import type { MentionType, Name, PartyType } from "../../model.ts";

export type EntityKind = "state" | "place" | "person" | "organization" | "group" | "outlet";

/** A known actor, outlet or place. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: Name;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly ambiguous: boolean;
  readonly rank: number;
  readonly sex?: "m" | "f";
  /** States: their English adjective. */
  readonly demonym?: string;
  /** Places: what they are, the state that they stand for, and where they lie. */
  readonly place?: string;
  readonly standsFor?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** Outlets. */
  readonly outlet?: string;
  readonly owner?: string;
  readonly domains?: readonly string[];
  /** Other names of an outlet, by which metadata may call it. */
  readonly names?: readonly string[];
  /** All its names and its id, folded: folding thousands of names at every start takes too long. */
  readonly keys?: readonly string[];
}

/** Who held an office when; `from` and `to` are dates, years or year-months, or absent where open. */
export interface Tenure {
  readonly person: number;
  readonly from?: string;
  readonly to?: string;
}

/** A common noun that makes a party with a state, a body or a name. */
export interface Role {
  readonly id: string;
  readonly name: Name;
  readonly type: PartyType | "place";
  readonly sectors: readonly string[];
  /** Its own country, where nothing tells another. */
  readonly country: string | null;
  readonly office: boolean;
  readonly speaksFor: boolean;
  readonly anonymous: boolean;
  readonly ambiguous: boolean;
  /** Listed by its plural, folded: the singular of its head is another thing (forces, but force). */
  readonly form?: string;
  readonly only?: "dual" | "singular" | "definite";
  /** Words of the role, head included. */
  readonly length: number;
}

export interface NamePart {
  readonly part: "given" | "family" | "either" | "particle" | "title";
  readonly sex?: "m" | "f";
  readonly ambiguous: boolean;
}

/** How a phrase names an entity; the low bits of a phrase output, its entity or part above them. */
export const ALIAS = { full: 0, alone: 1, part: 2, title: 3 } as const;
export const ALIAS_BITS = 2;

/** Vocabulary words follow the lexemes in the numbering of role paths. */
export const LEXEME_ROOM = 1 << 20;

/** The compiled lexicon of mentions. */
export interface MentionTables {
  readonly entities: readonly Entity[];
  readonly names: PhraseTable;
  readonly parts: readonly NamePart[];
  /** By lexeme: the entity whose relational adjective or member noun it is, or -1. */
  readonly adjectives: Int32Array;
  readonly roles: readonly Role[];
  /** Paths begin with the lexeme of the role's head; words after it are LEXEME_ROOM + their vocabulary number. */
  readonly rolePaths: PhraseTable;
  /** Holders by "office of". */
  readonly tenures: { readonly [key: string]: readonly Tenure[] };
  /** Entity numbers by id. */
  readonly byId: { readonly [id: string]: number };
}

/** What kind of words name a party here. */
export type MentionForm = "name" | "role" | "people" | "unknown-name";

/** The words of a mention that are a name, and whose, where that is not the mention's own entity. */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly entity?: number;
}

/** A stretch of tokens that names a person, body, group, place or mass of people. */
export interface Mention {
  /** The whole noun phrase: titles, role, name. */
  readonly first: number;
  readonly last: number;
  /** The shortest text that names it. */
  readonly start: number;
  readonly end: number;
  /** Token of the syntactic head. */
  readonly head: number;
  readonly form: MentionForm;
  type: Exclude<MentionType, "time">;
  /** Entity number, or -1. */
  entity: number;
  /** The place that the words name, where a capital stands for its state too; or -1. */
  readonly place: number;
  name: Name;
  country: string | null;
  sectors: readonly string[];
  readonly role: Role | null;
  readonly gender: "m" | "f" | "either";
  readonly number: "singular" | "dual" | "plural";
  readonly definite: boolean;
  /** The proclitic preposition on its first token. */
  readonly prefix: "bi" | "li" | "ka" | null;
  readonly anonymous: boolean;
  /** The earlier mention that a pronoun, title or short form goes back to. */
  antecedent: Mention | null;
  /** The two whom a dual means. */
  members?: readonly Mention[] | undefined;
  /** Names inside the phrase: the state of "president of the state". */
  readonly inner: readonly Mention[];
  /** Several outlets bear this name, and nothing here says which is meant. */
  readonly shared?: true;
  /** Token after the name, where a role follows it in the same mention. */
  readonly nameLast?: number;
  /** The holder of the office in another time. */
  readonly former?: true;
  /** The place, no state, whose adjective says what the role is of: "the Chechen president". */
  readonly region?: number;
  /** Its name, where that is not all of `start` to `end`. */
  readonly core?: Core;
  /** No name at all, though the lexicon knows who is called so: "the Israeli army". */
  readonly described?: true;
  /** Further countries of one head: "the Russian and Iranian forces". */
  readonly otherCountries?: readonly string[];
}
