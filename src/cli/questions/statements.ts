// `isnad statements`: who said what.

import { askStatements, type StatementFilter } from "../../store/questions/statements.ts";
import type { Db } from "../../store/store.ts";
import { answer } from "../answers/answer.ts";
import { statementLines } from "../answers/statement-lines.ts";
import { checkDays, type ListAsking, limitOf, party } from "./filters.ts";

/** The options that choose statements, as the command line gives them. */
export interface StatementAsking extends ListAsking {
  readonly speaker?: string;
  readonly about?: string;
  readonly stance?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly anonymous?: boolean;
  readonly text?: string;
}

/** The filter of statements. */
export async function statementFilter(db: Db, options: StatementAsking): Promise<StatementFilter> {
  checkDays(options);
  const { speaker, about, stance, since, until, anonymous, text } = options;
  return {
    ...{ stances: stance, since, until, anonymous, text },
    speaker: await party(db, speaker),
    about: await party(db, about),
  };
}

/** Prints the statements that the options leave. Returns the exit code. */
export async function statements(options: StatementAsking): Promise<number> {
  return answer(options, async ({ db }) => {
    const filter = await statementFilter(db, options);
    const { total, items } = await askStatements(db, { filter, limit: limitOf(options) });
    const lines = statementLines(items);
    return { kind: "list", question: "statements", total, items, lines };
  });
}
