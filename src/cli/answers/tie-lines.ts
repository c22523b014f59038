// Decides how the series of two actors is laid out: a row for each period, then what has no place in one.

import { HIGHLIGHTS } from "../../corpus/ties/between.ts";
import type { TiePoint, TieSeries } from "../../corpus/ties/types.ts";
import type { Screen } from "./screen.ts";
import { tableOf } from "./table.ts";

const BESIDE = ["undated", "inexact", "future", "leftOut"] as const;

/** A series. */
export const seriesLines =
  (series: TieSeries) =>
  (screen: Screen): readonly string[] => {
    const { t, number } = screen;
    const beside = BESIDE.filter((one) => series[one].length > 0).map(
      (one) => `${t(one === "leftOut" ? "left out" : one)} ${number(series[one].length)}`,
    );
    return [...points(series.points, screen), ...(beside.length > 0 ? [beside.join(screen.comma)] : [])];
  };

function points(all: readonly TiePoint[], screen: Screen): string[] {
  if (all.length === 0) return [];
  const { t, number, date } = screen;
  return tableOf(
    [
      { head: t("period") },
      { head: t("cooperation"), align: "end" },
      { head: t("conflict"), align: "end" },
      { head: t("sum of scores"), align: "end" },
      { head: t("mean"), align: "end" },
      { head: t("highlights"), gives: true },
    ],
    all.map((point) => [
      date(point.period),
      number(point.cooperation),
      number(point.conflict),
      number(point.sum),
      number(point.mean),
      highlights(point, screen),
    ]),
    screen,
  );
}

const highlights = (point: TiePoint, { code, number, comma }: Screen): string =>
  HIGHLIGHTS.filter((one) => point.highlights[one] > 0)
    .map((one) => `${code(one)} ${number(point.highlights[one])}`)
    .join(comma);
