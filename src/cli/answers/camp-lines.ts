// Decides how camps are laid out: the name and its page, the members, then its views in the page's words.

import type { CampTold } from "../../store/questions/camps.ts";
import type { Screen } from "./screen.ts";
import { pageLine, quoted } from "./whole-event.ts";

const VIEWS = ["favours", "opposes", "holds"] as const;

/** Camps with members and views. */
export const campLines =
  (all: readonly CampTold[]) =>
  (screen: Screen): readonly string[] =>
    all.flatMap((one) => linesOf(one, screen));

function linesOf(camp: CampTold, screen: Screen): string[] {
  const { strong, words, names, t, faint } = screen;
  return [
    `${strong(words(camp.name.text))}  ${pageLine(camp.page, screen)}`,
    ...(camp.members.length > 0 ? [`  ${t("members")} ${names(camp.members)}`] : []),
    ...VIEWS.flatMap((view) =>
      camp[view].flatMap(({ text }) => [faint(`  ${t(view)}`), ...quoted(text, screen)]),
    ),
  ];
}
