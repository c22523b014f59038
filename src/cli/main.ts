// The command line: names the commands; each lives in a file of its own.

import { enableCompileCache } from "node:module";

enableCompileCache?.();
const { program } = await import("./program.ts");
await program().parseAsync();
