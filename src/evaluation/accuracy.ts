// Decides what docs/accuracy.md says: every figure beside its target, when it was measured, and what it does not cover.

import type { Scoreboard } from "./scoreboard.ts";
import type { Share } from "./scores.ts";
import type { Bin, Confusion, TypeRow } from "./tables.ts";

/** One measure of a set of pages or sentences. */
export interface Figure {
  readonly measure: string;
  readonly value: Share;
  readonly target?: number;
}

/** The figures of one set. */
export interface Figures {
  readonly set: string;
  /** What it is, and how many items it has. */
  readonly about: string;
  /** What people or other programs reach on it, in words. */
  readonly others: string;
  readonly figures: readonly Figure[];
}

export interface Occasion {
  readonly folder: string;
  readonly date: string;
  readonly others: readonly Figures[];
}

/** The whole page, in Markdown. */
export function accuracyPage(board: Scoreboard, { folder, date, others }: Occasion): string {
  const own = others.find(({ set }) => set === ANNOTATED);
  return `${[
    "# Accuracy",
    `Measured on ${date}. This page is written by \`isnad eval … --write\`; do not edit it by hand. Figures are percent. How the measures count is in [annotate.md](annotate.md#how-agreement-is-counted).`,
    "## Annotated pages",
    `${board.pages} pages in \`${nameOf(folder)}\`: ${board.statements.gold} statements and ${board.events.gold} events are annotated; ${board.statements.system} and ${board.events.system} were read.${own ? ` ${own.others}` : ""}`,
    figureTable(withTargets(annotatedFigures(board), own)),
    "### By type",
    typeTable(board.byType),
    "### Types taken for others",
    confusionTable(board.confusions),
    "### What confidence is worth",
    calibrationText(board),
    ...others.filter((figures) => figures !== own).flatMap(otherSet),
    "## What these figures do not cover",
    ...NOT_COVERED,
  ].join("\n\n")}\n`;
}

/** The set whose targets stand beside the scoreboard. */
export const ANNOTATED = "annotated pages";

/** The last part of a path: where the folder stands is the machine's matter. */
const nameOf = (folder: string): string => folder.split(/[\\/]/).filter(Boolean).slice(-2).join("/");

const row = (measure: string, value: Share): Figure => ({ measure, value });

/** The scoreboard's figures by name. */
function annotatedFigures({ statements, events, whoDidWhatToWhom }: Scoreboard): Figure[] {
  return [
    row("statements P", statements.p),
    row("statements R", statements.r),
    row("statements F1", statements.f1),
    row("… source right", statements.source),
    row("… content right", statements.content),
    row("… stance right", statements.stance),
    row("… anonymity right", statements.anonymous),
    row("events P", events.p),
    row("events R", events.r),
    row("events F1", events.f1),
    row("trigger alone F1", events.triggerF1),
    row("… actor right", events.actor),
    row("… actor's code right", events.actorCode),
    row("… recipient right", events.recipient),
    row("… recipient's code right", events.recipientCode),
    row("… status right", events.status),
    row("… date right", events.date),
    row("… mode right", events.mode),
    row("who did what to whom P", whoDidWhatToWhom.p),
    row("who did what to whom R", whoDidWhatToWhom.r),
    row("who did what to whom F1", whoDidWhatToWhom.f1),
  ];
}

function withTargets(figures: readonly Figure[], own: Figures | undefined): Figure[] {
  const targets = new Map(own?.figures.map(({ measure, target }) => [measure, target]));
  return figures.map((figure) => {
    const target = targets.get(figure.measure);
    return target === undefined ? figure : { ...figure, target };
  });
}

const percent = (value: Share): string => (value === null ? "–" : (100 * value).toFixed(1));

function figureTable(figures: readonly Figure[]): string {
  const hasTargets = figures.some(({ target }) => target !== undefined);
  return table(
    hasTargets ? ["measure", "figure", "target"] : ["measure", "figure"],
    figures.map(({ measure, value, target }) => [
      measure,
      percent(value),
      ...(hasTargets ? [target === undefined ? "" : percent(target)] : []),
    ]),
  );
}

const typeTable = (rows: readonly TypeRow[]): string =>
  table(
    ["type", "annotated", "read", "P", "R", "F1"],
    rows.map(({ type, gold, system, p, r, f1 }) => [
      type,
      ...[gold, system].map(String),
      ...[p, r, f1].map(percent),
    ]),
  );

function confusionTable(confusions: readonly Confusion[]): string {
  const wrong = confusions.filter(({ gold, read }) => gold !== read);
  if (wrong.length === 0) return "Where a trigger was found, its type was right.";
  return table(
    ["annotated", "read", "times"],
    wrong.map(({ gold, read, count }) => [gold, read, String(count)]),
  );
}

function calibrationText({ calibration, trusted, events }: Scoreboard): string {
  const rows = calibration.map(({ from, to, events: count, right, meanConfidence }: Bin) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(count),
    percent(right),
    percent(meanConfidence),
  ]);
  return `${table(["confidence", "events", "right", "mean confidence"], rows)}

Of ${events.system} events, ${trusted.events} have a confidence of ${trusted.from} or more; ${percent(trusted.right)} % of those are right in trigger and type. The weights were fitted to annotated pages; [decision 0010](decisions/0010-confidence.md) says to which, and how they do on pages that they were not fitted to.`;
}

const otherSet = ({ set, about, others, figures }: Figures): string[] => [
  `## ${set}`,
  `${about} ${others}`.trim(),
  figureTable(figures),
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

const NOT_COVERED = [
  `- **Pages that nobody looked at.** Where lexicons and rules were made with the measured pages in view, figures on other pages are lower.
- **Other kinds of text.** The annotated pages are news of 2015 to 2017 and of 2025, in the standard Arabic of the press. Dialect, social media, sermons, laws and literature are not in them; of the Maghreb, Sudan and the smaller outlets there is little. They are political news: on sport, trade and local news confidence promises too much.
- **What annotators see alike.** Annotations are one careful reading. Two people agree with each other no better than the figures given for them, and most pages were annotated once.
- **Whether the parties are the same entity.** A party counts as right where its words or its name agree, a code where country and one sector agree.
- **Rare types.** A type with fewer than ten annotated events moves by ten points with a single event.
- **Dates that pages do not tell.** An annotator may know a page's date from elsewhere. Isnad takes dates from the page alone and invents none, so where the texts carry no date of their own, few dates are right.
- **Lineage, chains and places.** They are read, but this page does not measure them.
- **Truth.** The figures say whether Isnad reads what a page says, not whether what it says happened.`,
];
