// The nouns of the statement stage.

import type { Stance, StatementForm } from "../../model.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import type { Cue } from "./compile.ts";
import type { CueHit } from "./cues.ts";

/** Who says it: named here, gone back to, or only described by a noun phrase. */
export interface Source {
  /** What stands in the text here; null where the subject is dropped. */
  readonly mention: Mention | null;
  readonly phrase: Phrase | null;
  /** Whom a pronoun, a dropped subject or a title goes back to. */
  readonly antecedent: Source | null;
  /** Who passed it on, where the cue names both: "X quoted Y as saying". */
  readonly via: Source | null;
}

/** A stretch of content: UTF-16 offsets, and the tokens that it covers. */
export interface Content {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly shape: string;
}

/** A statement before it is given its chain. */
export interface Statement {
  readonly index: number;
  readonly cue: Cue;
  /** Tokens of the cue. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  content: Content;
  readonly source: Source;
  readonly form: StatementForm;
  readonly stance: Stance;
  readonly anonymous: boolean;
  readonly anonymity: string | null;
  within: Statement | null;
}

/** A cue with what it reports. */
export interface Report extends CueHit {
  readonly content: Content;
}

/** A place where content may begin. */
export interface Start {
  readonly at: number;
  readonly shape: string;
  /** For quotations: the token of the closing mark. */
  readonly close?: number;
}
