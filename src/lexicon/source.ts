// Decides what a lexicon file is to the compiler: parsed entries that remember where they stand, and checked shapes.

import type { z } from "zod";

/** One entry of a YAML lexicon as parsed, with the file and line that it starts on. */
export interface Entry {
  readonly file: string;
  readonly line: number;
  readonly value: unknown;
}

/** An entry whose shape is checked. */
export interface Checked<T> {
  readonly file: string;
  readonly line: number;
  readonly value: T;
}

/** Trouble in a lexicon: where, which entry, what was expected. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Gives the entries of every file under a folder of lexicons, in the order of file names. */
export type ReadFolder = (folder: string) => readonly Entry[];

interface HasId {
  readonly id: string;
}

/**
 * Checks entries against a schema; what fails becomes a problem and is left out.
 * Ids repeated within the folder are problems too.
 */
export function checkEntries<T extends HasId>(
  entries: readonly Entry[],
  schema: z.ZodType<T>,
  problems: Problem[],
): Checked<T>[] {
  const seen = new Map<string, Entry>();
  const checked: Checked<T>[] = [];
  for (const entry of entries) {
    const result = schema.safeParse(entry.value);
    if (!result.success) {
      for (const issue of result.error.issues)
        problems.push(problemOf(entry, `${issue.path.join(".")}: ${issue.message}`));
      continue;
    }
    const earlier = seen.get(result.data.id);
    if (earlier) {
      problems.push(
        problemOf(entry, `repeated id, first at ${earlier.file}:${earlier.line}; give each entry its own`),
      );
      continue;
    }
    seen.set(result.data.id, entry);
    checked.push({ file: entry.file, line: entry.line, value: result.data });
  }
  return checked;
}

/** A problem at an entry, its id named where it has one. */
export function problemOf(entry: Entry, message: string): Problem {
  const { id } = (entry.value ?? {}) as { id?: unknown };
  return {
    file: entry.file,
    line: entry.line,
    message: `${typeof id === "string" ? id : "entry without id"}: ${message}`,
  };
}

/** One line a problem, as compilers print them. */
export const showProblem = ({ file, line, message }: Problem): string => `${file}:${line} ${message}`;
