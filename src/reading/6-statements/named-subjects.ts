// Decides which name a subject goes with that no mention joins to it: behind a title's complements, in quotation marks, of a district.

import type { Phrase } from "../5-clauses/types.ts";
import { isComma, isOf, phraseAt, readingOf, type SentenceView } from "./page.ts";
import { isSpoken } from "./speakers.ts";
import type { Report } from "./types.ts";

/** A title is of no more phrases than this. */
const FARTHEST_NAME = 5;

/** A name between commas has no more tokens than this. */
const LONGEST_NAME = 6;

/** «The "X" company's name alone»: in short marks right after the verb, before what it says, a name that no lexicon knows. */
export function quotedName(view: SentenceView, { verb, content }: Report): Phrase | null {
  const quote = view.quoteAt.get(verb + 1);
  if (!quote || quote.lastToken > verb + 6 || content.first <= quote.lastToken) return null;
  const phrase = phraseAt(view, verb + 2);
  return phrase?.preposition === null ? phrase : null;
}

/** "The province of X announced that": the noun of a district right after the verb stands for its authorities. */
export function authority(subject: Phrase, { verb, content, cue }: Report): Phrase | null {
  const { mention, preposition, first } = subject;
  if (mention?.type !== "place" || mention.form !== "role" || preposition !== null || first !== verb + 1)
    return null;
  return content.shape === "clause" || content.shape === "quote" || cue.addressee === "object"
    ? subject
    : null;
}

/** "The envoy of the Union to Aden X": the name that stands after the complement of a title. */
export function nameBeside(
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
  if (at < 0 || !name?.mention || name.preposition !== null || name.link !== null)
    return apposedName(view, title, hit);
  if (name.mention.type !== "person" || name.mention.form === "role") return null;
  const isSaid =
    name.first >= hit.content.first && hit.content.first > hit.first && hit.content.shape !== "object";
  return isSaid ? null : name;
}

/** "The director of health in the province, X, that …": what stands between two commas right before the clause. */
function apposedName(view: SentenceView, title: Phrase, { verb, content }: Report): Phrase | null {
  const close = content.first - 1;
  if (content.shape !== "clause" || title.first !== verb + 1 || !isComma(view, close)) return null;
  for (let open = close - 2; open >= Math.max(title.last, close - LONGEST_NAME); open--) {
    if (!isComma(view, open)) continue;
    const phrase = phraseAt(view, open + 1);
    const isWhole = phrase?.first === open + 1 && phrase.last <= close && phrase.preposition === null;
    return isWhole && !phrase.mention && !phrase.time && isNameLike(view, phrase.head)
      ? { ...phrase, last: close, genitive: null }
      : null;
  }
  return null;
}

/** «The site "X"»: a noun that is no role, and in quotation marks right after it the outlet that it introduces. */
function outletBeside(view: SentenceView, noun: Phrase, after: readonly Phrase[]): Phrase | null {
  const at = after.indexOf(noun);
  const next = at < 0 ? undefined : after[at + 1];
  if (next?.mention?.type !== "outlet" || next.preposition !== null || noun.genitive) return null;
  return next.first - noun.last <= 1 && readingOf(view, noun.head).told.pos === "noun" ? next : null;
}

/** "Added X that …": between a verb of saying and what is said stands a name or a role, though no list has it and it is a common word too. */
export function utterer(view: SentenceView, { verb, content, cue }: Report): Phrase | null {
  const at = verb + 1;
  if (!isSpoken(content) || content.first <= at || cue.addressee === "object") return null;
  if (isMaybeBetween(view, verb)) return null;
  const phrase = phraseAt(view, at);
  if (!phrase || phrase.first !== at || phrase.last > content.first) return null;
  if (phrase.preposition !== null || phrase.time || isIdiomOrVerb(view, phrase.head)) return null;
  const { told } = readingOf(view, phrase.head);
  // "Mrs X": the name alone is known for somebody of the other gender
  if (phrase.mention)
    return phrase.mention.type === "person" && told.gender === readingOf(view, verb).told.gender
      ? phrase
      : null;
  const isSurely = isOf(view, verb, "uttering") && told.state !== "indefinite";
  return isSurely || isNameLike(view, at) ? phrase : null;
}

/** "Drew attention to", "saying I hope": an object that makes an idiom, or the speaker's own verb. */
const isIdiomOrVerb = (view: SentenceView, at: number): boolean =>
  isOf(view, at, "attention") ||
  (readingOf(view, Math.min(at + 1, view.last - 1)).told.pos === "complementizer" &&
    view.doc.tokens[at]!.surface.readings.some(
      ({ told, future }) =>
        told.pos === "verb" && told.person === "first" && told.tense === "imperfect" && !future,
    ));

/** A word that may be a name: a proper or unknown one, or a describing one with nothing to describe. */
export function isNameLike(view: SentenceView, at: number): boolean {
  const { told, suffix, prefix } = readingOf(view, at);
  if (suffix || prefix) return false;
  const isDescribing = told.pos === "adjective" && told.state !== "indefinite";
  if (told.pos === "proper" || told.pos === "unknown" || isDescribing) return true;
  return view.doc.tokens[at]!.surface.readings.some(
    ({ told: other, name }) => name || other.pos === "proper",
  );
}

/** "Made clear" is spelled like "between", and with a pronoun like "among them". */
export const isMaybeBetween = (view: SentenceView, at: number): boolean =>
  view.doc.tokens[at]!.surface.readings.some(({ told }) => told.pos === "preposition");
