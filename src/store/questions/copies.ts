// The question which pages share their text.

import type { CopyRecord } from "../../model.ts";
import type { Db } from "../store.ts";
import type { Asked, Limit, Listed } from "./asked.ts";
import { type PageLine, pagesById } from "./pages.ts";

/** What must hold of a copy. */
export interface CopyFilter {
  /** The outlet of either page. */
  readonly outlet?: Asked | undefined;
  /** ISO days, of the later page. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A copy and the two pages. */
export interface CopyTold extends CopyRecord {
  readonly page: PageLine;
  readonly original: PageLine;
}

/** The copies that a filter leaves, the newest first. */
export async function askCopies(
  db: Db,
  { filter: { outlet, since, until }, limit }: { readonly filter: CopyFilter; readonly limit: Limit },
): Promise<Listed<CopyTold>> {
  let asked = db
    .selectFrom("page_copy")
    .innerJoin("document as page", "page.id", "page_copy.document")
    .innerJoin("document as original", "original.id", "page_copy.original");
  if (outlet?.kind === "key")
    asked = asked.where((on) =>
      on.or([on("page.publisher", "=", outlet.key), on("original.publisher", "=", outlet.key)]),
    );
  if (since !== undefined) asked = asked.where("page.published", ">=", since);
  if (until !== undefined) asked = asked.where("page.published", "<=", until);
  const { total } = await asked
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const ordered = asked
    .select(["page_copy.document", "page_copy.original", "share"])
    .orderBy((on) => on.fn.coalesce("page.published", on.val("")), "desc")
    .orderBy("page_copy.document")
    .orderBy("page_copy.original");
  const rows = await (limit === null ? ordered : ordered.limit(limit)).execute();
  const pages = await pagesById(
    db,
    rows.flatMap(({ document, original }) => [document, original]),
  );
  const items = rows.map(
    ({ document, original, share }): CopyTold => ({
      ...{ kind: "copy", document, of: original, share },
      page: pages.get(document)!,
      original: pages.get(original)!,
    }),
  );
  return { total, items };
}
