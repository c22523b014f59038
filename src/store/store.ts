// What a store is: a database behind Kysely, and the few things that SQLite and PostgreSQL do each in their own way.

import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./schema.ts";
import type { SearchIndex } from "./search/types.ts";

/** Reading and writing, in a transaction or outside one. */
export type Db = Kysely<Tables>;
export type Writing = Transaction<Tables>;

/** A row to be written: plain columns of a table. */
export type Row<T extends keyof Tables> = { readonly [K in keyof Tables[T]]: Tables[T][K] };

/** An open store. */
export interface Store {
  readonly db: Db;
  readonly engine: Engine;
  /** Closes it; nothing may be asked afterwards. */
  close(): Promise<void>;
}

/** What differs between the two engines. */
export interface Engine {
  readonly name: "sqlite" | "postgres";
  /** Column types where they differ, and how a counting key is declared. */
  readonly types: { readonly blob: "blob" | "bytea"; readonly real: "real" | "double precision" };
  readonly search: SearchIndex;
  /** Inserts many rows at once, inside a transaction. */
  insertAll<T extends keyof Tables>(writing: Writing, table: T, rows: readonly Row<T>[]): Promise<void>;
}
