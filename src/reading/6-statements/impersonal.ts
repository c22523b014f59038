// Decides whether a verb reports nobody's words: passives without a vowel sign, the writer's or quoted speaker's own voice.

import type { Clause } from "../5-clauses/types.ts";
import { rootOf, type Search } from "./antecedents.ts";
import { clauseAt, isComma, isOf, readingOf, type SentenceView } from "./page.ts";
import type { Report, Source } from "./types.ts";

/** "It is recalled that …": at the head of a sentence or after a comma, the clause right after it; "it being known that …" anywhere. */
export function isImpersonal(view: SentenceView, { verb, content }: Report): boolean {
  const { told } = readingOf(view, verb);
  if (content.shape !== "clause" || content.first > verb + 2 || !isOf(view, verb, "recalling")) return false;
  // the accusative of "knowledge" is spelled like the dual of "knew"
  if (told.number === "dual") return true;
  if (verb > view.first + 1 && !isComma(view, verb - 1)) return false;
  return told.tense !== "perfect" && told.gender === "m" && told.number === "singular";
}

/** "Is considered the rival": a judgement has two objects, so that with one alone the verb is passive. */
export function isJudged(view: SentenceView, { verb, content }: Report): boolean {
  const { told, suffix } = readingOf(view, verb);
  if (content.shape !== "object" || suffix || told.tense === "perfect" || !isOf(view, verb, "judging"))
    return false;
  const clause = clauseAt(view, verb);
  const bare = clause?.after.filter(({ preposition, time }) => preposition === null && time === null) ?? [];
  return bare.length < (clause?.subject && clause.subject.first > verb ? 3 : 2);
}

/** In a quotation "informed" without a vowel sign is rather "I informed"; "that you think" speaks to the reader. */
export function isOwnVoice(view: SentenceView, { verb }: Report): boolean {
  const marker = clauseAt(view, verb)?.marker ?? -1;
  if (marker >= 0 && readingOf(view, marker).suffix?.person === "second") return true;
  const { told, lexeme } = readingOf(view, verb);
  if (
    told.tense !== "perfect" ||
    told.gender !== "f" ||
    told.number !== "singular" ||
    !isInQuotation(view, verb)
  )
    return false;
  return view.doc.tokens[verb]!.surface.readings.some(
    (other) => other.told.person === "first" && other.alternatives.includes(lexeme),
  );
}

export const isInQuotation = (view: SentenceView, at: number): boolean => view.quoteOver[at]! >= 0;

/** "A decision rejecting the deal", "a leader who admits the causes": an indefinite noun is described, not quoted. */
export const isGeneric = ({ kind, marker, antecedent, subject }: Clause, { content }: Report): boolean =>
  kind === "relative" &&
  marker < 0 &&
  subject === antecedent &&
  !["clause", "quote", "colon"].includes(content.shape);

/** "It is expected that …": without a subject, unless somebody has just spoken in that sentence or the one before. */
export function isExpected(
  view: SentenceView,
  { verb, content }: Report,
  { source, search }: { readonly source: Source; readonly search: Search },
): boolean {
  const { told, suffix } = readingOf(view, verb);
  if (content.shape !== "clause" || told.tense !== "imperfect" || told.gender !== "m" || suffix) return false;
  if (told.number !== "singular" || !isOf(view, verb, "expecting")) return false;
  const last = search.earlier.at(-1);
  return !last || last.sentence < view.index - 1 || rootOf(last.source) !== rootOf(source);
}
