// Decides what of a text both engines can keep: PostgreSQL keeps no character zero, neither half a surrogate pair.

/** The words without what cannot be kept. */
export const storable = (words: string): string => words.toWellFormed().replaceAll("\0", "\ufffd");
