// `isnad forecasts`: what was expected or intended, and what came of it.

import { askForecasts, type Outcome } from "../../store/questions/forecasts.ts";
import { answer } from "../answers/answer.ts";
import { forecastLines } from "../answers/forecast-lines.ts";
import { limitOf } from "./filters.ts";
import { type StatementAsking, statementFilter } from "./statements.ts";

/** The options that choose forecasts, as the command line gives them. */
export interface ForecastAsking extends StatementAsking {
  readonly nature?: readonly string[];
  readonly outcome?: readonly Outcome[];
}

/** Prints the forecasts that the options leave. Returns the exit code. */
export async function forecasts(options: ForecastAsking): Promise<number> {
  return answer(options, async ({ db }) => {
    const filter = await statementFilter(db, options);
    const { nature: natures, outcome: outcomes } = options;
    const { total, items } = await askForecasts(db, { filter, natures, outcomes, limit: limitOf(options) });
    return { kind: "list", question: "forecasts", total, items, lines: forecastLines(items) };
  });
}
