// Decides what a cue reports: where the content begins, by the shapes that the cue takes.

import type { Clause } from "../5-clauses/types.ts";
import { attributedContent, contentBefore, reportedContent } from "./attributed.ts";
import { type CueHit, cueAt } from "./cues.ts";
import { refusalEnd } from "./anonymity.ts";
import { contentEnd } from "./ends.ts";
import { make } from "./extent.ts";
import { clauseAt, idOf, isComma, isOf, phraseAt, readingOf, type SentenceView, textOf } from "./page.ts";
import { isAddressee, nominalStart, saysClause, subjectAfter } from "./nominal.ts";
import { isQuotedName, SHORTEST_QUOTE } from "./quotes.ts";
import type { Content, Start, Statement } from "./types.ts";

/** How far a clause or quotation may stand from its cue: subject, titles, place and occasion come between. */
const FARTHEST = 45;
/** Nouns and attributions have it nearer. */
const NEAR = 12;

/** The content of a cue, or null where the word reports nothing here; `earlier` are the statements before it. */
export function contentOf(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Content | null {
  if (hit.first < hit.verb) return reportedContent(view, hit);
  const start = hit.kind === "phrase" && hit.cue.takes.length === 0 ? null : startAfter(view, hit);
  if (start) return finish(view, hit, start);
  const announced = announcedThing(view, hit);
  if (announced) return announced;
  if (hit.kind === "phrase") return attributedContent(view, hit, earlier);
  return hit.kind === "verb" ? contentBefore(view, hit) : null;
}

/** The nearest of: clause, quotation, colon, or a phrase of a shape that the cue takes. */
function startAfter(view: SentenceView, hit: CueHit): Start | null {
  const clause = hit.kind === "verb" ? clauseAt(view, hit.verb) : undefined;
  const own = clauseStart(view, hit, clause);
  const nominal = nominalStart(view, hit, clause);
  // the clause that the parse gives to this very verb outweighs a name in apposition before it
  if (own?.shape === "clause" && clause && completes(view, own.at, clause)) {
    if (saysClause(view, { hit, nominal, own })) return own;
  }
  const starts = [own, nominal, phraseStart(view, hit, clause), detailStart(view, hit, clause)].filter(
    (start) => start !== null,
  );
  return starts.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** «Warned of "a worsening" of …»: what follows a preposition that the cue takes, though it opens with a quotation mark or is no noun. */
function phraseStart(view: SentenceView, hit: CueHit, clause: Clause | undefined): Start | null {
  const subject = clause?.subject;
  const at = subject && !clause.inherited && subject.first === hit.last ? subject.last : hit.last;
  if (at + 1 >= view.last || readingOf(view, at).told.pos !== "preposition") return null;
  const shape = idOf(view, at);
  if (!hit.cue.takes.includes(shape) || isAddressee(hit, shape)) return null;
  // "pointed to what he called …"
  return view.quoteAt.has(at + 1) || idOf(view, at + 1) === "ma" ? { at, shape } : null;
}

/** "The system that the club announced": of a relative clause with a pronoun the noun before it is what was announced. */
function announcedThing(view: SentenceView, { verb, kind }: CueHit): Content | null {
  const clause = kind === "verb" ? clauseAt(view, verb) : undefined;
  if (clause?.kind !== "relative" || clause.verb !== verb || clause.marker < 0 || !clause.antecedent)
    return null;
  const { subject, antecedent, object } = clause;
  if (object !== antecedent || !subject?.mention || subject.first !== verb + 1) return null;
  if (!isOf(view, verb, "proclaiming")) return null;
  return make(view, { first: antecedent.first, last: antecedent.last, shape: "before" });
}

/** "What the party revealed of secret talks": what stands behind min tells what it was. */
function detailStart(view: SentenceView, hit: CueHit, clause: Clause | undefined): Start | null {
  if (clause?.kind !== "relative" || clause.marker < 0 || idOf(view, clause.marker) !== "ma") return null;
  if (readingOf(view, hit.verb).suffix === null || !clause.subject) return null;
  if (!isOf(view, hit.verb, "announcing") && !isOf(view, hit.verb, "uttering")) return null;
  const phrase = clause.after.find(({ first }) => first >= clause.subject!.last);
  return phrase?.preposition === "min" ? { at: phrase.first, shape: "min" } : null;
}

/** The particle, with a preposition that shows whose it is, of the last clause that the parse gives to a verb; or -1. */
function lastMarker(view: SentenceView, clause: Clause | undefined): number {
  const marker = clause?.complements.at(-1)?.marker ?? -1;
  return marker > view.first && readingOf(view, marker - 1).told.pos === "preposition" ? marker : -1;
}

const completes = (view: SentenceView, at: number, clause: Clause): boolean =>
  clause.complements.some(({ marker }) => marker === at || marker === at + 1) &&
  clauseAt(view, at) !== clause;

/** Walks on from the cue to its complementizer, colon or quotation. */
function clauseStart(view: SentenceView, hit: CueHit, clause: Clause | undefined): Start | null {
  const limit = Math.min(view.last, hit.last + FARTHEST);
  const isNear = hit.kind === "noun" || hit.kind === "masdar" || hit.kind === "phrase";
  let inRelative = false;
  // the parse gives what follows "who asked not to be named" to that asking
  let isRefused = false;
  for (let at = hit.last; at < limit; at++) {
    const aside = asideAt(view, at, limit);
    if (aside) {
      isRefused ||= aside.refuses;
      at = aside.last - 1;
      continue;
    }
    const { told } = readingOf(view, at);
    const text = textOf(view, at);
    if (text === ":" && hit.cue.takes.includes("quote"))
      return isNear && isApart(view, hit, at) ? null : afterColon(view, at);
    const quote = quoteStart(view, hit, at);
    if (quote) return quote;
    // nouns and attributions do not reach over a comma or into a relative clause
    if (isNear && (isComma(view, at) || told.pos === "relative" || at > hit.last + NEAR)) return null;
    // "said X (laqad) …": only speech begins so
    if (idOf(view, at) === "laqad" && at > hit.last && isOf(view, hit.verb, "saying-inna"))
      return { at, shape: "clause" };
    if (hit.cue.stance === "asks" && isWhether(view, at)) return { at, shape: "clause" };
    // words of a name or a date are no verbs, whatever they are spelled like
    if (isNamed(view, at)) continue;
    if (text === "(") at = closingOf(view, at);
    // fa-inna answers a condition or a topic and completes nothing
    if (told.pos === "complementizer" && readingOf(view, at).conjunction === "fa" && clause) return null;
    if (told.pos === "complementizer" && hit.cue.takes.includes("clause") && !isDuty(view, hit, at)) {
      if (clauseAt(view, at)?.marker === at && clauseAt(view, at)?.kind === "adverbial") return null;
      if (isRefused || isTakenBy(view, at, clause) || saysInna(view, hit, at) || comesBack(view, hit, at))
        return { at: withPreposition(view, hit, at), shape: "clause" };
      if (!inRelative) return null;
    }
    if (told.pos === "relative" && idOf(view, at) !== "ma") inRelative = true;
    else if (isComma(view, at)) inRelative = false;
    else if (told.pos === "verb" && !inRelative && !tellsAside(view, at) && at > lastMarker(view, clause)) {
      if (!isOf(view, hit.verb, "saying-inna") || cueAt(view, at)) return null;
    } else if (told.pos === "subordinator" && !inRelative && clause !== undefined) continue;
  }
  return null;
}

/** "About (what) if", "what if". */
const isWhether = (view: SentenceView, at: number): boolean =>
  at + 1 < view.last &&
  idOf(view, at + 1) === "idha" &&
  (idOf(view, at) === "ma" || idOf(view, at) === "amma-of");

/** "… and it must (alayhi an) meet": an obligation further on is no clause of the cue's. */
function isDuty(view: SentenceView, hit: CueHit, at: number): boolean {
  if (at - 1 <= hit.last || hit.cue.addressee === "ala" || isOf(view, hit.verb, "saying-inna")) return false;
  return idOf(view, at - 1) === "ala" && readingOf(view, at - 1).suffix !== null;
}

/** "Said X, the owner of a shop in the town, (inna) …": inna completes nothing but this verb, whatever a word between them is spelled like. */
const saysInna = (view: SentenceView, hit: CueHit, at: number): boolean =>
  idOf(view, at) === "inna" && hit.kind === "verb" && isOf(view, hit.verb, "saying-inna");

/** "The researchers, in papers which appeared in the journal, (an) …": behind the comma that closes a relative clause the main verb goes on. */
function comesBack(view: SentenceView, { verb, kind }: CueHit, at: number): boolean {
  if (kind !== "verb" || !isOf(view, verb, "clausal")) return false;
  const taker = clauseAt(view, at)?.parent;
  // "in a report published on Sunday (an) …": what is published has said its part
  if (taker?.kind === "relative" && taker.verb > verb && isOf(view, taker.verb, "publishing")) return true;
  if (!isComma(view, at - 1)) return false;
  return taker?.kind === "relative" && taker.verb > verb && !isOf(view, taker.verb, "uttering");
}

/** What stands between a cue and what it reports without a part in it: "who asked not to be named", a name in quotation marks. */
function asideAt(
  view: SentenceView,
  at: number,
  limit: number,
): { readonly last: number; readonly refuses: boolean } | null {
  const refused = refusalEnd(view, at);
  if (refused > at) return { last: refused, refuses: true };
  const quote = view.quoteAt.get(at);
  const isShort = quote !== undefined && quote.lastToken < limit && quote.lastToken - at < SHORTEST_QUOTE;
  return isShort ? { last: quote.lastToken + 1, refuses: false } : null;
}

/** A colon after more than the noun's own phrase belongs to something else. */
function isApart(view: SentenceView, hit: CueHit, colon: number): boolean {
  const own = hit.kind === "phrase" ? phraseAt(view, hit.last) : phraseAt(view, hit.verb);
  return colon > (own?.last ?? hit.last) + 2;
}

function isNamed(view: SentenceView, at: number): boolean {
  const phrase = phraseAt(view, at);
  if (!phrase || at < phrase.head) return false;
  return (
    phrase.time !== null ||
    (phrase.mention !== null && phrase.mention.first <= at && at < phrase.mention.last)
  );
}

/** The mark that closes a short parenthesis, else the same token. */
function closingOf(view: SentenceView, open: number): number {
  for (let at = open + 1; at < Math.min(view.last, open + 12); at++) if (textOf(view, at) === ")") return at;
  return open;
}

/** A verb in a clause that only tells of the occasion does not end the search. */
function tellsAside(view: SentenceView, at: number): boolean {
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
  if (before < hit.last) return at;
  const { told, suffix } = readingOf(view, before);
  return told.pos === "preposition" && suffix === null ? before : at;
}

function quoteStart(view: SentenceView, hit: CueHit, at: number): Start | null {
  if (!hit.cue.takes.includes("quote")) return null;
  // a mark that nothing closes opens speech to the end of its paragraph
  if (opensUnclosed(view, at) && isOf(view, hit.verb, "uttering")) return { at: at + 1, shape: "colon" };
  const quote = view.quoteAt.get(at);
  if (!quote || quote.lastToken - at < SHORTEST_QUOTE || isQuotedName(view, at, quote.lastToken)) return null;
  return { at: at + 1, shape: "quote", close: quote.lastToken };
}

/** A mark before a mark closes words whose opening mark is missing. */
const opensUnclosed = (view: SentenceView, at: number): boolean =>
  view.unclosed.has(at) && at + 1 < view.last && view.doc.tokens[at + 1]!.surface.kind === "word";

function afterColon(view: SentenceView, at: number): Start | null {
  const next = at + 1;
  if (next >= view.last) return null;
  const quote = view.quoteAt.get(next);
  if (quote) return { at: next + 1, shape: "quote", close: quote.lastToken };
  return { at: next, shape: readingOf(view, next).told.pos === "complementizer" ? "clause" : "colon" };
}

function finish(view: SentenceView, hit: CueHit, start: Start): Content | null {
  if (start.close !== undefined) return make(view, { first: start.at, last: start.close, shape: "quote" });
  const last = subjectAfter(view, hit, start) ?? contentEnd(view, hit, { at: start.at, shape: start.shape });
  return last > start.at ? make(view, { first: start.at, last, shape: start.shape }) : null;
}
