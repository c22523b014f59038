// Decides how the scoreboard looks in a terminal.

import type { Miss } from "./misses.ts";
import type { Scoreboard } from "./scoreboard.ts";
import type { Counted, Share } from "./scores.ts";
import type { Bin, Confusion, TypeRow } from "./tables.ts";
import { isolate } from "../isolate.ts";

const percent = (part: Share): string => (part === null ? "  n/a" : (100 * part).toFixed(1).padStart(5));
const figures = ({ gold, system, p, r, f1 }: Counted): string =>
  `annotated ${String(gold).padStart(4)}  read ${String(system).padStart(4)}  P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}`;

/** The lines of the scoreboard. */
export function* scoreboardLines(board: Scoreboard): Generator<string> {
  const { statements, events, whoDidWhatToWhom: whom } = board;
  yield `statements   ${figures(statements)}`;
  yield `  of the matched: ${shares(statements, ["source", "content", "stance", "anonymous"])}`;
  yield `events       ${figures(events)}`;
  yield `  trigger alone F1 ${percent(events.triggerF1)}`;
  yield `  of the matched: ${shares(events, ["actor", "actorCode", "recipient", "recipientCode"])}`;
  yield `                  ${shares(events, ["status", "date", "mode", "statement"])}`;
  yield `who did what to whom (type, and a country right on each side)  P ${percent(whom.p)}  R ${percent(whom.r)}  F1 ${percent(whom.f1)}`;
  yield "";
  yield "by type";
  yield* board.byType.map(typeLine);
  yield "";
  yield* confusionLines(board.confusions);
  yield "";
  yield* calibrationLines(board.calibration);
}

const shares = <Key extends string>(of: Readonly<Record<Key, Share>>, keys: readonly Key[]): string =>
  keys.map((key) => `${key} ${percent(of[key])}`).join("  ");

const typeLine = (row: TypeRow): string => `  ${row.type.padEnd(10)} ${figures(row)}`;

function* confusionLines(confusions: readonly Confusion[]): Generator<string> {
  const wrong = confusions.filter(({ gold, read }) => gold !== read);
  yield "types taken for others, of the triggers that both have";
  if (wrong.length === 0) yield "  none";
  for (const { gold, read, count } of wrong) yield `  ${gold.padEnd(10)} read as ${read.padEnd(10)} ${count}`;
}

function* calibrationLines(bins: readonly Bin[]): Generator<string> {
  yield "confidence   events   right   mean confidence";
  for (const { from, to, events, right, meanConfidence } of bins)
    yield `  ${from.toFixed(1)} to ${to.toFixed(1)} ${String(events).padStart(6)}   ${percent(right)}   ${percent(meanConfidence)}`;
}

/** One difference a line, its reasons on lines of their own. */
export function* missLines(misses: readonly Miss[]): Generator<string> {
  for (const { page, kind, what, label, words, before, after, reasons } of misses) {
    yield `${page} ${kind} ${what} ${label} ${isolate(words)} in ${isolate(`${before}[${words}]${after}`)}`;
    for (const reason of reasons) yield `    ${isolate(reason)}`;
  }
}
