// `npm run build`: what is published: the sources as JavaScript in dist/, and the lexicons compiled beside them.

import { spawnSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFromSource } from "../src/host/lexicons.ts";
import { compileLineLexicon } from "../src/intake/lines/load.ts";
import { type Problem, showProblem } from "../src/lexicon/source.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
const tsc = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);

// the Arabic words of answers are read as they stand
cpSync(join(root, "src/cli/lexicon"), join(dist, "cli/lexicon"), { recursive: true });
const problems: Problem[] = [];
writeFileSync(join(dist, "lexicon.bin"), compileFromSource(problems));
writeFileSync(join(dist, "lines.bin"), compileLineLexicon(problems));
for (const problem of problems) console.error(showProblem(problem));
if (problems.length > 0) process.exit(1);
console.log("dist/ is ready to be packed: npm pack");
