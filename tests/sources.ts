// The project's own TypeScript as text, for tests that look at how it is laid out.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

export interface Source {
  /** Relative to the project, with forward slashes: "src/model.ts". */
  readonly path: string;
  readonly text: string;
}

/** Files under a folder of the project whose names end so, in order. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) =>
      relative(root, join(root, folder, name))
        .split(sep)
        .join("/"),
    )
    .sort();
}

/** Every TypeScript module of these folders. */
export const modulesOf = (...folders: string[]): Source[] =>
  folders
    .flatMap((folder) => filesUnder(folder, ".ts"))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
