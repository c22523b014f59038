// Decides how rows stand under one another: columns of one width, one of them cut so that a row fits the terminal.

import { cut, widthOf } from "./width.ts";

/** A column; numbers stand at the end of theirs. */
export interface Column {
  readonly head: string;
  readonly align?: "start" | "end";
  /** It gives way where a row is too wide. */
  readonly gives?: true;
  /** Colours for its cells. */
  readonly paint?: (text: string) => string;
}

const GAP = 2;
/** A column that gives way keeps this much, however narrow the terminal. */
const LEAST = 16;

/** The lines of a table, its heads first. */
export function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, faint }: { readonly width: number; readonly faint: (text: string) => string },
): string[] {
  const widths = columns.map(({ head }, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[at]!)), widthOf(head)),
  );
  const giving = columns.findIndex(({ gives }) => gives);
  const over = widths.reduce((sum, one) => sum + one + GAP, -GAP) - width;
  if (giving >= 0 && over > 0)
    widths[giving] = Math.max(Math.min(LEAST, widths[giving]!), widths[giving]! - over);
  const line = (cells: readonly string[], paint: boolean): string =>
    cells
      .map((cell, at) => {
        const { align, paint: own } = columns[at]!;
        const fitting = cut(cell, widths[at]!);
        const space = " ".repeat(Math.max(0, widths[at]! - widthOf(fitting)));
        const painted = paint && own && fitting !== "" ? own(fitting) : fitting;
        const isLast = at === columns.length - 1;
        return align === "end" ? space + painted : isLast ? painted : painted + space;
      })
      .join(" ".repeat(GAP))
      .trimEnd();
  return [
    faint(
      line(
        columns.map(({ head }) => head),
        false,
      ),
    ),
    ...rows.map((row) => line(row, true)),
  ];
}
