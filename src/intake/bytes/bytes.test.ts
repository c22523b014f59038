import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../model.ts";
import { binaryKind } from "./binary.ts";
import { byteLines, peek, readAll } from "./chunks.ts";
import { gunzip } from "./gunzip.ts";

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const collect = async (chunks: AsyncIterable<Uint8Array>) => Buffer.from((await readAll(chunks)) ?? []);

async function unpacked(bytes: Uint8Array, size = 1000): Promise<{ text: string; rules: string[] }> {
  const findings: Finding[] = [];
  const text = (await collect(gunzip(cut(bytes, size), { where: "x.gz", findings }))).toString();
  return { text, rules: findings.map((finding) => finding.rule) };
}

const long = Array.from({ length: 20_000 }, (_, i) => `line ${i * 7919}`).join("\n");

test("unpacks whole archives, and several in one file", async () => {
  expect(await unpacked(gzipSync(long))).toEqual({ text: long, rules: [] });
  expect(await unpacked(Buffer.concat([gzipSync("abc"), gzipSync("def")]), 3)).toEqual({
    text: "abcdef",
    rules: [],
  });
});

test("keeps what can be read of a truncated archive, and says that it ends too early", async () => {
  const whole = gzipSync(long);
  const { text, rules } = await unpacked(whole.subarray(0, whole.length >> 1));
  expect(rules).toEqual(["intake.broken-gzip"]);
  expect(text.length).toBeGreaterThan(long.length / 3);
  expect(long.startsWith(text)).toBe(true);
});

test("keeps what stands before the damage in an archive", async () => {
  const damaged = gzipSync(long);
  damaged.fill(0xff, 20_000, 20_400);
  const { text, rules } = await unpacked(damaged);
  expect(rules).toEqual(["intake.broken-gzip"]);
  expect(text.slice(0, 5000)).toBe(long.slice(0, 5000));
});

test("gives no bytes and a finding where only the head is gzip", async () => {
  expect(await unpacked(Buffer.from([0x1f, 0x8b, 1, 2, 3]))).toEqual({
    text: "",
    rules: ["intake.broken-gzip"],
  });
});

test("cuts lines alike, wherever the chunks end", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 9 }).map((s) => s.replaceAll("\n", ""))),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const found: string[] = [];
        for await (const { bytes } of byteLines(cut(Buffer.from(lines.join("\n")), size)))
          found.push(Buffer.from(bytes!).toString());
        const expected = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
        expect(found).toEqual(expected);
      },
    ),
  );
});

test("looks at the head of a stream without losing it", async () => {
  const { head, all } = await peek(cut(Buffer.from("abcdefgh"), 3), 4);
  expect(Buffer.from(head).toString()).toBe("abcdef");
  expect((await collect(all)).toString()).toBe("abcdefgh");
});

test("knows binary files by their heads or their control bytes, and UTF-16 for text", () => {
  expect(binaryKind(Buffer.from("%PDF-1.7 …"))).toBe("a PDF document");
  expect(binaryKind(Uint8Array.from({ length: 400 }, (_, i) => (i * 37) & 0xff))).toBe("binary data");
  expect(binaryKind(Buffer.from("قال الوزير", "utf16le"))).toBeNull();
  expect(binaryKind(Buffer.from("قال\0 الوزير"))).toBeNull();
});
