// Decides how words are written so that all their spellings are equal: folded letters, one space between words and round them.

import { spell } from "../../reading/1-text/letters.ts";
import { fold } from "../../reading/1-text/normalise.ts";

/** Folded words, such as " wzyr alxarjyh " in Arabic letters; a space alone where there are none. */
export function foldWords(text: string): string {
  const words = spell(fold(text)).split(" ").filter(Boolean);
  return words.length === 0 ? " " : ` ${words.join(" ")} `;
}
