// `isnad eval`: reads pages that people annotated, and tells how well the records agree with the annotations.

import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { accuracyPage, type Figures } from "../evaluation/accuracy.ts";
import { locate } from "../evaluation/locate.ts";
import { matchPage } from "../evaluation/match.ts";
import { missesPage } from "../evaluation/misses-html.ts";
import { type Miss, missesOf } from "../evaluation/misses.ts";
import { missLines, scoreboardLines } from "../evaluation/print.ts";
import { type GoldFile, readGold } from "../evaluation/read-gold.ts";
import { rounded, type Scoreboard, scoreboardOf } from "../evaluation/scoreboard.ts";
import type { PageMatch } from "../evaluation/types.ts";
import type { Finding } from "../model.ts";
import { readAll } from "./read-all.ts";

export interface EvalOptions {
  /** Folders with the texts, where they do not stand beside the annotations. */
  readonly texts?: readonly string[];
  readonly json?: boolean;
  readonly misses?: "text" | "html";
  /** The file that the page of figures is written to. */
  readonly write?: string;
  /** The day that it bears. */
  readonly date?: string;
  /** Files with figures of other sets, for that page. */
  readonly beside?: readonly string[];
}

/**
 * Scores a folder of annotated pages and prints the scoreboard, or the misses.
 * @returns the exit code: 0, or 1 where annotations or texts are wrong
 */
export async function evaluate(folder: string, options: EvalOptions): Promise<number> {
  if (options.write !== undefined && options.date === undefined)
    throw new Error("--write needs --date YYYY-MM-DD: the page says when it was measured");
  const { matches, misses, findings } = await readAnnotated(folder, options.texts ?? []);
  const board = scoreboardOf(matches);
  if (options.write !== undefined) writeFileSync(options.write, pageOf(board, folder, options));
  for (const line of output({ board, misses, folder }, options)) console.log(line);
  return findings > 0 ? 1 : 0;
}

interface Evaluated {
  readonly matches: readonly PageMatch[];
  readonly misses: readonly Miss[];
  readonly findings: number;
}

/** Reads the texts of all annotations; findings are told on standard error and counted. */
async function readAnnotated(folder: string, texts: readonly string[]): Promise<Evaluated> {
  const gold = readGold(folder, texts);
  const found = [...gold.findings];
  const waiting = new Map(gold.files.map((file) => [resolve(file.textFile), file]));
  const results = new Map<GoldFile, { readonly match: PageMatch; readonly misses: readonly Miss[] }>();
  const paths = [...waiting.keys()];
  const summary = await readAll(paths, async (page, reader) => {
    const file = waiting.get(resolve(page.path ?? ""));
    if (!file) return;
    const reading = reader.read(page);
    const annotated = locate({ ...file, text: page.text }, (finding) => found.push(finding));
    const match = matchPage(annotated, reader.bind(reading));
    results.set(file, { match, misses: missesOf(match, reading) });
  });
  report(found);
  const inOrder = gold.files.flatMap((file) => results.get(file) ?? []);
  return {
    matches: inOrder.map(({ match }) => match),
    misses: inOrder.flatMap(({ misses }) => misses),
    findings: found.length + summary.findings,
  };
}

function report(findings: readonly Finding[]): void {
  for (const { where, message, rule } of findings) console.error(`${where}: ${message} (${rule})`);
  if (findings.length > 0)
    console.error(`${findings.length} ${findings.length === 1 ? "finding" : "findings"} in the annotations`);
}

interface Told {
  readonly board: Scoreboard;
  readonly misses: readonly Miss[];
  readonly folder: string;
}

/** The misses alone where they are asked for, so that they can go into a file. */
function* output({ board, misses, folder }: Told, { json, misses: form }: EvalOptions): Generator<string> {
  if (form === "html") yield missesPage(misses, `Misses in ${folder}`).trimEnd();
  else if (form === "text") yield* missLines(misses);
  else if (json) yield JSON.stringify(rounded(board), null, 1);
  else yield* scoreboardLines(board);
}

function pageOf(board: Scoreboard, folder: string, { date, beside }: EvalOptions): string {
  const others = (beside ?? []).flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as Figures[]);
  return accuracyPage(board, { folder, date: date ?? "", others });
}
