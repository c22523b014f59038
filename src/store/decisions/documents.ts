// Decides which documents a person means, for decisions about documents.

import { documentMeant } from "../pages/versions.ts";
import type { Db } from "../store.ts";
import { CannotDecide, type Deciding } from "./types.ts";

/** Finds the two documents of which neither is a copy of the other. */
export async function findNotACopy(db: Db, words: readonly [string, string]): Promise<Deciding> {
  const documents = [await mustBeDocument(db, words[0]), await mustBeDocument(db, words[1])] as const;
  if (documents[0] === documents[1])
    throw new CannotDecide("hand.too-few", `${words.join(" and ")} are one document; name two`);
  return { kind: "not-a-copy", documents };
}

/** Finds the version of a page that answers, and is to be withdrawn. */
export async function findWithdrawal(db: Db, words: string): Promise<Deciding> {
  const id = await mustBeDocument(db, words);
  const live = await db
    .selectFrom("document")
    .select(["version", "address"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!live)
    throw new CannotDecide(
      "hand.withdrawn",
      `${words}: no version of it answers, so none can be withdrawn; isnad versions tells why`,
    );
  return { kind: "withdraw", document: id, ...live };
}

async function mustBeDocument(db: Db, words: string): Promise<string> {
  const id = await documentMeant(db, words);
  if (id !== null) return id;
  throw new CannotDecide("hand.unknown-document", `${words}: no document of this store has this URL or id`);
}
