// Decides what a question asks for: words, phrases in quotation marks, beginnings with *, exclusions with -, choices with OR.

import type { Surfaces } from "../../reading/2-words/surface.ts";
import { askedOf, beginningsOf, termsOf } from "../../reading/2-words/terms.ts";
import { tokenise } from "../../reading/2-words/tokenise.ts";
import type { Surface } from "../../reading/2-words/types.ts";
import type { Query, Wanted, WantedWord } from "./types.ts";

/** What is wrong with a question, in words for who asked it. */
export class QueryError extends Error {}

/** No question that people ask has more. */
const MOST_WORDS = 50;
/** Fewer letters before a star would find nearly every page. */
const LEAST_LETTERS = 2;

/** Closing marks by their opening ones; any two of a kind will do, for editors turn them round. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["«", "»"],
  ["»", "«"],
  ["“", "”„“"],
  ["”", "“”"],
  ["„", "“”"],
]);

interface Piece {
  readonly words: string;
  readonly isQuoted: boolean;
  readonly isExcluded: boolean;
}

/**
 * Reads a question as pages are read: the terms are the same.
 * @throws QueryError
 */
export function parseQuery(text: string, surfaces: Surfaces): Query {
  const all: Wanted[][] = [];
  const none: Wanted[] = [];
  let isChoice = false;
  let count = 0;
  for (const piece of piecesOf(text)) {
    if (isOr(piece)) {
      if (all.length === 0 || isChoice)
        throw new QueryError("OR stands between two words: say what comes before and after it");
      isChoice = true;
      continue;
    }
    const wanted = wantedOf(piece, surfaces);
    if (!wanted) continue;
    if ((count += wanted.kind === "phrase" ? wanted.words.length : 1) > MOST_WORDS)
      throw new QueryError(`this asks for more than ${MOST_WORDS} words: ask for fewer`);
    if (piece.isExcluded && isChoice)
      throw new QueryError(
        "what follows OR cannot be excluded with -: put the exclusion at the end, without OR",
      );
    if (piece.isExcluded) none.push(wanted);
    else if (isChoice) all.at(-1)!.push(wanted);
    else all.push([wanted]);
    isChoice = false;
  }
  if (isChoice) throw new QueryError("OR stands between two words: say what comes after it");
  if (all.length === 0) throw new QueryError(nothingAsked(none));
  return { all, none };
}

const nothingAsked = (none: readonly Wanted[]): string =>
  none.length > 0
    ? "this only says what is left out: say also what is looked for"
    : "there is no word to look for: give one in letters or digits";

const isOr = ({ words, isQuoted, isExcluded }: Piece): boolean => words === "OR" && !isQuoted && !isExcluded;

function* piecesOf(text: string): Generator<Piece> {
  for (let at = 0; at < text.length; ) {
    const isExcluded = text[at] === "-";
    const from = isExcluded ? at + 1 : at;
    const closing = CLOSING.get(text[from] ?? "");
    let end = from;
    if (closing) {
      end = endOfQuoted(text, from, closing);
      yield { words: text.slice(from + 1, end), isQuoted: true, isExcluded };
      at = end + 1;
      continue;
    }
    while (end < text.length && !isBlank(text[end]!) && !CLOSING.has(text[end]!)) end++;
    if (end > from) yield { words: text.slice(from, end), isQuoted: false, isExcluded };
    at = Math.max(end, at + 1);
    while (at < text.length && isBlank(text[at]!)) at++;
  }
}

function endOfQuoted(text: string, from: number, closing: string): number {
  for (let at = from + 1; at < text.length; at++) if (closing.includes(text[at]!)) return at;
  throw new QueryError(
    `the quotation mark ${text[from]} is opened and never closed: close it after the phrase`,
  );
}

const isBlank = (char: string): boolean => /\s/u.test(char);

/** What a piece asks for; null where it has no word. Words joined by marks are a phrase too. */
function wantedOf({ words }: Piece, surfaces: Surfaces): Wanted | null {
  const isBeginning = words.endsWith("*");
  if (words.slice(0, -1).includes("*"))
    throw new QueryError(
      "* stands for the end of a word and can only be the last thing: write it after the last word",
    );
  const spelled = spellingsIn(words, surfaces);
  if (spelled.length === 0 && isBeginning)
    throw new QueryError("* stands for the end of a word: write it right after the word's first letters");
  if (spelled.length === 0) return null;
  const [first, ...more] = spelled.map((surface, at): WantedWord => {
    if (isBeginning && at === spelled.length - 1) return beginning(surface);
    // a phrase looks for its words as they are read there, so any reading will do
    return {
      kind: "word",
      any: spelled.length > 1 ? termsOf(surface) : askedOf(surface),
      isBeginning: false,
    };
  });
  return more.length === 0 ? first! : { kind: "phrase", words: [first!, ...more] };
}

function beginning(surface: Surface): WantedWord {
  const any = beginningsOf(surface);
  if (any[0]!.length < LEAST_LETTERS)
    throw new QueryError(
      `* needs at least ${LEAST_LETTERS} letters before it: nearly every page has such a word`,
    );
  return { kind: "word", any, isBeginning: true };
}

function spellingsIn(words: string, surfaces: Surfaces): Surface[] {
  const found: Surface[] = [];
  tokenise(words, { start: 0, end: words.length }, (start, end) => {
    const surface = surfaces.of(words, start, end);
    if (termsOf(surface).length > 0) found.push(surface);
  });
  return found;
}
