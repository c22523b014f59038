// Decides which words before a number only say that it is not exact: "about", "more than", "no fewer than".

import { type Context, idAt, isOf, posAt } from "./context.ts";

/** Where the number begins that such words stand before; -1 where none do. */
export function approximated(context: Context, at: number): number {
  const from = pastWords(context, at);
  const isCounted =
    from > at && from < context.last && posAt(context, from) === "number" && !context.timeAt[from];
  return isCounted ? from : -1;
}

function pastWords(context: Context, at: number): number {
  if (isOf(context, at, "more-or-less") && idAt(context, at + 1) === "min") return at + 2;
  return isOf(context, at, "approximate") ? at + 1 : pastMeasure(context, at);
}

/** "What is not less than (ma la yaqillu an)", "what exceeds (ma yazid ala)": a verb of measure, and its preposition. */
function pastMeasure(context: Context, at: number): number {
  if (!WHAT.has(idAt(context, at))) return at;
  const isNegated = at + 1 < context.last && posAt(context, at + 1) === "negation";
  const verb = isNegated ? at + 2 : at + 1;
  if (verb + 1 >= context.last || !isOf(context, verb, "at-least-or-most")) return at;
  return posAt(context, verb + 1) === "preposition" ? verb + 2 : verb + 1;
}

/** Ma, as a relative or a negation. */
const WHAT = new Set(["ma", "ma-not"]);
