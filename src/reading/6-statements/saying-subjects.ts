// Decides which phrase of a subject says it: what a quantity counts, what sameness is of, a text that says something itself.

import type { Phrase } from "../5-clauses/types.ts";
import { idOf, isOf, phraseAt, readingOf, type SentenceView } from "./page.ts";
import { canSpeakOf, isSpoken } from "./speakers.ts";
import type { Report } from "./types.ts";

/** "Several reports", "most of the experts": a quantity speaks for what it counts. */
export function speaking(view: SentenceView, subject: Phrase, hit: Report): Phrase | null {
  const counting =
    isOf(view, subject.head, "some-of") && !subject.genitive ? countedAfter(view, subject) : null;
  if (counting) return { ...subject, last: counting.last };
  // "the same source": the noun of sameness stands for what it is of
  const { genitive } = subject;
  if (genitive && SAME.has(idOf(view, subject.head))) return canSpeakOf(view, genitive) ? genitive : null;
  if (canSpeakOf(view, subject) || isSayingThing(view, subject, hit) || isCity(view, subject, hit))
    return subject;
  const counted = isOf(view, subject.head, "some-of") ? subject.genitive : null;
  return counted && canSpeakOf(view, counted) ? counted : null;
}

/** "The law says that …", "the fund confirmed that …", "according to what the group said": nothing else could be said to say it. */
function isSayingThing(view: SentenceView, subject: Phrase, hit: Report): boolean {
  const { first, verb, content } = hit;
  const { told, article, suffix } = readingOf(view, subject.head);
  // «clarified "Food and Drug" that»: a name in marks
  if (subject.first === verb + 2 && view.quoteAt.has(verb + 1))
    return isSpoken(content) || isOf(view, verb, "proclaiming");
  if ((told.pos !== "noun" && told.pos !== "adjective") || subject.preposition !== null) return false;
  if (first < verb) return subject.first === verb + 1;
  if (suffix || !subject.definite || isOf(view, subject.head, "attention")) return false;
  if (content.shape !== "clause") {
    if (subject.first > verb) return !isSpoken(content) && isAnnounced(view, subject, hit);
    return isSpoken(content) && isOf(view, verb, "uttering");
  }
  if (!article || subject.first > verb + 1) return false;
  if (told.derived === "masdar") return content.first === subject.last && isBareClause(view, content.first);
  return isTelling(view, hit) || content.first === subject.last;
}

/** A clause that no preposition leads to. */
const isBareClause = (view: SentenceView, at: number): boolean =>
  readingOf(view, at).told.pos === "complementizer" && readingOf(view, at).prefix === null;

/** "The directorate announced the arrest of …": only somebody announces. */
const isAnnounced = (view: SentenceView, { first }: Phrase, { verb }: Report): boolean =>
  first === verb + 1 && isOf(view, verb, "proclaiming");

/** "Bremen clarified that": a city right behind a verb of saying is its club or its authorities. */
const isCity = (
  view: SentenceView,
  { mention, first, preposition }: Phrase,
  { verb, content }: Report,
): boolean =>
  mention?.type === "place" &&
  preposition === null &&
  first === verb + 1 &&
  (isOf(view, verb, "proclaiming") ||
    isOf(view, verb, "uttering") ||
    (isSpoken(content) && isOf(view, verb, "clausal")));

/** The imperfect of other verbs than of uttering reasons, "reality confirms more than ever that". */
const isTelling = (view: SentenceView, { verb, cue }: Report): boolean =>
  isOf(view, verb, "uttering") ||
  (readingOf(view, verb).told.tense === "perfect" && cue.stance === "asserts" && isOf(view, verb, "clausal"));

const SAME = new Set(["nafs", "dhat"]);

/** "A number of | the inhabitants": what is counted, after min. */
function countedAfter(view: SentenceView, { last }: Phrase): Phrase | null {
  const next = last < view.last ? phraseAt(view, last) : undefined;
  return next?.first === last && next.preposition === "min" ? next : null;
}
