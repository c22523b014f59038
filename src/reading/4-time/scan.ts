// Decides what each token may be in an expression of time: words of the lexicon, numbers in words, figures, marks.

import { enter, follow, outputsAt } from "../../lexicon/phrases.ts";
import { NONE } from "../../lexicon/trie.ts";
import type { PhraseWord, Token } from "../2-words/types.ts";
import { AND, classNumber, NO_TIME, OF, type Scanned } from "./classes.ts";
import { readNumerals } from "./numerals.ts";
import { readFigures } from "./numeric.ts";
import { modeOf, MODES, type Part, placeOf, tokenOf, type WordSource } from "./place.ts";
import type { Facts, TimeTables } from "./types.ts";

const MARKS: readonly (readonly [string, Scanned])[] = [
  ["/", "slash"],
  ["\\", "slash"],
  ["-", "dash"],
  ["\u2013", "dash"],
  ["\u2014", "dash"],
  [",", "comma"],
  ["\u060c", "comma"],
  [".", "point"],
  ["(", "open"],
  ["[", "open"],
  [")", "close"],
  ["]", "close"],
];
const MARK_CLASS = new Map(MARKS);

const NO_FACTS: Facts = {};

/** Reads the tokens `[first, last)` of one sentence, each place once. */
export class Scanner implements WordSource {
  readonly tokens: readonly Token[];
  readonly tables: TimeTables;
  /** The first token that is not of the sentence any more. */
  readonly last: number;
  readonly #known = new Map<number, Part[]>();
  /** Tokens inside fixed phrases that are no time. */
  readonly #taken = new Set<number>();

  constructor(tokens: readonly Token[], range: { first: number; last: number }, tables: TimeTables) {
    this.tokens = tokens;
    this.tables = tables;
    this.last = range.last;
  }

  /** All readings of what stands at a place. */
  at(place: number): readonly Part[] {
    let parts = this.#known.get(place);
    if (!parts) this.#known.set(place, (parts = this.#read(place)));
    return parts;
  }

  /** Only the words of the lexicon at a place: no numerals put together, no figures. */
  readonly wordsAt = (place: number): readonly Part[] => {
    const token = tokenOf(place);
    if (token >= this.last || this.#taken.has(token)) return [];
    return this.tokens[token]!.surface.kind === "word" ? this.#words(place) : [];
  };

  /** Marks the words of a fixed phrase that is no time, if one begins at this token. */
  passOver(token: number): void {
    const noTime = classNumber(NO_TIME);
    let end = token;
    for (const part of this.#words(placeOf(token, MODES.open))) {
      if (part.class === noTime) end = Math.max(end, tokenOf(part.end));
    }
    // "Russia today", but on "today Sunday" in Russia
    if (end === token || this.#isWeekday(end)) return;
    for (let i = token; i < end; i++) this.#taken.add(i);
    this.#known.clear();
  }

  #isWeekday(token: number): boolean {
    return this.wordsAt(placeOf(token, MODES.plain)).some((part) => part.facts.weekday !== undefined);
  }

  #read(place: number): Part[] {
    const token = tokenOf(place);
    if (token >= this.last || this.#taken.has(token)) return [];
    const { surface } = this.tokens[token]!;
    if (surface.kind === "number") return this.#figures(place);
    if (surface.kind === "punctuation" || surface.kind === "symbol") {
      const mark = MARK_CLASS.get(surface.text);
      return mark ? [this.#scanned(mark, NO_FACTS, placeOf(token + 1, MODES.plain))] : [];
    }
    if (surface.kind !== "word") return [];
    const parts = this.#words(place);
    const numerals = readNumerals(this, parts);
    for (const { name, facts, end, from } of numerals) {
      parts.push({ ...this.#scanned(name, facts, end), cut: from.cut, prefix: from.prefix });
    }
    if (modeOf(place) === MODES.plain) this.#joined(token, parts);
    return parts;
  }

  /** wa and li written onto the token count as words of their own. */
  #joined(token: number, parts: Part[]): void {
    const { phraseWords } = this.tokens[token]!.surface;
    const joined = (name: number, mode: number): Part => ({
      class: name,
      tag: NONE,
      facts: NO_FACTS,
      end: placeOf(token, mode),
      cut: 0,
      prefix: null,
    });
    if (phraseWords.some((word) => fits(word, MODES.afterWa)))
      parts.push(joined(classNumber(AND), MODES.afterWa));
    if (phraseWords.some((word) => fits(word, MODES.afterLi)))
      parts.push(joined(classNumber(OF), MODES.afterLi));
  }

  #figures(place: number): Part[] {
    const mode = modeOf(place);
    if (mode !== MODES.plain && mode !== MODES.open) return [];
    return readFigures(this.tokens, tokenOf(place))
      .filter((figure) => figure.last <= this.last)
      .map((figure) => this.#scanned(figure.class, figure.facts, placeOf(figure.last, MODES.plain)));
  }

  #scanned(name: Scanned, facts: Facts, end: number): Part {
    return { class: classNumber(name), tag: NONE, facts, end, cut: 0, prefix: null };
  }

  #words(place: number): Part[] {
    const { words, items } = this.tables;
    const parts: Part[] = [];
    const token = tokenOf(place);
    for (const word of this.tokens[token]!.surface.phraseWords) {
      if (!fits(word, modeOf(place))) continue;
      let state = enter(words, word.word);
      for (let next = token + 1; state !== NONE; next++) {
        for (const output of outputsAt(words, state)) {
          const { class: name, tag, facts } = items[output]!;
          const { cut, prefix } = word;
          parts.push({ class: name, tag, facts, end: placeOf(next, MODES.plain), cut, prefix });
        }
        state = next < this.last ? this.#step(state, next) : NONE;
      }
    }
    return parts;
  }

  /** The state after the whole word at `token`. */
  #step(state: number, token: number): number {
    for (const word of this.tokens[token]!.surface.phraseWords) {
      if (!fits(word, MODES.plain)) continue;
      return follow(this.tables.words, state, word.word);
    }
    return NONE;
  }
}

/** Whether a word is what stands at a place of this mode: only an expression's first word may have clitics unread. */
function fits(word: PhraseWord, mode: number): boolean {
  const { conjunction, prefix } = word;
  if (mode === MODES.open) return prefix !== "ka";
  if (mode === MODES.afterWa) return conjunction === "wa" && prefix === null;
  if (mode === MODES.afterLi) return conjunction === null && prefix === "li";
  return conjunction === null && prefix === null;
}
