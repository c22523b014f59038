import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolate } from "../../isolate.ts";
import { MODES, TYPES } from "../../reading/7-events/plover.ts";
import { CODES, LABELS, readArabic } from "./labels.ts";
import { screenOf } from "./screen.ts";
import { tableOf } from "./table.ts";
import { cut, widthOf, wrap } from "./width.ts";

describe("the Arabic words of answers", () => {
  const arabic = readArabic();

  it("are there for every label, code, type and mode, and for nothing else", () => {
    expect(Object.keys(arabic.labels).sort()).toEqual([...LABELS].sort());
    expect(new Set(Object.keys(arabic.codes))).toEqual(new Set(Object.values(CODES).flat()));
    expect(Object.keys(arabic.types).sort()).toEqual([...TYPES].sort());
    expect(Object.keys(arabic.modes).sort()).toEqual([...MODES].sort());
  });

  it("are Arabic, each of them", () => {
    for (const part of Object.values(arabic))
      for (const words of Object.values(part as Record<string, string>))
        expect(words).toMatch(/^[\p{Script=Arabic}\s،]+$/u);
  });

  it("are all used", () => {
    const folder = fileURLToPath(new URL(".", import.meta.url));
    const code = readdirSync(folder)
      .filter((file) => file !== "labels.ts" && !file.endsWith(".test.ts"))
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    expect(LABELS.filter((label) => !code.includes(`"${label}"`))).toEqual([]);
  });
});

describe("a screen", () => {
  const [english, arabic] = [screenOf("en"), screenOf("ar")];

  it.each([
    ["2025-01-17", "17 Jan 2025"],
    ["2025-01", "Jan 2025"],
    ["2025", "2025"],
    ["2025-W04", "2025-W04"],
    ["2025-01-17/2025-01-19", "17 Jan 2025 – 19 Jan 2025"],
    ["2026-01-01T23:30:00.000Z", "1 Jan 2026"],
    [null, "no date"],
  ])("writes the date %s as %s", (value, written) => {
    expect(english.date(value)).toBe(written);
  });

  it("writes dates and numbers in Arabic", () => {
    expect(arabic.date("2025-01-17")).toBe("١٧ يناير ٢٠٢٥");
    expect(arabic.number(1234.5)).toBe("١٬٢٣٤٫٥");
  });

  it("names in the language asked for, else in the other, isolated where it runs the other way", () => {
    const putin = { name: { ar: "فلاديمير بوتين", en: "Vladimir Putin" } };
    expect([english.name(putin), arabic.name(putin)]).toEqual(["Vladimir Putin", isolate("فلاديمير بوتين")]);
    expect(english.name({ name: { ar: "الضفاف" } })).toBe(isolate("الضفاف"));
    expect(arabic.name({ name: { en: "Tide" } })).toBe(isolate("Tide"));
    expect([english.name(null), english.name({ name: {} })]).toEqual(["unknown", "unnamed"]);
  });
});

describe("the width of text", () => {
  it("counts neither marks nor isolates", () => {
    expect(widthOf(isolate("وقّع"))).toBe(3);
  });

  it("is never more than the room after a cut, and every isolate is closed", () => {
    const piece = fc.constantFrom("بوتين", "Putin", isolate("روسيا"), isolate("وقّع العقد"), " ");
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 2, max: 30 }), (pieces, room) => {
        const made = cut(pieces.join(""), room);
        expect(widthOf(made)).toBeLessThanOrEqual(room);
        expect(made.split("\u2068").length).toBe(made.split("\u2069").length);
      }),
    );
  });

  it("is kept by every line that is broken, and no word is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("من", "الوزير", "واحد")), (words) => {
        const lines = wrap(words.join("  "), 12);
        expect(lines.join(" ")).toBe(words.join(" "));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe("a table", () => {
  const plain = { width: 20, faint: (text: string) => text };
  const columns = [{ head: "n", align: "end" }, { head: "who", gives: true }, { head: "id" }] as const;

  it("stands in columns, and cuts the one that gives way where a row is too wide", () => {
    const rows = [
      ["1", "A", "x:1"],
      ["10", "A name that is far too long", "x:22"],
    ];
    expect(tableOf(columns, rows, { ...plain, width: 40 })).toEqual([
      " n  who                          id",
      " 1  A                            x:1",
      "10  A name that is far too long  x:22",
    ]);
    expect(tableOf(columns, rows, { ...plain, width: 30 }).map(widthOf)).toEqual([28, 29, 30]);
  });
});
