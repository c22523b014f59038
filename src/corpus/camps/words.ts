// What finding camps asks of words: their classes, ids and parts of speech.

import type { WordClasses } from "../../reading/2-words/classes.ts";
import type { LexemeTables } from "../../reading/2-words/tables.ts";
import type { Reading, Token } from "../../reading/2-words/types.ts";
import { fold } from "../../reading/1-text/normalise.ts";
import { spell } from "../../reading/1-text/letters.ts";

/** What camps need of the lexicons. */
export interface CampLexicon {
  readonly classes: WordClasses;
  readonly words: { readonly tables: { readonly lexemes: LexemeTables } };
}

/** Answers small questions about the words of a page. */
export class Words {
  readonly #classes: WordClasses;
  readonly #lexemes: LexemeTables;
  readonly tokens: readonly Token[];

  constructor({ classes, words }: CampLexicon, tokens: readonly Token[]) {
    this.#classes = classes;
    this.#lexemes = words.tables.lexemes;
    this.tokens = tokens;
  }

  reading(at: number): Reading {
    return this.tokens[at]!.reading;
  }

  /** Its part of speech; empty before and after the page. */
  pos(at: number): string {
    return this.tokens[at]?.reading.told.pos ?? "";
  }

  id(at: number): string {
    const lexeme = this.tokens[at]?.reading.lexeme ?? -1;
    return lexeme < 0 ? "" : this.#lexemes.ids[lexeme]!;
  }

  isOf(at: number, name: string): boolean {
    const number = this.#classes.number(name);
    return (this.tokens[at]?.reading.alternatives ?? []).some((lexeme) => this.#classes.has(lexeme, number));
  }

  /** The ordinal that a word with the article may be, whatever its neighbours make of it; or null. */
  ordinal(at: number): string | null {
    const number = this.#classes.number("camp-ordinal");
    for (const { article, alternatives, lemma } of this.tokens[at]?.surface.readings ?? [])
      if (article && alternatives.some((lexeme) => this.#classes.has(lexeme, number))) return lemma;
    return null;
  }

  /** A finite verb. */
  isVerb(at: number): boolean {
    return this.pos(at) === "verb";
  }

  isComma(at: number): boolean {
    const text = this.tokens[at]?.surface.text;
    return text !== undefined && COMMAS.has(text);
  }

  /** A word with the article and no preposition, as a noun or an adjective. */
  isDefinite(at: number): boolean {
    const reading = this.tokens[at]?.reading;
    return reading !== undefined && reading.article && reading.told.pos !== "verb";
  }

  lemma(at: number): string {
    const { reading, surface } = this.tokens[at]!;
    return spell(fold(reading.lemma ?? surface.text)).trim();
  }
}

const COMMAS = new Set([",", "\u060c", ";", "\u061b"]);
