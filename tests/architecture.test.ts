import { describe, expect, it } from "vitest";
import {
  hasNoArabic,
  importsOf,
  isPure,
  isShort,
  looksBackOnly,
  opensWithComment,
  type Rule,
} from "./layout.ts";
import { modulesOf, type Source } from "./sources.ts";

const modules = modulesOf("src", "tools", "bench", "tests");
const breaches = (rule: Rule): string[] => modules.flatMap(rule);

const source = (path: string, ...lines: string[]): Source => ({ path, text: `${lines.join("\n")}\n` });

describe("the layout", () => {
  it("is looked at whole: all seven stages, the model and the hosts are among the modules", () => {
    const paths = modules.map(({ path }) => path);
    for (const stage of [
      "1-text",
      "2-words",
      "3-mentions",
      "4-time",
      "5-clauses",
      "6-statements",
      "7-events",
      "8-chains",
    ])
      expect(paths.filter((path) => path.startsWith(`src/reading/${stage}/`)).length).toBeGreaterThan(1);
    expect(paths).toEqual(
      expect.arrayContaining(["src/model.ts", "src/cli/main.ts", "src/host/lexicons.ts"]),
    );
  });

  it("lets no stage import a stage after it", () => {
    expect(breaches(looksBackOnly)).toEqual([]);
  });

  it("keeps the model, reading and corpus free of files, clock and host", () => {
    expect(breaches(isPure)).toEqual([]);
  });

  it("keeps Arabic in the lexicons", () => {
    expect(breaches(hasNoArabic)).toEqual([]);
  });

  it("keeps modules under 300 lines", () => {
    expect(breaches(isShort)).toEqual([]);
  });

  it("opens every module with what it decides", () => {
    expect(breaches(opensWithComment)).toEqual([]);
  });
});

describe("the layout's checks", () => {
  it("see imports of values and types, over several lines, for effect and on demand", () => {
    const text = source(
      "src/reading/3-mentions/x.ts",
      'import { a } from "../2-words/a.ts";',
      'import type {\n  B,\n} from "./b.ts";',
      'export { c } from "../../model.ts";',
      'import "node:fs";',
      'const d = await import("../d.ts");',
    );
    expect(importsOf(text)).toEqual([
      "src/reading/2-words/a.ts",
      "src/reading/3-mentions/b.ts",
      "src/model.ts",
      "node:fs",
      "src/reading/d.ts",
    ]);
  });

  it("refuse an import from a later stage, of a type alone too, and of the pipeline", () => {
    for (const target of ["../5-clauses/types.ts", "../read.ts"]) {
      const bad = source("src/reading/3-mentions/x.ts", `import type { T } from "${target}";`);
      expect(looksBackOnly(bad)).toHaveLength(1);
    }
    const good = source("src/reading/3-mentions/x.ts", 'import type { T } from "../2-words/types.ts";');
    expect(looksBackOnly(good)).toEqual([]);
    const pipeline = source("src/reading/read.ts", 'import { f } from "./7-events/index.ts";');
    expect(looksBackOnly(pipeline)).toEqual([]);
  });

  it("refuse files, hosts and the clock in the pure part, and nowhere else", () => {
    const lines = [
      'import { readFileSync } from "node:fs";',
      'import { x } from "../../intake/x.ts";',
      "Date.now();",
    ];
    expect(isPure(source("src/reading/4-time/x.ts", ...lines))).toHaveLength(3);
    expect(isPure(source("src/corpus/events/x.ts", ...lines))).toHaveLength(3);
    expect(isPure(source("src/cli/x.ts", ...lines))).toEqual([]);
  });

  it("refuse Arabic outside 1-text and tests, with its line", () => {
    const arabic = ["// letters", 'const lam = "ل";'];
    expect(hasNoArabic(source("src/reading/2-words/x.ts", ...arabic))).toEqual([
      "src/reading/2-words/x.ts:2 holds Arabic letters",
    ]);
    expect(hasNoArabic(source("src/reading/1-text/x.ts", ...arabic))).toEqual([]);
    expect(hasNoArabic(source("src/reading/2-words/x.test.ts", ...arabic))).toEqual([]);
  });

  it("refuse a module of 300 lines, and one whose first line is code", () => {
    const long = source("src/x.ts", ...Array.from({ length: 300 }, (_, at) => `// line ${at}`));
    expect(isShort(long)).toHaveLength(1);
    expect(isShort({ ...long, text: long.text.split("\n").slice(1).join("\n") })).toEqual([]);
    expect(opensWithComment(source("src/x.ts", 'import "y";'))).toHaveLength(1);
    expect(opensWithComment(source("src/x.ts", "//"))).toHaveLength(1);
    expect(opensWithComment(source("src/x.ts", "// Decides what x is."))).toEqual([]);
  });
});
