// Decides who says it: the subject of the cue, what stands after an attribution, or whom a dropped subject goes back to.

import type { Features } from "../2-words/features.ts";
import type { Suffix } from "../2-words/types.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import type { CueHit } from "./cues.ts";
import { clauseAt, isOf, phraseAt, readingOf, type SentenceView } from "./page.ts";
import type { Source, Statement } from "./types.ts";

/** Gender, number and person by which a speaker is looked for. */
export interface Shape {
  readonly gender: "m" | "f" | "either";
  readonly number: "singular" | "dual" | "plural";
}

/** The source of a cue; `earlier` are the statements before it, by which dropped subjects are resolved. */
export function sourceOf(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Source | null {
  switch (hit.kind) {
    case "verb":
      return verbSource(view, hit, earlier);
    case "participle":
      return participleSource(view, hit, earlier);
    case "masdar":
    case "noun":
      return nounSource(view, hit, earlier);
    case "phrase":
      return phraseSource(view, hit, earlier);
    case "colon":
      return colonSource(view, hit);
  }
}

const named = (phrase: Phrase): Source => ({ mention: phrase.mention, phrase, antecedent: null, via: null });
const dropped = (antecedent: Source | null): Source => ({
  mention: null,
  phrase: null,
  antecedent,
  via: null,
});

function verbSource(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Source | null {
  const clause = clauseAt(view, hit.first);
  const { told } = readingOf(view, hit.first);
  // "I expect" inside a quotation is the speaker's own voice, not a report
  if (told.person === "first" || told.person === "second") return null;
  if (told.voice === "passive") return null;
  const quoted = transmitted(view, hit, earlier);
  if (quoted) return quoted;
  const subject = clause?.subject;
  if (subject && !clause.inherited && isNamedHere(view, subject, { hit, marker: clause.marker })) {
    if (canSpeakOf(view, subject)) return withAntecedent(view, named(subject), earlier);
    if (!hit.cue.takes.includes("object") && !isOf(view, subject.head, "honorific")) return null;
  }
  return dropped(antecedentOf(view, { at: hit.first, shape: shapeOfVerb(told), earlier }));
}

/** "X quoted Y as saying": the source is Y, X a link on the way. */
function transmitted(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Source | null {
  if (hit.cue.source === "subject") return null;
  const clause = clauseAt(view, hit.first);
  const phrase = clause?.after.find((other) => other.preposition === hit.cue.source);
  if (!clause || !phrase) return null;
  const source = withAntecedent(view, named(deepest(phrase)), earlier);
  const via = clause.subject?.mention ? named(clause.subject) : null;
  return { ...source, via };
}

/** What a noun such as "agency" or "words" only introduces: the named party inside its idafa. */
function deepest(phrase: Phrase): Phrase {
  let inner = phrase;
  while (!inner.mention && inner.genitive) inner = inner.genitive;
  return inner.mention ? inner : phrase;
}

interface Place {
  readonly hit: CueHit;
  readonly marker: number | undefined;
}

/** A subject that is no pronoun and stands outside what is said. */
function isNamedHere(view: SentenceView, subject: Phrase, { hit, marker }: Place): boolean {
  if (isPronoun(subject, hit.first, marker) || readingOf(view, subject.head).told.pos === "pronoun") return false;
  return !isQuotedHere(view, subject.first, hit.first);
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

const shapeOfVerb = (told: Features): Shape => ({
  gender: told.gender,
  number: told.number === "either" ? "singular" : told.number,
});

const shapeOfSuffix = (suffix: Suffix): Shape => ({ gender: suffix.gender, number: suffix.number });

/** "Stressing", "adding": whoever the report before it quotes, or the subject of its sentence. */
function participleSource(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Source | null {
  const { told } = readingOf(view, hit.first);
  const before = outermost(earlier).findLast(
    (statement) => statement.sentence === view.index && fitsShape(statement.source, shapeOfVerb(told)),
  );
  const clause = clauseAt(view, hit.first);
  for (let outer = clause; outer; outer = outer.parent ?? undefined) {
    if (outer.verb >= 0 && outer.verb < hit.first && outer.subject?.mention && !before)
      return dropped(named(outer.subject));
  }
  if (before) return dropped(rootOf(before.source));
  return dropped(antecedentOf(view, { at: hit.first, shape: shapeOfVerb(told), earlier }));
}

/** "His saying", "the minister's statement": the suffix or the idafa. */
function nounSource(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Source | null {
  const { suffix } = readingOf(view, hit.first);
  if (suffix) return dropped(antecedentOf(view, { at: hit.first, shape: shapeOfSuffix(suffix), earlier }));
  const phrase = phraseAt(view, hit.first);
  let genitive = phrase?.genitive ?? null;
  while (genitive && genitive.mention === null && genitive.genitive) genitive = genitive.genitive;
  if (genitive && canSpeakOf(view, genitive)) return withAntecedent(view, named(genitive), earlier);
  const after = view.parse.phraseOf[hit.last - view.first];
  if (after?.mention && (after.preposition === null || after.preposition === "li"))
    return withAntecedent(view, named(after), earlier);
  return null;
}

/** "According to X": the party right after, or the pronoun that the phrase ends in. */
function phraseSource(view: SentenceView, hit: CueHit, earlier: readonly Statement[]): Source | null {
  if (hit.cue.source === "subject") {
    const { suffix } = readingOf(view, hit.last - 1);
    return suffix && dropped(antecedentOf(view, { at: hit.first, shape: shapeOfSuffix(suffix), earlier }));
  }
  for (let at = hit.last; at < Math.min(view.last, hit.last + 4); at++) {
    const phrase = phraseAt(view, at);
    if (!phrase || phrase.last <= hit.last) continue;
    const { suffix } = readingOf(view, phrase.head);
    if (suffix && phrase.mention === null && phrase.last === phrase.first + 1) {
      return dropped(antecedentOf(view, { at, shape: shapeOfSuffix(suffix), earlier }));
    }
    const inner = deepest(phrase);
    return canSpeakOf(view, inner) ? withAntecedent(view, named(inner), earlier) : null;
  }
  return null;
}

/** Parties speak, and so do documents and unknown names; laws, habits and problems do not. */
export function canSpeakOf(view: SentenceView, phrase: Phrase): boolean {
  if (phrase.mention) return phrase.mention.type !== "place";
  const { told, human, article } = readingOf(view, phrase.head);
  // plurals of participles and adjectives that stand alone are people: "critics", "the activists"
  if (told.pos === "adjective" && told.number === "plural" && told.gender === "m") return true;
  if (human || told.pos === "unknown" || (told.pos === "proper" && !article)) return true;
  return isOf(view, phrase.head, "document") || isOf(view, phrase.head, "some-of");
}

/** "X:", a headline's speaker. */
function colonSource(view: SentenceView, hit: CueHit): Source | null {
  const phrase = phraseAt(view, hit.first - 1) ?? phraseAt(view, hit.first - 2);
  return phrase ? named(phrase) : null;
}

/** A title or common noun that goes back to a speaker named before: "the minister", "the paper". */
function withAntecedent(view: SentenceView, source: Source, earlier: readonly Statement[]): Source {
  const { mention, phrase } = source;
  if (mention?.antecedent || (mention && mention.entity >= 0) || !phrase) return source;
  if (mention && mention.form !== "role") return source;
  if (!mention && !phrase.definite) return source;
  const role = mention?.role;
  const before = earlier.findLast((statement) => {
    const other = rootOf(statement.source)?.mention;
    if (!other || statement.sentence < view.index - 12) return false;
    if (role) return other.role !== null && other.role.id === role.id;
    return false;
  });
  return before ? { ...source, antecedent: rootOf(before.source) } : source;
}

interface Search {
  readonly at: number;
  readonly shape: Shape;
  readonly earlier: readonly Statement[];
}

/** How many sentences back a dropped subject may go. */
const FARTHEST = 6;

/** The last speaker that fits; else the last subject or party of the sentences before. */
function antecedentOf(view: SentenceView, { at, shape, earlier }: Search): Source | null {
  const speaker = outermost(earlier).findLast(
    ({ sentence, first, source }) => sentence >= view.index - FARTHEST && first < at && fitsShape(source, shape),
  );
  if (speaker) return rootOf(speaker.source);
  return lastSubject(view, { at, shape, earlier })?.source ?? null;
}

/** Statements that no other's content holds: "he added" goes on with these, not with whom they quote. */
function outermost(earlier: readonly Statement[]): Statement[] {
  return earlier.filter((statement) => !earlier.some((other) => other !== statement && holdsCue(other, statement)));
}

const holdsCue = ({ content }: Statement, { first }: Statement): boolean => content.first <= first && first < content.last;

function lastSubject(view: SentenceView, { at, shape }: Search): { sentence: number; source: Source } | null {
  for (let sentence = view.index; sentence >= Math.max(0, view.index - 3); sentence--) {
    const clauses = view.doc.parses[sentence]!.clauses;
    for (let i = clauses.length - 1; i >= 0; i--) {
      const { subject, verb } = clauses[i]!;
      if (!subject?.mention || verb >= at || subject.first >= at) continue;
      if (canSpeak(subject.mention) && fits(subject.mention, shape))
        return { sentence, source: named(subject) };
    }
  }
  return null;
}

/** The first source in a line of antecedents that the text names. */
export function rootOf(source: Source): Source {
  let root = source;
  while (root.antecedent) root = root.antecedent;
  return root;
}

function fitsShape(source: Source, shape: Shape): boolean {
  const { mention, phrase } = rootOf(source);
  if (mention) return fits(mention, shape);
  return phrase !== null;
}

function fits(mention: Mention, shape: Shape): boolean {
  if (shape.number !== "singular" && mention.number === "singular" && mention.type === "person") return false;
  if (shape.number === "singular" && mention.number !== "singular" && mention.type !== "outlet")
    return mention.type !== "person";
  const isPerson = mention.type === "person";
  if (mention.gender === "either")
    return isPerson || mention.type === "unnamed" ? true : shape.gender !== "either";
  return shape.gender === "either" || mention.gender === shape.gender;
}

const canSpeak = (mention: Mention): boolean => mention.type !== "place" && mention.type !== "office";
