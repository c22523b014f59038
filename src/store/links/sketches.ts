// Gives the sketches of all pages in the order of their ids, some at a time.

import type { PageSketch } from "../../corpus/types.ts";
import { unpack } from "../pack.ts";
import type { Db } from "../store.ts";
import { Restorer } from "./restore.ts";

const AT_ONCE = 200;

/** Every page's sketch. */
export async function* sketchesOf(db: Db): AsyncGenerator<PageSketch> {
  const restorer = new Restorer();
  for (let last = ""; ; ) {
    const rows = await db
      .selectFrom("document_source")
      .select(["document", "sketch"])
      .where("document", ">", last)
      .orderBy("document")
      .limit(AT_ONCE)
      .execute();
    for (const { sketch } of rows) yield restorer.restore(unpack(sketch) as PageSketch);
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.document;
  }
}
