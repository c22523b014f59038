// `isnad recode`: codes the pages of a store again that an older program or other lexicons have coded, and links them.

import { relink } from "../store/links/relink.ts";
import { codingInto } from "./coding.ts";
import { Progress } from "./progress.ts";
import { withExisting } from "./with-store.ts";

/** Codes again what is not this program's; the documents themselves need not be there any more. */
export async function recode({ db }: { db: string }): Promise<number> {
  return withExisting(db, async (store) => {
    const { adder, coder } = codingInto(store);
    const stale = await store.db.selectFrom("document").select("id").where("coder", "!=", coder).execute();
    const progress = new Progress(process.stderr);
    let done = 0;
    await adder
      .recodeAll(() => {
        progress.page();
        progress.read(++done, stale.length);
      })
      .finally(() => progress.stop());
    await relink(store);
    console.error(`${adder.tally.recode} coded again`);
    return 0;
  });
}
