// Decides how disputes are laid out: the event, then every side.

import type { DisputeTold } from "../../store/questions/disputes.ts";
import { dayOf, shortId, whoToWhom } from "./event-lines.ts";
import type { Screen } from "./screen.ts";
import { disputeLines } from "./whole-event.ts";

/** Disputes under the events that they are over. */
export const disputeList =
  (all: readonly DisputeTold[]) =>
  (screen: Screen): readonly string[] =>
    all.flatMap((dispute) => [...headOf(dispute, screen), ...disputeLines(dispute, screen), ""]);

function headOf({ event }: DisputeTold, screen: Screen): string[] {
  if (event === null) return [];
  const { date, type, strong, faint } = screen;
  return [
    `${date(dayOf(event))}  ${strong(type(event.type))}  ${whoToWhom(event, screen)}  ${faint(shortId(event))}`,
  ];
}
