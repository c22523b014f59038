// Decides how an event stands in one line: when, what, who to whom, how widely told, and by which id it is asked for.

import type { ToldEvent } from "../../store/questions/events.ts";
import type { Screen } from "./screen.ts";
import { tableOf } from "./table.ts";

/** Events as rows. */
export const eventTable =
  (events: readonly ToldEvent[]) =>
  (screen: Screen): readonly string[] => {
    if (events.length === 0) return [];
    const { t, number, date, type, strong } = screen;
    return tableOf(
      [
        { head: t("date"), align: "end" },
        { head: t("type"), paint: strong },
        { head: t("who did what to whom"), gives: true },
        { head: t("pages"), align: "end" },
        { head: t("outlets"), align: "end" },
        { head: t("origins"), align: "end" },
        { head: "", paint: strong },
        { head: t("id") },
      ],
      events.map((event) => [
        event.date === null && event.from === null ? t("no date") : date(dayOf(event)),
        type(event.type),
        whoToWhom(event, screen),
        number(event.pages),
        number(event.outlets),
        number(event.origins),
        event.disputed ? t("disputed") : "",
        shortId(event),
      ]),
      screen,
    );
  };

/** Its own date; where none of its reports gives one, the days of their pages. */
export const dayOf = ({ date, from, to }: ToldEvent): string | null =>
  date?.value ?? (from === null || to === null || from === to ? from : `${from}/${to}`);

/** "A, B → C". */
export function whoToWhom(
  { actors, recipients }: Pick<ToldEvent, "actors" | "recipients">,
  screen: Screen,
): string {
  const { names, arrow, t } = screen;
  const who = actors.length > 0 ? names(actors) : t("unknown");
  return recipients.length > 0 ? `${who} ${arrow} ${names(recipients)}` : who;
}

const HASH = /^[0-9a-f]{16}$/u;
const SHORT = 8;

/** The beginning of its first page's id, and where its word stands there. */
export function shortId({ reports }: Pick<ToldEvent, "reports">): string {
  const event = reports[0]!.event;
  const at = event.lastIndexOf(":");
  const document = event.slice(0, at);
  return `${HASH.test(document) ? document.slice(0, SHORT) : document}${event.slice(at).replace(/-[A-Z]+$/u, "")}`;
}
