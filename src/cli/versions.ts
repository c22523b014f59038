// `isnad versions`: which versions of a page the store keeps, and what an old one said.

import { isolate } from "../isolate.ts";
import { inOrder } from "../reading/8-chains/index.ts";
import type { Store } from "../store/store.ts";
import { documentMeant, versionOf, versionsOf, type VersionNote } from "../store/pages/versions.ts";
import { withExisting } from "./with-store.ts";

export interface VersionsOptions {
  readonly db: string;
  readonly show?: number;
}

/**
 * Lists the versions of the page of a URL or id, or prints the records of one.
 * @returns the exit code: 0, or 1 where there is no such page or version
 */
export async function versions(words: string, { db, show }: VersionsOptions): Promise<number> {
  return withExisting(db, async (store) => {
    const document = await documentMeant(store.db, words);
    if (document === null)
      return missing(`${words}: no document of this store has this URL or id (versions.unknown-document)`);
    return show === undefined ? list(store, document) : print(store, document, show);
  });
}

async function list({ db }: Store, document: string): Promise<number> {
  const notes = await versionsOf(db, document);
  console.log(`${document}  ${isolate(notes[0]!.address)}`);
  for (const note of notes) console.log(`  ${lineOf(note)}`);
  return 0;
}

const lineOf = ({ version, added, retired, why }: VersionNote): string =>
  retired === null
    ? `version ${version}  added ${added}, answers now`
    : `version ${version}  added ${added}, ${why} ${retired}`;

async function print({ db }: Store, document: string, version: number): Promise<number> {
  const whole = await versionOf(db, document, version);
  if (whole === null) {
    const numbers = (await versionsOf(db, document)).map((note) => note.version);
    return missing(
      `${document}: no version ${version}; there are ${numbers.join(", ")} (versions.no-version)`,
    );
  }
  for (const record of inOrder(whole)) console.log(JSON.stringify(record));
  return 0;
}

function missing(words: string): number {
  console.error(words);
  return 1;
}
