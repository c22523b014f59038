// Decides who says it: the subject of the cue, what stands after an attribution, or whom a dropped subject goes back to.

import type { Features } from "../2-words/features.ts";
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
import { colonSource, nounSource, phraseSource } from "./noun-sources.ts";
import type { CueHit, CueKind } from "./cues.ts";
import { clauseAt, idOf, isComma, isOf, phraseAt, readingOf, type SentenceView } from "./page.ts";
import { canSpeakOf, deepest, dropped, named, understood } from "./speakers.ts";
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
  // "not to mention" and the like speak to the reader, "teaches us" speaks for the writer
  const { suffix } = readingOf(view, hit.verb);
  if (suffix?.person === "second" || (suffix?.person === "first" && !isInQuotation(view, hit.verb) && !namesSpeaker(view, clause)))
    return null;
  if (isOwnVoice(view, hit) || isImpersonal(view, hit) || isJudged(view, hit)) return null;
  const quoted = transmitted(view, hit, earlier);
  if (quoted) return quoted;
  const subject = (clause && subjectOf(view, clause, hit)) ?? quotedName(view, hit);
  const search = { at: hit.first, shape: shapeOfVerb(told), earlier };
  if (clause && isAddressed(view, clause, hit)) return understood(subjectAbove(view, clause, search));
  if (subject && clause && (!clause.inherited || isTold(view, clause)) && isNamedHere(view, subject, { hit, marker: clause.marker })) {
    const speaker = nameBeside(view, { title: subject, after: (clause.inherited ? clause.parent! : clause).after }, hit) ?? speaking(view, subject) ?? authority(subject, hit);
    if (speaker && isGeneric(clause, hit)) return null;
    if (speaker) return withAntecedent(view, named(speaker), earlier);
    const bearer = withAntecedent(view, named(subject), earlier);
    if (bearer.antecedent) return bearer;
    if (!isOf(view, subject.head, "honorific") && !isOf(view, subject.head, "attention")) return null;
  }
  const source = resumed(view, clause, search) ?? antecedentOf(view, search);
  return source && isExpected(view, hit, { source, search }) ? null : understood(source);
}

const namesSpeaker = (view: SentenceView, clause: Clause | undefined): boolean =>
  clause?.subject != null && canSpeakOf(view, clause.subject);

/** "The spokesman of the court, X, had (qad) confirmed": after a verb of being the subject stands before this very verb. */
function isTold(view: SentenceView, { parent, verb, kind }: Clause): boolean {
  if (kind !== "coordinate" || !parent || parent.verb < 0 || readingOf(view, verb).conjunction !== null) return false;
  return isOf(view, parent.verb, "kana") && verb > view.first && idOf(view, verb - 1) === "qad";
}

/** "It is expected that …": without a subject, unless somebody has just spoken in that sentence or the one before. */
function isExpected(
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

/** "It is recalled that …": at the head of a sentence or after a comma, the clause right after it; "it being known that …" anywhere. */
function isImpersonal(view: SentenceView, { verb, content }: Report): boolean {
  const { told } = readingOf(view, verb);
  if (content.shape !== "clause" || content.first > verb + 2 || !isOf(view, verb, "recalling")) return false;
  // the accusative of "knowledge" is spelled like the dual of "knew"
  if (told.number === "dual") return true;
  if (verb > view.first + 1 && !isComma(view, verb - 1)) return false;
  return told.tense !== "perfect" && told.gender === "m" && told.number === "singular";
}

/** "Is considered the rival": a judgement has two objects, so that with one alone the verb is passive. */
function isJudged(view: SentenceView, { verb, content }: Report): boolean {
  const { told, suffix } = readingOf(view, verb);
  if (content.shape !== "object" || suffix || told.tense === "perfect" || !isOf(view, verb, "judging")) return false;
  const clause = clauseAt(view, verb);
  const bare = clause?.after.filter(({ preposition, time }) => preposition === null && time === null) ?? [];
  return bare.length < (clause?.subject && clause.subject.first > verb ? 3 : 2);
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

const isInQuotation = (view: SentenceView, at: number): boolean => view.quoteOver[at]! >= 0;

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
  if (cue.addressee !== "object" || inherited || object || !subject) return false;
  const isLinked = kind === "coordinate" && readingOf(view, verb).conjunction !== null;
  if (subject.first < verb || content.shape === "clause") return false;
  // "described X as …", "accused X of …": the verb always has an object
  const { suffix } = readingOf(view, verb);
  if (content.shape === "bi" && kind === "adverbial" && !suffix) return true;
  // "while urging": only people, many, whom the singular verb cannot have for a topic
  if (!isLinked && !(kind === "adverbial" && subject.mention?.number === "plural")) return false;
  return parent?.subject != null && canSpeakOf(view, parent.subject);
}

function subjectAbove(view: SentenceView, { parent }: Clause, search: Search): Source | null {
  const subject = parent?.subject;
  const source = subject ? withAntecedent(view, named(subject), search.earlier) : null;
  return source && fitsShape(view, source, search.shape) ? rootOf(source) : antecedentOf(view, search);
}

function subjectOf(view: SentenceView, clause: Clause, { first, verb }: Report): Phrase | null {
  // "according to what X said": ma is what was said, never who said it
  const said =
    first < verb
      ? clause.after.find((phrase) => phrase.preposition === null && canSpeakOf(view, phrase))
      : null;
  if (said) return said;
  const { subject, after } = clause;
  // "this, and said X that …": what stands before "and" belongs to the sentence before
  if (subject && subject.first < verb && readingOf(view, verb).conjunction !== null && clause.kind === "main")
    return after.find((phrase) => phrase.preposition === null && canSpeakOf(view, phrase)) ?? subject;
  return isStrangerTo(view, clause, readingOf(view, verb).told) ? null : clause.subject;
}

/** "(the planes) of which he said that …": a relative pronoun or a plural of another gender is not the verb's subject. */
function isStrangerTo(view: SentenceView, clause: Clause, told: Features): boolean {
  const { kind, marker, subject, antecedent } = clause;
  if (kind !== "relative" || subject === null || subject !== antecedent || marker < 0) return false;
  const id = idOf(view, marker);
  if (
    told.number === "singular" &&
    (id === "allati" ? told.gender === "m" : id === "alladhi" && told.gender === "f")
  )
    return true;
  return !fitsShape(view, named(subject), shapeOfVerb(told));
}

/** «The "X" company's name alone»: in short marks right after the verb, before what it says, a name that no lexicon knows. */
function quotedName(view: SentenceView, { verb, content }: Report): Phrase | null {
  const quote = view.quoteAt.get(verb + 1);
  if (!quote || quote.lastToken > verb + 6 || content.first <= quote.lastToken) return null;
  const phrase = phraseAt(view, verb + 2);
  return phrase?.preposition === null ? phrase : null;
}

/** "Several reports", "most of the experts": a quantity speaks for what it counts. */
function speaking(view: SentenceView, subject: Phrase): Phrase | null {
  const counting =
    isOf(view, subject.head, "some-of") && !subject.genitive ? countedAfter(view, subject) : null;
  if (counting) return { ...subject, last: counting.last };
  // "the same source": the noun of sameness stands for what it is of
  const { genitive } = subject;
  if (genitive && SAME.has(idOf(view, subject.head))) return canSpeakOf(view, genitive) ? genitive : null;
  if (canSpeakOf(view, subject)) return subject;
  const counted = isOf(view, subject.head, "some-of") ? subject.genitive : null;
  return counted && canSpeakOf(view, counted) ? counted : null;
}

const SAME = new Set(["nafs", "dhat"]);

/** "The province of X announced that": the noun of a district right after the verb stands for its authorities. */
function authority(subject: Phrase, { verb, content, cue }: Report): Phrase | null {
  const { mention, preposition, first } = subject;
  if (mention?.type !== "place" || mention.form !== "role" || preposition !== null || first !== verb + 1) return null;
  return content.shape === "clause" || content.shape === "quote" || cue.addressee === "object" ? subject : null;
}

/** "A number of | the inhabitants": what is counted, after min. */
function countedAfter(view: SentenceView, { last }: Phrase): Phrase | null {
  const next = last < view.last ? phraseAt(view, last) : undefined;
  return next?.first === last && next.preposition === "min" ? next : null;
}

/** A title is of no more phrases than this. */
const FARTHEST_NAME = 5;

/** «The site "X"»: a noun that is no role, and in quotation marks right after it the outlet that it introduces. */
function outletBeside(view: SentenceView, noun: Phrase, after: readonly Phrase[]): Phrase | null {
  const next = after[after.indexOf(noun) + 1];
  if (next?.mention?.type !== "outlet" || next.preposition !== null || noun.genitive) return null;
  return next.first - noun.last <= 1 && readingOf(view, noun.head).told.pos === "noun" ? next : null;
}

/** "The envoy of the Union to Aden X": the name that stands after the complement of a title. */
function nameBeside(
  view: SentenceView,
  { title, after }: { readonly title: Phrase; readonly after: readonly Phrase[] },
  hit: Report,
): Phrase | null {
  const { mention } = title;
  if (!mention) return outletBeside(view, title, after);
  if (mention.form !== "role" || mention.type !== "person" || mention.number !== "singular") return null;
  const at = after.indexOf(title);
  // what the title is of stands between, in as many phrases as it takes
  let next = at + 1;
  while (next < at + FARTHEST_NAME && after[next]?.preposition) next++;
  const name = after[next];
  if (at < 0 || !name?.mention || name.preposition !== null || name.link !== null) return null;
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
  const title = deepest(phrase);
  const speaker = nameBeside(view, { title, after: clause.after }, hit) ?? title;
  const source = withAntecedent(view, named(speaker), earlier);
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
  for (let first = view.quoteOver[at]!; first > verb; first = view.quoteOver[first]!) {
    if (view.quoteAt.get(first)!.lastToken - first > 4) return true;
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

const FINDERS: Readonly<Record<CueKind, Find>> = {
  verb: verbSource,
  participle: participleSource,
  masdar: nounSource,
  noun: nounSource,
  phrase: phraseSource,
  colon: colonSource,
};
