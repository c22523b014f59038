// Decides where the compiled lexicon is kept: beside the packages, under the hash of all that it is made from.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The hash of the files' names and contents. */
export function hashFiles(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 32);
}

/**
 * Gives the bytes kept under a key, or makes and keeps them. A folder that cannot be written only costs time.
 * @param folder where compiled lexicons are kept; older ones there are removed
 */
export function cached(folder: string, key: string, make: () => Uint8Array): Uint8Array {
  const path = join(folder, `lexicon-${key}.bin`);
  if (existsSync(path)) return readFileSync(path);
  const bytes = make();
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder))
      if (name.startsWith("lexicon-")) rmSync(join(folder, name), { force: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch {
    // read-only installation: compile again next time
  }
  return bytes;
}
