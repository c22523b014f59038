// Decides which party of a store a person means by its key, or by its words.

import { keyOfProfile, profileOf } from "../../corpus/hand/actors.ts";
import type { Profile } from "../../corpus/hand/types.ts";
import { partyKey } from "../../corpus/party-key.ts";
import type { DocumentRecord, EventRecord, Party, StatementRecord } from "../../model.ts";
import type { Db } from "../store.ts";
import { CannotDecide, type Deciding } from "./types.ts";

/**
 * Finds the two actors that are to be one.
 * @param known describes the entity of an id that a lexicon knows, and is null for others
 */
export async function findSameActor(
  db: Db,
  words: readonly [string, string],
  known: (id: string) => Profile | null,
): Promise<Deciding> {
  const find = async (one: string): Promise<Profile> => {
    const profile = (await profileIn(db, one)) ?? known(one);
    if (profile) return profile;
    throw new CannotDecide(
      "hand.unknown-actor",
      `${one}: no party of this store, and no entity of the lexicons; give an id such as rus, or the words as they stand on a page`,
    );
  };
  const actors = [await find(words[0]), await find(words[1])] as const;
  if (keyOfProfile(actors[0]) === keyOfProfile(actors[1]))
    throw new CannotDecide("hand.same-already", `${words.join(" and ")} are one actor already`);
  return { kind: "same-actor", actors };
}

/** The party of this key; else that whose words these are. */
async function profileIn(db: Db, words: string): Promise<Profile | null> {
  const folded = partyKey({ entity: null, name: {}, text: words } as Party);
  for (const key of new Set([words, folded])) {
    const party = key === "" ? null : await partyOfKey(db, key);
    if (party) return profileOf(party);
  }
  return null;
}

/** Any party that is kept under a key: of an event, of a statement, or the publisher of a page. */
async function partyOfKey(db: Db, key: string): Promise<Party | null> {
  const isIt = (party: Party | null): boolean => party !== null && partyKey(party) === key;
  const event = await db
    .selectFrom("event_party")
    .innerJoin("event", "event.id", "event_party.event")
    .select("event.record")
    .where("key", "=", key)
    .orderBy("event.id")
    .executeTakeFirst();
  if (event) {
    const { actors, recipients }: EventRecord = JSON.parse(event.record);
    return [...actors, ...recipients].find(isIt) ?? null;
  }
  const statement = await db
    .selectFrom("statement")
    .select("record")
    .where("speaker", "=", key)
    .orderBy("id")
    .executeTakeFirst();
  if (statement) return (JSON.parse(statement.record) as StatementRecord).source;
  const document = await db
    .selectFrom("document")
    .select("record")
    .where("publisher", "=", key)
    .orderBy("id")
    .executeTakeFirst();
  return document ? (JSON.parse(document.record) as DocumentRecord).publisher : null;
}
