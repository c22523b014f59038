// A store in which pages are linked and decided on, for the tests of decisions.

import { createHash } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import type { GroupRecord, Page } from "../../src/model.ts";
import { decide, findUndo } from "../../src/store/decisions/log.ts";
import { findMerge, findSplit } from "../../src/store/decisions/reports.ts";
import { standingsOf } from "../../src/store/decisions/standing.ts";
import { relink } from "../../src/store/links/relink.ts";
import { openStore } from "../../src/store/open.ts";
import { Adder, type Tally } from "../../src/store/pages/add.ts";
import type { Store } from "../../src/store/store.ts";
import { reader, takeIn } from "../reader.ts";
import type { Place, Tried } from "./engines.ts";

const NOW = "2026-01-01T00:00:00.000Z";
export const WHY = { reason: "seen on the page", author: "rana", made: NOW };
const LINKS = ["page_copy", "origin", "event_group", "group_report", "dispute", "link"] as const;

/** A page of an outlet of its own. */
export const pageAt = (url: string, text: string): Promise<Page> =>
  takeIn(text, { url, published: "2024-05-15", publisher: url });

type Find = Parameters<typeof decide>[2];

/** A store of an engine, opened before the tests of a suite with these pages in it, and removed after them. */
export class LinkedStore {
  #place: Place | null = null;
  #store: Store | null = null;

  constructor({ makePlace }: Tried, pages: readonly Page[]) {
    beforeAll(async () => {
      this.#place = await makePlace();
      this.#store = await openStore(this.#place.place);
      await this.add(pages);
    });
    afterAll(async () => {
      await this.#store?.close();
      await this.#place?.remove();
    });
  }

  get store(): Store {
    return this.#store!;
  }

  /** The same store, opened once more. */
  another(): Promise<Store> {
    return openStore(this.#place!.place);
  }

  async add(pages: readonly Page[], coder = "first"): Promise<Tally> {
    const adder = new Adder(this.store, { reader, coder, now: () => NOW });
    for (const one of pages) await adder.take(one);
    await adder.finish();
    await relink(this.store);
    return adder.tally;
  }

  /** Decides and links; gives the decision's number. */
  async decided(find: Find): Promise<number> {
    const number = await decide(this.store, WHY, find);
    await relink(this.store);
    return number;
  }

  merge(...ids: string[]): Promise<number> {
    return this.decided((db) => findMerge(db, ids));
  }

  split(...ids: string[]): Promise<number> {
    return this.decided((db) => findSplit(db, ids));
  }

  undo(number: number): Promise<number> {
    return this.decided((db) => findUndo(db, number));
  }

  /** All that linking wrote, row for row. */
  links(): Promise<unknown> {
    return Promise.all(LINKS.map((table) => this.rows(table)));
  }

  /** The rows of a table, each as JSON, in an order of their own; of packed columns a hash. */
  async rows(table: Parameters<Store["db"]["selectFrom"]>[0] & string): Promise<string[]> {
    const rows = await this.store.db
      .selectFrom(table as "document")
      .selectAll()
      .execute();
    return rows.map((row) => JSON.stringify(row, hashed)).sort();
  }

  async groups(): Promise<GroupRecord[]> {
    const rows = await this.store.db.selectFrom("event_group").select("record").orderBy("id").execute();
    return rows.map(({ record }): GroupRecord => JSON.parse(record));
  }

  /** The first event of a page. */
  async eventOn(url: string): Promise<string> {
    const { id } = await this.store.db
      .selectFrom("event")
      .innerJoin("document", "document.id", "event.document")
      .select("event.id")
      .where("url", "=", url)
      .orderBy("start")
      .executeTakeFirstOrThrow();
    return id;
  }

  async groupOf(event: string): Promise<GroupRecord> {
    return (await this.groups()).find(({ reports }) => reports.some((one) => one.event === event))!;
  }

  /** The reports that are one event with this one. */
  async membersWith(event: string): Promise<string[]> {
    return (await this.groupOf(event)).reports.map((one) => one.event);
  }

  /** What comes of a decision, where it is not simply applied. */
  async noteOf(number: number): Promise<string> {
    const standings = await standingsOf(this.store.db);
    return standings.find(({ decision }) => decision.number === number)!.notes.join();
  }
}

/** A Buffer has its own JSON, so that the row is asked for the value as it was. */
function hashed(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key];
  return original instanceof Uint8Array ? createHash("sha256").update(original).digest("hex") : value;
}
