// Decides where annotations stand in a page's text: their words are searched in their paragraph; what is not there is a finding.

import type { Finding, Range } from "../model.ts";
import { SECTORS } from "../reading/3-mentions/schema.ts";
import type { Annotation, EventNote, PartyNote, StatementNote } from "./annotation.ts";
import type { GoldEvent, GoldPage, GoldParty, GoldStatement } from "./types.ts";

/** What a page's annotations are searched in. */
export interface Annotated {
  readonly name: string;
  /** For findings: the file of the annotations. */
  readonly file: string;
  readonly annotation: Annotation;
  readonly text: string;
}

/** Finds the words of all annotations. Those whose cue or trigger is not there are reported and left out. */
export function locate(page: Annotated, report: (finding: Finding) => void): GoldPage {
  const search = new Search(page, report);
  const { statements, events } = page.annotation;
  return {
    name: page.name,
    statements: statements.flatMap((note, at) =>
      locateStatement(search.at(`statements[${at}]`, note.p), note),
    ),
    events: events.flatMap((note, at) => locateEvent(search.at(`events[${at}]`, note.p), note)),
  };
}

/** The lines of a text that are not blank, without the white space round them; annotations count them from 0. */
export function paragraphsOf(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const inner = line.trim();
    const from = start + (line.length - line.trimStart().length);
    if (inner !== "") found.push({ start: from, end: from + inner.length });
    start += line.length + 1;
  }
  return found;
}

/** Looks for words in one paragraph of a page. */
class Search {
  readonly #page: Annotated;
  readonly #report: (finding: Finding) => void;
  readonly #paragraphs: readonly Range[];
  #where = "";
  #line = "";
  paragraph: Range | null = null;

  constructor(page: Annotated, report: (finding: Finding) => void) {
    this.#page = page;
    this.#report = report;
    this.#paragraphs = paragraphsOf(page.text);
  }

  /** Turns to an annotation and its paragraph. */
  at(where: string, p: number): this {
    this.#where = where;
    this.paragraph = this.#paragraphs[p] ?? null;
    if (this.paragraph) {
      this.#line = this.#page.text.slice(this.paragraph.start, this.paragraph.end);
    } else {
      const last = this.#paragraphs.length - 1;
      this.#tell(
        "p",
        "eval.paragraph",
        `no paragraph ${p}: the page's last is ${last}; count lines with words, from 0`,
      );
    }
    return this;
  }

  /** The n-th occurrence of words in the paragraph, or null without a word about it. */
  occurrence(words: string, n: number): Range | null {
    if (!this.paragraph) return null;
    let at = -1;
    for (let count = 0; count <= n; count++) {
      at = this.#line.indexOf(words, at + 1);
      if (at < 0) return null;
    }
    const start = this.paragraph.start + at;
    return { start, end: start + words.length };
  }

  /** The same, and a finding where it is not there. */
  required(key: string, words: string, n = 0): Range | null {
    const found = this.occurrence(words, n);
    if (!found && this.paragraph) {
      const which = n > 0 ? `occurrence ${n} of «${words}»` : `«${words}»`;
      this.#tell(key, "eval.span", `${which} is not in its paragraph; copy the words as they stand there`);
    }
    return found;
  }

  #tell(key: string, rule: string, message: string): void {
    this.#report({ where: `${this.#page.file}: ${this.#where}.${key}`, rule, message });
  }
}

function locateStatement(search: Search, note: StatementNote): GoldStatement[] {
  const cue = search.required("cue", note.cue, note.n);
  if (!cue || !search.paragraph) return [];
  const source = note.source === null ? null : search.required("source", note.source, note.source_n);
  return [{ note, paragraph: search.paragraph, cue, source, content: contentOf(search, note, cue) }];
}

/** From the occurrence of the first words that is nearest to the cue, to the next occurrence of the last words. */
function contentOf(
  search: Search,
  { content: [opening, closing], content_n }: StatementNote,
  cue: Range,
): Range | null {
  const told = content_n === undefined ? null : search.occurrence(opening, [content_n].flat()[0] ?? 0);
  const first = told ?? nearest(search, opening, cue);
  const last = first && nextOf(search, closing, first);
  if (!first) search.required("content[0]", opening);
  else if (!last) search.required("content[1]", closing);
  return first && last ? { start: first.start, end: last.end } : null;
}

function nearest(search: Search, words: string, cue: Range): Range | null {
  let best: Range | null = null;
  for (let n = 0, found = search.occurrence(words, 0); found; found = search.occurrence(words, ++n)) {
    if (!best || Math.abs(found.start - cue.end) < Math.abs(best.start - cue.end)) best = found;
  }
  return best;
}

function nextOf(search: Search, words: string, { start }: Range): Range | null {
  for (let n = 0, found = search.occurrence(words, 0); found; found = search.occurrence(words, ++n)) {
    if (found.end > start) return found;
  }
  return null;
}

function locateEvent(search: Search, note: EventNote): GoldEvent[] {
  const trigger = search.required("trigger", note.trigger, note.n);
  if (!trigger || !search.paragraph) return [];
  const parties = (key: "actors" | "recipients") =>
    note[key].map((party, at) => locateParty(search, party, `${key}[${at}].text`));
  return [
    {
      note,
      paragraph: search.paragraph,
      trigger,
      other: note.alt ? search.required("alt", note.alt.text, note.alt.n) : null,
      actors: parties("actors"),
      recipients: parties("recipients"),
    },
  ];
}

const isSector = (code: string): boolean => (SECTORS as readonly string[]).includes(code);

/** "RUS GOV": a country or an international code, then sectors; either may be missing. */
function locateParty(search: Search, note: PartyNote, key: string): GoldParty {
  const codes = (note.code ?? "").split(" ");
  return {
    note,
    at: note.text === null ? null : search.required(key, note.text, note.n),
    country: codes.find((code) => /^[A-Z]{3}$/.test(code) && !isSector(code)) ?? null,
    sectors: codes.filter(isSector),
  };
}
