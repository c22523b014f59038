// Decides which noun phrases can say something: parties, people, documents; laws, habits and problems cannot.

import type { Phrase } from "../5-clauses/types.ts";
import { isOf, readingOf, type SentenceView } from "./page.ts";
import type { Content, Source } from "./types.ts";

/** A source that the text names by this phrase. */
export const named = (phrase: Phrase): Source => ({
  mention: phrase.mention,
  phrase,
  antecedent: null,
  via: null,
});

/** A source that stands only in the verb, a pronoun or a participle. */
export const dropped = (antecedent: Source | null): Source => ({
  mention: null,
  phrase: null,
  antecedent,
  via: null,
});

/** Nobody says what nobody can be found for. */
export const understood = (antecedent: Source | null): Source | null => antecedent && dropped(antecedent);

/** What a noun such as "agency" or "words" only introduces: the named party inside its idafa. */
export function deepest(phrase: Phrase): Phrase {
  let inner = phrase;
  while (!inner.mention && inner.genitive) inner = inner.genitive;
  return inner.mention ? inner : phrase;
}

/** Parties speak, and so do documents and unknown names; laws, habits and problems do not. */
export function canSpeakOf(view: SentenceView, phrase: Phrase): boolean {
  if (phrase.mention) return phrase.mention.type !== "place" || isCapitals(phrase);
  const { told, human, article } = readingOf(view, phrase.head);
  if (isLonePerson(view, phrase)) return true;
  if (human || told.pos === "unknown" || (told.pos === "proper" && !article)) return true;
  return SPEAKING.some((name) => isOf(view, phrase.head, name)) || isBareName(view, phrase);
}

const SPEAKING = ["document", "some-of", "speaking-body"];

/** "The critics", "the coach": a definite participle or a plural adjective that stands alone is a person. */
function isLonePerson(view: SentenceView, phrase: Phrase): boolean {
  const { told, article } = readingOf(view, phrase.head);
  if (told.pos !== "adjective") return false;
  if (told.number === "plural" && told.gender === "m") return true;
  return article && told.derived !== "plain" && told.number !== "plural";
}

/** "The European capitals": several cities speak for their states. */
const isCapitals = ({ mention }: Phrase): boolean => mention?.form === "role" && mention.number === "plural";

/** A given name that is an everyday word too, with a family name after it. */
function isBareName(view: SentenceView, phrase: Phrase): boolean {
  if (readingOf(view, phrase.head).article || phrase.preposition !== null || phrase.last < phrase.head + 2)
    return false;
  return view.doc.tokens[phrase.head]!.surface.readings.some(({ name, prefix }) => name && prefix === null);
}

/** A clause or words of the speaker's own, which nothing but a verb of saying takes. */
export const isSpoken = ({ shape }: Content): boolean =>
  shape === "clause" || shape === "quote" || shape === "colon";
