// Decides how statements are laid out: who, how and when, then what is said, then the chain where others passed it on.

import type { StatementTold } from "../../store/questions/statements.ts";
import type { Screen } from "./screen.ts";
import { quoted } from "./whole-event.ts";

/** Statements, two lines or more each. */
export const statementLines =
  (all: readonly StatementTold[]) =>
  (screen: Screen): readonly string[] =>
    all.flatMap((one) => linesOf(one, screen));

function linesOf(
  { source, stance, anonymous, content, chain, page, id }: StatementTold,
  screen: Screen,
): string[] {
  const { date, name, code, strong, faint, t, back, comma } = screen;
  const manner = [code(stance), ...(anonymous ? [t("unnamed")] : [])].join(comma);
  return [
    `${date(page.published)}  ${strong(name(source))}  ${manner}`,
    ...quoted(content.text, screen),
    faint(`    ${t("chain")} ${chain.map(name).join(` ${back} `)}  ${id}`),
  ];
}
