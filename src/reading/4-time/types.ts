// The nouns of the time stage: what an expression says, what it comes to, and the compiled lexicon.

import type { PhraseTable } from "../../lexicon/phrases.ts";

export const GRAINS = [
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "range",
  "time",
  "duration",
  "set",
] as const;
/** How exact an expression is. Clock times, durations and sets ("every day") name no date. */
export type Grain = (typeof GRAINS)[number];

/** A time expression: tokens `[first, last)`; offsets leave out prepositions and conjunctions written onto it. */
export interface TimeMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** A DateValue's value, or null where page and expression together do not fix one. */
  readonly value: string | null;
  readonly grain: Grain;
  /** Whether the expression names its date by itself, or needs the page's date or an earlier mention. */
  readonly anchored: "absolute" | "relative";
}

/** What an expression comes to; the value is null where page and text do not fix it. */
export interface Resolved {
  readonly value: string | null;
  readonly grain: Grain;
}

/** The time expressions of a document, in order, without overlap. */
export type Times = readonly TimeMention[];

export const UNITS = [
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
  "century",
] as const;
export type Unit = (typeof UNITS)[number];

/** Steps from the period that holds the page's date, or a step from the one last named. */
export type Shift = -2 | -1 | 0 | 1 | 2 | "same" | "following" | "unknown";

export const SHIFTS: readonly Shift[] = [-2, -1, 0, 1, 2, "same", "following", "unknown"];

/** What an expression says before page and context resolve it. Facts of the parts of an expression are joined. */
export interface Facts {
  readonly calendar?: "gregorian" | "hijri";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO: Monday is 1. */
  readonly weekday?: number;
  /** Days from the page's date: yesterday is -1. */
  readonly offset?: number;
  readonly shift?: Shift;
  readonly shifts?: { readonly [unit in Unit]?: Shift };
  readonly unit?: Unit;
  readonly n?: number;
  /** "some", "several", "more than". */
  readonly vague?: true;
  readonly ordinal?: number;
  /** Spring is 1. */
  readonly season?: number;
  /** 90 for the nineties. */
  readonly decade?: number;
  readonly direction?: -1 | 1;
  readonly span?: Span;
  /** "the last three years"; without `n` where no number is given. */
  readonly recent?: { readonly unit: Unit; readonly shift: Shift; readonly n?: number };
  /** "from now": counts to the day. */
  readonly exact?: true;
  /** The first, second … last unit of the period that the other facts name; `n` units where that is given. */
  readonly part?: { readonly unit: Unit; readonly ordinal: number; readonly n?: number };
  readonly edge?: "start" | "middle" | "end";
  readonly from?: Facts;
  readonly to?: Facts;
  /** It counts from something that the text names, not from the page's date. */
  readonly loose?: true;
  /** The word alone is not enough to be taken for a time. */
  readonly weak?: true;
  /** What it is where it names no date. */
  readonly grain?: Grain;
}

/** An amount of time; `vague` where no number is given. */
export type Span = { readonly [unit in Unit]?: number } & { readonly vague?: true };

/** How a rule makes facts out of those of its parts. */
export const MEANS = ["join", "relative", "span", "recent", "part", "range", "first", "nothing"] as const;
export type Means = (typeof MEANS)[number];

/** Where a rule may stand, by classes of the words around it. */
export interface Guard {
  readonly after?: readonly number[];
  readonly notAfter?: readonly number[];
  readonly notBefore?: readonly number[];
  /** Before these the expression counts from something else than the page's date: it gets no value. */
  readonly voidBefore?: readonly number[];
  /** Not before nouns of these kinds. */
  readonly notBeforeNouns?: readonly ("indefinite" | "definite")[];
}

export interface Rule {
  readonly id: string;
  readonly makes: number;
  readonly means: Means;
  readonly facts: Facts;
  readonly guard: Guard | null;
}

/** A state of the automaton over classes: edges in triples (class, tag or -1, next state), and rules that end here. */
export interface GrammarState {
  readonly edges: readonly number[];
  readonly rules: readonly number[];
}

/** A word or fixed sequence of words, as one class. */
export interface WordItem {
  readonly class: number;
  /** Narrows the class in shapes: the unit of a unit word. -1 for none. */
  readonly tag: number;
  readonly facts: Facts;
}

/** The compiled lexicon of time expressions. */
export interface TimeTables {
  /** Outputs number `items`. */
  readonly words: PhraseTable;
  readonly items: readonly WordItem[];
  /** By vocabulary number: the bits of MARKS. */
  readonly starts: Uint8Array;
  readonly classes: readonly string[];
  readonly tags: readonly string[];
  readonly states: readonly GrammarState[];
  /** By class number: its state to begin with, or -1 for a class of words. */
  readonly roots: readonly number[];
  /** By class number: the classes of words that may begin it, as a row of `classes.length` marks. */
  readonly firsts: Uint8Array;
  readonly rules: readonly Rule[];
}
