// Decides what each line of a page is: headline, byline, caption, body, credit or furniture.

import type { Block, BlockKind, Credit, Range } from "../../model.ts";
import { creditsOf } from "./credits.ts";
import { type Piece, piecesOf, trimmed } from "./pieces.ts";
import type { LineLexicon } from "./lexicon.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** A stretch of the text of which markup or metadata say what it is. */
export interface Stretch extends Range {
  readonly kind: BlockKind;
}

/** A piece on its way to its kind. `rule` or `told` decided it where `kind` is set at the start. */
export interface Item extends Piece {
  kind: BlockKind | null;
}

/** A page's text, and what is known of stretches of it before its words are looked at, in order, from line starts. */
export interface Sheet {
  readonly text: string;
  readonly told: readonly Stretch[];
}

/** The blocks of a page, and its own address and outlet where a line of it names them. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly address: string | undefined;
  readonly outlet: string | undefined;
  readonly credits: readonly Credit[];
}

/** From this many units on a line is a paragraph even without a full stop. */
const PARAGRAPH = 110;
const LONGEST_HEADLINE = 220;
/** More lines than this between headline and first paragraph are no heading of the page but its text. */
const MOST_AT_TOP = 6;

/**
 * Sorts a page into blocks.
 * @returns blocks in order, without overlap, covering every line that is not white space; and the page's own address
 */
export function layOut(sheet: Sheet, lexicon: LineLexicon): Layout {
  const items = itemsOf(sheet, lexicon);
  const [only] = items;
  if (items.length === 1 && only?.shape.letters && sheet.told.length === 0) only.kind = "body";
  markLists(items);
  markEnclosed(items);
  if (!items.some((item) => item.kind === "headline")) chooseHeadline(items.filter(isOpen));
  markTop(items);
  markHeadings(items);
  markSignature(items);
  const blocks = items.map(({ start, end, kind }) => ({ start, end, kind: kind ?? "body" }));
  for (const item of items) item.kind ??= "body";
  const credits = creditsOf(sheet.text, items, lexicon);
  return { blocks, address: addressOf(sheet.text, items), outlet: outletOf(sheet.text, items), credits };
}

/** The web address in a line that gives the page's own, such as a short link. */
function addressOf(text: string, items: readonly Item[]): string | undefined {
  for (const { rule, start, end } of items) {
    if (!rule || !("address" in rule) || !rule.address) continue;
    const found = /https?:\/\/[^\s<>"]{4,2000}/i.exec(text.slice(start, end));
    if (found) return found[0];
  }
  return undefined;
}

const isOpen = (item: Item): boolean => item.kind === null;

/** The name in a line that links to the page under its outlet's name. */
function outletOf(text: string, items: readonly Item[]): string | undefined {
  for (const { rule, after, end } of items) {
    if (!rule || !("outlet" in rule) || !rule.outlet) continue;
    const name = text.slice(after, end).split(":")[0]!.trim();
    if (name !== "" && name.split(" ").length <= 5) return name;
  }
  return undefined;
}

function itemsOf({ text, told }: Sheet, lexicon: LineLexicon): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const line of linesOf(text)) {
    while (next < told.length && told[next]!.end <= line.start) next++;
    const known = told[next];
    let rest: Range = line;
    if (known && known.start <= line.start) {
      const part = trimmed(text, { start: line.start, end: Math.min(line.end, known.end) });
      items.push({ ...part, rule: null, after: part.end, shape: shapeOf(text, part), kind: known.kind });
      rest = trimmed(text, { start: part.end, end: line.end });
      if (rest.end === rest.start) continue;
    }
    for (const piece of piecesOf(text, rest, lexicon)) items.push(itemOf(text, piece));
  }
  return items;
}

/** Lines that are not white space, trimmed. */
function* linesOf(text: string): Generator<Range> {
  const breaks = /[\n\r\u0085\u2028\u2029]/g;
  let start = 0;
  for (let found = breaks.exec(text); ; found = breaks.exec(text)) {
    const line = trimmed(text, { start, end: found ? found.index : text.length });
    if (line.end > line.start) yield line;
    if (!found) return;
    start = found.index + 1;
  }
}

function itemOf(text: string, piece: Piece): Item {
  return { ...piece, kind: piece.rule?.kind ?? kindByMarks(text, piece, piece.shape) };
}

/** What shows without a word of Arabic: times, addresses, rules of asterisks, buttons, copyright signs. */
function kindByMarks(text: string, range: Range, shape: Shape): BlockKind | null {
  if (text.startsWith("©", range.start)) return "credit";
  if (!shape.letters)
    return shape.digits && shape.length < 40 && isTime(text, range) ? "byline" : "furniture";
  if (shape.address) return "furniture";
  if (!shape.arabic && shape.words <= 4) return "furniture";
  if (shape.ending === "bar" && shape.words <= 6) return "byline";
  return null;
}

const isTime = (text: string, { start, end }: Range): boolean =>
  /\d ?[:/.-] ?\d/.test(text.slice(start, end));

/** Short lines after the heading of a list are its items: related stories, answers of a poll. */
function markLists(items: readonly Item[]): void {
  let inList = false;
  for (const item of items) {
    if (item.rule) inList = "list" in item.rule && item.rule.list;
    else if (inList && item.kind === null) {
      inList = item.shape.length < PARAGRAPH && item.shape.ending !== "stop";
      if (inList) item.kind = "furniture";
    }
  }
}

/** A short line with furniture on both sides is furniture too. */
function markEnclosed(items: readonly Item[]): void {
  for (let i = 1; i + 1 < items.length; i++) {
    const item = items[i]!;
    if (!isOpen(item) || item.shape.words > 9 || item.shape.ending === "stop") continue;
    if (isFurnitureByRule(items[i - 1]!) && isFurnitureByRule(items[i + 1]!)) item.kind = "furniture";
  }
}

const isFurnitureByRule = (item: Item): boolean => item.kind === "furniture" && item.rule !== null;

function isParagraph({ shape }: Item): boolean {
  return shape.length >= PARAGRAPH || (shape.ending === "stop" && shape.words >= 6);
}

/**
 * The headline is the first line of some length that has no full stop and stands before longer ones.
 * A line before it is a picture's or an author's; one that ends with a colon leads into the text.
 */
function chooseHeadline(open: readonly Item[]): void {
  const first = open.findIndex((item, at) => isParagraph(item) && !(at === 0 && isLongHeadline(open)));
  const before = first < 0 ? open.slice(0, 1) : open.slice(0, first);
  const body = open[first < 0 ? 1 : first];
  const candidates = before.filter(
    ({ shape }) => mayBeHeadline(shape) && body && shape.length < body.shape.length,
  );
  const chosen =
    candidates.find(({ shape }) => shape.words >= 5) ?? candidates.find(({ shape }) => shape.words >= 2);
  if (chosen) chosen.kind = "headline";
  for (const item of before.slice(0, chosen ? before.indexOf(chosen) : before.length)) {
    if (item.shape.words > 10 || item.shape.ending === "stop") continue;
    item.kind = item.shape.words === 1 ? "caption" : "byline";
  }
}

function mayBeHeadline(shape: Shape): boolean {
  return shape.length <= LONGEST_HEADLINE && !["stop", "colon", "comma", "bar"].includes(shape.ending);
}

/** Agencies write headlines of two lines after a label: politics / the minister … */
function isLongHeadline(open: readonly Item[]): boolean {
  const [first, second] = open;
  if (!first || !second || !mayBeHeadline(first.shape)) return false;
  return first.shape.length < 130
    ? second.shape.length > first.shape.length
    : first.shape.labelled && isParagraph(second);
}

/** Between headline and first paragraph stand author, place and date, a picture's caption, a standfirst. */
function markTop(items: readonly Item[]): void {
  const from = items.findIndex((item) => item.kind === "headline");
  if (from < 0) return;
  const open = items.slice(from + 1).filter(isOpen);
  const first = open.findIndex(isParagraph);
  if (first > MOST_AT_TOP) return;
  for (const item of open.slice(0, Math.max(first, 0)))
    if (!item.shape.bullet) item.kind = topKind(item.shape);
}

function topKind(shape: Shape): BlockKind {
  if (shape.bar && shape.words >= 6) return "caption";
  if (shape.divided && shape.words <= 14) return "byline";
  if (shape.ending === "colon" && shape.words <= 10) return "byline";
  return shape.words <= 4 && shape.ending !== "ask" ? "byline" : "headline";
}

/** A short line without an end mark between two paragraphs is a heading. */
function markHeadings(items: readonly Item[]): void {
  const body = items.filter((item) => isOpen(item) || item.kind === "headline");
  for (let i = 1; i + 1 < body.length; i++) {
    const item = body[i]!;
    const { shape } = item;
    if (!isOpen(item) || isParagraph(item) || shape.bullet || !["none", "ask"].includes(shape.ending))
      continue;
    if (shape.words > 12 || shape.length > 90) continue;
    if (isParagraph(body[i - 1]!) && isParagraph(body[i + 1]!)) item.kind = "headline";
  }
}

/** One or two short lines after the last paragraph are the author's name and office. */
function markSignature(items: readonly Item[]): void {
  const open = items.filter(isOpen);
  const last = open.findLastIndex(isParagraph);
  const after = open.slice(last + 1);
  if (last < 0 || after.length > 2) return;
  for (const item of after) {
    const { shape } = item;
    const named = shape.ending === "none" && shape.words <= 5;
    if (named || (shape.bullet && shape.words <= 14 && shape.ending !== "stop")) item.kind = "byline";
  }
}
