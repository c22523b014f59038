// Decides what is to be done with a page that arrives: nothing, code it again, or add it, new or as a new version.

import type { Db } from "../store.ts";
import type { Identity } from "./identity.ts";

/** What the store has of a page that arrives. */
export type Known =
  | { readonly kind: "new" }
  /** Its content is here, as the newest version or an older one, or was withdrawn. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "withdrawn" }
  /** Its content is here, coded by another program or other lexicons; or it has changed. */
  | { readonly kind: "recode" | "changed"; readonly id: string };

/** What the store has of a page of this identity, for this coder. */
export async function knownAs(db: Db, { address, content, hasUrl }: Identity, coder: string): Promise<Known> {
  const live = await db
    .selectFrom("document")
    .select(["id", "content", "coder"])
    .where((on) =>
      hasUrl
        ? on("address", "=", address)
        : on.or([on("address", "=", address), on.and([on("content", "=", content), on("url", "is", null)])]),
    )
    .execute();
  const same = live.find((one) => one.content === content);
  if (same) return same.coder === coder ? { kind: "unchanged" } : { kind: "recode", id: same.id };
  const older = await db
    .selectFrom("archive")
    .select(["id", "address", "content", "why"])
    .where((on) =>
      hasUrl
        ? on("address", "=", address)
        : on.or([on("address", "=", address), on("content", "=", content)]),
    )
    .orderBy("retired", "desc")
    .execute();
  const kept = older.filter(({ content: one }) => one === content);
  const isHere = (one: { readonly address: string }): boolean => one.address === address;
  // text without a URL is one page, in whichever file it comes
  if (kept.some((one) => one.why === "withdrawn" && (isHere(one) || (!hasUrl && isNoUrl(one.address)))))
    return { kind: "withdrawn" };
  if (kept.some(isHere)) return { kind: "unchanged" };
  const there = live[0] ?? older.find(isHere);
  return there ? { kind: "changed", id: there.id } : { kind: "new" };
}

const isNoUrl = (address: string): boolean => address.startsWith("file:") || address.startsWith("id:");

/** An id that no document of the store has had: the page's own, else with -2, -3 … after it. */
export async function freeId(db: Db, id: string): Promise<string> {
  for (let next = 1; ; next++) {
    const tried = next === 1 ? id : `${id}-${next}`;
    const live = await db.selectFrom("document").select("id").where("id", "=", tried).executeTakeFirst();
    const older = await db.selectFrom("archive").select("id").where("id", "=", tried).executeTakeFirst();
    if (!live && !older) return tried;
  }
}
