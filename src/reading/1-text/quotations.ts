// Decides what stands between quotation marks: nested, unclosed, reversed, or running over several paragraphs.

import type { Range } from "../../model.ts";
import { foldUnit, isLetter, isDigit } from "./letters.ts";

/** A quotation with its marks; `inner` is what they enclose. */
export interface Quotation extends Range {
  readonly inner: Range;
  /** 0 for a quotation that no other encloses. */
  readonly depth: number;
  readonly closed: boolean;
}

type Side = "open" | "close";
interface Open {
  readonly at: number;
  readonly family: string;
  readonly depth: number;
}

const FAMILY = new Map<string, { family: string; side: Side | null }>([
  ["«", { family: "guillemet", side: "open" }],
  ["»", { family: "guillemet", side: "close" }],
  ["‹", { family: "single-guillemet", side: "open" }],
  ["›", { family: "single-guillemet", side: "close" }],
  ["“", { family: "curly", side: "open" }],
  ["„", { family: "curly", side: "open" }],
  ["”", { family: "curly", side: "close" }],
  ["″", { family: "curly", side: "close" }],
  ['"', { family: "straight", side: null }],
  ["＂", { family: "straight", side: null }],
]);
const MARK = /[«»‹›“„”″"＂\n]/g;

/** Marks nested deeper than this are decoration or an attack; they are passed over. */
const DEEPEST = 8;
/** A quotation that no later mark closes within this many units ends with its paragraph. */
const FARTHEST = 6000;

/**
 * Finds quotations in one pass.
 * @param text the document's text
 * @returns in order of start; an enclosing one stands before those that it holds
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let stack: Open[] = [];
  let pending: Open[] = [];
  let isTurned = isTurnedRound(text, 0);
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    if (match[0] === "\n") {
      // an open quotation waits for its end in a later paragraph; its own paragraph bounds it until then
      if (stack.length > 0) pending = stack.slice(0, 1);
      stack = [];
      isTurned = pending.length === 0 && isTurnedRound(text, at + 1);
      continue;
    }
    const side = (isTurned && TURNED.get(match[0])) || sideOf(text, at, stack);
    if (side === "open") {
      if (stack.length < DEEPEST) stack.push({ at, family: familyOf(text, at), depth: stack.length });
      continue;
    }
    const open = closeOne(stack, familyOf(text, at));
    if (open) found.push(quotation(open, at, true));
    else if (pending[0] && at - pending[0].at < FARTHEST && pending[0].family === familyOf(text, at)) {
      found.push(quotation(pending[0], at, true));
      pending = [];
    }
  }
  return [...found, ...unclosed(text, found, [...pending, ...stack])].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

const TURNED = new Map<string, Side>([
  ["»", "open"],
  ["«", "close"],
]);

/** » words « and again » words «: a paragraph whose guillemets all face outwards was typed in the order in which it is seen. */
function isTurnedRound(text: string, from: number): boolean {
  const end = text.indexOf("\n", from);
  const paragraph = text.slice(from, end < 0 ? text.length : end);
  const first = paragraph.indexOf("»");
  if (first < 0 || paragraph.indexOf("«") < first || paragraph.lastIndexOf("«") < paragraph.lastIndexOf("»"))
    return false;
  let open = 0;
  for (let at = first; at < paragraph.length && open >= 0 && open <= 1; at++) {
    if (paragraph[at] === "»") open++;
    else if (paragraph[at] === "«") open--;
  }
  return open === 0;
}

const familyOf = (text: string, at: number): string => FAMILY.get(text.charAt(at))!.family;

function quotation(open: Open, close: number, closed: boolean): Quotation {
  const end = closed ? close + 1 : close;
  return { start: open.at, end, inner: { start: open.at + 1, end: close }, depth: open.depth, closed };
}

/** Takes the nearest open mark of the same family off the stack, and with it whatever was left open inside. */
function closeOne(stack: Open[], family: string): Open | undefined {
  for (let i = stack.length - 1; i >= 0; i--) {
    if (stack[i]!.family !== family) continue;
    const [open] = stack.splice(i);
    return open;
  }
  // “ closed by " and the like: writers mix marks
  return stack.pop();
}

/** Which way a mark faces: by its shape where shape and neighbours agree, else by its neighbours. */
function sideOf(text: string, at: number, stack: readonly Open[]): Side {
  const { family, side } = FAMILY.get(text.charAt(at))!;
  const before = at > 0 && isWordUnit(text.charCodeAt(at - 1));
  const after = at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1));
  const isOpen = stack.some((open) => open.family === family);
  // right after a word a straight mark closes whatever is open: “ closed by " and the like
  if (side === null && !isOpen) return stack.length > 0 && before && !after ? "close" : "open";
  if (side === null) return before || !after || stack.at(-1)!.family === family ? "close" : "open";
  if (side === "close" && !isOpen && after && !before) return "open";
  if (side === "open" && isOpen && before && !after) return "close";
  return side;
}

function isWordUnit(unit: number): boolean {
  const code = foldUnit(unit);
  return isLetter(code) || isDigit(code);
}

function unclosed(text: string, found: readonly Quotation[], left: readonly Open[]): Quotation[] {
  const taken = new Set(found.map((quote) => quote.start));
  return left
    .filter((open) => !taken.has(open.at))
    .map((open) => {
      const line = text.indexOf("\n", open.at);
      return quotation(open, line < 0 ? text.length : line, false);
    });
}
