// Decides which rows of a page its records do not give back: an old version keeps them, should it answer again.

import type { Db, Row } from "../store.ts";

export const ASIDE = ["statement_about", "forecast", "camp", "camp_member"] as const;

/** Those rows of one page. */
export type Aside = { readonly [T in (typeof ASIDE)[number]]: readonly Row<T>[] };

/** Those rows of a document that answers. */
export async function asideOf(db: Db, id: string): Promise<Aside> {
  return {
    statement_about: await db
      .selectFrom("statement_about")
      .selectAll()
      .where("document", "=", id)
      .orderBy("statement")
      .orderBy("key")
      .execute(),
    forecast: await db.selectFrom("forecast").selectAll().where("document", "=", id).orderBy("id").execute(),
    camp: await db.selectFrom("camp").selectAll().where("document", "=", id).orderBy("start").execute(),
    camp_member: await db
      .selectFrom("camp_member")
      .selectAll()
      .where("document", "=", id)
      .orderBy("camp")
      .orderBy("key")
      .execute(),
  };
}
