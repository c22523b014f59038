// Decides how a statement is made: in whose words (form), and with which stance.

import type { Stance, StatementForm } from "../../model.ts";
import { isAccordingTo } from "./attributed.ts";
import { type CueHit, cueAt } from "./cues.ts";
import { clauseAt, isOf, readingOf, type SentenceView } from "./page.ts";
import type { Content } from "./types.ts";

/** Direct speech is all quotation, mixed speech has some, an attribution has a phrase or a clause of "as". */
export function formOf(view: SentenceView, hit: CueHit, content: Content): StatementForm {
  if (hit.kind === "phrase") return "according-to";
  const clause = hit.kind === "verb" ? clauseAt(view, hit.verb) : undefined;
  const isReported = hit.first < hit.verb || content.first < hit.first;
  if (isReported && clause && clause.marker >= 0 && isAccordingTo(view, clause.marker)) return "according-to";
  if (content.shape === "quote" || content.shape === "colon") return "direct";
  for (let at = content.first; at < content.last; at++) if (view.quoteAt.has(at)) return "mixed";
  return "indirect";
}

/** "Expressed his hope": the noun tells the stance. */
function isHope(view: SentenceView, { shape, first, last }: Content): boolean {
  if (shape === "clause" || shape === "quote" || shape === "colon") return false;
  for (let at = first; at < Math.min(first + 2, last); at++) if (isOf(view, at, "hope-noun")) return true;
  return false;
}

/** "Said that he expects …": the verb of expecting that the content begins with, or -1. */
export function forecastAt(view: SentenceView, { shape, first, last }: Content): number {
  if (shape !== "clause") return -1;
  for (let at = first; at < Math.min(first + 4, last, view.last); at++) {
    if (readingOf(view, at).told.pos !== "verb") continue;
    const cue = cueAt(view, at);
    const subject = clauseAt(view, at)?.subject;
    const isHis = !subject || (subject.mention === null && subject.head === clauseAt(view, at)?.marker);
    return cue?.kind === "verb" && cue.cue.stance === "expects" && isHis ? at : -1;
  }
  return -1;
}

/** The cue's own stance; a negated or future belief doubts or expects. */
export function stanceOf(view: SentenceView, hit: CueHit, content: Content): Stance {
  const clause = hit.kind === "verb" ? clauseAt(view, hit.verb) : undefined;
  const isNegated = clause !== undefined && clause.verb === hit.verb && clause.negation >= 0;
  const stance = isHope(view, content) || forecastAt(view, content) >= 0 ? "expects" : hit.cue.stance;
  if (isNegated) return stance === "expects" ? "doubts" : stance === "denies" ? "asserts" : "denies";
  return readingOf(view, hit.verb).future && stance === "asserts" ? "expects" : stance;
}
