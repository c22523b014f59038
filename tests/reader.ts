// The Reader that tests share, one a worker, and pages made of a few lines for it to read.

import { compileFromSource, loadLexicons } from "../src/host/lexicons.ts";
import type { Told } from "../src/intake/document.ts";
import { loadLineLexicon } from "../src/intake/index.ts";
import { creditOfPublisher } from "../src/intake/lines/credits.ts";
import { makePage } from "../src/intake/page.ts";
import type { BlockKind, EventRecord, Page, Party } from "../src/model.ts";
import type { Records } from "../src/reading/8-chains/index.ts";
import { type Lexicons, openLexicons } from "../src/reading/lexicons.ts";
import { Reader, type Reading } from "../src/reading/read.ts";

/** Reads with the project's own lexicons. */
export const reader = new Reader(lexicons());

/** A wrong entry is left out and fails in examples.test.ts, by file and line; it need not fail every other test too. */
function lexicons(): Lexicons {
  try {
    return loadLexicons();
  } catch {
    return openLexicons(compileFromSource([]));
  }
}

/** The day on which the pages of tests appear: a Wednesday. */
export const someDay = "2024-05-15";

/** A page whose whole text is body, dated by its metadata. */
export function pageOf(text: string, published: string | null = someDay): Page {
  const blocks = text === "" ? [] : [{ start: 0, end: text.length, kind: "body" as BlockKind }];
  return {
    id: "page",
    text,
    blocks,
    findings: [],
    ...(published !== null && { publishedHint: published }),
  };
}

const lines = loadLineLexicon();

/** The same page with an outlet that its metadata name. */
export const publishedBy = (page: Page, outlet: string): Page => ({
  ...page,
  publisherHint: outlet,
  credits: creditOfPublisher(outlet, lines),
});

/** A page as intake makes it of plain text: headline, byline, dateline and credits told apart. */
export async function takeIn(text: string, told: Told = {}): Promise<Page> {
  const made = await makePage({ where: "test", content: { kind: "text", text }, told, findings: [] }, lines);
  if ("text" in made) return made;
  throw new Error(made.map(({ message }) => message).join("\n"));
}

/** The records of a text that is a page by itself. */
export const read = (text: string, published: string | null = someDay): Records =>
  reader.records(pageOf(text, published));

/** All stages of such a page. */
export const stages = (text: string, published: string | null = someDay): Reading =>
  reader.read(pageOf(text, published));

/** An event in one line: "SUPPORT يوقعان: بوتين، بزشكيان" and " → whom" where it has recipients. */
function eventLine({ type, trigger, actors, recipients }: EventRecord): string {
  const whom = recipients.length > 0 ? ` → ${recipients.map(wordsOf).join(" + ")}` : "";
  return `${type} ${trigger.text}: ${actors.map(wordsOf).join(" + ")}${whom}`;
}

/** How a party stands in the text; in parentheses what is understood. */
const wordsOf = (party: Party): string => party.text ?? `(${party.name.en ?? party.name.ar ?? "?"})`;

/** The events of a text, one line each. */
export const eventsIn = (text: string, published: string | null = someDay): string[] =>
  read(text, published).events.map(eventLine);
