// Adds pages to a store as they come: what is there already is left alone, the rest is coded and written in batches.

import { campsOf } from "../../corpus/camps/find.ts";
import { Forecaster } from "../../corpus/forecasts/find.ts";
import { Sketcher } from "../../corpus/sketch.ts";
import type { Page } from "../../model.ts";
import { mentionRecords } from "../../reading/8-chains/extras.ts";
import type { Reader } from "../../reading/read.ts";
import { unpack } from "../pack.ts";
import { searchTerms } from "../../reading/search-terms.ts";
import type { Store } from "../store.ts";
import type { Coded } from "./coded.ts";
import { type Identity, identify } from "./identity.ts";
import { freeId, type Known, knownAs } from "./known.ts";
import { writePages } from "./write.ts";

/** What came of the pages, counted. */
export type Tally = Record<Known["kind"], number>;

/** Pages of one transaction: what is lost when the process is killed, and coded again on the next run. */
const BATCH = 100;

/** Takes pages one after another. */
export class Adder {
  readonly #store: Store;
  readonly #reader: Reader;
  readonly #coder: string;
  readonly #now: () => string;
  readonly #sketcher: Sketcher;
  readonly #forecaster: Forecaster;
  #waiting: Coded[] = [];
  readonly tally: Tally = { new: 0, changed: 0, recode: 0, unchanged: 0, withdrawn: 0 };

  /**
   * @param coder names program and lexicons: pages that another coded are coded again
   * @param now gives the instant, ISO
   */
  constructor(store: Store, { reader, coder, now }: { reader: Reader; coder: string; now: () => string }) {
    this.#store = store;
    this.#reader = reader;
    this.#coder = coder;
    this.#now = now;
    this.#sketcher = new Sketcher(reader.lexicons);
    this.#forecaster = new Forecaster(reader.lexicons);
  }

  /** Takes a page; it is in the store once a batch is full or `finish` was called. */
  async take(page: Page): Promise<void> {
    const identity = identify(page);
    if (this.#waiting.some((one) => isKin(one, page, identity))) await this.#write();
    const known = await knownAs(this.#store.db, identity, this.#coder);
    this.tally[known.kind]++;
    if (known.kind === "unchanged" || known.kind === "withdrawn") return;
    const id = known.kind === "new" ? await freeId(this.#store.db, page.id) : known.id;
    this.#code({ ...page, id }, identity);
    if (this.#waiting.length >= BATCH) await this.#write();
  }

  #code(page: Page, identity: Identity): void {
    const reading = this.#reader.read(page);
    const records = this.#reader.bind(reading);
    const sketch = this.#sketcher.sketch(reading, records);
    const terms = searchTerms(
      reading,
      records.statements.map(({ content }) => content),
    );
    const forecasts = this.#forecaster.forecasts(reading, records);
    const { lexicons } = this.#reader;
    const mentions = [...mentionRecords(reading, lexicons.mentions.entities)];
    const camps = campsOf(reading, lexicons);
    this.#waiting.push({
      ...{ page, identity, coder: this.#coder },
      ...{ records, sketch, terms, mentions, forecasts, camps },
    });
  }

  /** Codes again, as they were taken in, all pages that another program or other lexicons coded. */
  async recodeAll(after: () => void): Promise<void> {
    const { db } = this.#store;
    for (;;) {
      const stale = await db
        .selectFrom("document")
        .innerJoin("document_source", "document_source.document", "document.id")
        .select(["document.id", "address", "content", "document.url", "page"])
        .where("coder", "!=", this.#coder)
        .orderBy("document.id")
        .limit(BATCH)
        .execute();
      if (stale.length === 0) return;
      for (const { id, address, content, url, page } of stale) {
        this.tally.recode++;
        this.#code({ ...(unpack(page) as Page), id }, { address, content, hasUrl: url !== null });
        after();
      }
      await this.#write();
    }
  }

  /** Writes what is still waiting. */
  async finish(): Promise<void> {
    await this.#write();
  }

  async #write(): Promise<void> {
    const pages = this.#waiting;
    this.#waiting = [];
    await writePages(this.#store, pages, this.#now());
  }
}

/** What a waiting page is decides what this one is, or its id. */
const isKin = (waiting: Coded, page: Page, { address, content }: Identity): boolean =>
  waiting.identity.address === address || waiting.identity.content === content || waiting.page.id === page.id;
