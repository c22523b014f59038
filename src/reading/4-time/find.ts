// Decides where expressions of time stand in a sentence: the longest that begins at each word, from the first word on.

import { foldUnit, IGNORED } from "../1-text/letters.ts";
import type { Texted } from "../2-words/index.ts";
import type { Surface, Token } from "../2-words/types.ts";
import { isQuoteMark } from "../3-mentions/scene.ts";
import { MARKS } from "./classes.ts";
import { type Expression, Parser } from "./parse.ts";
import { tokenOf } from "./place.ts";
import { Scanner } from "./scan.ts";
import type { Facts, TimeTables } from "./types.ts";

/** An expression in its place: tokens `[first, last)`, offsets without the clitics before it. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly facts: Facts;
}

/** What is read: the text, its tokens, and the tokens of one sentence. */
export interface Stretch {
  readonly doc: Pick<Texted, "page"> & { readonly tokens: readonly Token[] };
  readonly range: { readonly first: number; readonly last: number };
}

/** Finds the expressions of one sentence, in order, without overlap; costs next to nothing where no word may begin one. */
export function findExpressions(
  { doc, range }: Stretch,
  tables: TimeTables,
): { scanner: Scanner; found: Found[] } {
  const { first, last } = range;
  const scanner = new Scanner(doc.tokens, range, tables);
  const found: Found[] = [];
  const marks = marksOf(doc.tokens, range, tables.starts);
  if (!marks) return { scanner, found };
  for (let i = first; i < last; i++) if ((marks[i - first]! & MARKS.noTime) !== 0) scanner.passOver(i);
  const parser = new Parser(scanner, first);
  for (let i = first; i < last; i++) {
    if (!mayBegin(marks, i - first)) continue;
    const expression = parser.longestAt(i);
    if (!expression || isTitle(doc.tokens, i, expression)) continue;
    found.push(place(doc, i, expression));
    i = tokenOf(expression.end) - 1;
  }
  return { scanner, found };
}

/** "a source told «Today»": a word for a day by itself in quotation marks is an outlet's name. */
function isTitle(tokens: readonly Token[], at: number, { end, facts }: Expression): boolean {
  if (facts.offset === undefined || tokenOf(end) !== at + 1) return false;
  return [tokens[at - 1], tokens[at + 1]].every((token) => token && isQuoteMark(token.surface.text));
}

/** An expression of several words needs a second that the lexicon knows. */
function mayBegin(marks: Uint8Array, at: number): boolean {
  const mark = marks[at]!;
  return (
    (mark & MARKS.alone) !== 0 ||
    ((mark & MARKS.begins) !== 0 && at + 1 < marks.length && marks[at + 1] !== 0)
  );
}

/** What each token may be, or null where none may begin an expression. */
function marksOf(
  tokens: readonly Token[],
  { first, last }: Stretch["range"],
  starts: Uint8Array,
): Uint8Array | null {
  const marks = new Uint8Array(last - first);
  let all = 0;
  for (let i = first; i < last; i++) {
    const mark = markOf(tokens[i]!.surface, starts);
    marks[i - first] = mark;
    all |= mark;
  }
  return (all & (MARKS.begins | MARKS.alone)) === 0 ? null : marks;
}

function markOf({ kind, phraseWords, text }: Surface, starts: Uint8Array): number {
  if (kind === "number") return text.length >= SHORTEST_ALONE ? MARKS.begins | MARKS.alone : MARKS.begins;
  if (kind === "punctuation" || kind === "symbol") return MARKS.known;
  let mark = 0;
  for (const { word } of phraseWords) mark |= starts[word] ?? 0;
  return mark;
}

/** A year is the shortest number that is a time by itself. */
const SHORTEST_ALONE = 4;

function place(doc: Stretch["doc"], first: number, { end, cut, facts }: Expression): Found {
  const last = tokenOf(end);
  const { start } = doc.tokens[first]!;
  return {
    first,
    last,
    start: afterClitics(doc, doc.tokens[first]!, cut),
    end: Math.max(start, doc.tokens[last - 1]!.end),
    facts,
  };
}

/** Offset of the letter after `cut` letters of a token. */
function afterClitics(doc: Stretch["doc"], token: Token, cut: number): number {
  const { text } = doc.page;
  let at = token.start;
  for (let left = cut; left > 0 && at < token.end; at++)
    if (foldUnit(text.charCodeAt(at)) !== IGNORED) left--;
  return at;
}

/** Whether an expression names its date by itself. */
export function isAbsolute(facts: Facts): boolean {
  if (facts.from && facts.to) return isAbsolute(facts.from) && isAbsolute(facts.to);
  return facts.year !== undefined || (facts.decade !== undefined && facts.shifts === undefined);
}
