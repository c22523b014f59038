// The question which camps pages tell of. Camps of several pages are not joined: each is one page's.

import type { CampRecord } from "../../corpus/camps/types.ts";
import type { Db } from "../store.ts";
import type { Asked, Limit, Listed } from "./asked.ts";
import { likeWords } from "./event-filter.ts";
import { type PageLine, pagesById } from "./pages.ts";

/** What must hold of a camp. */
export interface CampFilter {
  readonly member?: Asked | undefined;
  /** Words of its name or views. */
  readonly text?: string | undefined;
  /** ISO days, of the page. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A camp and its page. */
export interface CampTold extends CampRecord {
  readonly page: PageLine;
}

/** The camps that a filter leaves, those of the newest pages first, in the order of each page. */
export async function askCamps(
  db: Db,
  { filter: { member, text, since, until }, limit }: { readonly filter: CampFilter; readonly limit: Limit },
): Promise<Listed<CampTold>> {
  let asked = db.selectFrom("camp");
  if (member)
    asked = asked.where("id", "in", (on) => {
      const camps = on.selectFrom("camp_member").select("camp");
      return member.kind === "key"
        ? camps.where("key", "=", member.key)
        : camps.where("country", "=", member.code);
    });
  if (text !== undefined) asked = asked.where("folded", "like", likeWords(text));
  if (since !== undefined) asked = asked.where("published", ">=", since);
  if (until !== undefined) asked = asked.where("published", "<=", until);
  const { total } = await asked
    .select((on) => on.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const ordered = asked
    .select("record")
    .orderBy((on) => on.fn.coalesce("published", on.val("")), "desc")
    .orderBy("document")
    .orderBy("start");
  const rows = await (limit === null ? ordered : ordered.limit(limit)).execute();
  const records = rows.map(({ record }) => JSON.parse(record) as CampRecord);
  const pages = await pagesById(
    db,
    records.map(({ document }) => document),
  );
  return { total, items: records.map((record) => ({ ...record, page: pages.get(record.document)! })) };
}
