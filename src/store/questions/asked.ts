// The nouns of questions: whom and what they ask for, and how a list answers.

/** One actor or place by its key, or all of a country; outlets report and are no members of theirs. */
export type Asked =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "country"; readonly code: string };

/** Some of the things asked for, and how many there are in all. */
export interface Listed<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** How many of a list are given; all where it is null. */
export type Limit = number | null;
