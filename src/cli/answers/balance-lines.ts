// Decides how triads are laid out: the state, the three ties with their weights, and what turned it.

import type { Sign, Triad, Turn } from "../../corpus/balance/types.ts";
import type { Named } from "../../store/questions/names.ts";
import type { Screen } from "./screen.ts";

type Names = ReadonlyMap<string, Named>;

/** Triads. */
export const balanceLines =
  (triads: readonly Triad[], names: Names) =>
  (screen: Screen): readonly string[] =>
    triads.flatMap((triad) => linesOf(triad, names, screen));

function linesOf({ actors, ties, state, since, turns }: Triad, names: Names, screen: Screen): string[] {
  const { code, strong, number, t, comma } = screen;
  const nameOf = (key: string): string => called(key, names, screen);
  return [
    `${strong(code(state))}  ${actors.map(nameOf).join(comma)}`,
    ...ties.map(
      ({ a, b, sign, weight, items }) =>
        `  ${MARK[sign]} ${nameOf(a)} – ${nameOf(b)}  ${number(weight)}  ${t("events")} ${number(items.length)}`,
    ),
    ...(since ? [`  ${t("since")} ${turnLine(since, screen)}`] : []),
    ...turns.slice(0, -1).map((turn) => `    ${turnLine(turn, screen)}`),
  ];
}

const MARK: Readonly<Record<Sign, string>> = { 1: "+", 0: "·", [-1]: "−" };

const called = (key: string, names: Names, { name }: Screen): string =>
  name(names.get(key) ?? { name: { en: key.length === 3 ? key.toUpperCase() : key } });

/** "12 Feb 2025: open → balanced, CONSULT ID". */
function turnLine({ day, from, to, by }: Turn, { date, code, arrow, type, faint }: Screen): string {
  return `${date(day)}: ${code(from)} ${arrow} ${code(to)}, ${type(by.type)} ${faint(by.event)}`;
}
