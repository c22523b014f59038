// Decides how Arabic keeps its place inside an English line: first-strong isolate and its end round it (Unicode UAX 9).

/** The text between the marks of a bidirectional isolate. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
