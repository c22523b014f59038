// Decides how radicals fill a template: substitution, and the assimilations of form VIII and of weak first radicals.

import type { VerbForm } from "./patterns.ts";

/** First radicals that the infix t of form VIII takes on or changes by: "zt" is said "zd", and so on. */
const INFIX: Record<string, string> = { z: "d", d: "d", "*": "d", S: "T", D: "T", T: "T", Z: "Z", v: "v" };
/** First radicals that become like the infix itself. */
const LIKE_INFIX: Record<string, string> = { w: "t", y: "t", "*": "d" };

/** Puts radicals into a template and applies the sound changes of its form. */
export function fill(template: string, radicals: readonly string[], form: VerbForm): string {
  const [first = ""] = radicals;
  let sounds = template;
  if (form === "VIII") sounds = assimilateInfix(sounds, radicals);
  sounds = sounds.replace(/[1-4]/g, (slot) => radicals[Number(slot) - 1] ?? "");
  if (form === "VIII" && (LIKE_INFIX[first] || takesOver(radicals))) return sounds;
  return lengthenWeakFirst(sounds);
}

function assimilateInfix(template: string, radicals: readonly string[]): string {
  const [first = ""] = radicals;
  const like = takesOver(radicals) ? "t" : LIKE_INFIX[first];
  const infix = takesOver(radicals) ? "t" : (INFIX[first] ?? "t");
  return template.replace(/1t/g, `${like ?? "1"}${infix}`);
}

/** The hamza of 'x* becomes t in form VIII: ittaxa*. */
const takesOver = (radicals: readonly string[]): boolean => radicals[0] === "'" && radicals[1] === "x";

/** u before w without a vowel is long u, i before it long i: yuwSil is written with the long vowel anyway. */
function lengthenWeakFirst(sounds: string): string {
  return sounds
    .replace(/iw(?=[^aiuAIUY])/g, "I")
    .replace(/uy(?=[^aiuAIUYy])/g, "U")
    .replace(/'([ai])'(?=[^aiuAIUY])/g, (_, vowel: string) => (vowel === "a" ? "'A" : "'I"));
}
