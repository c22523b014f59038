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
import { speaking } from "./saying-subjects.ts";
import { colonSource, nounSource, phraseSource } from "./noun-sources.ts";
import type { CueKind } from "./cues.ts";
import { clauseAt, idOf, isOf, readingOf, type SentenceView } from "./page.ts";
import { isExpected, isGeneric, isImpersonal, isInQuotation, isJudged, isOwnVoice } from "./impersonal.ts";
import { authority, isMaybeBetween, nameBeside, quotedName, utterer } from "./named-subjects.ts";
import { canSpeakOf, deepest, dropped, isSpoken, named, understood } from "./speakers.ts";
import type { Report, Source, Statement } from "./types.ts";

export { rootOf } from "./antecedents.ts";

type Find = (view: SentenceView, hit: Report, earlier: readonly Statement[]) => Source | null;

/** The source of a report; `earlier` are the statements before it, by which dropped subjects are resolved. */
export const sourceOf: Find = (view, hit, earlier) => FINDERS[hit.kind](view, hit, earlier);

function verbSource(view: SentenceView, hit: Report, earlier: readonly Statement[]): Source | null {
  const clause = clauseAt(view, hit.verb);
  const { told } = readingOf(view, hit.verb);
  // "I expect" inside a quotation is the speaker's own voice, not a report
  if (told.person === "first" || told.person === "second") return null;
  if (told.voice === "passive") return passiveSource(view, hit, earlier);
  if (isNobodys(view, hit, clause)) return null;
  const quoted = transmitted(view, hit, earlier);
  if (quoted) return quoted;
  const subject = (clause && subjectOf(view, clause, hit)) ?? quotedName(view, hit);
  const search = { at: hit.first, shape: shapeOfVerb(told), earlier };
  if (clause && isAddressed(view, clause, hit)) return understood(subjectAbove(view, clause, search));
  const isNamed =
    subject &&
    clause &&
    (!clause.inherited || isTold(view, clause)) &&
    isNamedHere(view, subject, { hit, marker: clause.marker });
  if (isNamed) {
    const speaker =
      nameBeside(view, { title: subject, after: (clause.inherited ? clause.parent! : clause).after }, hit) ??
      speaking(view, subject, hit) ??
      authority(subject, hit);
    if (speaker && isGeneric(clause, hit)) return null;
    if (speaker) return withAntecedent(view, named(speaker), earlier);
    const bearer = withAntecedent(view, named(subject), earlier);
    if (bearer.antecedent) return bearer;
  }
  const beside = utterer(view, hit);
  if (beside) return withAntecedent(view, named(beside), earlier);
  if (isNamed && !isOf(view, subject.head, "honorific") && !isOf(view, subject.head, "attention"))
    return null;
  const source =
    resumed(view, clause, search) ?? namedAbove(view, clause, search) ?? antecedentOf(view, search);
  if (!source) return isSurelySaid(view, hit) ? dropped(null) : null;
  return isExpected(view, hit, { source, search }) ? null : dropped(source);
}

/** "Was quoted from X that …", and "it was said that …", which nobody is named for. */
function passiveSource(view: SentenceView, hit: Report, earlier: readonly Statement[]): Source | null {
  const quoted = transmitted(view, hit, earlier);
  if (quoted) return { ...quoted, via: null };
  const { content, verb } = hit;
  if (content.shape !== "clause" || content.first <= verb || content.first > verb + 2) return null;
  // "I recommend" with its vowel is spelled like "was recommended"
  const isMine = view.doc.tokens[verb]!.surface.readings.some(({ told }) => told.person === "first");
  if (isMine) return null;
  const { tense, number, gender } = readingOf(view, verb).told;
  return tense === "perfect" && number === "singular" && gender === "m" ? dropped(null) : null;
}

/** "He added that …" at the head of a text that was cut out of another: it is said, though nobody here says who. */
function isSurelySaid(view: SentenceView, { verb, content }: Report): boolean {
  const { told, suffix, conjunction } = readingOf(view, verb);
  // "and revealed (an) …": opening the sentence, a linked verb of telling needs no clause
  const isLinked = verb === view.first && conjunction === "wa" && isOf(view, verb, "clausal");
  if (!isSpoken(content) && !(isLinked && content.shape !== "object")) return false;
  if (content.first < verb || suffix || isMaybeBetween(view, verb)) return false;
  const isUttered = isOf(view, verb, "uttering");
  if (told.number !== "singular" || !(told.tense === "perfect" || isUttered)) return false;
  const clause = clauseAt(view, verb);
  if (clause?.verb !== verb || (clause.kind === "relative" && !isUttered)) return false;
  const { subject } = clause;
  const isNoun =
    subject !== null &&
    !clause.inherited &&
    subject.head !== clause.marker &&
    readingOf(view, subject.head).told.pos !== "pronoun";
  return !isNoun && clause.negation < 0 && !clause.passive;
}

const isNobodys = (view: SentenceView, hit: Report, clause: Clause | undefined): boolean =>
  isBetween(view, hit) ||
  isToReader(view, hit, clause) ||
  isOwnVoice(view, hit) ||
  isImpersonal(view, hit) ||
  isJudged(view, hit);

/** "Ranges (ma bayna) between": after "what" the verb of that spelling is the preposition. */
const isBetween = (view: SentenceView, { verb }: Report): boolean =>
  verb > view.first && idOf(view, verb - 1) === "ma" && isMaybeBetween(view, verb);

/** "Not to mention" and the like speak to the reader, "teaches us" speaks for the writer. */
function isToReader(view: SentenceView, { verb }: Report, clause: Clause | undefined): boolean {
  const { suffix } = readingOf(view, verb);
  if (suffix?.person !== "first") return suffix?.person === "second";
  return !isInQuotation(view, verb) && !namesSpeaker(view, clause);
}

const namesSpeaker = (view: SentenceView, clause: Clause | undefined): boolean =>
  clause?.subject != null && canSpeakOf(view, clause.subject);

/** "The spokesman of the court, X, had (qad) confirmed": after a verb of being the subject stands before this very verb. */
function isTold(view: SentenceView, { parent, verb, kind }: Clause): boolean {
  if (kind !== "coordinate" || !parent || parent.verb < 0 || readingOf(view, verb).conjunction !== null)
    return false;
  return isOf(view, parent.verb, "kana") && verb > view.first && idOf(view, verb - 1) === "qad";
}

/** "Welcomes the truce and calls on the rebels to …": the only noun after a linked verb that has an addressee is he. */
function isAddressed(
  view: SentenceView,
  { kind, subject, object, parent, inherited }: Clause,
  { cue, verb, content }: Report,
): boolean {
  if (cue.addressee !== "object" || inherited || object || !subject) return false;
  const isLinked = kind === "coordinate" && readingOf(view, verb).conjunction !== null;
  if (subject.first < verb || content.shape === "clause") return false;
  if (isOf(view, verb, "urging") && subject.first === verb + 1 && !readingOf(view, verb).suffix) return true;
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

function subjectOf(view: SentenceView, clause: Clause, { first, verb, cue, content }: Report): Phrase | null {
  // "according to what X said": ma is what was said, never who said it; "…, said X": what stands before it was said
  const said =
    first < verb || (content.first < verb && isOf(view, verb, "uttering"))
      ? clause.after.find((phrase) => phrase.preposition === null && canSpeakOf(view, phrase))
      : null;
  if (said) return said;
  if (readingOf(view, verb).conjunction === "fa" && idOf(view, view.first) === "amma") return topicOf(view);
  const { subject, after } = clause;
  // "this, and said X that …": what stands before "and" belongs to the sentence before
  if (subject && subject.first < verb && readingOf(view, verb).conjunction !== null && clause.kind === "main")
    return after.find((phrase) => phrase.preposition === null && canSpeakOf(view, phrase)) ?? subject;
  // "on the matter of terror, confirmed the president that …": what cannot speak is no subject where a party follows the verb
  const isTopic =
    isOf(view, verb, "uttering") ||
    (clause.kind === "main" && (subject?.definite ?? false) && cue.addressee !== "object");
  if (subject && isTopic && subject.first < verb && !canSpeakOf(view, subject)) {
    const next = after.find(({ first }) => first === verb + 1);
    if (next?.mention && next.preposition === null && canSpeakOf(view, next)) return next;
  }
  return isStrangerTo(view, clause, readingOf(view, verb).told) ? null : clause.subject;
}

/** "As for X, …, (fa-) he doubts": whom the sentence begins with. */
const topicOf = (view: SentenceView): Phrase | null =>
  view.parse.phrases.find((phrase) => phrase.preposition === null && canSpeakOf(view, phrase)) ?? null;

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

/** "The alliance went in to stop what it regards as …": in a clause of "what" the subject above goes on. */
function namedAbove(view: SentenceView, clause: Clause | undefined, search: Search): Source | null {
  if (clause?.kind !== "relative" || clause.marker < 0 || idOf(view, clause.marker) !== "ma") return null;
  for (let above = clause.parent; above; above = above.parent) {
    const { subject } = above;
    if (!subject || subject.first > search.at || !canSpeakOf(view, subject)) continue;
    const source = withAntecedent(view, named(subject), search.earlier);
    return fitsShape(view, source, search.shape) ? rootOf(source) : null;
  }
  return null;
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
  const search = { at: hit.first, shape: shapeOfVerb(readingOf(view, hit.verb).told), earlier };
  const via = clause.subject?.mention
    ? named(clause.subject)
    : clause.subject || clause.kind !== "main"
      ? null
      : understood(antecedentOf(view, search));
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
