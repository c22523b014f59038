// `isnad search`: the pages of a store that have the words asked for, and where they have them.

import { loadLexicons } from "../host/lexicons.ts";
import { isolate } from "../isolate.ts";
import { Surfaces } from "../reading/2-words/surface.ts";
import { QueryError } from "../store/search/query.ts";
import { type Answer, search as searchStore } from "../store/search/search.ts";
import type { Hit, Snippet } from "../store/search/types.ts";
import { LineWriter } from "./line-writer.ts";
import { withExisting } from "./with-store.ts";

export interface SearchOptions {
  readonly db: string;
  readonly in: "pages" | "statements";
  readonly limit: number;
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  /** In which language outlets are named. */
  readonly lang: "ar" | "en";
  readonly json?: boolean;
  readonly ndjson?: boolean;
}

/**
 * Prints what a question finds.
 * @returns the exit code: 0, also where nothing is found; 1 where the question cannot be answered
 */
export async function search(text: string, options: SearchOptions): Promise<number> {
  const { db, limit, since = null, until = null, outlet = null } = options;
  try {
    const question = { text, isSaid: options.in === "statements", since, until, outlet, limit };
    const answer = await withExisting(db, (store) =>
      searchStore(store, question, new Surfaces(loadLexicons().words)),
    );
    const lines = new LineWriter(process.stdout);
    for (const line of linesOf(answer, options)) lines.write(line);
    await lines.end();
    return 0;
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    console.error(`isnad search: ${error.message}`);
    return 1;
  }
}

function linesOf(answer: Answer, { json, ndjson, lang }: SearchOptions): string[] {
  if (json) return [JSON.stringify(answer, null, 2)];
  if (ndjson) return answer.hits.map((hit) => JSON.stringify(hit));
  const isBold = process.stdout.isTTY && !process.env["NO_COLOR"];
  return readable(answer, { lang, isBold });
}

/** The lines for people. */
function readable(
  { total, hits }: Answer,
  { lang, isBold }: { readonly lang: "ar" | "en"; readonly isBold: boolean },
): string[] {
  const count = `${total} ${total === 1 ? "page" : "pages"}`;
  return [
    hits.length < total ? `${count}, of which the best ${hits.length}` : count,
    ...hits.flatMap((hit) => [
      "",
      isolate(hit.title ?? hit.document),
      `  ${aboutLine(hit, lang)}`,
      ...hit.snippets.map((snippet) => `  ${isolate(marked(snippet, isBold))}`),
    ]),
  ];
}

function aboutLine({ publisher, published, url, document }: Hit, lang: "ar" | "en"): string {
  const other = lang === "ar" ? "en" : "ar";
  const name = publisher && (publisher.name[lang] ?? publisher.name[other] ?? publisher.text);
  return [name ? isolate(name) : "outlet unknown", published ?? "date unknown", url ?? document].join(" · ");
}

const BOLD = "\u001b[1m";
const PLAIN = "\u001b[22m";

/** A snippet in one line, what was asked in bold. */
function marked({ start, text, marks }: Snippet, isBold: boolean): string {
  if (!isBold) return oneLine(text);
  let line = "";
  let at = 0;
  for (const mark of marks) {
    line += `${text.slice(at, mark.start - start)}${BOLD}${mark.text}${PLAIN}`;
    at = mark.end - start;
  }
  return oneLine(line + text.slice(at));
}

const oneLine = (text: string): string => text.replace(/\s/gu, " ");
