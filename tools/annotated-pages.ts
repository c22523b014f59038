// Decides what the tools read: the annotated pages that are kept outside the project, each with its records and how they agree.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { locate } from "../src/evaluation/locate.ts";
import { matchPage } from "../src/evaluation/match.ts";
import { type GoldFile, readGold } from "../src/evaluation/read-gold.ts";
import type { PageMatch } from "../src/evaluation/types.ts";
import { loadLexicons } from "../src/host/lexicons.ts";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import type { Records } from "../src/reading/8-chains/index.ts";
import { Reader, type Reading } from "../src/reading/read.ts";

const shared = join(fileURLToPath(new URL("..", import.meta.url)), "../shared");
const FOLDER = join(shared, "gold/dev");
const TEXTS = [join(shared, "gold/texts"), join(shared, "seeds")];

/** Whether the annotated pages are on this machine. */
export const isHere = (): boolean => existsSync(FOLDER);

/** An annotated page as it is read now. */
export interface AnnotatedPage {
  readonly match: PageMatch;
  readonly reading: Reading;
  readonly records: Records;
}

/** Reads all annotated pages. @throws where annotations are wrong or a text is missing */
export async function readAnnotatedPages(reader = new Reader(loadLexicons())): Promise<AnnotatedPage[]> {
  const { files, findings } = readGold(FOLDER, TEXTS);
  const [first] = findings;
  if (first) throw new Error(`${first.where}: ${first.message}`);
  const pages: AnnotatedPage[] = [];
  for (const file of files) pages.push(await readPage(file, reader));
  return pages;
}

async function readPage(file: GoldFile, reader: Reader): Promise<AnnotatedPage> {
  for await (const arrival of intake([file.textFile], { lexicon: loadLineLexicon() })) {
    if (arrival.kind === "finding") continue;
    const reading = reader.read(arrival.page);
    const records = reader.bind(reading);
    const gold = locate({ ...file, text: arrival.page.text }, ({ where, message }) => {
      throw new Error(`${where}: ${message}`);
    });
    return { match: matchPage(gold, records), reading, records };
  }
  throw new Error(`${file.textFile}: no page in it`);
}
