// Decides how copies are laid out: the share of text in common, the later page, then the earlier one.

import type { CopyTold } from "../../store/questions/copies.ts";
import type { Screen } from "./screen.ts";
import { pageLine } from "./whole-event.ts";
import { cut } from "./width.ts";

/** Two lines a copy. */
export const copyTable =
  (all: readonly CopyTold[]) =>
  (screen: Screen): readonly string[] =>
    all.flatMap(({ share, page, original }) => [
      cut(
        `${screen.strong(percent(share, screen))}  ${screen.t("copy")}  ${pageLine(page, screen)}`,
        screen.width,
      ),
      cut(`      ${screen.t("of")}  ${pageLine(original, screen)}`, screen.width),
    ]);

const percent = (share: number, { number }: Screen): string => `${number(Math.round(share * 100))} %`;
