// Reads one page: the pipeline, a line a stage.

import type { Page } from "../model.ts";
import { findQuotations } from "./1-text/quotations.ts";
import { findSentences } from "./1-text/sentences.ts";
import { findWords, type Worded } from "./2-words/index.ts";
import { Surfaces } from "./2-words/surface.ts";
import { findMentions } from "./3-mentions/index.ts";
import { type Dating, datePage, findTimes, parseDate, publishedIn } from "./4-time/index.ts";
import { findClauses } from "./5-clauses/index.ts";
import { findStatements } from "./6-statements/index.ts";
import { type Evented, findEvents } from "./7-events/index.ts";
import { Outlets } from "./8-chains/outlets.ts";
import { bindChains, type Records } from "./8-chains/index.ts";
import type { Lexicons } from "./lexicons.ts";

/** A page with all that the stages found, for records and for `explain`. */
export interface Reading extends Evented {
  readonly published: string | null;
  /** How the date was inferred, where the page states none. */
  readonly dating: Dating | null;
}

/** Reads pages one after another; remembers spellings between them, which changes no result. */
export class Reader {
  readonly lexicons: Lexicons;
  readonly #surfaces: Surfaces;
  readonly #outlets: Outlets;

  constructor(lexicons: Lexicons) {
    this.lexicons = lexicons;
    this.#surfaces = new Surfaces(lexicons.words);
    this.#outlets = new Outlets(lexicons.mentions.entities);
  }

  /** All stages of a page. */
  read(page: Page): Reading {
    const { lexicons } = this;
    const texted = {
      page,
      sentences: findSentences(page.text, page.blocks),
      quotations: findQuotations(page.text),
    };
    const worded = findWords(texted, this.#surfaces);
    const mentioned = findMentions(worded, lexicons);
    const stated = this.#published(worded);
    const dating = stated === null ? datePage(worded, lexicons.time) : null;
    const published = stated ?? dating?.value ?? null;
    const timed = { ...mentioned, published, times: findTimes(worded, lexicons.time, published) };
    const claused = { ...findClauses(timed, lexicons), published };
    const told = { ...findStatements(claused, lexicons), published, dating };
    return { ...findEvents(told, lexicons), published, dating };
  }

  /** The page's date: what its metadata say, else what a byline or dateline says. */
  #published(doc: Worded): string | null {
    const { publishedHint } = doc.page;
    const told =
      publishedHint === undefined ? null : parseDate(publishedHint, this.lexicons.time, this.#surfaces);
    return told ?? publishedIn(doc, this.lexicons.time);
  }

  /** The records of what was read. */
  bind(reading: Reading): Records {
    return bindChains(reading, this.lexicons.mentions.entities, this.#outlets);
  }

  /** The records of a page. */
  records(page: Page): Records {
    return this.bind(this.read(page));
  }
}
