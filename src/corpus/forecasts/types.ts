// The nouns of forecasts: statements about what is to come, and what answered them.

import type { DateValue, EventRecord, Party, Span } from "../../model.ts";

/** How content tells that it speaks of what is to come. */
export type How = "expects" | "doubts" | "future" | "likely" | "possible" | "ready" | "supposed";

/** A later report that bears a forecast out or contradicts it. */
export interface ForecastAnswer {
  readonly as: "borne-out" | "contradicted";
  /** Its group, and the report that stands for it. */
  readonly group: string;
  readonly event: string;
  readonly document: string;
  /** The ISO day on which it was done at the latest. */
  readonly day: string;
  readonly why: readonly string[];
}

/** A statement about what is to come: a forecast of what others will do, or an intention of its own source. */
export interface ForecastRecord {
  readonly kind: "forecast";
  readonly id: string;
  readonly document: string;
  readonly statement: string;
  readonly nature: "forecast" | "intention";
  /** By what it shows: a cue that expects or doubts, a future verb, a guess, a readiness, a supposed act. */
  readonly how: How;
  /** It says that something will not be. */
  readonly negative: boolean;
  readonly who: Party;
  /** The page's date. */
  readonly made: DateValue | null;
  readonly content: Span;
  /** The words that show it. */
  readonly mark: Span;
  /** By when, where the content says so. */
  readonly due: DateValue | null;
  /** Whom the content names. */
  readonly parties: readonly Party[];
  /** The events that it is about. */
  readonly events: readonly (Pick<
    EventRecord,
    "type" | "mode" | "status" | "actors" | "recipients" | "date"
  > & { readonly event: string })[];
  readonly answers: readonly ForecastAnswer[];
}
