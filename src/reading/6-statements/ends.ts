// Decides where reported content ends: at the next report, at an attribution, or with the sentence.

import { arabicComma } from "../1-text/letters.ts";
import { type CueHit, cueAt } from "./cues.ts";
import { clauseAt, isOf, readingOf, type SentenceView, textOf } from "./page.ts";

/** The token after the content that begins at `first`. */
export function contentEnd(view: SentenceView, hit: CueHit, first: number): number {
  const own = clauseAt(view, hit.first);
  for (let at = first + 1; at < view.last; at++) {
    const quote = view.quoteAt.get(at);
    if (quote) {
      at = Math.min(quote.lastToken, view.last - 1);
      continue;
    }
    if (endsBefore(view, { hit, own, first }, at)) return at;
  }
  return view.last;
}

interface Where {
  readonly hit: CueHit;
  readonly own: ReturnType<typeof clauseAt>;
  readonly first: number;
}

function endsBefore(view: SentenceView, { hit, own, first }: Where, at: number): boolean {
  const before = textOf(view, at - 1);
  const afterComma = before === arabicComma || before === ",";
  // a contrast on the level of the report: "while the other side …", "for his part …"
  if (afterComma && isOf(view, at, "turn")) return true;
  const cue = cueAt(view, at);
  if (!cue || at - first < 2) return false;
  if (cue.kind === "phrase") return afterComma || isAttribution(view, cue);
  // "… by his saying that": the means by which it was said begins the next report
  if (cue.kind === "masdar") return readingOf(view, at).prefix === "bi" && readingOf(view, at).suffix !== null;
  if (cue.kind === "participle") return afterComma || readingOf(view, at).told.case === "oblique";
  if (cue.kind !== "verb") return false;
  return resumesReport(view, { hit, own, first }, at) && (afterComma || isJoinedAbove(view, own, at));
}

const isAttribution = (view: SentenceView, cue: CueHit): boolean =>
  cue.cue.takes.length === 0 && cue.last < view.last;

/** "And added", "and he stressed": a linked reporting verb without a subject of its own, in the speaker's gender. */
function resumesReport(view: SentenceView, { hit }: Where, at: number): boolean {
  const { conjunction, told } = readingOf(view, at);
  if (conjunction === null || told.tense !== readingOf(view, hit.first).told.tense) return false;
  const main = readingOf(view, hit.first).told;
  return hit.kind !== "verb" || told.gender === main.gender || told.gender === "either";
}

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
