// The question who said what.

import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { StatementRecord } from "../../model.ts";
import type { Tables } from "../schema.ts";
import type { Db } from "../store.ts";
import type { Asked, Limit, Listed } from "./asked.ts";
import { likeWords } from "./event-filter.ts";
import { type PageLine, pagesById } from "./pages.ts";

/** What must hold of a statement. */
export interface StatementFilter {
  readonly speaker?: Asked | undefined;
  /** Whom or what its content names. */
  readonly about?: Asked | undefined;
  readonly stances?: readonly string[] | undefined;
  /** ISO days, of the page that tells it. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly anonymous?: boolean | undefined;
  readonly text?: string | undefined;
}

/** A statement and its page. */
export interface StatementTold extends StatementRecord {
  readonly page: PageLine;
}

export interface StatementQuestion {
  readonly filter: StatementFilter;
  readonly limit: Limit;
}

/** The statements that a filter leaves, those of the newest pages first. */
export async function askStatements(
  db: Db,
  { filter, limit }: StatementQuestion,
): Promise<Listed<StatementTold>> {
  const asked = db.selectFrom("statement").where(statementsOf(filter));
  const { total } = await asked
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const ordered = asked
    .select("record")
    .orderBy((on) => on.fn.coalesce("published", on.val("")), "desc")
    .orderBy("document")
    .orderBy("start")
    .orderBy("id");
  const rows = await (limit === null ? ordered : ordered.limit(limit)).execute();
  const records = rows.map(({ record }) => JSON.parse(record) as StatementRecord);
  const pages = await pagesById(
    db,
    records.map(({ document }) => document),
  );
  return { total, items: records.map((record) => ({ ...record, page: pages.get(record.document)! })) };
}

type Statements = ExpressionBuilder<Tables, "statement">;

/** The condition on `statement`. */
export function statementsOf(filter: StatementFilter): (on: Statements) => Expression<SqlBool> {
  const { speaker, about, stances, since, until, anonymous, text } = filter;
  return (on) =>
    on.and(
      [
        speaker &&
          (speaker.kind === "key"
            ? on("speaker", "=", speaker.key)
            : on("speaker_country", "=", speaker.code)),
        about && on("statement.id", "in", naming(on, about)),
        stances && on("stance", "in", stances),
        since !== undefined && on("published", ">=", since),
        until !== undefined && on("published", "<=", until),
        anonymous !== undefined && on("anonymous", "=", anonymous ? 1 : 0),
        text !== undefined && on("folded", "like", likeWords(text)),
      ].filter((one): one is Exclude<typeof one, false | undefined> => Boolean(one)),
    );
}

function naming(on: Statements, about: Asked) {
  const named = on.selectFrom("statement_about").select("statement_about.statement");
  return about.kind === "key"
    ? named.where("key", "=", about.key)
    : named.where("statement_about.country", "=", about.code);
}
