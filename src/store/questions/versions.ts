// Gives the older versions of the pages that report an event, and what each of them said of it.

import { unpack } from "../pack.ts";
import type { Whole } from "../pages/write.ts";
import type { Db } from "../store.ts";
import type { ReportTold } from "./event.ts";

/** What a page said before it changed. */
export interface OlderVersion {
  readonly document: string;
  readonly version: number;
  readonly title: string | null;
  readonly added: string;
  readonly retired: string;
  /** The sentences that told events of the same types; none where it did not tell the event. */
  readonly sentences: readonly string[];
}

/** The older versions of the reports' pages, oldest first. */
export async function olderVersions(db: Db, told: readonly ReportTold[]): Promise<OlderVersion[]> {
  const types = new Set(told.map(({ event }) => event.type));
  const rows = await db
    .selectFrom("archive")
    .where("id", "in", [...new Set(told.map(({ page }) => page.document))])
    .where("why", "=", "replaced")
    .orderBy("id")
    .orderBy("version")
    .select(["id", "version", "added", "retired", "whole"])
    .execute();
  return rows.map(({ id, version, added, retired, whole }) => {
    const { document, events } = unpack(whole) as Whole;
    const ranges = events.filter(({ type }) => types.has(type)).map(({ sentence }) => sentence);
    const sentences = ranges.map(({ start, end }) => document.text.slice(start, end).trim());
    return {
      ...{ document: id, version, title: document.title ?? null, added, retired },
      sentences: [...new Set(sentences)],
    };
  });
}
