// `npm start`: codes the sample pages, prints the readable account, and says what to run next.

import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { show } from "../src/cli/show.ts";

const examples = fileURLToPath(new URL("../examples", import.meta.url));
process.exitCode = await show([relative(process.cwd(), examples) || "."]);
console.log(
  "Next: ./bin/isnad code PATH… prints these records as JSON, ./bin/isnad explain PATH… shows why each was read, npm test runs every check.",
);
