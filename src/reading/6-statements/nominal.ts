// Decides where content that is a noun phrase begins, and which phrase next to a cue is rather whoever says it.

import type { Clause, Phrase } from "../5-clauses/types.ts";
import type { CueHit } from "./cues.ts";
import { isNameLike } from "./named-subjects.ts";
import { clauseAt, isOf, phraseAt, readingOf, type SentenceView } from "./page.ts";
import { canSpeakOf } from "./speakers.ts";
import type { Start } from "./types.ts";

/** Content that is a noun phrase: "announced the resignation", "called for a halt". */
export function nominalStart(view: SentenceView, hit: CueHit, clause: Clause | undefined): Start | null {
  const phrases = clause ? [...clause.after, ...afterRelatives(view, clause)] : phrasesAfter(view, hit);
  for (const phrase of phrases) {
    if (phrase.first < hit.last || (clause && isSpeaker(view, clause, phrase)) || phrase.time) continue;
    const shape = phrase.preposition ?? "object";
    if (
      !hit.cue.takes.includes(shape) ||
      isAddressee(hit, shape) ||
      isOf(view, phrase.head, "adverbial-noun")
    )
      continue;
    const isObject =
      !clause || phrase === clause.object || phrase === clause.secondObject || phrase === clause.subject;
    if ((shape === "object" && (!isObject || isApposed(view, clause, phrase))) || isEmpty(view, phrase))
      continue;
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

/** "X, one of the spokesmen of …", "X the director of …": a person's role right after his name is no object. */
function isApposed(
  view: SentenceView,
  clause: Clause | undefined,
  { first, head, mention }: Phrase,
): boolean {
  const name = clause?.subject?.mention;
  if (name?.type !== "person" || name.form === "role" || first > clause!.subject!.last + 1) return false;
  return (mention?.type === "person" && mention.form === "role") || isOf(view, head, "some-of");
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
  return phrase?.last === own.at && article && told.derived !== "masdar" && told.pos === "noun";
}

/** "Confirmed that | the minister": an object that its subject follows ends before it. */
export function subjectAfter(
  view: SentenceView,
  { verb, kind }: CueHit,
  { at, shape }: Start,
): number | null {
  const { subject, object } = (kind === "verb" && clauseAt(view, verb)) || {};
  if (shape !== "object" || object?.first !== at || !subject) return null;
  return subject.first === object.last ? object.last : null;
}
