// Decides which words of a page show what was asked, and the pieces of text round them.

import type { Page, Range, Span } from "../../model.ts";
import type { Surfaces } from "../../reading/2-words/surface.ts";
import { termsOf } from "../../reading/2-words/terms.ts";
import type { TokenSentence } from "../../reading/2-words/types.ts";
import { type Place, placesOf, within, wordsAgain } from "../../reading/search-terms.ts";
import type { Mark, Query, Snippet, Wanted, WantedWord } from "./types.ts";

const MOST_SNIPPETS = 3;
/** Units of a snippet; a longer sentence is cut round its marks. */
const LONGEST = 240;

/**
 * The pieces of a page that show best what was asked, in the order of the page.
 * @param said the content of statements, where only that counts
 */
export function snippetsOf(
  page: Page,
  query: Query,
  { surfaces, said }: { readonly surfaces: Surfaces; readonly said: readonly Range[] | null },
): Snippet[] {
  const worded = wordsAgain(page, surfaces);
  const marks = marksIn([...placesOf(worded)], query, said);
  return choose(bySentence(worded.sentences, marks)).map((some) => snippet(page.text, some));
}

/** Every word that shows something asked, in order. */
function marksIn(places: readonly Place[], { all }: Query, said: readonly Range[] | null): Mark[] {
  const isSaid = said && within(said);
  const counts = places.map(({ token }) => isSaid?.(token) ?? true);
  const wanted = all.flat();
  const marked = new Map<number, number>();
  for (let at = 0; at < places.length; at++)
    wanted.forEach((one, number) => {
      const length = matchAt(places, at, one);
      for (let i = at; i < at + length; i++) if (!counts[i]) return;
      for (let i = at; i < at + length; i++) marked.set(i, number);
    });
  return [...marked]
    .sort(([a], [b]) => a - b)
    .map(([at, number]) => ({ start: places[at]!.token.start, end: places[at]!.token.end, wanted: number }));
}

/** How many words from a place on are what is wanted; 0 where they are not. */
function matchAt(places: readonly Place[], at: number, wanted: Wanted): number {
  if (wanted.kind === "word") return isMatch(places[at]!, wanted) ? 1 : 0;
  const { words } = wanted;
  for (let i = 0; i < words.length; i++) {
    const place = places[at + i];
    if (!place || (i > 0 && place.isApart) || !isMatch(place, words[i]!)) return 0;
  }
  return words.length;
}

function isMatch({ token }: Place, { any, isBeginning }: WantedWord): boolean {
  const all = termsOf(token.surface);
  return isBeginning
    ? all.some((term) => any.some((start) => term.startsWith(start)))
    : any.some((term) => all.includes(term));
}

interface Shown {
  readonly sentence: Range;
  readonly marks: readonly Mark[];
}

function bySentence(sentences: readonly TokenSentence[], marks: readonly Mark[]): Shown[] {
  const shown: Shown[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const from = next;
    while (next < marks.length && marks[next]!.start < sentence.end) next++;
    if (next > from) shown.push({ sentence, marks: marks.slice(from, next) });
  }
  return shown;
}

/** Sentences with most of what was asked; of equals the one that adds something, then the first. */
function choose(shown: readonly Shown[]): Shown[] {
  const left = new Set(shown);
  const seen = new Set<number>();
  const chosen: Shown[] = [];
  while (chosen.length < MOST_SNIPPETS && left.size > 0) {
    let best: Shown | null = null;
    let most = -1;
    for (const one of left) {
      const kinds = new Set(one.marks.map(({ wanted }) => wanted));
      const fresh = [...kinds].filter((kind) => !seen.has(kind)).length;
      const worth = fresh * 100 + kinds.size;
      if (worth > most) [best, most] = [one, worth];
    }
    left.delete(best!);
    for (const { wanted } of best!.marks) seen.add(wanted);
    chosen.push(best!);
  }
  return chosen.sort((a, b) => a.sentence.start - b.sentence.start);
}

function snippet(text: string, { sentence, marks }: Shown): Snippet {
  const { start, end } = cut(text, sentence, marks[0]!);
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return { ...spanOf(text, { start, end }), marks: inside.map((mark) => spanOf(text, mark)) };
}

const spanOf = (text: string, { start, end }: Range): Span => ({ start, end, text: text.slice(start, end) });

/** A sentence, or as much of it round its first mark as a snippet holds, cut at blanks. */
function cut(text: string, { start, end }: Range, mark: Range): Range {
  if (end - start <= LONGEST) return { start, end };
  let from = Math.max(start, Math.min(mark.start - LONGEST / 4, end - LONGEST));
  let to = Math.min(end, from + LONGEST);
  if (from > start) while (from < mark.start && !isBlank(text, from - 1)) from++;
  if (to < end) while (to > mark.end && !isBlank(text, to)) to--;
  if (to < mark.end) to = mark.end;
  return { start: from, end: to };
}

const isBlank = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));
