// Decides which words before a number only say that it is not exact: "about", "more than", "no fewer than".

import { type Context, idAt, isOf, posAt } from "./context.ts";

/** Where the number begins that such words stand before; -1 where none do. */
export function approximated(context: Context, at: number): number {
  // most tokens stand before no number: that is asked first
  if (isNumber(context, at + 1) && isOf(context, at, "approximate")) return at + 1;
  if (isNumber(context, at + 2) && idAt(context, at + 1) === "min" && isOf(context, at, "more-or-less"))
    return at + 2;
  return WHAT.has(idAt(context, at)) ? pastMeasure(context, at) : -1;
}

const isNumber = (context: Context, at: number): boolean =>
  at < context.last && posAt(context, at) === "number" && !context.timeAt[at];

/** "What is not less than (ma la yaqillu an)", "what exceeds (ma yazid ala)": a verb of measure, and its preposition. */
function pastMeasure(context: Context, at: number): number {
  const isNegated = at + 1 < context.last && posAt(context, at + 1) === "negation";
  const verb = isNegated ? at + 2 : at + 1;
  if (verb + 1 >= context.last || !isOf(context, verb, "at-least-or-most")) return -1;
  const number = posAt(context, verb + 1) === "preposition" ? verb + 2 : verb + 1;
  return isNumber(context, number) ? number : -1;
}

/** Ma, as a relative or a negation. */
const WHAT = new Set(["ma", "ma-not"]);
