// Decides whom a name means: an actor or place of the store by its key, its name, or words that pages call it by.

import type { Name } from "../../model.ts";
import { foldWords } from "../names/fold-words.ts";
import type { Row, Db } from "../store.ts";
import { inParts } from "./pages.ts";

export type NameKind = "party" | "place";

/** Somebody or something that the records name. */
export interface Named {
  readonly key: string;
  readonly type: string;
  readonly country: string | null;
  readonly name: Name;
}

/** Parties by their keys. */
export async function namesByKey(
  db: Db,
  keys: Iterable<string>,
  kind: NameKind = "party",
): Promise<Map<string, Named>> {
  const rows = await inParts([...new Set(keys)], (some) =>
    db.selectFrom("named").selectAll().where("kind", "=", kind).where("key", "in", some).execute(),
  );
  return new Map(rows.map((row) => [row.key, named(row)]));
}

const named = ({ key, type, country, ar, en }: Row<"named">): Named => ({
  ...{ key, type, country },
  name: { ...(ar !== null && { ar }), ...(en !== null && { en }) },
});

/** Those who are called just so. */
export async function called(db: Db, kind: NameKind, words: string): Promise<Named[]> {
  const rows = await db
    .selectFrom("named_form")
    .select("key")
    .where("kind", "=", kind)
    .where("form", "=", foldWords(words))
    .execute();
  return found(db, kind, rows);
}

/** Those whose names hold the words, whole words, in their order. */
export async function calledWith(db: Db, kind: NameKind, words: string): Promise<Named[]> {
  const folded = foldWords(words);
  if (folded === " ") return [];
  const rows = await db
    .selectFrom("named_form")
    .select("key")
    .distinct()
    .where("kind", "=", kind)
    .where("form", "like", `%${folded}%`)
    .execute();
  return found(db, kind, rows);
}

async function found(db: Db, kind: NameKind, rows: readonly { readonly key: string }[]): Promise<Named[]> {
  const names = await namesByKey(
    db,
    rows.map(({ key }) => key),
    kind,
  );
  return [...names.values()];
}

/** All forms, to look for near ones. */
export async function allForms(db: Db, kind: NameKind): Promise<{ form: string; key: string }[]> {
  return db.selectFrom("named_form").select(["form", "key"]).where("kind", "=", kind).execute();
}

/** Whether records name a party, or for a place an event, of a country. */
export async function hasCountry(db: Db, kind: NameKind, code: string): Promise<boolean> {
  const row = await db
    .selectFrom("named")
    .select("key")
    .where("kind", "=", kind)
    .where("country", "=", code)
    .executeTakeFirst();
  return row !== undefined;
}
