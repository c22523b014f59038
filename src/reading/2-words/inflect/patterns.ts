// The nouns of inflection: forms, kinds of root, and the stems that a verb of a form and kind has.

export const FORMS = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "QI",
  "QII",
  "QIV",
] as const;
export type VerbForm = (typeof FORMS)[number];

/** How a root behaves in a form. */
export type RootKind = "sound" | "assimilated" | "hollow" | "defective" | "doubled";

export interface Stems {
  /** Before vowel endings; for defective roots it ends in the weak vowel: Y, A or iy. */
  readonly perfect: string;
  /** Before consonant endings. */
  readonly perfectShort: string;
  readonly imperfect: string;
  /** Jussive without ending, where it is shorter. */
  readonly jussive?: string;
  /** Passive stems, only where they are spelled differently. */
  readonly passivePerfect?: string;
  readonly passiveImperfect?: string;
  readonly active: string;
  readonly passive: string;
  readonly masdar?: string;
}

export type Table = Partial<Record<RootKind, Stems>>;

/** Stems of a root that keeps all its radicals. */
export const sound = (
  perfect: string,
  imperfect: string,
  rest: Omit<Stems, "perfect" | "perfectShort" | "imperfect">,
): Stems => ({
  perfect,
  perfectShort: perfect,
  imperfect,
  ...rest,
});
