import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const text = "قال وزير الخارجية إن المحادثات انتهت مساء أمس دون اتفاق، وإن الوفد سيعود غدا.";

/** Encodes by turning a decoder round. */
function encode(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(Array.from(text, (char) => bytes.get(char) ?? 0x3f));
}

const read = (bytes: Uint8Array, declared?: string) => {
  const { text, encoding, findings } = decode({ where: "x", bytes, declared });
  return { text, encoding, rules: findings.map((finding) => finding.rule) };
};

test("reads UTF-8 with and without a mark, and drops the mark", () => {
  expect(read(Buffer.from(text))).toEqual({ text, encoding: "utf-8", rules: [] });
  expect(read(Buffer.from(`\ufeff${text}`)).text).toBe(text);
});

test("reads UTF-16 in both orders, with and without a mark", () => {
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  const big = Buffer.from(little).swap16();
  for (const [bytes, encoding] of [
    [little, "utf-16le"],
    [big, "utf-16be"],
    [little.subarray(2), "utf-16le"],
    [big.subarray(2), "utf-16be"],
  ] as const) {
    expect(read(bytes)).toEqual({ text, encoding, rules: [] });
  }
});

test("tells windows-1256 from ISO-8859-6 by their letters", () => {
  for (const encoding of ["windows-1256", "iso-8859-6"]) {
    expect(read(encode(encoding, text))).toEqual({ text, encoding, rules: [] });
    expect(read(encode(encoding, "أعلنت الحكومة موقفها")).text).toBe("أعلنت الحكومة موقفها");
  }
});

test("finds Arabic among markup in ASCII", () => {
  const page = `${'<div class="article-body"><p>'.repeat(40)}${text}`;
  expect(read(encode("windows-1256", page)).text).toBe(page);
});

test("reports a declaration that the letters contradict, and believes the letters", () => {
  for (const declared of ["iso-8859-6", "utf-8", "iso-8859-1"]) {
    expect(read(encode("windows-1256", text), declared)).toEqual({
      text,
      encoding: "windows-1256",
      rules: ["intake.wrong-encoding"],
    });
  }
  expect(read(Buffer.from(text), "windows-1256").rules).toEqual(["intake.wrong-encoding"]);
});

test("accepts other names of an encoding, and passes over unknown ones", () => {
  expect(read(encode("windows-1256", text), "cp1256").rules).toEqual([]);
  expect(read(encode("iso-8859-6", text), "ISO_8859-6:1987").rules).toEqual([]);
  expect(read(encode("windows-1256", text), "klingon").rules).toEqual([]);
});

test("reads each line of a file in two encodings as what it is, and says so", () => {
  const bytes = Buffer.concat([
    Buffer.from(`${text}\n`),
    encode("windows-1256", `${text}\n`),
    Buffer.from(text),
  ]);
  expect(read(bytes)).toEqual({
    text: `${text}\n${text}\n${text}`,
    encoding: "utf-8",
    rules: ["intake.mixed-encoding"],
  });
});

test("loses only the letter that is cut off", () => {
  const bytes = Buffer.from(text.slice(0, -1));
  expect(read(bytes.subarray(0, -1)).text).toBe(`${text.slice(0, -2)}\ufffd`);
});

test("reads text of other languages, and says that it guesses", () => {
  const french = "Le président français a déclaré à Genève que les négociations étaient difficiles. ".repeat(
    3,
  );
  const found = read(encode("windows-1252", french));
  expect(found.text).toBe(french);
  expect(found.rules).toEqual(["intake.unknown-encoding"]);
});

test("never throws, whatever the bytes and the declaration", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.option(fc.string({ maxLength: 12 }), { nil: undefined }),
      (bytes, declared) => {
        expect(typeof decode({ where: "x", bytes, declared }).text).toBe("string");
      },
    ),
  );
});
