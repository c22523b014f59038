import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { program } from "../src/cli/program.ts";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import { inOrder } from "../src/reading/8-chains/index.ts";
import { reader } from "./reader.ts";
import { filesUnder, root } from "./sources.ts";

const contentOf = (path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
const pages = ["README.md", "CONTRIBUTING.md", "examples/README.md", ...filesUnder("docs", ".md")].filter(
  (path) => existsSync(join(root, path)),
);
const everything = pages.map(contentOf).join("\n");

/** Which of these the text does not name. */
const missingFrom = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => !text.includes(name));

/** The commands and those inside them, each as it is typed. */
const everyCommand = (): { path: string; command: Command }[] =>
  program().commands.flatMap((command) => {
    const path = `isnad ${command.name()}`;
    return [
      { path, command },
      ...command.commands.map((inner) => ({ path: `${path} ${inner.name()}`, command: inner })),
    ];
  });

describe("the docs", () => {
  it("are there", () => {
    expect(
      missingFrom(pages.join("\n"), [
        "README.md",
        "CONTRIBUTING.md",
        "docs/architecture.md",
        "docs/glossary.md",
        "docs/add-an-entry.md",
        "docs/decisions/",
      ]),
    ).toEqual([]);
  });

  it("name every command", () => {
    const commands = everyCommand().map(({ path }) => path);
    expect(commands).toContain("isnad lexicon gaps");
    expect(commands.length).toBeGreaterThan(2);
    expect(missingFrom(everything, commands)).toEqual([]);
  });

  it("name every option", () => {
    const options = everyCommand().flatMap(({ command }) => command.options.map(({ long }) => long ?? ""));
    expect(options).toContain("--with");
    expect(missingFrom(everything, options)).toEqual([]);
  });

  it("name in the architecture every kind of record and every stage", () => {
    const kinds = [...contentOf("src/model.ts").matchAll(/readonly kind: "(\w+)"/g)].map(
      (match) => match[1] ?? "",
    );
    const stages = readdirSync(join(root, "src/reading")).filter((name) => /^\d-/.test(name));
    expect([kinds.length, stages.length]).toEqual([10, 8]);
    expect(missingFrom(contentOf("docs/architecture.md"), [...kinds, ...stages])).toEqual([]);
  });

  it("name every folder of the source in the architecture", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(
      missingFrom(
        contentOf("docs/architecture.md"),
        folders.map(({ name }) => `${name}/`),
      ),
    ).toEqual([]);
  });

  it("link to files that exist", () => {
    expect(pages.flatMap((path) => deadLinks(path, contentOf(path)))).toEqual([]);
  });

  it("name scripts that exist", () => {
    expect(unknownScripts(everything)).toEqual([]);
  });
});

/** Relative links of a page that lead nowhere. */
function deadLinks(path: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1] ?? "")
    .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(path), link)))
    .map((link) => `${path} links to ${link}`);
}

/** Scripts that a text tells to run and package.json does not have. */
function unknownScripts(text: string): string[] {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(contentOf("package.json"));
  const told = [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  return told.filter((name) => !(name in scripts));
}

describe("the checks of the docs can fail", () => {
  it("on a dead link, and not on one to a file, a heading or the web", () => {
    const text = "[a](docs/no-such-page.md) [b](docs/architecture.md#x) [c](https://example.org) [d](#here)";
    expect(deadLinks("README.md", text)).toEqual(["README.md links to docs/no-such-page.md"]);
  });

  it("on a script that is not there", () => {
    expect(unknownScripts("Run `npm run no-such` or `npm test` or `npm run -s lexicon`.")).toEqual([
      "no-such",
    ]);
  });

  it("on a name that is not there", () => {
    expect(missingFrom("isnad code", ["isnad code", "isnad explain"])).toEqual(["isnad explain"]);
  });
});

/** Whether a line has every piece between the dots, in their order. */
function holds(line: string, record: string): boolean {
  let at = 0;
  return record
    .replaceAll(/\n ?/g, "")
    .split("…")
    .map((piece) => piece.trim())
    .every((piece) => {
      const found = line.indexOf(piece, at);
      at = found + piece.length;
      return found >= 0;
    });
}

describe("README's page", () => {
  const blocks = [...contentOf("README.md").matchAll(/```[a-z]*\n([\s\S]*?)```/g)].map(
    ([, block]) => block ?? "",
  );

  it("gives the records that README shows, but for what it leaves out", async () => {
    const page = blocks.find((block) => /^\p{Script=Arabic}/u.test(block)) ?? "";
    const shown = blocks.find((block) => block.startsWith('{"kind":"document"'))?.split("\n\n") ?? [];
    const file = join(mkdtempSync(join(tmpdir(), "isnad-readme-")), "page.txt");
    writeFileSync(file, page);
    const lines: string[] = [];
    for await (const arrival of intake([file], { lexicon: loadLineLexicon() })) {
      if (arrival.kind !== "page") continue;
      for (const record of inOrder(reader.records(arrival.page))) lines.push(JSON.stringify(record));
    }
    expect(shown).toHaveLength(3);
    expect(shown.filter((record) => !lines.some((line) => holds(line, record)))).toEqual([]);
  });
});
