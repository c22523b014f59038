// Decides how forecasts are laid out: who expected what by when, then each later report that answers it.

import type { ForecastTold } from "../../store/questions/forecasts.ts";
import type { Screen } from "./screen.ts";
import { quoted } from "./whole-event.ts";

/** Forecasts with their answers. */
export const forecastLines =
  (all: readonly ForecastTold[]) =>
  (screen: Screen): readonly string[] =>
    all.flatMap((one) => linesOf(one, screen));

function linesOf(
  { made, who, nature, due, content, answers, page, statement }: ForecastTold,
  screen: Screen,
): string[] {
  const { date, name, code, strong, faint, t, words } = screen;
  const by = due === null ? "" : `  ${t("due")} ${date(due.value)}`;
  return [
    `${date(made?.value ?? null)}  ${strong(name(who))}  ${code(nature)}${by}  ${name(page.publisher)}`,
    ...quoted(content.text, screen),
    ...answers.map(
      ({ as, day, event, why }) =>
        `    ${strong(code(as))}  ${date(day)}  ${faint(`${event}  ${why.map(words).join("; ")}`)}`,
    ),
    ...(answers.length === 0 ? [faint(`    ${code("open")}  ${statement}`)] : []),
  ];
}
