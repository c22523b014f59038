// The stores that the contract is tried on: a new SQLite file, and a new PostgreSQL database where a server can be reached.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

/** A place for a store that nothing was written to. */
export interface Place {
  readonly place: string;
  readonly remove: () => Promise<void>;
}

/** An engine to be tried. */
export interface Tried {
  readonly name: string;
  readonly makePlace: () => Promise<Place>;
}

const sqlite: Tried = {
  name: "SQLite",
  async makePlace() {
    const folder = mkdtempSync(join(tmpdir(), "isnad-store-"));
    return {
      place: join(folder, "store.db"),
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

/** A server on which databases may be made: a user's machine has none. */
const SERVER = process.env["ISNAD_TEST_POSTGRES"] ?? "postgres://root@127.0.0.1:5432/postgres";
let count = 0;

const postgres: Tried = {
  name: "PostgreSQL",
  async makePlace() {
    const name = `isnad_test_${process.pid}_${count++}`;
    await onServer(`create database ${name}`);
    const place = new URL(SERVER);
    place.pathname = `/${name}`;
    return { place: place.href, remove: () => onServer(`drop database if exists ${name} with (force)`) };
  },
};

async function onServer(command: string): Promise<void> {
  const client = new Client({ connectionString: SERVER, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}

/** Why PostgreSQL cannot be tried; null where it can. */
async function hindrance(): Promise<string | null> {
  try {
    await onServer("select 1");
    return null;
  } catch (error) {
    return String(error);
  }
}

const unreachable = await hindrance();
if (unreachable !== null)
  console.log(
    `PostgreSQL is not tried: ${SERVER} cannot be reached (${unreachable}); ISNAD_TEST_POSTGRES names a server`,
  );

/** Engines, and whether each is skipped. */
export const engines: readonly (Tried & { readonly skipped: boolean })[] = [
  { ...sqlite, skipped: false },
  { ...postgres, skipped: unreachable !== null },
];
