// Decides whether a word is of a class: looks it up in the compiled table.

/** Bit c of row `lexeme` says whether that lexeme is of class c; `width` 32-bit cells a row. */
export interface ClassTables {
  readonly names: readonly string[];
  readonly width: number;
  readonly bits: Int32Array;
}

/** Looks classes up by name once, then answers for lexemes. */
export class WordClasses {
  readonly #tables: ClassTables;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(tables: ClassTables) {
    this.#tables = tables;
    this.#numbers = new Map(tables.names.map((name, at) => [name, at]));
  }

  /** The number of a class. Throws where no lexicon defines it: our own code or lexicon asks. */
  number(name: string): number {
    const number = this.#numbers.get(name);
    if (number === undefined) throw new Error(`no word class "${name}" in 2-words/lexicon/classes`);
    return number;
  }

  has(lexeme: number, number: number): boolean {
    if (lexeme < 0) return false;
    const { width, bits } = this.#tables;
    return ((bits[lexeme * width + (number >> 5)]! >> (number & 31)) & 1) === 1;
  }
}
