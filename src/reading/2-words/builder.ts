// Collects lexemes and their surface forms, and packs them into the automaton of all words.

import { buildTrie } from "../../lexicon/trie.ts";
import { ALPHABET, foldUnit, IGNORED, MULTIPLE } from "../1-text/letters.ts";
import { fold } from "../1-text/normalise.ts";
import { packFeatures, POS, type Pos, unpackFeatures } from "./features.ts";
import type { Form } from "./inflect/conjugate.ts";
import { spellingOf } from "./spelling.ts";
import { type LexemeTables, NAME, SPELLING_SHIFT, type WordTables } from "./tables.ts";

interface Row {
  lemma: string;
  id: string;
  pos: Pos;
  flags: number;
  verb: number;
  value: number;
  verbForm: string;
}

/** Collects lexemes and their forms; other stages add theirs before `finish`. */
export class WordBuilder {
  readonly rows: Row[] = [];
  readonly #byKey = new Map<string, number[]>();
  /** Forms by folded spelling, each as lexeme and bits in one number. */
  readonly #forms = new Map<string, number[]>();

  /** Adds a lexeme and gives its number. */
  add(row: Partial<Row> & Pick<Row, "lemma" | "pos">): number {
    const number = this.rows.push({ id: "", flags: 0, verb: -1, value: 0, verbForm: "", ...row }) - 1;
    const key = keyOf(row.pos, row.lemma);
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), number]);
    return number;
  }

  /** Lexemes by part of speech and dictionary spelling. */
  find(pos: Pos, lemma: string): readonly number[] {
    return this.#byKey.get(keyOf(pos, lemma)) ?? [];
  }

  form(lexeme: number, { text, told }: Form): void {
    const key = keyOfForm(text);
    if (key === "") return;
    const bits = packFeatures(told) | (spellingOf(text) << SPELLING_SHIFT);
    const packed = lexeme * LEXEME_STEP + bits;
    const forms = this.#forms.get(key);
    if (!forms) this.#forms.set(key, [packed]);
    else if (!forms.includes(packed)) forms.push(packed);
  }

  /** Whether a form is a common word already (names aside, and duals, which are rare): names that are words must say so. */
  hasWord(text: string): boolean {
    const forms = this.#forms.get(keyOfForm(text)) ?? [];
    return forms.some((packed) => {
      const lexeme = Math.floor(packed / LEXEME_STEP);
      const told = unpackFeatures((packed % LEXEME_STEP) & ((1 << SPELLING_SHIFT) - 1));
      const isCommon = told.number !== "dual" && told.place !== "suffixed" && told.state !== "construct";
      return isCommon && (this.rows[lexeme]!.flags & NAME) === 0;
    });
  }

  /** Lexemes of these parts of speech that have this form. */
  lexemesOf(text: string, pos: readonly Pos[]): number[] {
    return this.#lexemesAt(text).filter((lexeme) => pos.includes(this.rows[lexeme]!.pos));
  }

  #lexemesAt(text: string): number[] {
    const forms = this.#forms.get(keyOfForm(text)) ?? [];
    return [...new Set(forms.map((packed) => Math.floor(packed / LEXEME_STEP)))];
  }

  finish(): WordTables {
    const keys = [...this.#forms.keys()].sort();
    const first = new Int32Array(keys.length + 1);
    const pairs: number[] = [];
    keys.forEach((key, at) => {
      for (const packed of this.#forms.get(key)!) {
        pairs.push(Math.floor(packed / LEXEME_STEP), packed % LEXEME_STEP);
      }
      first[at + 1] = pairs.length / 2;
    });
    const trie = buildTrie(
      keys.map((key, at) => [Uint8Array.from(key, (char) => char.charCodeAt(0)), at] as const),
      ALPHABET,
    );
    return { trie, first, forms: Int32Array.from(pairs), lexemes: this.#columns() };
  }

  #columns(): LexemeTables {
    const { rows } = this;
    return {
      lemmas: rows.map((row) => row.lemma),
      ids: rows.map((row) => row.id),
      pos: Uint8Array.from(rows, (row) => POS.indexOf(row.pos)),
      flags: Int32Array.from(rows, (row) => row.flags),
      verbs: Int32Array.from(rows, (row) => row.verb),
      values: rows.map((row) => row.value),
    };
  }
}

/** Folded letters as one short string; the shape of the automaton's keys. */
function keyOfForm(text: string): string {
  let key = "";
  for (let i = 0; i < text.length; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code === MULTIPLE) return String.fromCharCode(...fold(text));
    if (code !== IGNORED) key += String.fromCharCode(code);
  }
  return key;
}

/** Room for features and spelling below the lexeme's number. */
const LEXEME_STEP = 2 ** 30;

const keyOf = (pos: Pos, lemma: string): string => `${pos} ${lemma}`;
