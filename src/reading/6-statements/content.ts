// Decides what a cue reports: where the content begins, by the shapes that the cue takes.

import { arabicComma } from "../1-text/letters.ts";
import type { Clause, Phrase } from "../5-clauses/types.ts";
import type { CueHit } from "./cues.ts";
import { contentEnd } from "./ends.ts";
import { clauseAt, idOf, isOf, readingOf, type SentenceView, textOf } from "./page.ts";
import { canSpeakOf } from "./sources.ts";
import type { Content } from "./types.ts";

/** How far a clause or quotation may stand from its cue: subject, titles, place and occasion come between. */
const FARTHEST = 45;

/** A place where content may begin. */
interface Start {
  readonly at: number;
  readonly shape: string;
  /** For quotations: the token of the closing mark. */
  readonly close?: number;
}

/** The content of a cue, or null where the word reports nothing here. */
export function contentOf(view: SentenceView, hit: CueHit): Content | null {
  if (hit.kind === "phrase" && hit.cue.takes.length === 0) return attributedContent(view, hit);
  const start = startAfter(view, hit);
  if (start) return finish(view, hit, start);
  return hit.kind === "verb" ? contentBefore(view, hit) : null;
}

/** "According to X": at the head of a sentence all after the source, elsewhere all before the phrase. */
function attributedContent(view: SentenceView, hit: CueHit): Content | null {
  const isAtHead = hit.first <= view.first + 1;
  if (!isAtHead) return make(view, { first: view.first, last: hit.first, shape: "before" });
  const source = hit.cue.source === "subject" ? undefined : view.parse.phraseOf[hit.last - view.first];
  const first = Math.max(hit.last, source?.last ?? hit.last);
  const start = textOf(view, first) === arabicComma ? first + 1 : first;
  return start < view.last
    ? make(view, { first: start, last: contentEnd(view, hit, start), shape: "clause" })
    : null;
}

/** The nearest of: clause, quotation, colon, or a phrase of a shape that the cue takes. */
function startAfter(view: SentenceView, hit: CueHit): Start | null {
  const clause = hit.kind === "verb" ? clauseAt(view, hit.first) : undefined;
  const starts = [clauseStart(view, hit, clause), nominalStart(view, hit, clause)].filter(
    (start) => start !== null,
  );
  return starts.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** Walks on from the cue to its complementizer, colon or quotation. */
function clauseStart(view: SentenceView, hit: CueHit, clause: Clause | undefined): Start | null {
  const limit = Math.min(view.last, hit.last + FARTHEST);
  let inRelative = false;
  for (let at = hit.last; at < limit; at++) {
    const { told } = readingOf(view, at);
    const text = textOf(view, at);
    if (text === ":" && hit.cue.takes.includes("quote")) return afterColon(view, at);
    const quote = quoteStart(view, hit, at);
    if (quote) return quote;
    if (told.pos === "complementizer" && hit.cue.takes.includes("clause")) {
      if (clauseAt(view, at)?.marker === at && clauseAt(view, at)?.kind === "adverbial") return null;
      if (isTakenBy(view, at, clause)) return { at: withPreposition(view, hit, at), shape: "clause" };
      if (!inRelative) return null;
    }
    if (told.pos === "relative" && idOf(view, at) !== "ma") inRelative = true;
    else if (text === arabicComma) inRelative = false;
    else if (told.pos === "verb" && !inRelative && !isApposed(view, at)) return null;
    else if (told.pos === "subordinator" && !inRelative && clause !== undefined) continue;
  }
  return null;
}

/** A verb in a clause that only tells of the occasion does not end the search. */
function isApposed(view: SentenceView, at: number): boolean {
  const kind = clauseAt(view, at)?.kind;
  return kind === "adverbial" || kind === "relative";
}

/** The complementizer belongs to this cue unless the parse gave it to another verb. */
function isTakenBy(view: SentenceView, at: number, clause: Clause | undefined): boolean {
  if (!clause) return true;
  const own = clauseAt(view, at);
  return (
    own?.marker !== at ||
    own.parent === clause ||
    own.parent === null ||
    own.parent.verb < 0 ||
    own.parent.verb === clause.verb
  );
}

/** ila anna, ala anna, bi-anna: the preposition is part of the content. */
function withPreposition(view: SentenceView, hit: CueHit, at: number): number {
  const before = at - 1;
  return before >= hit.last && readingOf(view, before).told.pos === "preposition" ? before : at;
}

function quoteStart(view: SentenceView, hit: CueHit, at: number): Start | null {
  if (!hit.cue.takes.includes("quote")) return null;
  const quote = view.quoteAt.get(at);
  if (!quote || quote.lastToken - at < 4) return null;
  if (view.doc.mentions.some((mention) => mention.first <= at && at < mention.last)) return null;
  return { at: at + 1, shape: "quote", close: quote.lastToken };
}

function afterColon(view: SentenceView, at: number): Start | null {
  const next = at + 1;
  if (next >= view.last) return null;
  const quote = view.quoteAt.get(next);
  return quote ? { at: next + 1, shape: "quote", close: quote.lastToken } : { at: next, shape: "colon" };
}

/** Content that is a noun phrase: "announced the resignation", "called for a halt". */
function nominalStart(view: SentenceView, hit: CueHit, clause: Clause | undefined): Start | null {
  const phrases = clause ? [...clause.after, ...afterRelatives(view, clause)] : phrasesAfter(view, hit);
  for (const phrase of phrases) {
    if ((phrase === clause?.subject && canSpeakOf(view, phrase)) || phrase.time) continue;
    const shape = phrase.preposition ?? "object";
    if (!hit.cue.takes.includes(shape) || isAddressee(hit, shape) || isOf(view, phrase.head, "adverbial-noun")) continue;
    const isObject = !clause || phrase === clause.object || phrase === clause.secondObject || phrase === clause.subject;
    if (shape === "object" && !isObject) continue;
    return { at: phrase.first, shape };
  }
  return null;
}

/** Complements that stand after a relative clause without a pronoun: "in a visit that lasted three days, to …". */
function afterRelatives(view: SentenceView, clause: Clause): Phrase[] {
  const relatives = view.parse.clauses.filter((other) => other.parent === clause && other.kind === "relative" && other.marker < 0);
  return relatives.flatMap((relative) => relative.after);
}

const isAddressee = (hit: CueHit, shape: string): boolean => hit.cue.addressee === shape;

/** Phrases right after a participle or verbal noun. */
function phrasesAfter(view: SentenceView, hit: CueHit): Phrase[] {
  const found: Phrase[] = [];
  const own = view.parse.phraseOf[hit.first - view.first];
  for (let at = Math.max(hit.last, own?.last ?? 0); at < Math.min(view.last, hit.last + 12); ) {
    const phrase = view.parse.phraseOf[at - view.first];
    if (!phrase || phrase.first < at) break;
    found.push(phrase);
    at = phrase.last;
  }
  return found;
}

/** «…», said X; … , X continued: what stands before the cue is its content. */
function contentBefore(view: SentenceView, hit: CueHit): Content | null {
  if (!hit.cue.takes.includes("quote") && !hit.cue.takes.includes("clause")) return null;
  let before = hit.first - 1;
  if (before < view.first) return null;
  if (textOf(view, before) === arabicComma || textOf(view, before) === ",") before--;
  if (before <= view.first) return null;
  const clause = clauseAt(view, hit.first);
  if (clause && clause.after.some((phrase) => phrase !== clause.subject && phrase.last > hit.last + 12))
    return null;
  for (const [first, quote] of view.quoteAt) {
    if (quote.lastToken === before) return make(view, { first: first + 1, last: before, shape: "quote" });
  }
  const isTail = before < hit.first - 1 && view.last - hit.last <= 10;
  const isReported = clause !== undefined && clause.marker >= 0 && isAccordingTo(view, clause.marker);
  if (!isTail && !isReported) return null;
  return make(view, { first: view.first, last: isReported ? beforeMarker(view, clause) : before + 1, shape: "before" });
}

/** "According to what X said" begins with the preposition. */
const beforeMarker = (view: SentenceView, clause: Clause): number =>
  idOf(view, clause.marker) === "ma" ? clause.first - 1 : clause.first;

/** "As X said", "according to what X said". */
export function isAccordingTo(view: SentenceView, marker: number): boolean {
  const id = idOf(view, marker);
  if (id === "ma") return marker > view.first && isOf(view, marker - 1, "according-to");
  return ["kama", "hasabama", "wifqama"].includes(id);
}

function finish(view: SentenceView, hit: CueHit, start: Start): Content | null {
  if (start.close !== undefined) return make(view, { first: start.at, last: start.close, shape: "quote" });
  const last = contentEnd(view, hit, start.at);
  return last > start.at ? make(view, { first: start.at, last, shape: start.shape }) : null;
}

/** Content by its tokens; end marks that close the sentence are not part of it. */
export function make(
  view: SentenceView,
  range: { first: number; last: number; shape: string },
): Content | null {
  let { last } = range;
  while (last > range.first && /^[.،,؛;:]$/u.test(textOf(view, last - 1))) last--;
  if (last <= range.first || range.first >= view.last) return null;
  const { tokens } = view.doc;
  return {
    start: tokens[range.first]!.start,
    end: tokens[last - 1]!.end,
    first: range.first,
    last,
    shape: range.shape,
  };
}
