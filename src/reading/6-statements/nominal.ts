// Decides where content that is a noun phrase begins, and which phrase next to a cue is rather whoever says it.

import type { Clause, Phrase } from "../5-clauses/types.ts";
import { type CueHit, opensClause } from "./cues.ts";
import { isNameLike } from "./named-subjects.ts";
import { clauseAt, idOf, isComma, isOf, phraseAt, readingOf, type SentenceView } from "./page.ts";
import { canSpeakOf } from "./speakers.ts";
import type { Start } from "./types.ts";

/** "Beforehand": an accusative that describes says how. */
const isHow = (view: SentenceView, { head, last }: Phrase): boolean => {
  const { told } = readingOf(view, head);
  return last === head + 1 && told.pos !== "noun" && told.case === "oblique" && told.state === "indefinite";
};

/** A speaker's name in marks has no more tokens than this. */
const LONGEST_NAME = 4;

/** Content that is a noun phrase: "announced the resignation", "called for a halt". */
export function nominalStart(view: SentenceView, hit: CueHit, clause: Clause | undefined): Start | null {
  const phrases = clause ? [...clause.after, ...afterRelatives(view, clause)] : phrasesAfter(view, hit);
  for (const phrase of phrases) {
    if (clause && isAsked(view, hit, { clause, phrase })) return { at: phrase.first, shape: "object" };
    if (phrase.first < hit.last || (clause && isSpeaker(view, clause, phrase)) || phrase.time) continue;
    const shape = phrase.preposition ?? "object";
    if (
      !hit.cue.takes.includes(shape) ||
      isEmphasis(view, phrase) ||
      isQuotedSpeaker(view, hit, phrase) ||
      isAddressee(hit, shape) ||
      isOf(view, phrase.head, "adverbial-noun")
    )
      continue;
    const isObject =
      !clause || phrase === clause.object || phrase === clause.secondObject || phrase === clause.subject;
    if ((shape === "object" && (!isObject || isApposed(view, clause, phrase))) || isEmpty(view, phrase))
      continue;
    // "the announcement of X, the head of government, about …": of a noun the object is an act
    if (!clause && shape === "object" && (phrase.mention?.type === "person" || isHow(view, phrase))) continue;
    if (
      shape === "ila" &&
      hit.cue.takes.includes("clause") &&
      hit.cue.stance === "asserts" &&
      isThing(view, phrase)
    )
      return null;
    return { at: phrase.first, shape };
  }
  return null;
}

/** "Asked the officials | work on …", "charged the ministry | (with) the liability for …": what stands beside whom it is asked or said of. */
const isAsked = (
  view: SentenceView,
  { cue }: CueHit,
  { clause, phrase }: { readonly clause: Clause; readonly phrase: Phrase },
): boolean =>
  cue.addressee === "object" &&
  phrase === clause.secondObject &&
  clause.object?.mention != null &&
  (cue.stance === "asks"
    ? readingOf(view, phrase.head).told.derived === "masdar"
    : phrase.genitive !== null && isOf(view, phrase.head, "liability"));

/** «Announced "Shell" about …»: a name in marks right behind the verb, before a preposition that the verb takes. */
function isQuotedSpeaker(view: SentenceView, { cue, last }: CueHit, { first }: Phrase): boolean {
  const quote = view.quoteAt.get(last);
  if (!quote || first !== last + 1 || quote.lastToken > last + LONGEST_NAME) return false;
  const next = quote.lastToken + 1;
  return next < view.last && cue.takes.some((shape) => shape === idOf(view, next));
}

/** "He himself". */
const isEmphasis = (view: SentenceView, { head, last }: Phrase): boolean =>
  last === head + 1 && readingOf(view, head).suffix !== null && ["nafs", "dhat"].includes(idOf(view, head));

/** "X, one of the spokesmen of …", "X the director of …": a person's role right after his name is no object. */
function isApposed(
  view: SentenceView,
  clause: Clause | undefined,
  { first, last, head, mention }: Phrase,
): boolean {
  const name = clause?.subject?.mention;
  // «the house "X"», "the units, the wing of …": in quotation marks or behind a comma right after the subject
  const isBeside = clause?.subject != null && first === clause.subject.last + 1;
  if (isBeside && (view.quoteAt.has(first - 1) || isComma(view, first - 1))) return true;
  if (name?.type !== "person" || name.form === "role" || first > clause!.subject!.last + 1) return false;
  if ((mention?.type === "person" && mention.form === "role") || isOf(view, head, "some-of")) return true;
  // "X Y that …": one word more between the name and the clause is part of the name
  return first === clause!.subject!.last && last === first + 1 && opensClause(view, last);
}

/** "Pointing to the long table": a thing by itself is shown; an act, a state or a party's doing is told. */
function isThing(view: SentenceView, { head, genitive, mention, relative }: Phrase): boolean {
  if (genitive || mention || relative) return false;
  const { told, article } = readingOf(view, head);
  return told.pos === "noun" && told.derived !== "masdar" && (article || told.number === "dual");
}

/** "About it", "and the states": a preposition with a pronoun, or one more member of a list, says nothing itself. */
function isEmpty(view: SentenceView, { first, last, head, mention, link }: Phrase): boolean {
  if (link !== null) return true;
  return (
    mention === null &&
    last === first + 1 &&
    head === first &&
    readingOf(view, first).told.pos === "preposition"
  );
}

/** The subject is whoever says it; only an act alone after the verb is the object of a dropped subject. */
function isSpeaker(view: SentenceView, clause: Clause, phrase: Phrase): boolean {
  if (phrase !== clause.subject) return false;
  if (canSpeakOf(view, phrase)) return true;
  const { told, article } = readingOf(view, phrase.head);
  const isAct = told.derived === "masdar" && !article;
  return !isAct && clause.object !== null && clause.object.first > phrase.first;
}

/** Complements that stand after a relative clause without a pronoun: "in a visit that lasted three days, to …". */
function afterRelatives(view: SentenceView, clause: Clause): Phrase[] {
  const relatives = view.parse.clauses.filter(
    (other) => other.parent === clause && other.kind === "relative" && other.marker < 0,
  );
  return relatives.flatMap((relative) => relative.after);
}

export const isAddressee = (hit: CueHit, shape: string): boolean => hit.cue.addressee === shape;

/** Phrases right after a participle or verbal noun. */
function phrasesAfter(view: SentenceView, hit: CueHit): Phrase[] {
  const found: Phrase[] = [];
  const own = view.parse.phraseOf[hit.first - view.first];
  for (let at = Math.max(hit.last, own?.last ?? 0); at < Math.min(view.last, hit.last + 12); ) {
    const phrase = view.parse.phraseOf[at - view.first];
    if (!phrase || phrase.first < at) break;
    found.push(phrase);
    at = phrase.last;
  }
  return found;
}

interface Between {
  readonly hit: CueHit;
  readonly nominal: Start | null;
  readonly own: Start;
}

/** A noun phrase between the verb and the clause that the parse gives to it is whoever says the clause. */
export const saysClause = (view: SentenceView, between: Between): boolean =>
  namesParty(view, between.nominal) ||
  namesSpeaker(view, between.hit, between.nominal) ||
  isBetween(view, between);

const namesParty = (view: SentenceView, start: Start | null): boolean =>
  start?.shape === "object" && (phraseAt(view, start.at)?.mention ?? null) !== null;

/** "Explained X in his note that …": a word next to the verb that may be a name is whoever says the clause. */
const namesSpeaker = (view: SentenceView, hit: CueHit, start: Start | null): boolean =>
  start?.shape === "object" &&
  hit.kind === "verb" &&
  (start.at === hit.last
    ? isNameLike(view, start.at)
    : start.at === hit.last + 1 && view.quoteAt.has(hit.last));

/** "Held the speeches that …": a definite noun that alone stands between the verb and its clause is the subject. */
function isBetween(view: SentenceView, { hit, nominal, own }: Between): boolean {
  if (nominal?.shape !== "object" || nominal.at !== hit.last || hit.cue.addressee === "object") return false;
  const phrase = phraseAt(view, nominal.at);
  const { article, told } = readingOf(view, nominal.at);
  if (!phrase || !article || told.pos !== "noun") return false;
  // a masdar takes its own clause by a preposition
  if (told.derived === "masdar") return phrase.last === own.at && opensWith(view, own.at);
  return isOf(view, hit.verb, "clausal") && isOnlyPlaced(view, phrase.last, own.at);
}

const opensWith = (view: SentenceView, at: number): boolean =>
  readingOf(view, at).told.pos === "complementizer";

/** "The secretariat | in a statement yesterday | that": between subject and clause stand only time, place and occasion. */
function isOnlyPlaced(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const phrase = phraseAt(view, at);
    if (!phrase || (phrase.preposition === null && !phrase.time)) return false;
    at = Math.max(phrase.last, at + 1);
  }
  return true;
}

/** A noun with its article or pronoun, which no noun completes. */
function isClosed(view: SentenceView, at: number): boolean {
  const { article, suffix, told } = readingOf(view, at);
  return article || suffix !== null || told.pos === "demonstrative";
}

/** "Confirmed that | the minister": an object that its subject follows ends before it. */
export function subjectAfter(
  view: SentenceView,
  { verb, kind }: CueHit,
  { at, shape }: Start,
): number | null {
  const { subject, object } = (kind === "verb" && clauseAt(view, verb)) || {};
  // "revealed this plan (an …) | the director of the company"
  const own = phraseAt(view, at);
  if (shape !== "object" && own?.first === at && subject?.mention && subject.first === own.last)
    return isClosed(view, own.last - 1) ? own.last : null;
  if (shape !== "object" || object?.first !== at || !subject) return null;
  return subject.first === object.last ? object.last : null;
}
