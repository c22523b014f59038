// Decides by which words content speaks of what is to come: a cue of expecting, a future verb, a guess, a readiness.

import type { WordClasses } from "../../reading/2-words/classes.ts";
import type { LexemeTables } from "../../reading/2-words/tables.ts";
import type { Reading } from "../../reading/2-words/types.ts";
import type { Statement } from "../../reading/6-statements/types.ts";
import type { Evented } from "../../reading/7-events/index.ts";
import type { FoundEvent } from "../../reading/7-events/types.ts";
import { clauseAt } from "./clause-at.ts";
import type { How } from "./types.ts";

/** The words that show it: tokens. */
export interface Mark {
  readonly first: number;
  readonly last: number;
  readonly how: How;
  /** It will not be, or hardly. */
  readonly negative: boolean;
  /** The verb whose act is to come, or -1. */
  readonly verb: number;
}

/** What finding marks needs of the lexicons. */
export interface MarkLexicon {
  readonly classes: WordClasses;
  readonly words: { readonly tables: { readonly lexemes: LexemeTables } };
}

interface Within {
  readonly inner: readonly Statement[];
  readonly events: readonly FoundEvent[];
}

const PERHAPS = new Set(["rubbama", "laalla"]);
const CONDITIONAL = new Set(["idha", "law", "in-if", "bi-ann-if", "lawla", "mahma"]);
/** A verb stands so far behind "perhaps" at most. */
const REACH = 4;

/** Finds marks in the content of statements. */
export class Marks {
  readonly #classes: WordClasses;
  readonly #lexemes: LexemeTables;

  constructor({ classes, words }: MarkLexicon) {
    this.#classes = classes;
    this.#lexemes = words.tables.lexemes;
  }

  /** What shows that a statement itself, and none inside it, speaks of what is to come; or null. */
  of(doc: Evented, statement: Statement, { inner, events }: Within): Mark | null {
    if (this.#isText(doc, statement)) return null;
    const { stance, first, last } = statement;
    const verb = -1;
    if (stance === "expects") return { first, last, how: "expects", negative: false, verb };
    const own = this.#inContent(doc, statement, inner);
    if (stance === "doubts")
      return own || this.#opensWithAn(doc, statement) || events.some((event) => this.#isAhead(event, doc))
        ? { first, last, how: "doubts", negative: true, verb }
        : null;
    if (stance === "asks" || stance === "denies") return null;
    if (own) return own;
    const ahead = events.find((event) => this.#isAhead(event, doc));
    return ahead ? { ...wordOf(ahead), how: "supposed", negative: false, verb } : null;
  }

  /** "Unlikely that X does": an with its verb right after it, unlike anna, leaves the time open. */
  #opensWithAn({ tokens }: Evented, { content: { first, last } }: Statement): boolean {
    const id = this.#id(tokens[first]!.reading);
    if (first + 1 >= last || (id !== "anna" && id !== "inna")) return false;
    const { told } = tokens[first + 1]!.reading;
    return told.pos === "verb" && told.tense !== "perfect";
  }

  /** A treaty's or a law's own words oblige; they foretell nothing. */
  #isText({ tokens }: Evented, { source }: Statement): boolean {
    const head = source.phrase?.head;
    return head !== undefined && source.mention === null && this.#isOf(tokens[head]!.reading, "document");
  }

  #inContent(doc: Evented, statement: Statement, inner: readonly Statement[]): Mark | null {
    const { first, last } = statement.content;
    const nested = new Map(inner.map(({ content }) => [content.first, content.last]));
    for (let at = first; at < last; at++) {
      const end = nested.get(at) ?? at;
      if (end > at) at = end - 1;
      else {
        const mark = this.#at(doc, at, statement);
        if (mark) return mark;
      }
    }
    return null;
  }

  #at(doc: Evented, at: number, { content, form }: Statement): Mark | null {
    const mark = this.#future(doc, at, content) ?? this.#guess(doc, at, content) ?? this.#ready(doc, at);
    if (!mark) return null;
    const clause = clauseAt(doc, mark.verb >= 0 ? mark.verb : at);
    if (clause?.kind === "relative" && (form !== "direct" || mark.how === "possible")) return null;
    return mark;
  }

  /** "Will", "will not". */
  #future({ tokens }: Evented, at: number, { last }: { readonly last: number }): Mark | null {
    const { future, told } = tokens[at]!.reading;
    if (future && told.pos === "verb") return markOf("future", at, { verb: at });
    const id = this.#id(tokens[at]!.reading);
    if (id !== "lan" && id !== "sawfa") return null;
    const isVerb = at + 1 < last && tokens[at + 1]!.reading.told.pos === "verb";
    return isVerb ? markOf("future", at, { verb: at + 1, negative: id === "lan" }) : null;
  }

  /** "May", "perhaps … will", "it is likely that", "it is possible that". */
  #guess(
    doc: Evented,
    at: number,
    { first, last }: { readonly first: number; readonly last: number },
  ): Mark | null {
    const { tokens } = doc;
    const { reading } = tokens[at]!;
    const id = this.#id(reading);
    if (id === "qad" || PERHAPS.has(id)) {
      const reach = id === "qad" ? 2 : REACH;
      for (let verb = at + 1; verb < Math.min(last, at + 1 + reach); verb++) {
        const { told } = tokens[verb]!.reading;
        if (told.pos === "negation" && this.#id(tokens[verb]!.reading) === "lam") return null;
        if (told.pos === "verb") return told.tense === "perfect" ? null : markOf("possible", at, { verb });
      }
      return null;
    }
    if (reading.told.pos === "verb" && reading.told.tense !== "perfect") {
      const how = this.#isOf(reading, "may-be")
        ? "possible"
        : this.#isOf(reading, "predicting")
          ? "likely"
          : null;
      return how !== null && this.#takesClause(doc, at, last) ? markOf(how, at, {}) : null;
    }
    const isAfterMin = at > first && this.#id(tokens[at - 1]!.reading) === "min";
    if (isAfterMin && this.#isOf(reading, "foreseen")) return markOf("likely", at - 1, { end: at + 1 });
    if (isAfterMin && this.#isOf(reading, "conceivable")) return markOf("possible", at - 1, { end: at + 1 });
    if (isAfterMin && this.#isOf(reading, "unlikely"))
      return markOf("likely", at - 1, { end: at + 1, negative: true });
    return null;
  }

  /** "It is possible that", "can X …": a clause of an follows, and nothing negates the verb. */
  #takesClause({ tokens }: Evented, at: number, last: number): boolean {
    if (at > 0 && tokens[at - 1]!.reading.told.pos === "negation") return false;
    for (let next = at + 1; next < Math.min(last, at + 1 + REACH); next++) {
      const id = this.#id(tokens[next]!.reading);
      if (id === "anna" || id === "inna") return true;
    }
    return false;
  }

  #ready({ tokens }: Evented, at: number): Mark | null {
    const { reading } = tokens[at]!;
    return this.#isOf(reading, "ready") && reading.told.pos !== "verb" ? markOf("ready", at, {}) : null;
  }

  /** To come, or supposed; a condition is only what something else hangs on. */
  #isAhead({ status, trigger: { clause } }: FoundEvent, { tokens }: Evented): boolean {
    if (status !== "hypothetical") return status === "future";
    return clause.marker < 0 || !CONDITIONAL.has(this.#id(tokens[clause.marker]!.reading));
  }

  #id = ({ lexeme }: Reading): string => (lexeme < 0 ? "" : this.#lexemes.ids[lexeme]!);

  #isOf({ alternatives }: Reading, name: string): boolean {
    const number = this.#classes.number(name);
    return alternatives.some(
      (lexeme) =>
        this.#classes.has(lexeme, number) || this.#classes.has(this.#lexemes.verbs[lexeme] ?? -1, number),
    );
  }
}

const wordOf = ({ trigger: { at } }: FoundEvent): { first: number; last: number } => ({
  first: at,
  last: at + 1,
});

function markOf(
  how: How,
  first: number,
  {
    verb = -1,
    end = Math.max(first, verb) + 1,
    negative = false,
  }: { verb?: number; end?: number; negative?: boolean },
): Mark {
  return { first, last: end, how, negative, verb };
}
