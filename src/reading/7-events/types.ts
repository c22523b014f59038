// The nouns of the event stage.

import type { DateValue, EventStatus } from "../../model.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Clause, Phrase } from "../5-clauses/types.ts";
import type { Statement } from "../6-statements/types.ts";
import type { EventRule } from "./compile.ts";
import type { EventType } from "./plover.ts";

/** A word that may report an act, and how it is read. */
export interface Trigger {
  readonly at: number;
  readonly rule: EventRule;
  readonly kind: "verb" | "masdar" | "active-participle" | "passive-participle" | "noun";
  readonly clause: Clause;
  /** The noun phrase whose head the trigger is; null for verbs. */
  readonly phrase: Phrase | null;
  /** Who already takes part: a pronoun means somebody else. */
  readonly taken?: ReadonlySet<Mention | null>;
}

/** Somebody who takes part: named by a phrase here, or only understood. */
export interface Participant {
  readonly mention: Mention | null;
  readonly phrase: Phrase | null;
  /** Not named in this clause: a pronoun or a dropped subject. */
  readonly understood: boolean;
  /** Country by an adjective of the phrase, where no mention tells it. */
  readonly country?: string | null;
  /** People whom no mention covers: "eighteen persons". */
  readonly bystander?: true;
}

/** An event before it is given its chain. */
export interface FoundEvent {
  readonly trigger: Trigger;
  readonly sentence: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly status: EventStatus;
  readonly date: DateValue | null;
  readonly place: Mention | null;
  readonly statement: Statement | null;
  /** What its confidence rests on. */
  readonly traits: readonly string[];
  readonly confidence: number;
}

/** Why a trigger was refused, for `explain`. */
export interface Refusal {
  readonly at: number;
  readonly rule: string;
  readonly reason: string;
}
