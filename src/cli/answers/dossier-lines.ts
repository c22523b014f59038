// Decides how a dossier is laid out: names, offices, counts, newest statements and events, strongest ties.

import type { Dossier } from "../../store/questions/who.ts";
import type { EntityFacts, OfficeHeld } from "../questions/entity-facts.ts";
import { eventTable } from "./event-lines.ts";
import type { Label } from "./labels.ts";
import type { Screen } from "./screen.ts";
import { statementLines } from "./statement-lines.ts";
import { tableOf } from "./table.ts";

/** A dossier with what the lexicons know. */
export const dossierLines =
  (dossier: Dossier & { readonly known: EntityFacts | null }) =>
  (screen: Screen): readonly string[] => {
    const { t, number, strong, name } = screen;
    const { said, about, asActor, asRecipient, ties } = dossier;
    const counts: readonly (readonly [Label, number])[] = [
      ["statements by", said.total],
      ["statements about", about.total],
      ["as actor", asActor.total],
      ["as recipient", asRecipient.total],
    ];
    const part = (head: Label, lines: readonly string[]): string[] =>
      lines.length === 0 ? [] : ["", strong(t(head)), ...lines];
    return [
      ...headOf(dossier, screen),
      counts.map(([label, count]) => `${t(label)} ${number(count)}`).join("  "),
      ...part(
        "offices",
        (dossier.known?.offices ?? []).map((one) => officeLine(one, screen)),
      ),
      ...part(
        "strongest ties",
        tieTable(
          ties.map((one) => [name(one), number(one.count)]),
          screen,
        ),
      ),
      ...part("statements by", statementLines(said.items)(screen)),
      ...part("statements about", statementLines(about.items)(screen)),
      ...part("as actor", eventTable(asActor.items)(screen)),
      ...part("as recipient", eventTable(asRecipient.items)(screen)),
    ];
  };

function headOf(
  { asked, named, called, known }: Dossier & { known: EntityFacts | null },
  screen: Screen,
): string[] {
  const { strong, words, faint, code, comma, t } = screen;
  const one = known ?? named;
  const key = asked.kind === "key" ? asked.key : asked.code;
  const both = [one?.name.en, one?.name.ar].flatMap((name) => (name === undefined ? [] : words(name)));
  const facts = [one ? code(one.type) : "", one?.country ?? "", ...(known?.sectors ?? [])].filter(Boolean);
  return [
    `${strong(both.join("  ") || key)}  ${faint(key)}`,
    ...(facts.length > 0 ? [facts.join(comma)] : []),
    ...(called.length > 0 ? [`${t("called")} ${called.map(words).join(comma)}`] : []),
  ];
}

function officeLine({ office, of, from, to }: OfficeHeld, { name, date, comma, t }: Screen): string {
  const since = from === null ? "" : `${t("from")} ${date(from)}`;
  const until = to === null ? "" : `${t("to")} ${date(to)}`;
  return `  ${name({ name: office })}${comma}${name({ name: of })}  ${[since, until].filter(Boolean).join(" ")}`.trimEnd();
}

const tieTable = (rows: readonly (readonly string[])[], screen: Screen): string[] =>
  rows.length === 0
    ? []
    : tableOf(
        [
          { head: "", gives: true },
          { head: "", align: "end" },
        ],
        rows,
        screen,
      ).slice(1);
