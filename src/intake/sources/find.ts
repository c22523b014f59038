// Decides which files are read: paths, folders and globs become one sorted list, so that no order given matters.

import { glob, readdir, realpath, stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import type { Finding } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import { finding, reasonOf } from "../finding.ts";
import { formatOfName, isOtherDocument } from "./format.ts";

/** Standard input, as users write it. */
export const STANDARD_INPUT = "-";

/** The files that paths name, sorted by code unit and each once; and the trouble with paths that name none. */
export interface Found {
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** The size of files; one that is gone has none. */
export async function bytesOf(files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files)
    bytes += await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
  return bytes;
}

interface Search {
  readonly files: Map<string, string>;
  readonly findings: Finding[];
  /** Real paths of folders gone through, so that a link cannot lead in circles. */
  readonly folders: Set<string>;
}

/** Finds the files to read. "-" stands for itself and sorts first. */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const search: Search = { files: new Map(), findings: [], folders: new Set() };
  for (const path of [...new Set(paths)].sort(byCodeUnits)) {
    if (path === STANDARD_INPUT) search.files.set(path, path);
    else await addPath(search, path);
  }
  const files = [...search.files.values()].sort(byCodeUnits);
  return { files, findings: search.findings.sort((a, b) => byCodeUnits(a.where, b.where)) };
}

async function addPath(search: Search, path: string): Promise<void> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) await addWholeFolder(search, path);
    else await addFile(search, path);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== "ENOENT" && reason !== "ENOTDIR") {
      search.findings.push(
        finding(path, "intake.unreadable", `cannot be opened (${reason}); check its permissions`),
      );
    } else if (/[*?[{]/.test(path)) await addGlob(search, path);
    else search.findings.push(finding(path, "intake.missing", "no such file or folder; check the path"));
  }
}

async function addGlob(search: Search, pattern: string): Promise<void> {
  const matches: string[] = [];
  for await (const match of glob(pattern)) matches.push(match);
  if (matches.length === 0) {
    search.findings.push(
      finding(pattern, "intake.missing", "no file matches; check the pattern, and quote it in the shell"),
    );
  }
  for (const match of matches.sort(byCodeUnits)) await addPath(search, match);
}

async function addFile(search: Search, path: string): Promise<void> {
  const real = await realpath(path);
  // of several names for one file the first in order is kept
  const name = normalize(path);
  const known = search.files.get(real);
  if (known === undefined || name < known) search.files.set(real, name);
}

async function addWholeFolder(search: Search, folder: string): Promise<void> {
  const passedOver: string[] = [];
  const count = await addFolder(search, folder, passedOver);
  if (count === 0) {
    const message =
      "the folder holds no documents; expected files ending in .txt, .html, .htm, .ndjson or .jsonl, or these with .gz";
    search.findings.push(finding(folder, "intake.no-documents", message));
  }
  if (passedOver.length > 0) {
    const message = `${passedOver.length} files were passed over, the first ${passedOver.sort(byCodeUnits)[0]}; convert them to text or HTML`;
    search.findings.push(finding(folder, "intake.passed-over", message));
  }
}

/** Adds the documents of a folder and its folders, hidden ones aside; gives how many it met. */
async function addFolder(search: Search, folder: string, passedOver: string[]): Promise<number> {
  const real = await realpath(folder);
  if (search.folders.has(real)) return 0;
  search.folders.add(real);
  let count = 0;
  for (const name of (await readdir(folder)).sort(byCodeUnits)) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    const isFolder = await stat(path).then(
      (status) => status.isDirectory(),
      () => false,
    );
    if (isFolder)
      count += await addFolder(search, path, passedOver).catch((error: unknown) =>
        unreadable(search, path, error),
      );
    else if (formatOfName(name) !== null) {
      count++;
      await addFile(search, path).catch((error: unknown) => unreadable(search, path, error));
    } else if (isOtherDocument(name)) passedOver.push(path);
  }
  return count;
}

function unreadable(search: Search, path: string, error: unknown): number {
  const message = `cannot be opened (${reasonOf(error)}); check its permissions`;
  search.findings.push(finding(path, "intake.unreadable", message));
  return 1;
}
