// Decides in which form an answer is printed: lines for people, one JSON document, or a record a line.

import { isLinked } from "../../store/state.ts";
import type { Store } from "../../store/store.ts";
import { LineWriter } from "../line-writer.ts";
import { withExisting } from "../with-store.ts";
import type { Language } from "./labels.ts";
import { type Screen, screenOf } from "./screen.ts";

/** Options of every question. */
export interface Asking {
  readonly db: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly lang: Language;
}

/** A list, some of which is shown, or one thing. */
export type Answer =
  | {
      readonly kind: "list";
      readonly question: string;
      readonly total: number;
      readonly items: readonly object[];
      /** What the JSON document tells beside the list. */
      readonly beside?: object;
      readonly lines: (screen: Screen) => readonly string[];
    }
  | {
      readonly kind: "one";
      readonly question: string;
      readonly item: object;
      readonly lines: (screen: Screen) => readonly string[];
    };

/**
 * Opens the store, asks it and prints the answer.
 * @returns the exit code
 * @throws where there is no store, or the question cannot be asked
 */
export async function answer(options: Asking, ask: (store: Store) => Promise<Answer>): Promise<number> {
  return withExisting(options.db, async (store) => {
    const given = await ask(store);
    if (!(await isLinked(store.db)))
      console.error("isnad: pages were added since links were made: isnad add PATH… links them when it ends");
    await print(given, options);
    return 0;
  });
}

async function print(given: Answer, { json, ndjson, lang }: Asking): Promise<void> {
  const out = new LineWriter(process.stdout);
  if (json) out.write(JSON.stringify(wholeOf(given), null, 2));
  else if (ndjson) {
    for (const item of given.kind === "list" ? given.items : [given.item]) {
      out.write(JSON.stringify(item));
      await out.drained();
    }
    if (given.kind === "list" && given.items.length < given.total)
      console.error(`${given.items.length} of ${given.total}`);
  } else {
    const screen = screenOf(lang);
    for (const line of given.lines(screen)) out.write(line);
    if (given.kind === "list") out.write(countLine(given.items.length, given.total, screen));
  }
  await out.end();
}

const wholeOf = (given: Answer): object =>
  given.kind === "one"
    ? { question: given.question, answer: given.item }
    : {
        question: given.question,
        total: given.total,
        shown: given.items.length,
        items: given.items,
        ...given.beside,
      };

/** "20 of 57", or where all are shown their number. */
const countLine = (shown: number, total: number, { number, t }: Screen): string =>
  shown < total ? `${number(shown)} ${t("of")} ${number(total)}` : number(total);
