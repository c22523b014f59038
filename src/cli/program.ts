// Declares the commands and their options.

import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { fraction, storeOption, wholeNumber } from "./arguments.ts";
import type { EvalOptions } from "./eval.ts";
import { addHand } from "./hand/commands.ts";
import type { SearchOptions } from "./search.ts";
import { addQuestions } from "./questions/declare.ts";

/** The program with all its commands; handlers are loaded only when their command runs. */
export function program(): Command {
  const isnad = new Command("isnad")
    .description("Reads Arabic news: who did or said what to whom, when, where, and according to whom.")
    .version(version(), "-v, --version")
    .showHelpAfterError("(isnad --help lists the commands)");
  addCode(isnad);
  addAdd(isnad);
  addSearch(isnad);
  addQuestions(isnad);
  addLink(isnad);
  addHand(isnad);
  addExplain(isnad);
  addShow(isnad);
  addLexicon(isnad);
  addEval(isnad);
  return isnad;
}

function addCode(isnad: Command): void {
  isnad
    .command("code")
    .description("read documents and print their records, one JSON object a line")
    .argument(
      "<path...>",
      "files, folders, globs, or - for standard input (.txt .html .ndjson .jsonl, also .gz)",
    )
    .addOption(
      new Option("--with <kinds>", "also print mentions and words: mentions,words").argParser(extras),
    )
    .addOption(
      new Option("--min-confidence <number>", "leave out events below this confidence").argParser(fraction),
    )
    .action(async (paths: string[], options: { with?: readonly string[]; minConfidence?: number }) => {
      const { code } = await import("./code.ts");
      process.exitCode = await code(paths, options);
    });
}

function addAdd(isnad: Command): void {
  isnad
    .command("add")
    .description("code documents into a store and link them; what is there already stays as it is")
    .argument("<path...>", "as for code")
    .addOption(storeOption())
    .action(async (paths: string[], options: { db: string }) => {
      const { add } = await import("./add.ts");
      process.exitCode = await add(paths, options);
    });
  isnad
    .command("recode")
    .description("code the pages of a store again that an older Isnad or other lexicons have coded")
    .addOption(storeOption())
    .action(async (options: { db: string }) => {
      const { recode } = await import("./recode.ts");
      process.exitCode = await recode(options);
    });
}

function addSearch(isnad: Command): void {
  isnad
    .command("search")
    .description("find pages of a store by their words, however they are spelled and joined")
    .argument("<question...>", 'words; "a phrase"; begin*; -without; this OR that')
    .addOption(storeOption())
    .addOption(
      new Option("--in <where>", "where the words must stand")
        .choices(["pages", "statements"])
        .default("pages"),
    )
    .addOption(new Option("--limit <number>", "how many pages to show").argParser(wholeNumber).default(10))
    .addOption(new Option("--since <day>", "only pages of this day or later").argParser(day))
    .addOption(new Option("--until <day>", "only pages of this day or earlier").argParser(day))
    .option("--outlet <name>", "only pages of this outlet: its name or id")
    .addOption(
      new Option("--lang <language>", "the language of the outlets' names")
        .choices(["ar", "en"])
        .default("ar"),
    )
    .addOption(new Option("--json", "print one JSON object").conflicts("ndjson"))
    .option("--ndjson", "print one JSON object a page, a line each")
    .action(async (question: string[], options: SearchOptions) => {
      const { search } = await import("./search.ts");
      process.exitCode = await search(question.join(" "), options);
    });
}

function addLink(isnad: Command): void {
  isnad
    .command("link")
    .description(
      "print the records of documents, then what holds across them: copies, origins, one event in many pages, disputes, utterances",
    )
    .argument("<path...>", "as for code")
    .action(async (paths: string[]) => {
      const { link } = await import("./link.ts");
      process.exitCode = await link(paths);
    });
}

function addExplain(isnad: Command): void {
  isnad
    .command("explain")
    .description(
      "show how each sentence is read: words, names, clauses, what fired, what was refused and why",
    )
    .argument("<path...>", "as for code")
    .action(async (paths: string[]) => {
      const { explain } = await import("./explain.ts");
      process.exitCode = await explain(paths);
    });
}

function addShow(isnad: Command): void {
  isnad
    .command("show")
    .description("print a readable account of documents: publisher, date, lineage, statements, events")
    .argument("<path...>", "as for code")
    .action(async (paths: string[]) => {
      const { show } = await import("./show.ts");
      process.exitCode = await show(paths);
    });
}

function addLexicon(isnad: Command): void {
  const lexicon = isnad.command("lexicon").description("ask what the lexicons lack");
  lexicon
    .command("gaps")
    .description("print the most frequent verbs, role nouns and names of documents that no lexicon covers")
    .argument("<path...>", "as for code")
    .addOption(
      new Option("--most <number>", "how many words of each kind").argParser(wholeNumber).default(30),
    )
    .action(async (paths: string[], { most }: { most: number }) => {
      const { lexiconGaps } = await import("./lexicon-gaps.ts");
      process.exitCode = await lexiconGaps(paths, most);
    });
}

function addEval(isnad: Command): void {
  isnad
    .command("eval")
    .description(
      "score what is read of pages that people annotated (docs/annotate.md) against their annotations",
    )
    .argument("<folder>", "NAME.json with annotations, and NAME.txt beside it or in a folder of --texts")
    .option("--texts <folder>", "where the texts are; may be given several times", several)
    .option("--json", "print the scoreboard as JSON")
    .addOption(
      new Option("--misses <form>", "print every difference instead, with its reason").choices([
        "text",
        "html",
      ]),
    )
    .option("--write <file>", "also write the page of figures, as docs/accuracy.md is written")
    .addOption(new Option("--date <day>", "the day of measuring that this page bears").argParser(day))
    .option("--beside <file>", "figures of other sets for this page; may be given several times", several)
    .action(async (folder: string, options: EvalOptions) => {
      const { evaluate } = await import("./eval.ts");
      process.exitCode = await evaluate(folder, options);
    });
}

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function day(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new InvalidArgumentError("Expected a day such as 2025-01-17.");
  return text;
}

function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  const { version: own }: { version: string } = JSON.parse(readFileSync(file, "utf8"));
  return own;
}

const EXTRAS = new Set(["mentions", "words"]);

function extras(text: string): string[] {
  const kinds = text.split(",").filter(Boolean);
  if (!kinds.every((kind) => EXTRAS.has(kind)))
    throw new InvalidArgumentError("Expected mentions, words, or both with a comma.");
  return kinds;
}
