// Decides where reported content ends: at the next report, at an attribution, or with the sentence.

import { arabicSemicolon } from "../1-text/letters.ts";
import { type CueHit, cueAt, opensClause } from "./cues.ts";
import { clauseAt, idOf, isComma, isOf, readingOf, type SentenceView, textOf } from "./page.ts";

/** A report within so many tokens is what its sentence begins with. */
const EARLY = 8;

interface From {
  readonly at: number;
  readonly shape: string;
}

/** The token after the content that begins at `from`. */
export function contentEnd(view: SentenceView, hit: CueHit, from: From): number {
  const own = clauseAt(view, hit.verb);
  for (let at = from.at; at < view.last; at++) {
    const quote = view.quoteAt.get(at);
    if (quote) {
      // a quotation that runs on over the end of the sentence takes the content with it
      if (quote.lastToken >= view.last) return quote.lastToken;
      at = quote.lastToken;
      continue;
    }
    if (at > from.at && endsBefore(view, { hit, own, from }, at)) return at;
  }
  return from.shape === "colon" ? endOfParagraph(view) : view.last;
}

interface Where {
  readonly hit: CueHit;
  readonly own: ReturnType<typeof clauseAt>;
  readonly from: From;
}

function endsBefore(view: SentenceView, { hit, own, from }: Where, at: number): boolean {
  const afterComma = isComma(view, at - 1);
  // a contrast on the level of the report: "while the other side …", "for his part …"
  if (afterComma && isOf(view, at, "turn")) return true;
  if (idOf(view, at) === "fi" && at + 1 < view.last && idOf(view, at + 1) === "hin") return true;
  if (afterComma && opensReport(view, at)) return true;
  if (isPhraseEnd(view, from, at)) return true;
  const cue = cueAt(view, at);
  if (!cue || at - from.at < 2) return false;
  if (cue.kind === "phrase") return afterComma || isAttribution(view, cue);
  // "… by his saying that": the means by which it was said begins the next report
  if (cue.kind === "masdar")
    return readingOf(view, at).prefix === "bi" && readingOf(view, at).suffix !== null;
  if (cue.kind === "participle")
    return afterComma || readingOf(view, at).told.case === "oblique" || opensClause(view, at + 1);
  if (cue.kind !== "verb") return false;
  if (cue.first < cue.verb) return true;
  const isOpened = afterComma || isComma(view, Math.max(view.first, at - 2));
  const isJoined = hit.kind !== "participle" && isJoinedAbove(view, own, at);
  return resumesReport(view, { hit, own, from }, at) && (isOpened || isJoined);
}

/** "…, after reports told of …": a clause of occasion that reports somebody else's words is the page's own. */
function opensReport(view: SentenceView, at: number): boolean {
  if (readingOf(view, at).told.pos !== "subordinator" || at + 2 >= view.last) return false;
  const cue = cueAt(view, at + 1);
  if (cue?.kind !== "verb" || isOf(view, at + 1, "chain-verb") || clauseAt(view, at + 1)?.verb !== at + 1)
    return false;
  return isParty(view, at + 2) || isOf(view, at + 2, "document");
}

/** A noun phrase that was announced or called for ends at a comma, unless the list goes on. */
function isPhraseEnd(view: SentenceView, { shape }: From, at: number): boolean {
  if (shape === "clause" || shape === "colon") return false;
  const mark = textOf(view, at);
  if (mark === arabicSemicolon || mark === ";") return true;
  if (!isComma(view, at)) return false;
  if (at + 1 >= view.last) return true;
  const { conjunction, told } = readingOf(view, at + 1);
  return conjunction === null || told.pos === "verb";
}

const isAttribution = (view: SentenceView, cue: CueHit): boolean =>
  cue.cue.takes.length === 0 && cue.last < view.last && isParty(view, cue.last) && !tellsHow(view, cue.first);

/** "Goes according to the court's order": right after a verb that reports nothing, the phrase says how. */
export function tellsHow(view: SentenceView, at: number): boolean {
  return at > view.first && readingOf(view, at - 1).told.pos === "verb" && !cueAt(view, at - 1);
}

/** "According to the minister" attributes; "according to the law" tells how. */
function isParty(view: SentenceView, at: number): boolean {
  const phrase = view.parse.phraseOf[at - view.first];
  if (!phrase) return false;
  const type = phrase.mention?.type;
  return (
    type === "person" ||
    type === "outlet" ||
    type === "unnamed" ||
    type === "state" ||
    readingOf(view, phrase.head).human
  );
}

/** "And added", "and he stressed": a linked reporting verb without a subject of its own, in the speaker's gender. */
function resumesReport(view: SentenceView, { hit, own }: Where, at: number): boolean {
  const { conjunction, told } = readingOf(view, at);
  const isLinked =
    conjunction !== null || readingOf(view, at - 1).told.pos === "conjunction" || isBut(view, at - 1);
  const main = readingOf(view, hit.verb).told;
  if (!isLinked) return false;
  // "the officials say that …, and they threatened …": the plural speaks of the plural subject
  const isMany =
    told.number === "plural" && hit.kind === "verb" && own?.subject?.mention?.number === "plural";
  if (isMany) return true;
  // a participle has no tense: what goes on after it goes on from the report before
  const isSame = told.tense === (hit.kind === "participle" ? "perfect" : main.tense);
  // "the alliance believes that …, but added": adding goes on with the report in any tense
  if (!isSame && !(told.tense === "perfect" && isOf(view, at, "adding"))) return false;
  return hit.kind !== "verb" || told.gender === main.gender || told.gender === "either";
}

/** "But he added": the particle links as "and" does. */
const isBut = (view: SentenceView, at: number): boolean => isOf(view, at, "but");

/** The verb stands on the level of the cue's own clause, or takes a clause itself and has no new subject. */
function isJoinedAbove(view: SentenceView, own: Where["own"], at: number): boolean {
  const clause = clauseAt(view, at);
  if (!clause || !own) return false;
  return (
    clause.parent === own ||
    clause.parent === own.parent ||
    clause.subject === null ||
    clause.subject === clause.parent?.subject
  );
}

/** What a colon opens without quotation marks goes on to the end of its paragraph, or to the next report. */
function endOfParagraph(view: SentenceView): number {
  const { sentences } = view.doc;
  const own = sentences[view.index]!;
  let last = own.last;
  for (let index = view.index + 1; index < sentences.length; index++) {
    const next = sentences[index]!;
    if (next.paragraph !== own.paragraph || next.first >= next.last) break;
    const inside: SentenceView = {
      ...view,
      index,
      first: next.first,
      last: next.last,
      parse: view.doc.parses[index]!,
    };
    if (next.last > next.first && reportsEarly(inside)) break;
    last = next.last;
  }
  return last;
}

/** A sentence that begins with a report is the page's own again. */
function reportsEarly(view: SentenceView): boolean {
  for (let at = view.first; at < Math.min(view.last, view.first + EARLY); at++)
    if (cueAt(view, at)) return true;
  return false;
}
