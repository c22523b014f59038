// Decides who says it: the subject of the cue, what stands after an attribution, or whom a dropped subject goes back to.

import type { Clause, Phrase } from "../5-clauses/types.ts";
import {
  antecedentOf,
  fitsShape,
  rootOf,
  type Search,
  shapeOfSuffix,
  shapeOfVerb,
  speakerHere,
} from "./antecedents.ts";
import { withAntecedent } from "./bearers.ts";
import type { CueHit, CueKind } from "./cues.ts";
import { clauseAt, isOf, phraseAt, readingOf, type SentenceView } from "./page.ts";
import { canSpeakOf, deepest, dropped, named } from "./speakers.ts";
import type { Content, Source, Statement } from "./types.ts";

export { rootOf } from "./antecedents.ts";

/** A cue with what it reports. */
export interface Report extends CueHit {
  readonly content: Content;
}

type Find = (view: SentenceView, hit: Report, earlier: readonly Statement[]) => Source | null;

/** The source of a report; `earlier` are the statements before it, by which dropped subjects are resolved. */
export const sourceOf: Find = (view, hit, earlier) => FINDERS[hit.kind](view, hit, earlier);

function verbSource(view: SentenceView, hit: Report, earlier: readonly Statement[]): Source | null {
  const clause = clauseAt(view, hit.verb);
  const { told } = readingOf(view, hit.verb);
  // "I expect" inside a quotation is the speaker's own voice, not a report
  if (told.person === "first" || told.person === "second" || told.voice === "passive") return null;
  // "not to mention" and the like speak to the reader
  if (readingOf(view, hit.verb).suffix?.person === "second") return null;
  if (isOwnVoice(view, hit)) return null;
  const quoted = transmitted(view, hit, earlier);
  if (quoted) return quoted;
  const subject = clause?.subject;
  const search = { at: hit.first, shape: shapeOfVerb(told), earlier };
  if (clause && isAddressed(view, clause, hit)) return understood(subjectAbove(view, clause, search));
  if (subject && !clause.inherited && isNamedHere(view, subject, { hit, marker: clause.marker })) {
    const speaker = nameBeside(view, clause, hit) ?? speaking(view, subject);
    if (speaker && isGeneric(clause, hit)) return null;
    if (speaker) return withAntecedent(view, named(speaker), earlier);
    if (!isOf(view, subject.head, "honorific") && !isOf(view, subject.head, "attention")) return null;
  }
  return understood(resumed(view, clause, search) ?? antecedentOf(view, search));
}

/** In a quotation "informed" without a vowel sign is rather "I informed"; "that you think" speaks to the reader. */
function isOwnVoice(view: SentenceView, { verb }: Report): boolean {
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

function isInQuotation(view: SentenceView, at: number): boolean {
  for (const [first, { lastToken }] of view.quoteAt) if (first < at && at < lastToken) return true;
  return false;
}

/** "A decision rejecting the deal", "a leader who admits the causes": an indefinite noun is described, not quoted. */
const isGeneric = ({ kind, marker, antecedent, subject }: Clause, { content }: Report): boolean =>
  kind === "relative" &&
  marker < 0 &&
  subject === antecedent &&
  !["clause", "quote", "colon"].includes(content.shape);

/** "Welcomes the truce and calls on the rebels to …": the only noun after a linked verb that has an addressee is he. */
function isAddressed(
  view: SentenceView,
  { kind, subject, object, parent, inherited }: Clause,
  { cue, verb, content }: Report,
): boolean {
  if (kind !== "coordinate" || cue.addressee !== "object" || inherited || object || !subject) return false;
  if (readingOf(view, verb).conjunction === null || subject.first < verb || content.shape === "clause")
    return false;
  return parent?.subject != null && canSpeakOf(view, parent.subject);
}

function subjectAbove(view: SentenceView, { parent }: Clause, search: Search): Source | null {
  const subject = parent?.subject;
  const source = subject ? withAntecedent(view, named(subject), search.earlier) : null;
  return source && fitsShape(view, source, search.shape) ? rootOf(source) : antecedentOf(view, search);
}

/** Nobody says what nobody can be found for. */
const understood = (antecedent: Source | null): Source | null => antecedent && dropped(antecedent);

/** "Several reports", "most of the experts": a quantity speaks for what it counts. */
function speaking(view: SentenceView, subject: Phrase): Phrase | null {
  if (canSpeakOf(view, subject)) return subject;
  const counted = isOf(view, subject.head, "some-of") ? subject.genitive : null;
  return counted && canSpeakOf(view, counted) ? counted : null;
}

/** "The envoy of the Union to Aden X": the name that stands after the complement of a title. */
function nameBeside(view: SentenceView, { subject, after }: Clause, hit: Report): Phrase | null {
  const title = subject?.mention;
  if (!subject || title?.form !== "role" || title.type !== "person" || title.number !== "singular")
    return null;
  const at = after.indexOf(subject);
  const name = after[at + 2];
  if (at < 0 || !name?.mention || !after[at + 1]?.preposition || name.preposition !== null) return null;
  if (name.mention.type !== "person" || name.mention.form === "role") return null;
  const isSaid =
    name.first >= hit.content.first && hit.content.first > hit.first && hit.content.shape !== "object";
  return isSaid ? null : name;
}

/** The subject of the clause above goes on in a clause of circumstance: "while it demanded …". */
function resumed(view: SentenceView, clause: Clause | undefined, search: Search): Source | null {
  const subject = clause?.inherited ? clause.subject : null;
  if (!subject || !canSpeakOf(view, subject)) return null;
  const isLinked = readingOf(view, search.at).conjunction !== null;
  const here = speakerHere(view, search);
  if (here && (isLinked || rootOf(here).phrase === subject)) return here;
  const source = withAntecedent(view, named(subject), search.earlier);
  return fitsShape(view, source, search.shape) ? rootOf(source) : null;
}

/** "X quoted Y as saying": the source is Y, X a link on the way. */
function transmitted(view: SentenceView, hit: Report, earlier: readonly Statement[]): Source | null {
  if (hit.cue.source === "subject") return null;
  const clause = clauseAt(view, hit.verb);
  const phrase = clause?.after.find((other) => other.preposition === hit.cue.source);
  if (!clause || !phrase) return null;
  const { suffix, told } = readingOf(view, phrase.head);
  if (suffix && told.pos === "preposition")
    return understood(antecedentOf(view, { at: hit.first, shape: shapeOfSuffix(suffix), earlier }));
  const source = withAntecedent(view, named(deepest(phrase)), earlier);
  const via = clause.subject?.mention ? named(clause.subject) : null;
  return { ...source, via };
}

interface Place {
  readonly hit: Report;
  readonly marker: number | undefined;
}

/** A subject that is no pronoun and stands outside what is said. */
function isNamedHere(view: SentenceView, subject: Phrase, { hit, marker }: Place): boolean {
  if (isPronoun(subject, hit.verb, marker) || readingOf(view, subject.head).told.pos === "pronoun")
    return false;
  const { content } = hit;
  // "confirmed | support for …": what stands in the content does not say it
  if (content.first > hit.verb && subject.first >= content.first && subject.first < content.last)
    return false;
  return !isQuotedHere(view, subject.first, hit.verb);
}

/** What stands in a quotation after the verb is said, not saying. */
function isQuotedHere(view: SentenceView, at: number, verb: number): boolean {
  for (const [first, quote] of view.quoteAt) {
    if (first > verb && first < at && at < quote.lastToken && quote.lastToken - first > 4) return true;
  }
  return false;
}

/** Slots hold a bare token for a pronoun suffix. */
const isPronoun = (phrase: Phrase, verb: number, marker: number | undefined): boolean =>
  phrase.mention === null &&
  phrase.last === phrase.first + 1 &&
  (phrase.head === verb || phrase.head === marker);

/** "Stressing", "adding": whoever the report before it quotes, or the subject of its sentence. */
function participleSource(view: SentenceView, hit: Report, earlier: readonly Statement[]): Source | null {
  const { told } = readingOf(view, hit.verb);
  const search = { at: hit.first, shape: shapeOfVerb(told), earlier };
  const before = speakerHere(view, search);
  if (before) return dropped(before);
  for (let outer = clauseAt(view, hit.verb); outer; outer = outer.parent ?? undefined) {
    if (outer.verb >= 0 && outer.verb < hit.first && outer.subject && canSpeakOf(view, outer.subject))
      return dropped(rootOf(withAntecedent(view, named(outer.subject), earlier)));
  }
  return understood(antecedentOf(view, search));
}

/** "His saying", "the minister's statement": the suffix or the idafa. */
function nounSource(view: SentenceView, hit: Report, earlier: readonly Statement[]): Source | null {
  const { suffix, article } = readingOf(view, hit.first);
  if (suffix) return understood(antecedentOf(view, { at: hit.first, shape: shapeOfSuffix(suffix), earlier }));
  const phrase = phraseAt(view, hit.first);
  // a noun with its article is in construct with nothing
  let genitive = article ? null : (phrase?.genitive ?? null);
  while (genitive && genitive.mention === null && genitive.genitive) genitive = genitive.genitive;
  if (genitive && canSpeakOf(view, genitive)) return withAntecedent(view, named(genitive), earlier);
  const after = view.parse.phraseOf[hit.last - view.first];
  const isGiven =
    after?.preposition === null || (after?.preposition === "li" && after.mention?.type !== "outlet");
  return after?.mention && isGiven ? withAntecedent(view, named(after), earlier) : null;
}

/** "According to X": the party right after, or the pronoun that the phrase ends in. */
function phraseSource(view: SentenceView, hit: Report, earlier: readonly Statement[]): Source | null {
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
function colonSource(view: SentenceView, hit: Report): Source | null {
  const phrase = view.parse.phrases[0];
  return phrase && phrase.first < hit.first ? named(phrase) : null;
}

const FINDERS: Readonly<Record<CueKind, Find>> = {
  verb: verbSource,
  participle: participleSource,
  masdar: nounSource,
  noun: nounSource,
  phrase: phraseSource,
  colon: colonSource,
};
