// Decides how everything about one event is laid out: reports, origins, disputes, older versions.

import type { DisputeTold, SideTold } from "../../store/questions/disputes.ts";
import type { OriginTold, ReportTold, WholeEvent } from "../../store/questions/event.ts";
import type { PageLine } from "../../store/questions/pages.ts";
import type { OlderVersion } from "../../store/questions/versions.ts";
import { dayOf, whoToWhom } from "./event-lines.ts";
import type { Label } from "./labels.ts";
import type { Screen } from "./screen.ts";
import { wrap } from "./width.ts";

/** One event in full. */
export const wholeEventLines =
  (event: WholeEvent) =>
  (screen: Screen): readonly string[] => {
    const { t, type, number, date, strong, faint } = screen;
    const counts = (["pages", "outlets", "origins"] as const).map((one) => `${t(one)} ${number(event[one])}`);
    const sure = `${t("confidence")} ${number(event.confidence)}`;
    const parts: readonly (readonly [Label, readonly (readonly string[])[]])[] = [
      ["reports", byPage(event.told).map((one) => reportLines(one, screen))],
      ["recalled by", byPage(event.recalled).map((one) => reportLines(one, screen))],
      ["origins", event.roots.map((one) => originLines(one, event, screen))],
      ["disputes", event.disputes.map((one) => disputeLines(one, screen))],
      ["older versions", event.versions.map((one) => versionLines(one, screen))],
    ];
    return [
      `${strong(type(event.type))}  ${whoToWhom(event, screen)}`,
      [date(dayOf(event)), ...counts, sure, ...(event.disputed ? [strong(t("disputed"))] : [])].join("  "),
      faint(`${t("id")} ${event.id}`),
      faint(`${t("why one event")}: ${event.why.map(screen.words).join("; ")}`),
      ...parts
        .filter(([, all]) => all.length > 0)
        .flatMap(([head, all]) => ["", strong(t(head)), ...all.flat()]),
    ];
  };

/** "17 Jan 2025  Outlet: headline". */
export function pageLine(
  { published, publisher, title, url, path, document }: PageLine,
  screen: Screen,
): string {
  const called = title === null ? (url ?? path ?? document) : screen.words(title);
  return `${screen.date(published)}  ${screen.name(publisher)}: ${called}`;
}

/** A page's line, then each of its reports. */
function reportLines(reports: readonly ReportTold[], screen: Screen): string[] {
  return [`  ${pageLine(reports[0]!.page, screen)}`, ...reports.flatMap((one) => oneReport(one, screen))];
}

function oneReport({ event, sentence, statement }: ReportTold, screen: Screen): string[] {
  const { t, words, name, faint, code, back } = screen;
  const kind = screen.type(event.type) + (event.mode === null ? "" : `/${screen.mode(event.mode)}`);
  const facts = [
    `${t("word")} ${words(event.trigger.text)}`,
    kind,
    code(event.status),
    ...(event.place ? [`${t("place")} ${name(event.place)}`] : []),
  ];
  const chain = event.chain.map(name).join(` ${back} `);
  return [
    ...quoted(sentence, screen),
    faint(`    ${facts.join(screen.comma)}  ${event.id}`),
    ...(statement === null ? [] : [faint(`    ${t("chain")} ${chain} (${code(statement.stance)})`)]),
  ];
}

/** The words of a page, on lines that fit. */
export const quoted = (text: string, { width, words }: Screen): string[] =>
  wrap(text, Math.max(30, width - 4)).map((line) => `    ${words(line)}`);

function originLines(
  { name: own, origin, reports }: OriginTold,
  event: WholeEvent,
  screen: Screen,
): string[] {
  const { t, name, words, faint, number } = screen;
  const called = origin?.unknown ? t("unknown") : name({ name: own });
  const cue = origin?.cue ? faint(`  ${words(origin.cue.text)}`) : "";
  const mark = origin?.own ? faint(`  ${t("own")}`) : "";
  const told = byPage(event.told.filter((report) => reports.includes(report.event.id)));
  return [
    `  ${called}  ${t("pages")} ${number(told.length)}${mark}${cue}`,
    ...told.map(([report]) => `    ${pageLine(report!.page, screen)}`),
  ];
}

/** Reports of one page beside one another, in the order of pages. */
const byPage = (told: readonly ReportTold[]): (readonly ReportTold[])[] => [
  ...Map.groupBy(told, ({ page }) => page.document).values(),
];

/** A dispute with its sides. */
export function disputeLines({ about, sides }: DisputeTold, screen: Screen): string[] {
  return [`  ${screen.strong(screen.code(about))}`, ...sides.flatMap((side) => sideLines(side, screen))];
}

function sideLines({ page, sentence, text, said, speaker }: SideTold, screen: Screen): string[] {
  const { t, words, name, code } = screen;
  const source = said?.source ?? speaker ?? null;
  const stance = said ? ` (${code(said.stance)})` : "";
  const voice = source ? `, ${t("said by")} ${name(source)}${stance}` : "";
  return [`  ${words(text)}${voice}  ${pageLine(page, screen)}`, ...quoted(sentence, screen)];
}

function versionLines(
  { document, version, title, added, retired, sentences }: OlderVersion,
  screen: Screen,
): string[] {
  const { t, number, date, words } = screen;
  const days = `${t("from")} ${date(added)} ${t("to")} ${date(retired)}`;
  return [
    `  ${document} ${t("version")} ${number(version)}  ${days}: ${words(title ?? "")}`.trimEnd(),
    ...(sentences.length === 0
      ? [`    ${t("did not tell it")}`]
      : sentences.flatMap((one) => quoted(one, screen))),
  ];
}
