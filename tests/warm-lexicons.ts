// Compiles the lexicons once before any worker asks for them: the workers then open the form that is kept.

import { loadLexicons } from "../src/host/lexicons.ts";

/** Vitest's global set-up. Entries that do not compile are told here too, at once. */
export default function warm(): void {
  try {
    loadLexicons();
  } catch (error) {
    console.error(`Some lexicon entries do not compile; tests go on without them:\n${String(error)}`);
  }
}
