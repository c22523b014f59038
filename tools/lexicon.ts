// Checks the lexicons: compiles all of them, then reads every entry's own examples. `npm run lexicon [WORD]`.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFromSource } from "../src/host/lexicons.ts";
import { readFolder } from "../src/lexicon/read-folder.ts";
import { checkEntries, type Problem, showProblem } from "../src/lexicon/source.ts";
import { anonymitySchema, cueSchema } from "../src/reading/6-statements/schema.ts";
import { eventSchema } from "../src/reading/7-events/schema.ts";
import { checkAnonymity, checkCue, checkEvent } from "../src/reading/examples.ts";
import { openLexicons } from "../src/reading/lexicons.ts";
import { Reader } from "../src/reading/read.ts";

const src = join(dirname(fileURLToPath(import.meta.url)), "../src");
/** Only problems whose file or message holds this word are printed. */
const wanted = process.argv[2] ?? "";

const problems: Problem[] = [];
const reader = new Reader(openLexicons(compileFromSource(problems)));
const entries = (path: string) => readFolder(src, join("reading", path), []);
for (const cue of checkEntries(entries("6-statements/lexicon/cues"), cueSchema, []))
  problems.push(...checkCue(reader, cue));
for (const phrase of checkEntries(entries("6-statements/lexicon/anonymity.yaml"), anonymitySchema, []))
  problems.push(...checkAnonymity(reader, phrase));
for (const event of checkEntries(entries("7-events/lexicon"), eventSchema, []))
  problems.push(...checkEvent(reader, event));

const shown = problems.map(showProblem).filter((line) => line.includes(wanted));
for (const line of shown) console.log(line);
console.log(`${shown.length} problems${wanted === "" ? "" : ` with «${wanted}», ${problems.length} in all`}`);
process.exitCode = problems.length > 0 ? 1 : 0;
