// Decides which files are annotations and which text each belongs to; files that are wrong become findings.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Finding } from "../model.ts";
import { type Annotation, annotationSchema } from "./annotation.ts";

/** An annotation file and the file with its text. */
export interface GoldFile {
  readonly name: string;
  readonly file: string;
  readonly annotation: Annotation;
  readonly textFile: string;
}

export interface GoldFolder {
  readonly files: readonly GoldFile[];
  readonly findings: readonly Finding[];
}

/**
 * Reads all annotations of a folder, in the order of their names.
 * @param texts folders with the texts; the annotations' own folder is searched first
 */
export function readGold(folder: string, texts: readonly string[]): GoldFolder {
  const findings: Finding[] = [];
  const report = (where: string, rule: string, message: string): void => {
    findings.push({ where, rule, message });
  };
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  if (names.length === 0)
    report(folder, "eval.no-annotations", "no NAME.json there; see docs/annotate.md for what it holds");
  const places = [folder, ...texts].map(textsIn);
  const files = names.sort().flatMap((name): GoldFile[] => {
    const file = join(folder, name);
    const annotation = readAnnotation(file, report);
    if (!annotation) return [];
    const own = basename(name, ".json");
    const textFile = places.flatMap((list) => textOf(own, list) ?? [])[0];
    if (textFile !== undefined) return [{ name: own, file, annotation, textFile }];
    report(
      file,
      "eval.no-text",
      `no ${own}.txt beside it or in the folders of --texts; its annotations count as nothing`,
    );
    return [];
  });
  return { files, findings };
}

type Report = (where: string, rule: string, message: string) => void;

function readAnnotation(file: string, report: Report): Annotation | null {
  const value = parsed(file, report);
  if (value === undefined) return null;
  const result = annotationSchema.safeParse(value);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues)
    report(`${file}: ${pathOf(path)}`, "eval.shape", `${message}; see docs/annotate.md`);
  return null;
}

/** "events[3].trigger". */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "") || "the file";

function parsed(file: string, report: Report): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    report(file, "eval.not-json", error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

interface Texts {
  readonly folder: string;
  readonly names: readonly string[];
}

const textsIn = (folder: string): Texts => ({
  folder,
  names: existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .sort()
    : [],
});

/** NAME.txt, else the first NAME-….txt or NAME_….txt: "001" is not "0012". */
function textOf(name: string, { folder, names }: Texts): string | null {
  const found =
    names.find((text) => text === `${name}.txt`) ??
    names.find((text) => text.startsWith(name) && /^[._-]/.test(text.slice(name.length)));
  return found === undefined ? null : join(folder, found);
}
