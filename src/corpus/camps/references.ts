// Decides which words mean a camp, and which: its name, "this camp", "the second" of two, "its supporters".

import type { TokenSentence } from "../../reading/2-words/types.ts";
import type { OpenCamp, Reference } from "./types.ts";
import { isOfCamps } from "./views.ts";
import type { Words } from "./words.ts";

/** Words of a camp's name after its noun. */
const LONGEST = 3;

/** A page with more tells of something else. */
const MOST = 40;

/** The camps of a page, in the order in which they are named. */
export class Camps {
  readonly all: OpenCamp[] = [];
  #last: OpenCamp | null = null;
  /** "Two camps": after it "the first" and "the second" name them. */
  #isParted = false;

  /** The references of a sentence, in order, without overlap. */
  in(words: Words, { first, last }: TokenSentence): Reference[] {
    const found: Reference[] = [];
    if (this.all.length > MOST) return found;
    for (let at = first; at < last; at++) {
      const reference =
        this.#named(words, at, last) ?? this.#numbered(words, at, first) ?? this.#people(words, at, last);
      if (!reference) continue;
      this.#last = reference.camp;
      found.push(reference);
      at = reference.last - 1;
    }
    return found;
  }

  /** "The first camp", "the camp of the hawks"; the bare noun goes back to the camp last spoken of. */
  #named(words: Words, at: number, end: number): Reference | null {
    if (!words.isOf(at, "camp") || words.isVerb(at)) return null;
    const { told, article, suffix } = words.reading(at);
    if (told.number === "dual") this.#isParted = true;
    if (told.number === "dual" || told.number === "plural" || suffix !== null) return null;
    const last = article ? adjectivesEnd(words, at + 1, end) : ownerEnd(words, at + 1, end);
    if (last === at + 1)
      return article && this.#last ? { first: at, last, camp: this.#last, isOfPeople: false } : null;
    return { first: at, last, camp: this.#camp(words, at, last), isOfPeople: false };
  }

  #camp(words: Words, first: number, last: number): OpenCamp {
    const qualities = Array.from({ length: last - first - 1 }, (_, at) => first + 1 + at);
    const ordinal = qualities.map((at) => words.ordinal(at)).find((one) => one !== null) ?? null;
    const key = [first, ...qualities].map((at) => words.lemma(at)).join(" ");
    const noun = words.lemma(first);
    const known = this.all.find((camp) => {
      const isNoun = camp.noun === null || camp.noun === noun;
      return ordinal === null ? camp.key === key : isNoun && camp.ordinal === ordinal;
    });
    const isDoubtful = words.isOf(first, "camp-doubtful");
    return known ?? this.#open({ key, noun, ordinal, isDoubtful, name: { first, last } });
  }

  #open(named: Pick<OpenCamp, "key" | "noun" | "ordinal" | "isDoubtful" | "name">): OpenCamp {
    const camp = { ...named, members: [], favours: [], opposes: [], holds: [] };
    this.all.push(camp);
    return camp;
  }

  /** "The second" by itself, once the page has a camp of that number, or has told of two. */
  #numbered(words: Words, at: number, start: number): Reference | null {
    const ordinal = words.ordinal(at);
    if (ordinal === null || (at > start && words.pos(at - 1) === "noun")) return null;
    const isNext = this.#isParted && isBesideView(words, at);
    const camp =
      this.all.find((one) => one.ordinal === ordinal) ??
      (isNext
        ? this.#open({
            key: ordinal,
            noun: null,
            ordinal,
            isDoubtful: true,
            name: { first: at, last: at + 1 },
          })
        : null);
    return camp ? { first: at, last: at + 1, camp, isOfPeople: false } : null;
  }

  /** "Its supporters", "the supporters of the second camp". */
  #people(words: Words, at: number, end: number): Reference | null {
    if (!words.isOf(at, "camp-people") || words.isVerb(at)) return null;
    const { suffix, article } = words.reading(at);
    if (suffix?.person === "third" && this.#last)
      return { first: at, last: at + 1, camp: this.#last, isOfPeople: true };
    if (article || suffix || at + 1 >= end) return null;
    const camp = this.#named(words, at + 1, end);
    return camp && { ...camp, first: at, isOfPeople: true };
  }
}

/** A verb of camps, or its negation, stands beside the word. */
export const isBesideView = (words: Words, at: number): boolean =>
  [at - 1, at + 1, at + 2].some((beside) => words.isVerb(beside) && isOfCamps(words, beside));

/** Adjectives with the article: "the pragmatic second camp". */
function adjectivesEnd(words: Words, from: number, end: number): number {
  let at = from;
  while (at < Math.min(end, from + LONGEST) && isAdjective(words, at) && !opensPhrase(words, at)) at++;
  return at;
}

const isAdjective = (words: Words, at: number): boolean =>
  words.isDefinite(at) && (words.pos(at) === "adjective" || words.ordinal(at) !== null);

/** What a camp without the article is of: a definite noun with its adjectives. What is named after a town is one of tents. */
function ownerEnd(words: Words, from: number, end: number): number {
  if (from >= end || opensPhrase(words, from)) return from;
  if (words.isOf(from, "camp")) return from;
  if (words.isDefinite(from)) return adjectivesEnd(words, from + 1, Math.min(end, from + LONGEST));
  return from;
}

/** A conjunction or a preposition written onto the word begins another phrase. */
function opensPhrase(words: Words, at: number): boolean {
  const { conjunction, prefix } = words.reading(at);
  return conjunction !== null || prefix !== null;
}
