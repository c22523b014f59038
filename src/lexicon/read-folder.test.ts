import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lexiconFiles, readFolder } from "./read-folder.ts";
import { type Problem, showProblem } from "./source.ts";

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "isnad-yaml-"));
  mkdirSync(join(root, "inner"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}

it("reads the lists of all files below a folder, in the order of their names, each entry with its line", () => {
  const root = folderWith({
    "b.yaml": "- id: three\n",
    "a.yaml": "# why\n- id: one\n  x: 1\n\n- id: two\n",
    "inner/c.yaml": "- id: four\n",
    "d.txt": "- id: no\n",
  });
  const problems: Problem[] = [];
  expect(readFolder(root, "", problems)).toEqual([
    { file: "a.yaml", line: 2, value: { id: "one", x: 1 } },
    { file: "a.yaml", line: 5, value: { id: "two" } },
    { file: "b.yaml", line: 1, value: { id: "three" } },
    { file: join("inner", "c.yaml"), line: 1, value: { id: "four" } },
  ]);
  expect(problems).toEqual([]);
});

it("reads one file, and nothing where there is none", () => {
  const root = folderWith({ "a.yaml": "- id: one\n", "empty.yaml": "# nothing yet\n" });
  expect(readFolder(root, "a.yaml", [])).toHaveLength(1);
  expect(readFolder(root, "empty.yaml", [])).toEqual([]);
  expect(readFolder(root, "no.yaml", [])).toEqual([]);
  expect(lexiconFiles(join(root, "nowhere"))).toEqual([]);
});

it("reports files that are no YAML, with the line, and files that are no list; the others are read", () => {
  const root = folderWith({
    "a.yaml": "- id: one\n  x: [1\n- id: two\n",
    "b.yaml": "id: one\n",
    "c.yaml": "- id: three\n",
  });
  const problems: Problem[] = [];
  expect(readFolder(root, "", problems).map(({ value }) => value)).toEqual([{ id: "three" }]);
  expect(problems.map(showProblem)).toEqual([
    expect.stringMatching(/^a\.yaml:[23] not YAML: /),
    "b.yaml:1 expected a list of entries; begin each with «- id:»",
  ]);
});
