import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Arrival, intake, loadLineLexicon } from "../src/intake/index.ts";
import { RULES } from "../src/intake/finding.ts";
import { MOST_READ } from "../src/intake/length.ts";
import type { Finding, Page } from "../src/model.ts";

const lexicon = loadLineLexicon();
const root = mkdtempSync(join(tmpdir(), "isnad-intake-"));
const sentence = "وصل وفد من سلطنة عمان إلى صنعاء مساء الاثنين لبحث تمديد الهدنة بين الطرفين.";

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

interface Taken {
  readonly pages: readonly Page[];
  /** Findings that belong to no page. */
  readonly findings: readonly Finding[];
  /** The rules of all findings. */
  readonly rules: readonly string[];
}

async function take(paths: readonly string[], standardInput?: AsyncIterable<Uint8Array>): Promise<Taken> {
  const arrivals: Arrival[] = [];
  for await (const arrival of intake(paths, { lexicon, ...(standardInput ? { standardInput } : {}) }))
    arrivals.push(arrival);
  const pages = arrivals.flatMap((arrival) => (arrival.kind === "page" ? [arrival.page] : []));
  const findings = arrivals.flatMap((arrival) => (arrival.kind === "finding" ? [arrival.finding] : []));
  const rules = [...findings, ...pages.flatMap((page) => page.findings)].map((finding) => finding.rule);
  expect(rules.filter((rule) => !RULES.some((known) => known === rule))).toEqual([]);
  return { pages, findings, rules };
}

async function* once(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

test("reports a missing file, an empty one, a blank one and a folder without documents", async () => {
  mkdirSync(join(root, "nothing"));
  const { pages, findings } = await take([
    join(root, "no.txt"),
    file("empty.txt", ""),
    file("blank.html", " \n"),
    join(root, "nothing"),
  ]);
  expect(pages).toEqual([]);
  expect(findings.map(({ where, rule }) => [where.slice(root.length + 1), rule])).toEqual([
    ["no.txt", "intake.missing"],
    ["nothing", "intake.no-documents"],
    ["blank.html", "intake.empty"],
    ["empty.txt", "intake.empty"],
  ]);
});

test("reports binary files, whatever they are called", async () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31) & 0xff);
  const { rules } = await take([
    file("scan.txt", "%PDF-1.7\n…"),
    file("noise.ndjson", noise),
    file("noise.txt.gz", gzipSync(noise)),
  ]);
  expect(rules).toEqual(["intake.binary", "intake.binary", "intake.binary"]);
});

test("reads what is left of a truncated archive, and says so", async () => {
  const text = Array.from({ length: 3000 }, (_, i) => `${sentence} ${i * 7919}`).join("\n");
  const packed = gzipSync(text);
  const { pages, rules } = await take([file("cut.txt.gz", packed.subarray(0, packed.length - 2000))]);
  expect(pages[0]?.text.length).toBeGreaterThan(text.length / 2);
  expect(text.startsWith(pages[0]!.text.slice(0, -3))).toBe(true);
  expect(rules).toContain("intake.broken-gzip");
});

test("codes the lines before the cut of a truncated archive of lines", async () => {
  const lines = Array.from({ length: 2000 }, (_, i) =>
    JSON.stringify({ id: `d${i}`, text: `${sentence} ${i * 7919}` }),
  ).join("\n");
  const packed = gzipSync(lines);
  const { pages, rules } = await take([file("cut.ndjson.gz", packed.subarray(0, packed.length >> 1))]);
  expect(pages.length).toBeGreaterThan(500);
  expect(rules).toEqual(["intake.broken-line", "intake.broken-gzip"]);
});

test("reads a file that is only called compressed", async () => {
  const { pages, rules } = await take([file("plain.txt.gz", sentence)]);
  expect(pages[0]?.text).toBe(sentence);
  expect(rules).toEqual(["intake.not-gzip"]);
});

test("reports a broken line with its number and reads the rest", async () => {
  const good = (id: string) => JSON.stringify({ id, text: sentence });
  const lines = [
    good("a"),
    '{"text": "قال',
    "[1]",
    '{"title": "x"}',
    "",
    good("b"),
    '{"id":"c","text":"","title":null}',
    JSON.stringify({ id: 7, text: sentence, url: [1] }),
  ];
  const { pages, findings, rules } = await take([file("lines.ndjson", lines.join("\r\n"))]);
  expect(pages.map((page) => page.id)).toEqual(["a", "b", "7"]);
  expect(findings.map(({ where, rule }) => `${where.split(":").at(-1)} ${rule}`)).toEqual([
    "2 intake.broken-line",
    "3 intake.broken-line",
    "4 intake.broken-line",
    "7 intake.empty",
  ]);
  expect(rules).toContain("intake.wrong-field");
});

test("keeps a lone surrogate in its place and says where it is", async () => {
  const { pages } = await take([
    file("lone.ndjson", String.raw`{"text":"قال \ud83d الوزير إن المحادثات انتهت."}`),
  ]);
  expect(pages[0]?.text.charCodeAt(4)).toBe(0xd83d);
  expect(pages[0]?.findings[0]).toMatchObject({
    rule: "intake.lone-surrogate",
    where: expect.stringMatching(/lone\.ndjson:1$/),
  });
});

test("reads 50 MB on one line, as text and as JSON", async () => {
  const text = sentence.concat(" ").repeat(370_000);
  const { pages, rules } = await take([
    file("long.txt", text),
    file("long.ndjson", JSON.stringify({ id: "long", text })),
  ]);
  expect(pages.map((page) => page.text.length)).toEqual([text.length, text.length]);
  expect(pages.map((page) => page.blocks.map((block) => block.kind))).toEqual([
    ["body", "furniture"],
    ["body", "furniture"],
  ]);
  expect(
    pages.every(({ blocks }) => blocks[0]!.end <= MOST_READ && blocks[1]!.start === blocks[0]!.end),
  ).toBe(true);
  expect(rules).toEqual(["intake.overlong", "intake.overlong"]);
}, 60_000);

test("the command codes the good among the bad, counts its findings and ends with 1", async () => {
  const good = (id: string) => JSON.stringify({ id, text: sentence });
  const packed = gzipSync(sentence.repeat(2000));
  const windows = Uint8Array.from([0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1]);
  const mixed = Buffer.concat([Buffer.from(`${sentence}\n`.repeat(3)), windows]);
  const paths = [
    join(root, "absent.txt"),
    file("all-empty.txt", ""),
    file(
      "all-binary.txt",
      Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31) & 0xff),
    ),
    file("all-cut.txt.gz", packed.subarray(0, packed.length >> 1)),
    file("all-mixed.txt", mixed),
    file("all-lone.ndjson", String.raw`{"text":"قال \ud83d الوزير إن المحادثات انتهت."}`),
    file("all-quotes.txt", `قال ${"«".repeat(10_000)}نعم${"»".repeat(10_000)}`),
    file("all-broken.ndjson", `${good("a")}\n{"text": "\n${good("b")}\n`),
    file("all-english.txt", "The talks ended without agreement, the minister said on Monday."),
  ];
  const { code, out, err } = await isnad(["code", ...paths]);
  expect(code).toBe(1);
  expect(err).toMatch(/all-broken\.ndjson:2: .*intake\.broken-line/);
  expect(err).toMatch(/\n8 findings in \d+ documents read/);
  const records = out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  const english = records.find(({ path }) => String(path).endsWith("all-english.txt"));
  expect(records.filter(({ id }) => id === "a" || id === "b")).toHaveLength(2);
  expect(records.some(({ document }) => document === english.id)).toBe(false);
}, 60_000);

function isnad(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const command = join(import.meta.dirname, "../bin/isnad");
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: 1 << 28 }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

test("takes ten thousand nested quotation marks for text", async () => {
  const { pages } = await take([file("quotes.txt", `قال ${"«".repeat(10_000)}نعم${"»".repeat(10_000)}`)]);
  expect(pages[0]?.blocks).toHaveLength(1);
});

test("never reads scripts, styles, comments and hidden text; bidi overrides break nothing", async () => {
  const html = `<html><head><style>p{}</style></head><body><script>document.write("<p>سر</p>")</script><!-- سر --><p hidden>سر</p>
<article>${`<p>قال \u202eالوزير\u202c إن المحادثات، التي بدأت أمس، انتهت دون اتفاق بين الطرفين على تمديد الهدنة.</p>`.repeat(4)}</article></body></html>`;
  const { pages, rules } = await take([file("bidi.html", html)]);
  expect(pages[0]?.text).not.toContain("سر");
  expect(pages[0]?.blocks.map((block) => block.kind)).toEqual(["body", "body", "body", "body"]);
  expect(pages[0]?.text).toContain("\u202eالوزير\u202c");
  expect(rules).toEqual([]);
});

test("gives a page in another language out with nothing in it to read", async () => {
  const { pages, rules } = await take([
    file("english.txt", "Talks end\nThe talks ended without agreement, the minister said on Monday."),
  ]);
  expect(pages[0]?.blocks.map((block) => block.kind)).toEqual(["furniture", "furniture"]);
  expect(rules).toEqual(["intake.not-arabic"]);
});

test("reads a declared encoding, and text of damaged encoding as far as it goes", async () => {
  const windows = Uint8Array.from([
    ...Buffer.from('<meta charset="windows-1256"><p>'),
    0xde,
    0xc7,
    0xe1,
    0x20,
    0xc7,
    0xe1,
    0xe6,
    0xd2,
    0xed,
    0xd1,
  ]);
  const damaged = Buffer.concat([Buffer.from(sentence), Buffer.of(0xd9, 0x20), Buffer.from(sentence)]);
  const { pages, rules } = await take([file("windows.html", windows), file("damaged.txt", damaged)]);
  expect(pages.map((page) => page.text.slice(0, 10))).toEqual([sentence.slice(0, 10), "قال الوزير"]);
  expect(rules).toEqual(["intake.lost-letters"]);
});

test("makes line ends of Windows those of the rest", async () => {
  const { pages } = await take([file("dos.txt", `\ufeff${sentence}\r\n${sentence}\r\n`)]);
  expect(pages[0]?.text).toBe(`${sentence}\n${sentence}\n`);
});

test("tells what comes over standard input by its first bytes", async () => {
  const line = JSON.stringify({ text: sentence });
  expect((await take(["-"], once(`${line}\n{broken\n${line}`))).rules).toEqual([
    "intake.broken-line",
    "intake.repeated-id",
  ]);
  expect((await take(["-"], once(gzipSync(`<!doctype html><p>${sentence}</p>`)))).pages[0]?.text).toBe(
    sentence,
  );
  const { pages } = await take(["-"], once(sentence));
  expect(pages[0]).toMatchObject({ text: sentence });
  expect(pages[0]).not.toHaveProperty("path");
});

test("gives the same pages in the same order, whatever order files are given in", async () => {
  const names = ["z.txt", "a.txt", "m.ndjson"].map((name) =>
    file(`order-${name}`, name.endsWith("txt") ? `${sentence} ${name}` : JSON.stringify({ text: sentence })),
  );
  expect(await take(names)).toEqual(await take([...names].reverse()));
});

test("gives the second of two equal pages an id of its own", async () => {
  const { pages, rules } = await take([file("twin-a.txt", sentence), file("twin-b.txt", sentence)]);
  expect(pages[1]?.id).toBe(`${pages[0]?.id}-2`);
  expect(rules).toEqual(["intake.repeated-id"]);
});
