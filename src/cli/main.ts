// The command line: names the commands; each lives in a file of its own.

import { enableCompileCache } from "node:module";

enableCompileCache?.();
const { program } = await import("./program.ts");
try {
  await program().parseAsync();
} catch (error) {
  // what the user can mend is told in a line; where it was thrown only where somebody asks
  console.error(`isnad: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.ISNAD_TRACE) console.error(error);
  process.exitCode = 2;
}
