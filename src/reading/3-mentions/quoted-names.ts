// Decides where a name in quotation marks that no lexicon knows ends: paper "X".

import { NONE } from "../../lexicon/trie.ts";
import { isQuoteMark, type Scene, textAt } from "./scene.ts";

/** Longer quotations are speech. */
const MOST_WORDS = 5;

/** The token after the closing mark of a short quotation that opens here and holds nothing but words, or NONE. */
export function quotedNameEnd(scene: Scene, at: number): number {
  if (!isQuoteMark(textAt(scene, at))) return NONE;
  for (let end = at + 1; end < scene.last && end <= at + MOST_WORDS + 1; end++) {
    if (isQuoteMark(textAt(scene, end))) return end > at + 1 ? end + 1 : NONE;
    if (scene.tokens[end]!.surface.kind === "punctuation") return NONE;
  }
  return NONE;
}
