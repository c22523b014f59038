// Decides how the counts of a store are laid out.

import type { Counted, Stats } from "../../store/questions/stats.ts";
import type { Screen } from "./screen.ts";
import { tableOf } from "./table.ts";

const COUNTS = [
  ...(["pages", "archived", "outlets", "statements", "events", "reports"] as const),
  ...(["origins", "disputes", "copies"] as const),
] as const;

/** Counts, events by type, and who is busiest. */
export const statsLines =
  (stats: Stats) =>
  (screen: Screen): readonly string[] => {
    const { t, number, date, type } = screen;
    const counts = COUNTS.map((one) => [t(one), number(stats[one])]);
    const days = (["first", "last"] as const).map((end) => [
      t(end === "first" ? "first page" : "last page"),
      date(stats[end]),
    ]);
    const types = Object.entries(stats.eventsByType).sort(([, a], [, b]) => b - a);
    return [
      ...pairs([...counts, ...days], screen),
      ...titled(
        "events by type",
        types.map(([one, count]) => [type(one), number(count)]),
        screen,
      ),
      ...titled(
        "busiest outlets",
        stats.busiestOutlets.map((one) => counted(one, screen)),
        screen,
      ),
      ...titled(
        "busiest actors",
        stats.busiestActors.map((one) => counted(one, screen)),
        screen,
      ),
    ];
  };

const counted = (one: Counted, { name, number }: Screen): string[] => [name(one), number(one.count)];

const titled = (
  head: "events by type" | "busiest outlets" | "busiest actors",
  rows: readonly (readonly string[])[],
  screen: Screen,
): string[] => (rows.length === 0 ? [] : ["", screen.strong(screen.t(head)), ...pairs(rows, screen)]);

/** Rows of two, without heads. */
const pairs = (rows: readonly (readonly string[])[], screen: Screen): string[] =>
  tableOf(
    [
      { head: "", gives: true },
      { head: "", align: "end" },
    ],
    rows,
    screen,
  ).slice(1);
