// Decides which of two reports of one content is the statement, and which only leads to the other.

import { rootOf } from "./antecedents.ts";
import { clauseAt, isOf, phraseAt, readingOf, type SentenceView } from "./page.ts";
import { forecastAt } from "./manner.ts";
import type { CueHit } from "./cues.ts";
import type { Content, Report, Source, Statement } from "./types.ts";

/** The last statement, where it reports this very content. */
export function twinOf(statements: readonly Statement[], content: Content): Statement | undefined {
  return statements
    .slice(-RECENT)
    .findLast((other) => other.content.first === content.first && other.content.shape === content.shape);
}

const RECENT = 12;

/** Whether the later report is the nearer one: "reported X as saying", "published the doctors' appeal", "according to X, Y said". */
export function outdoes(view: SentenceView, hit: Report, twin: Statement): boolean {
  if (twin.sentence !== view.index || twin.cue.kind !== "verb") return false;
  if (hit.kind === "phrase") return hit.first >= twin.last;
  // "published a report in which it said that …"
  if (hit.kind === "verb") return isOf(view, twin.first, "publishing") && isOf(view, hit.verb, "clausal");
  if (hit.kind !== "noun" && hit.kind !== "masdar") return false;
  const { suffix } = readingOf(view, hit.first);
  if (suffix) return twin.cue.source !== "subject";
  const subject = clauseAt(view, twin.first)?.subject;
  const own = phraseAt(view, hit.first);
  return own !== undefined && own !== subject && own.genitive !== null;
}

/** "His saying" is the saying of whom the verb before it quotes. */
export function inherit(
  view: SentenceView,
  hit: Report,
  of: { readonly twin: Statement; readonly source: Source },
): Source {
  if (hit.kind === "phrase") return { ...of.source, via: of.twin.source };
  return readingOf(view, hit.first).suffix ? of.twin.source : of.source;
}

/** "Voiced his hope that …": a noun with a pronoun at the head of what somebody does is that very act. */
export function isOwnAct(view: SentenceView, hit: CueHit, statements: readonly Statement[]): boolean {
  if (hit.kind !== "masdar" && hit.kind !== "noun") return false;
  const outer = statements.at(-1);
  if (!outer || outer.sentence !== view.index || !readingOf(view, hit.first).suffix) return false;
  const isHead = hit.first >= outer.content.first && hit.first <= outer.content.first + 2;
  return isHead && outer.content.shape !== "clause" && outer.content.shape !== "quote";
}

/** "Said that he expects …": the expectation is the stance of what is said, and no second statement. */
export function isForecastOf(view: SentenceView, hit: CueHit, statements: readonly Statement[]): boolean {
  const outer = statements.at(-1);
  return outer !== undefined && outer.sentence === view.index && forecastAt(view, outer.content) === hit.verb;
}

/** "According to the agency, X said …": the attribution leads to the verb, and passes on what it says. */
export function leadIn(view: SentenceView, hit: CueHit, statements: readonly Statement[]): Source | null {
  const last = statements.at(-1);
  if (hit.kind !== "verb" || !last || last.sentence !== view.index || last.cue.kind !== "phrase") return null;
  if (last.content.first !== hit.first || last.content.shape !== "clause") return null;
  const source = rootOf(last.source);
  return source.mention && !isOf(view, source.mention.head, "document") ? last.source : null;
}

/** "Closed by saying that …": the noun tells what the verb before it only leads to. */
export function isMeansOf(view: SentenceView, hit: CueHit, statements: readonly Statement[]): boolean {
  const { article, prefix } = readingOf(view, hit.first);
  const last = statements.at(-1);
  if (!article || prefix !== "bi" || !last || last.sentence !== view.index || last.last > hit.first)
    return false;
  return clauseAt(view, hit.first)?.verb === last.first && last.content.first > hit.first;
}
