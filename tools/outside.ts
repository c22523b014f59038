// Decides how outside sets are measured: their sentences are read here, and scored by the program that came with them.

import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ANNOTATED, type Figures } from "../src/evaluation/accuracy.ts";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import { mentionRecords, wordRecords } from "../src/reading/8-chains/extras.ts";
import { inOrder } from "../src/reading/8-chains/index.ts";
import type { Reader } from "../src/reading/read.ts";
import { ANNOTATED_OTHERS, ANNOTATED_TARGETS, OUTSIDE, type OutsideSet } from "./outside-sets.ts";

const gold = join(fileURLToPath(new URL("..", import.meta.url)), "../shared/gold");
const scorer = join(gold, "external.mjs");

/** Whether the outside sets are on this machine. */
export const hasOutside = (): boolean => existsSync(scorer);

/** The figures of all outside sets, after the targets for the annotated pages. */
export async function measureOutside(reader: Reader): Promise<Figures[]> {
  const targets: Figures = {
    set: ANNOTATED,
    about: "Targets only.",
    others: ANNOTATED_OTHERS,
    figures: Object.entries(ANNOTATED_TARGETS).map(([measure, target]) => ({ measure, value: null, target })),
  };
  const measured: Figures[] = [targets];
  for (const set of OUTSIDE) measured.push(await measure(set, reader));
  return measured;
}

async function measure(set: OutsideSet, reader: Reader): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-outside-"));
  const source = join(gold, "outside", `${set.set}.jsonl`);
  const input = join(folder, "in.ndjson");
  const output = join(folder, "out.ndjson");
  run(["input", source], input);
  writeFileSync(output, await code(input, set, reader));
  const outcome: unknown = JSON.parse(run(["score", source, output, "--json"], join(folder, "scores.json")));
  rmSync(folder, { recursive: true });
  const { about, others, measures } = set;
  const figures = measures.map(({ name, path, target }) => ({
    measure: name,
    value: numberAt(outcome, path),
    ...(target !== undefined && { target }),
  }));
  return { set: set.set, about, others, figures };
}

/**
 * Runs the scoring program and gives what it prints. It ends before a pipe has taken all of a long output, so it
 * prints to a file.
 */
function run(args: readonly string[], into: string): string {
  const out = openSync(into, "w");
  // the real path: the program only runs where it is started under its own name
  const { stderr, status } = spawnSync(process.execPath, [realpathSync(scorer), ...args], {
    encoding: "utf8",
    stdio: ["ignore", out, "pipe"],
  });
  closeSync(out);
  if (status !== 0 || stderr !== "") throw new Error(`${scorer} ${args.join(" ")}: ${stderr}`);
  return readFileSync(into, "utf8");
}

async function code(input: string, { extras }: OutsideSet, reader: Reader): Promise<string> {
  const lines: string[] = [];
  for await (const arrival of intake([input], { lexicon: loadLineLexicon() })) {
    if (arrival.kind === "finding") continue;
    const reading = reader.read(arrival.page);
    for (const record of inOrder(reader.bind(reading))) lines.push(JSON.stringify(record));
    if (extras === "words")
      for (const word of wordRecords(reading, reader.lexicons.words.tables.lexemes))
        lines.push(JSON.stringify(word));
    if (extras === "mentions")
      for (const mention of mentionRecords(reading, reader.lexicons.mentions.entities))
        lines.push(JSON.stringify(mention));
  }
  return `${lines.join("\n")}\n`;
}

function numberAt(outcome: unknown, path: readonly string[]): number {
  const found = path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
    outcome,
  );
  if (typeof found !== "number")
    throw new Error(`no number at ${path.join(".")} in ${JSON.stringify(outcome)}`);
  return found;
}
