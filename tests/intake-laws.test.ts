import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Arrival, intake, loadLineLexicon } from "../src/intake/index.ts";

const lexicon = loadLineLexicon();
const root = mkdtempSync(join(tmpdir(), "isnad-laws-"));

async function arrivalsOf(name: string, bytes: Uint8Array): Promise<Arrival[]> {
  const path = join(root, name);
  writeFileSync(path, bytes);
  const arrivals: Arrival[] = [];
  for await (const arrival of intake([path], { lexicon })) arrivals.push(arrival);
  return arrivals;
}

const tag = fc.constantFrom(
  "<p>",
  "</p>",
  "<div>",
  "<h1>",
  "<br>",
  "<li>",
  "<table>",
  "<td",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<html>",
  "<body>",
  "&amp;",
  "&#x202e;",
  '<meta charset="windows-1256">',
);
const words = fc.constantFrom(
  "قال الوزير إن المحادثات انتهت، ",
  "\ud800",
  "\0",
  " ",
  "\n",
  '{"text":"',
  '"}',
  "المصدر: ",
);
const mixed = fc
  .array(fc.oneof(tag, words, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 })
  .map((parts) => Buffer.from(parts.join("")));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  mixed,
  mixed.map((bytes) => gzipSync(bytes)),
  mixed.map((bytes) => gzipSync(bytes).subarray(0, 30)),
);
const anyName = fc.constantFrom("x.txt", "x.html", "x.ndjson", "x.txt.gz", "x.htm.gz", "x.jsonl.gz", "x.bin");

/** U+0085 ends a line, as a line feed does, but `trim` takes it for a letter. */
const isBlank = (text: string): boolean => text.replaceAll("\u0085", "").trim() === "";

/** A finding says something; the blocks of a page are in order and leave out nothing but white space. */
function isSound(arrival: Arrival): boolean {
  if (arrival.kind === "finding") return arrival.finding.message !== "";
  const { text, blocks } = arrival.page;
  let at = 0;
  for (const { start, end } of blocks) {
    if (start < at || end <= start || !isBlank(text.slice(at, start))) return false;
    at = end;
  }
  return isBlank(text.slice(at));
}

test("any bytes under any name come out as pages or findings, and never as nothing or an error", async () => {
  await fc.assert(
    fc.asyncProperty(anyName, anyBytes, async (name, bytes) => {
      const arrivals = await arrivalsOf(name, bytes);
      expect(arrivals.length).toBeGreaterThan(0);
      expect(arrivals.filter((arrival) => !isSound(arrival))).toEqual([]);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test("the same bytes give the same arrivals", async () => {
  await fc.assert(
    fc.asyncProperty(anyName, anyBytes, async (name, bytes) => {
      expect(await arrivalsOf(name, bytes)).toEqual(await arrivalsOf(name, bytes));
    }),
    { numRuns: 40 },
  );
}, 60_000);
