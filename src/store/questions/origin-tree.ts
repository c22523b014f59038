// The question who has one event from whom: the tree of its pages, outlets, owners and voices.

import { type OriginFacts, originTree } from "../../corpus/origins/tree.ts";
import type { OriginTree } from "../../corpus/origins/types.ts";
import type { CopyRecord, OriginRecord } from "../../model.ts";
import type { Db } from "../store.ts";
import type { WholeEvent } from "./event.ts";
import { inParts } from "./pages.ts";

/**
 * The tree of an event's reports; pages that only recall it are no part of it.
 * @param owners by an outlet's entity: who owns it; the store does not keep what the lexicon says
 */
export async function askOriginTree(
  db: Db,
  event: WholeEvent,
  owners: OriginFacts["owners"],
): Promise<OriginTree> {
  const publishers = new Map(event.told.map(({ page }) => [page.document, page.publisher]));
  const documents = [...publishers.keys()];
  // an event's pages may have gone since links were made
  const reports = event.reports.filter(({ document }) => publishers.has(document));
  return originTree(
    { ...event, reports },
    {
      ...{ publishers, owners },
      origins: await originsOf(db, documents),
      copies: await copiesAmong(db, new Set(documents)),
      chains: new Map(event.told.map(({ event: { id, chain } }) => [id, chain])),
    },
  );
}

async function originsOf(db: Db, documents: readonly string[]): Promise<Map<string, OriginRecord>> {
  const rows = await inParts(documents, (some) =>
    db.selectFrom("origin").select(["document", "record"]).where("document", "in", some).execute(),
  );
  return new Map(rows.map(({ document, record }) => [document, JSON.parse(record) as OriginRecord]));
}

async function copiesAmong(db: Db, documents: ReadonlySet<string>): Promise<CopyRecord[]> {
  const rows = await inParts([...documents], (some) =>
    db
      .selectFrom("page_copy")
      .select(["document", "original", "share"])
      .where("document", "in", some)
      .execute(),
  );
  return rows
    .filter(({ original }) => documents.has(original))
    .map(({ document, original, share }) => ({ kind: "copy", document, of: original, share }));
}
