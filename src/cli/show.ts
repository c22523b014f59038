// `isnad show`: a readable account of each page, for people.

import type { EventRecord, Party, StatementRecord } from "../model.ts";
import type { Records } from "../reading/8-chains/index.ts";
import { readAll } from "./read-all.ts";
import { isolate } from "../isolate.ts";

const LONGEST = 140;

/** Prints the account of every document. Returns the exit code. */
export async function show(paths: readonly string[]): Promise<number> {
  const totals = { pages: 0, statements: 0, events: 0 };
  const summary = await readAll(paths, async (page, reader) => {
    const records = reader.records(page);
    totals.pages++;
    totals.statements += records.statements.length;
    totals.events += records.events.length;
    console.log(account(records).join("\n"));
  });
  console.log(`${totals.pages} pages, ${totals.statements} statements, ${totals.events} events`);
  return summary.exitCode;
}

/** The lines of one page's account. */
export function account({ document, statements, events }: Records): string[] {
  const title = document.title ?? document.text.trimStart().split("\n")[0] ?? "";
  return [
    isolate(short(title)),
    `  page       ${document.path ?? document.url ?? document.id}`,
    `  publisher  ${document.publisher ? nameOf(document.publisher) : "unknown"}`,
    `  published  ${publishedLine(document)}`,
    `  lineage    ${document.lineage.length > 0 ? chain(document.lineage) : "none shown"}`,
    ...statements.flatMap(statementLines),
    ...events.flatMap(eventLines),
    "",
  ];
}

/** The page's date, and where it is inferred the words that prove it. */
function publishedLine({ published, dating }: Records["document"]): string {
  if (!published) return "unknown";
  return dating ? `${published.value}, inferred from ${isolate(dating.text)}` : published.value;
}

function statementLines(statement: StatementRecord): string[] {
  const manner = [statement.stance, statement.form, ...(statement.anonymous ? ["unnamed"] : [])].join(", ");
  return [
    `  statement  ${nameOf(statement.source)} (${manner}): ${isolate(short(statement.content.text))}`,
    `             chain ${chain(statement.chain)}`,
  ];
}

/** Who did what to whom, then how the page tells it, then on whose word where it is not the page's own. */
function eventLines(event: EventRecord): string[] {
  const kind = event.mode === null ? event.type : `${event.type}/${event.mode}`;
  const to = event.recipients.length > 0 ? ` → ${event.recipients.map(nameOf).join(", ")}` : "";
  const where = event.place ? `, in ${placeName(event.place)}` : "";
  return [
    `  event      ${kind}: ${event.actors.map(nameOf).join(", ") || "unknown"}${to}`,
    `             word ${isolate(event.trigger.text)}, ${event.status}, ${event.date?.value ?? "no date"}${where}, confidence ${event.confidence}`,
    ...(event.statement === null ? [] : [`             chain ${chain(event.chain)}`]),
  ];
}

const chain = (parties: readonly Party[]): string => parties.map(nameOf).join(" ← ");
const placeName = ({ name, text }: { name: { ar?: string; en?: string }; text: string }): string =>
  isolate(name.en ?? text);

/** A known party's English name; an unknown outlet's own name, without the noun before it; else the words of the text. */
function nameOf({ name, entity, text, type }: Party): string {
  if (name.en && (entity !== null || !text)) return isolate(name.en);
  const own = type === "outlet" ? (name.ar ?? text) : (text ?? name.ar);
  return isolate(own ?? name.en ?? "somebody");
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
