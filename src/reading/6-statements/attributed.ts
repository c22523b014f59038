// Decides what an attribution or a verb that stands after its words attributes: what stands before it, or round it.

import { NONE } from "../../lexicon/trie.ts";
import type { CueHit } from "./cues.ts";
import { contentEnd, tellsHow } from "./ends.ts";
import { make } from "./extent.ts";
import type { Clause, Phrase } from "../5-clauses/types.ts";
import { clauseAt, idOf, isComma, isOf, opensAttribution, readingOf, type SentenceView } from "./page.ts";
import { isQuotedName, SHORTEST_QUOTE } from "./quotes.ts";
import { phraseAfter } from "./noun-sources.ts";
import type { Content, Statement } from "./types.ts";

/** Statements back in which an interrupted one is looked for. */
const RECENT = 12;
/** How far the particle may stand from an attribution's source. */
const FARTHEST = 25;
/** An attribution so near the head of its sentence is about what comes after it. */
const NEAR_HEAD = 4;

/** "According to X": at the head of a sentence all after the source, elsewhere all before the phrase. */
export function attributedContent(
  view: SentenceView,
  hit: CueHit,
  earlier: readonly Statement[],
): Content | null {
  const source = hit.cue.source === "subject" ? null : phraseAfter(view, hit);
  const after = Math.max(hit.last, source?.last ?? hit.last);
  const isApart = hit.first > view.first && isComma(view, hit.first - 1);
  // a phrase that may take a clause attributes without one only where a comma sets it apart
  if (hit.cue.takes.length > 0 && !isApart && !(after < view.last && isComma(view, after))) return null;
  if (hit.first <= view.first + 1)
    return afterSource(view, hit, source ? describedTo(view, source, after) : after);
  if (source && !isApart && !source.mention && !readingOf(view, source.head).human) return null;
  if (!isApart && tellsHow(view, hit.first)) return null;
  const around = isApart ? interrupted(view, hit, earlier) : null;
  if (around) return around;
  // "the ministers will give, according to X, great attention": too little stands before the phrase
  const isEarly = hit.first - view.first <= NEAR_HEAD && after < view.last - 2;
  return make(view, { first: view.first, last: isEarly ? view.last : hit.first, shape: "before" });
}

/** "According to a study that the university did, …": what describes a text goes on to the comma. */
function describedTo(view: SentenceView, { mention, definite, head }: Phrase, after: number): number {
  if (mention || definite || after >= view.last || !isOf(view, head, "document")) return after;
  const { pos } = readingOf(view, after).told;
  if (pos !== "verb" && pos !== "preposition") return after;
  for (let at = after + 1; at < Math.min(view.last - 1, after + FARTHEST); at++) {
    if (readingOf(view, at).conjunction === "fa") return after;
    if (isComma(view, at)) return at;
  }
  return after;
}

function afterSource(view: SentenceView, hit: CueHit, after: number): Content | null {
  if (after >= view.last) return null;
  // the mark that closes a quoted source belongs to the source
  const quote = view.quoteAt.get(view.quoteOver[after - 1]!);
  const isClosing = quote?.lastToken === after;
  const next = isClosing ? after + 1 : after;
  const at = apodosis(view, next) ?? (next < view.last && isComma(view, next) ? next + 1 : next);
  if (at >= view.last) return null;
  return make(view, { first: at, last: contentEnd(view, hit, { at, shape: "clause" }), shape: "clause" });
}

/** "According to the official, who was not named, (fa-)inna …": the particle shows where the content begins; "fa-qad" too. */
function apodosis(view: SentenceView, from: number): number | null {
  for (let at = from; at < Math.min(view.last, from + FARTHEST); at++) {
    const { told, conjunction } = readingOf(view, at);
    if (told.pos === "complementizer") return conjunction === "fa" ? at : null;
    if (conjunction === "fa" && told.pos === "particle") return at;
  }
  return null;
}

/** "X said, according to Y, that …": the attribution holds what the verb before it reports. */
function interrupted(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Content | null {
  const outer = earlier
    .slice(-RECENT)
    .findLast(
      ({ sentence, first, content }) =>
        sentence === view.index && first < hit.first && content.first >= hit.last,
    );
  return outer ? { ...outer.content, shape: "around" } : null;
}

/** "According to what X said": at the head of a sentence what follows the comma, elsewhere what stands before. */
export function reportedContent(view: SentenceView, hit: CueHit): Content | null {
  if (hit.first > view.first + 1) return contentBefore(view, hit);
  const answer = apodosis(view, hit.last);
  for (let at = hit.last; at < (answer ?? view.last); at++)
    if (isComma(view, at)) return afterSource(view, hit, at);
  return answer === null ? null : afterSource(view, hit, answer);
}

/** «…», said X; … , X continued: what stands before the cue is its content. */
export function contentBefore(view: SentenceView, hit: CueHit): Content | null {
  if (!hit.cue.takes.includes("quote") && !hit.cue.takes.includes("clause")) return null;
  let before = hit.first - 1;
  if (before < view.first) return null;
  // "…, thus said X"
  if (idOf(view, before) === "hakadha" && before > view.first) before--;
  if (isComma(view, before)) before--;
  if (before <= view.first) return null;
  const clause = clauseAt(view, hit.verb);
  if (clause?.after.some((phrase) => phrase !== clause.subject && phrase.last > hit.last + 12)) return null;
  const quote = quoteEndingAt(view, before);
  if (quote !== NONE) return make(view, { first: quote + 1, last: before, shape: "quote" });
  const isTail = before < hit.first - 1 && view.last - hit.last <= 10;
  const reported = clause && asBefore(view, clause);
  const isReported = reported !== null && reported !== undefined;
  if (!isTail && !isReported) return null;
  const last = isReported && hit.first === hit.verb ? beforeMarker(view, reported) : before + 1;
  return make(view, {
    first: view.first,
    last: isAndThat(view, last - 1) ? last - 1 : last,
    shape: "before",
  });
}

/** "…, and that according to": the pronoun only takes up what was said. */
function isAndThat(view: SentenceView, at: number): boolean {
  if (at < view.first) return false;
  const { told, conjunction } = readingOf(view, at);
  return told.pos === "demonstrative" && conjunction === "wa";
}

function quoteEndingAt(view: SentenceView, at: number): number {
  const first = at > 0 ? view.quoteOver[at - 1]! : NONE;
  if (first === NONE || view.quoteAt.get(first)!.lastToken !== at) return NONE;
  return at - first < SHORTEST_QUOTE || isQuotedName(view, first, at) ? NONE : first;
}

/** The clause that "as" opens: the verb's own, or that of "as before" over it ("as it announced before"). */
function asBefore(view: SentenceView, clause: Clause): Clause | null {
  if (clause.marker >= 0 && isAccordingTo(view, clause.marker)) return clause;
  const above = clause.parent;
  const isBefore = above && above.verb >= 0 && above.marker >= 0 && idOf(view, above.verb) === "sabaqa-i";
  return isBefore && isAccordingTo(view, above.marker) ? above : null;
}

/** "According to what X said" begins with the preposition. */
const beforeMarker = (
  view: SentenceView,
  clause: { readonly marker: number; readonly first: number },
): number => (opensAttribution(view, clause.marker - 1) ? clause.marker - 1 : clause.first);

/** "As X said", "according to what X said". */
export function isAccordingTo(view: SentenceView, marker: number): boolean {
  const id = idOf(view, marker);
  if (marker > view.first && opensAttribution(view, marker - 1)) return true;
  return ["kama", "hasabama", "wifqama"].includes(id);
}
