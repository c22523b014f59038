// Decides which words of a page no lexicon covers: verbs, role nouns and names.

import { enter } from "../lexicon/phrases.ts";
import { NONE } from "../lexicon/trie.ts";
import type { Reading, Token } from "../reading/2-words/types.ts";
import type { Mention } from "../reading/3-mentions/types.ts";
import type { Lexicons } from "../reading/lexicons.ts";
import type { Reading as ReadPage } from "../reading/read.ts";
import { looksLikeVerb } from "./verb-shape.ts";

/** What a lexicon lacks: a word of the language, or an entry that says what a known word tells. */
export type GapKind = "new-verb" | "idle-verb" | "role" | "name";

/** A word that is not covered, where it stands. */
export interface Uncovered {
  readonly kind: GapKind;
  /** The lemma where the word is known, else the spelling without what is written onto it. */
  readonly word: string;
  /** Its sentence, and where it stands in it. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly doc: ReadPage;
  readonly lexicons: Lexicons;
  readonly at: number;
  readonly first: number;
  readonly last: number;
  /** The mention that covers the token, and the one that begins right after it. */
  readonly inside: Mention | undefined;
  readonly next: Mention | undefined;
}

/** Goes over a page that was read. Furniture holds nothing. */
export function* uncoveredIn(doc: ReadPage, lexicons: Lexicons): Generator<Uncovered> {
  let mention = 0;
  for (const sentence of doc.sentences) {
    if (sentence.block === "furniture") continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      while (mention < doc.mentions.length && doc.mentions[mention]!.last <= at) mention++;
      const [here, after] = [doc.mentions[mention], doc.mentions[mention + 1]];
      const inside = here && here.first <= at ? here : undefined;
      const next = [here, after].find((one) => one?.first === at + 1);
      const found = gapAt({ doc, lexicons, at, first: sentence.first, last: sentence.last, inside, next });
      if (!found) continue;
      const { end } = found;
      yield { ...found, sentence: { start: sentence.start, end: sentence.end } };
      while (at + 1 < sentence.last && doc.tokens[at + 1]!.end <= end) at++;
    }
  }
}

type Found = Omit<Uncovered, "sentence">;

function gapAt(place: Place): Found | null {
  const token = place.doc.tokens[place.at]!;
  if (token.surface.kind !== "word") return null;
  const { pos } = token.reading.told;
  if (pos === "unknown" && isNewVerb(place, token))
    return { kind: "new-verb", word: stemOf(token), start: token.start, end: token.end };
  if (place.inside) return unlistedPerson(place, place.inside);
  if (pos === "unknown") return unknownName(place, token);
  if (pos === "verb") return isIdle(place.lexicons, token.reading) ? lemmaGap("idle-verb", token) : null;
  return isUnlistedRole(place, token.reading) ? lemmaGap("role", token) : null;
}

const lemmaGap = (kind: GapKind, { reading, start, end }: Token): Found => ({
  kind,
  word: reading.lemma ?? "",
  start,
  end,
});

/** A person found by the shape of the name alone, at the name's first word. */
function unlistedPerson({ doc, at }: Place, mention: Mention): Found | null {
  if (mention.first !== at || mention.form !== "unknown-name" || mention.entity !== NONE) return null;
  const { start, end } = mention;
  return { kind: "name", word: doc.page.text.slice(start, end), start, end };
}

function isNewVerb({ doc, at, first }: Place, { surface }: Token): boolean {
  return looksLikeVerb(surface.codes, at > first ? doc.tokens[at - 1]!.reading : null);
}

/** A word that no lexicon has, with the unknown words after it. */
function unknownName(place: Place, token: Token): Found | null {
  const { doc, at, last } = place;
  const word = stemOf(token);
  if (word.length < 2) return null;
  let end = at + 1;
  while (end < last && goesOn(doc.tokens[end]!, place)) end++;
  const words = [word, ...doc.tokens.slice(at + 1, end).map(({ surface }) => surface.text)];
  return { kind: "name", word: words.join(" "), start: token.start, end: doc.tokens[end - 1]!.end };
}

const goesOn = ({ surface, reading, start }: Token, { next }: Place): boolean =>
  surface.kind === "word" &&
  reading.told.pos === "unknown" &&
  reading.conjunction === null &&
  reading.prefix === null &&
  start !== next?.start;

/** The word without conjunction and preposition; the article stays. */
function stemOf({ surface, reading }: Token): string {
  const { article, stem } = reading;
  const cut = article ? stem.from - 2 : stem.from;
  const letters = surface.text.replace(/\p{M}/gu, "");
  return letters.length === surface.codes.length ? letters.slice(Math.max(0, cut)) : letters;
}

/** A known verb that no cue, no event entry and no word class names. */
function isIdle({ statements, events, words }: Lexicons, { alternatives }: Reading): boolean {
  const { width, bits } = words.classes;
  return alternatives.every((lexeme) => {
    for (let cell = lexeme * width; cell < (lexeme + 1) * width; cell++) if (bits[cell] !== 0) return false;
    return statements.byLexeme[lexeme] === NONE && events.first[lexeme] === events.first[lexeme + 1];
  });
}

/** A noun for people, or a definite noun right before a person's name, with which no role begins. */
function isUnlistedRole({ lexicons, next }: Place, reading: Reading): boolean {
  const { told, article, human, name, alternatives, suffix } = reading;
  if (name || (told.pos !== "noun" && told.pos !== "adjective") || told.derived === "masdar") return false;
  const isTitle = article && suffix === null && next?.type === "person" && next.form !== "role";
  if (!isTitle && !(human && told.pos === "noun")) return false;
  const { rolePaths } = lexicons.mentions;
  return alternatives.every((lexeme) => enter(rolePaths, lexeme) === NONE);
}
