// Decides which words of a page's lines may name its outlet, or those that it has its text from.

import type { Credit, CreditPlace, Range } from "../../model.ts";
import { isDate, nameIn } from "./credit-names.ts";
import type { Item } from "./layout.ts";
import type { LineLexicon } from "./lexicon.ts";
import { piecesOf } from "./pieces.ts";
import { isNumbered, type Segment, segmentsOf, wholeSegment } from "./segments.ts";

/** A dateline is not longer. */
const LONGEST_DATELINE = 90;
const LONGEST_SIGNATURE = 44;
/** A line of more words that no cue tells is no byline, whatever it was taken for. */
const MOST_WORDS = 12;

/** The credits of a page's lines, in order. */
export function creditsOf(text: string, items: readonly Item[], lexicon: LineLexicon): Credit[] {
  const body = items.findIndex(({ kind }) => kind === "body");
  const lastBody = items.findLastIndex(({ kind }) => kind === "body");
  const headline = items.findIndex(({ kind }) => kind === "headline");
  const top = headline < 0 || (body >= 0 && body < headline) ? body : headline;
  return items.flatMap((item, at) => {
    if (item.kind === "credit") return ofCredit(text, item, lexicon);
    if (item.kind === "byline") {
      if (item.shape.words > MOST_WORDS && item.rule === null) return [];
      const from = at < top ? "masthead" : lastBody >= 0 && at > lastBody ? "signature" : "byline";
      return creditsIn({ text, range: item, from }, lexicon);
    }
    const edges: Credit[] = [];
    if (at === body) edges.push(...ofDateline(text, item, lexicon));
    if (at === lastBody) edges.push(...ofSignature(text, item, lexicon));
    return edges;
  });
}

/** The credits of a byline that stands in metadata only. */
export function creditsOfByline(byline: string, lexicon: LineLexicon): Credit[] {
  const found = creditsIn({ text: byline, range: { start: 0, end: byline.length }, from: "byline" }, lexicon);
  return found.map((credit) => ({ ...credit, start: null, end: null }));
}

/** The outlet that metadata name, marks and numbers in its name included. */
export function creditOfPublisher(name: string, lexicon: LineLexicon): Credit[] {
  const segment = wholeSegment(name);
  const named = nameIn(name, segment, lexicon);
  if (named.name === "") return [];
  const text = name.slice(named.start, named.end);
  return [
    {
      text,
      start: null,
      end: null,
      from: "metadata",
      name: named.name,
      noun: named.noun,
      marked: null,
      dated: false,
    },
  ];
}

function ofCredit(text: string, item: Item, lexicon: LineLexicon): Credit[] {
  const names = item.rule && "names" in item.rule ? item.rule.names : null;
  if (names === "source" || names === "rights") return creditsIn({ text, range: item, from: names }, lexicon);
  return item.rule === null ? creditsIn({ text, range: item, from: "rights" }, lexicon) : [];
}

/** What stands before the last dash, colon or bracket of the article's first words. */
function ofDateline(text: string, { start, end }: Range, lexicon: LineLexicon): Credit[] {
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  const close = Math.max(...[...head.matchAll(/[-–—:/)\u0640](?= )/g)].map((mark) => mark.index), -1);
  if (close < 0) return [];
  return creditsIn({ text, range: { start, end: start + close + 1 }, from: "dateline" }, lexicon);
}

/** Brackets after the last full stop. */
function ofSignature(text: string, { start, end }: Range, lexicon: LineLexicon): Credit[] {
  if (!")]".includes(text.charAt(end - 1))) return [];
  const tail = text.slice(Math.max(start, end - LONGEST_SIGNATURE), end);
  const open = /[.!?\u061f»”"] ?[([][^()[\]]*[)\]]$/.exec(tail);
  if (!open) return [];
  const range = { start: end - tail.length + open.index + 1, end };
  return creditsIn({ text, range, from: "signature" }, lexicon);
}

interface Line {
  readonly text: string;
  readonly range: Range;
  readonly from: CreditPlace;
}

function creditsIn({ text, range, from }: Line, lexicon: LineLexicon): Credit[] {
  const found: Credit[] = [];
  let place = from;
  /** A noun with nothing after it in its segment: the name follows in quotation marks. */
  let open: { readonly start: number; readonly noun: Credit["noun"] } | null = null;
  const dated = isNumbered(text, range);
  for (const segment of segmentsOf(text, range)) {
    const named = nameIn(text, segment, lexicon);
    if (named.names !== null) place = named.names;
    if (named.name === "" || (dated && isDate(segment, lexicon)) || isOther(text, segment, lexicon)) {
      open = named.noun === null ? null : { start: named.start, noun: named.noun };
      continue;
    }
    const start = open && segment.marked === "quotes" ? open.start : named.start;
    const noun = (segment.marked === "quotes" && open?.noun) || named.noun;
    open = null;
    const { name, end } = named;
    const { marked } = segment;
    found.push({ text: text.slice(start, end), start, end, from: place, name, noun, marked, dated });
  }
  return found;
}

/** "(Archive picture)", "(end)": brackets that hold what other lines are made of. */
function isOther(text: string, segment: Segment, lexicon: LineLexicon): boolean {
  if (segment.marked !== "brackets") return false;
  const [piece] = piecesOf(text, { start: segment.start, end: segment.end }, lexicon);
  return piece?.rule?.kind === "caption" || piece?.rule?.kind === "furniture";
}
