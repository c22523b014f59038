// The question what was expected or intended, and what came of it.

import type { ForecastAnswer, ForecastRecord } from "../../corpus/forecasts/types.ts";
import { byCodeUnits } from "../../order.ts";
import type { Db } from "../store.ts";
import type { Limit, Listed } from "./asked.ts";
import { inParts, type PageLine, pagesById } from "./pages.ts";
import { type StatementFilter, statementsOf } from "./statements.ts";

export const OUTCOMES = ["borne-out", "contradicted", "open"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A forecast with its answers and its page. */
export interface ForecastTold extends ForecastRecord {
  readonly page: PageLine;
}

export interface ForecastQuestion {
  /** Of the statement that makes it. */
  readonly filter: StatementFilter;
  readonly natures?: readonly string[] | undefined;
  /** Some answer bears it out or contradicts it; open where there is none. */
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly limit: Limit;
}

/** The forecasts that a filter leaves, those of the newest pages first. */
export async function askForecasts(
  db: Db,
  { filter, natures, outcomes, limit }: ForecastQuestion,
): Promise<Listed<ForecastTold>> {
  let asked = db
    .selectFrom("forecast")
    .innerJoin("statement", "statement.id", "forecast.statement")
    .where("statement.id", "in", (on) => on.selectFrom("statement").where(statementsOf(filter)).select("id"));
  if (natures) asked = asked.where("nature", "in", natures);
  if (outcomes)
    asked = asked.where((on) => {
      const answers = on.selectFrom("link").whereRef("link.id", "=", "forecast.id").select("link.id");
      return on.or(
        outcomes.map((one) =>
          one === "open"
            ? on.not(on.exists(answers.where("link.kind", "in", ["borne-out", "contradicted"])))
            : on.exists(answers.where("link.kind", "=", one)),
        ),
      );
    });
  const { total } = await asked
    .select((on) => on.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const ordered = asked
    .select("forecast.record")
    .orderBy((on) => on.fn.coalesce("published", on.val("")), "desc")
    .orderBy("forecast.document")
    .orderBy("start")
    .orderBy("forecast.id");
  const rows = await (limit === null ? ordered : ordered.limit(limit)).execute();
  return { total, items: await toldForecasts(db, rows) };
}

async function toldForecasts(db: Db, rows: readonly { readonly record: string }[]): Promise<ForecastTold[]> {
  const records = rows.map(({ record }) => JSON.parse(record) as ForecastRecord);
  const pages = await pagesById(
    db,
    records.map(({ document }) => document),
  );
  const links = await inParts(
    records.map(({ id }) => id),
    (some) =>
      db
        .selectFrom("link")
        .select(["id", "record"])
        .where("kind", "in", ["borne-out", "contradicted"])
        .where("id", "in", some)
        .orderBy("kind")
        .execute(),
  );
  const answers = Map.groupBy(links, ({ id }) => id);
  return records.map((record) => ({
    ...record,
    answers: (answers.get(record.id) ?? [])
      .flatMap((row) => JSON.parse(row.record) as ForecastAnswer[])
      .sort((a, b) => byCodeUnits(a.day, b.day) || byCodeUnits(a.event, b.event)),
    page: pages.get(record.document)!,
  }));
}
