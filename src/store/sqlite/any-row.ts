// Lets a statement that writes run after FTS5 has written rows of its own.

import type { StatementSync } from "node:sqlite";

/** FTS5 numbers some of its own rows beyond 2^53, and whatever runs next would fail to tell which row was the last. */
export function allowAnyRow(statement: StatementSync): StatementSync {
  statement.setReadBigInts(true);
  return statement;
}
