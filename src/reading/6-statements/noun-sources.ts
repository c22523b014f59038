// Decides who says it where no verb does: the idafa or the pronoun of a noun, what follows an attribution, what precedes a colon.

import type { Phrase } from "../5-clauses/types.ts";
import { antecedentOf, fitsShape, rootOf, type Search, shapeOfSuffix, shapeOfVerb } from "./antecedents.ts";
import { withAntecedent } from "./bearers.ts";
import { type CueHit, opensClause } from "./cues.ts";
import { clauseAt, isOf, phraseAt, readingOf, type SentenceView } from "./page.ts";
import { canSpeakOf, deepest, dropped, named, understood } from "./speakers.ts";
import type { Report, Source, Statement } from "./types.ts";

/** "His saying", "the minister's statement": the suffix or the idafa. */
export function nounSource(view: SentenceView, hit: Report, earlier: readonly Statement[]): Source | null {
  const { suffix, article, prefix } = readingOf(view, hit.first);
  // "in addition to", "certainly": an adverb, and nobody's act
  if (article && prefix === "bi" && isOf(view, hit.first, "adverbial-noun")) return null;
  // "to remind you" speaks to the reader
  if (suffix?.person === "second") return null;
  if (suffix) {
    const search = { at: hit.first, shape: shapeOfSuffix(suffix), earlier };
    return understood(answerer(view, hit, search) ?? subjectHere(view, search) ?? antecedentOf(view, search));
  }
  const phrase = ownPhrase(phraseAt(view, hit.first), hit.first);
  // a noun with its article is in construct with nothing
  let genitive = article ? null : (phrase?.genitive ?? null);
  while (genitive && genitive.mention === null && genitive.genitive) genitive = genitive.genitive;
  if (genitive && canSpeakOf(view, genitive) && !describes(view, genitive))
    return withAntecedent(view, named(genitive), earlier);
  const after = view.parse.phraseOf[hit.last - view.first];
  const isGiven =
    after?.preposition === null ||
    (after?.preposition === "li" && after.mention?.type !== "outlet") ||
    (after?.preposition === "min" && isGivenOut(view, hit, after));
  if (after?.mention && isGiven) return withAntecedent(view, named(after), earlier);
  return article &&
    (prefix === "bi" || isCarried(view, hit) || isLedTo(view, hit)) &&
    (hit.kind === "masdar" || hit.kind === "noun")
    ? subjectBefore(view, hit, earlier)
    : null;
}

/** "Assurances from the government that": an indefinite noun, whoever gives it out, and its clause. */
const isGivenOut = (
  view: SentenceView,
  { kind, first, content }: Report,
  { mention, last }: Phrase,
): boolean =>
  kind === "noun" &&
  !readingOf(view, first).article &&
  mention?.type !== "place" &&
  content.first === last &&
  content.shape === "clause";

/** "Went as far as (ila) the saying that": whoever goes there says it. */
const isLedTo = (view: SentenceView, { first, last }: CueHit): boolean =>
  first > view.first &&
  readingOf(view, first - 1).told.pos === "preposition" &&
  isOf(view, first, "saying-inna") &&
  opensClause(view, last);

/** "Renewed the stressing that": what is done once more is done by the subject of the verb. */
function isCarried(view: SentenceView, { first }: CueHit): boolean {
  const clause = clauseAt(view, first);
  return clause !== undefined && clause.object?.head === first && isOf(view, clause.verb, "repeating");
}

/** "A press report", not "a report of a journalist": an indefinite word that is an adjective too. */
function describes(view: SentenceView, { head, last, mention }: Phrase): boolean {
  const { article, suffix } = readingOf(view, head);
  if (article || suffix || last > head + 1 || (mention && mention.form !== "role")) return false;
  return view.doc.tokens[head]!.surface.readings.some(
    ({ told, prefix }) => told.pos === "adjective" && prefix === null,
  );
}

/** The phrase of which a noun is the head: itself, or a later member of the list or a part of the idafa. */
function ownPhrase(phrase: Phrase | undefined, head: number): Phrase | undefined {
  for (let inner: Phrase | null | undefined = phrase; inner; inner = inner.genitive) {
    if (inner.head === head) return inner;
    const member = inner.others.find((other) => other.first <= head && head < other.last);
    if (member) return ownPhrase(member, head);
  }
  return phrase;
}

/** "Answered by saying that", "contented himself with saying": whoever does it says it. */
function subjectBefore(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Source | null {
  const clause = clauseAt(view, hit.first);
  if (!clause || clause.verb < 0 || clause.verb > hit.first) return null;
  const { subject } = clause;
  const search = { at: hit.first, shape: shapeOfVerb(readingOf(view, clause.verb).told), earlier };
  if (!subject) return understood(antecedentOf(view, search));
  if (!canSpeakOf(view, subject) || subject.first > hit.first) return null;
  return subject.mention && !clause.inherited
    ? withAntecedent(view, named(subject), earlier)
    : dropped(rootOf(withAntecedent(view, named(subject), earlier)));
}

/** "Answered X, a day after Y said that …, by his saying": it belongs to the verb of answering, though another clause stands between. */
function answerer(view: SentenceView, { first }: Report, search: Search): Source | null {
  if (readingOf(view, first).prefix !== "bi" || !isOf(view, first, "saying-inna")) return null;
  for (let clause = clauseAt(view, first) ?? null; clause; clause = clause.parent) {
    const { subject, verb } = clause;
    if (verb < 0 || !subject || !isOf(view, verb, "replying") || !canSpeakOf(view, subject)) continue;
    const source = withAntecedent(view, named(subject), search.earlier);
    return fitsShape(view, source, search.shape) ? rootOf(source) : null;
  }
  return null;
}

/** "The authority told them of its refusal": the pronoun means the subject of its own clause. */
function subjectHere(view: SentenceView, search: Search): Source | null {
  const clause = clauseAt(view, search.at);
  const subject = clause && clause.verb < search.at ? clause.subject : null;
  if (!subject?.mention || subject.first >= search.at) return null;
  const source = withAntecedent(view, named(subject), search.earlier);
  return fitsShape(view, source, search.shape) ? rootOf(source) : null;
}

/** "According to X": the party right after, or the pronoun that the phrase ends in. */
export function phraseSource(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Source | null {
  if (hit.cue.source === "subject") {
    const { suffix } = readingOf(view, hit.last - 1);
    return suffix && understood(antecedentOf(view, { at: hit.first, shape: shapeOfSuffix(suffix), earlier }));
  }
  const phrase = phraseAfter(view, hit);
  if (!phrase) return null;
  const { suffix } = readingOf(view, phrase.head);
  if (suffix && phrase.mention === null && phrase.last === phrase.head + 1 && !canSpeakOf(view, phrase))
    return understood(antecedentOf(view, { at: hit.last, shape: shapeOfSuffix(suffix), earlier }));
  const inner = deepest(phrase);
  return canSpeakOf(view, inner) ? withAntecedent(view, named(inner), earlier) : null;
}

/** The noun phrase after a phrase of attribution; where the two are one idafa, what stands last in it. */
export function phraseAfter(view: SentenceView, hit: CueHit): Phrase | null {
  for (let at = hit.last; at < Math.min(view.last, hit.last + 4); at++) {
    let phrase = phraseAt(view, at) ?? null;
    if (!phrase || phrase.last <= hit.last) continue;
    while (phrase && !phrase.mention && phrase.head < hit.last) phrase = phrase.genitive;
    return phrase;
  }
  return null;
}

/** "X:", a headline's speaker. */
export function colonSource(view: SentenceView, hit: CueHit): Source | null {
  const phrase = view.parse.phrases[0];
  return phrase && phrase.first < hit.first ? named(phrase) : null;
}
