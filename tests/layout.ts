// Decides what counts as a breach of the layout: checks that take a module's path and text and say what is wrong with it.

import { posix } from "node:path";
import type { Source } from "./sources.ts";

/** Says what is wrong with a module; nothing where it keeps the rule. */
export type Rule = (source: Source) => string[];

const IMPORT =
  /^\s*(?:import|export)\b[^"';]*?from\s*"([^"]+)"|^\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

/** What a module imports, types too, as written; relative paths are resolved from the project's folder. */
export function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? "";
    return target.startsWith(".") ? posix.join(posix.dirname(path), target) : target;
  });
}

const isTest = (path: string): boolean => path.endsWith(".test.ts");
const stageOf = (path: string): number => Number(/^src\/reading\/(\d)-/.exec(path)?.[1] ?? Number.NaN);

/** A stage may know the stages before it, never those after it. */
export const looksBackOnly: Rule = (source) => {
  const own = stageOf(source.path);
  if (Number.isNaN(own) || isTest(source.path)) return [];
  return importsOf(source)
    .filter((target) => stageOf(target) > own || /^src\/reading\/[a-z]/.test(target))
    .map((target) => `${source.path} imports ${target}, which comes after it`);
};

/** The pure part knows no files, no clock, no host. */
export const isPure: Rule = (source) => {
  if (isTest(source.path) || !/^src\/(?:model\.ts$|reading\/|corpus\/)/.test(source.path)) return [];
  const outside = importsOf(source)
    .filter((target) => target.startsWith("node:") || /^src\/(?:intake|cli|host|store)\//.test(target))
    .map((target) => `${source.path} imports ${target}; reading and corpus are pure`);
  const clock = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(|\bperformance\.now\(/.exec(
    source.text,
  );
  return clock ? [...outside, `${source.path} asks the clock or chance: ${clock[0]}`] : outside;
};

/** Knowledge of Arabic stands in the lexicons; only 1-text names letters. */
export const hasNoArabic: Rule = ({ path, text }) => {
  if (isTest(path) || path.startsWith("tests/") || path.startsWith("src/reading/1-text/")) return [];
  return text
    .split("\n")
    .flatMap((line, at) =>
      /\p{Script=Arabic}/u.test(line) ? [`${path}:${at + 1} holds Arabic letters`] : [],
    );
};

/** A module that is longer than this does more than one thing. */
const LONGEST = 300;

/** Modules stay short; tests may hold more cases. */
export const isShort: Rule = ({ path, text }) => {
  const lines = text.trimEnd().split("\n").length;
  return isTest(path) || lines < LONGEST
    ? []
    : [`${path} has ${lines} lines; expected fewer than ${LONGEST}`];
};

/** The first line says what a module decides. */
export const opensWithComment: Rule = ({ path, text }) =>
  isTest(path) || /^\/\/ \S.{9,}/.test(text)
    ? []
    : [`${path} does not begin with a comment that says what it decides`];
