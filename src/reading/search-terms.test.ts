import { describe, expect, it } from "vitest";
import { loadLexicons } from "../host/lexicons.ts";
import { pageOf, reader, stages, takeIn } from "../../tests/reader.ts";
import { filesUnder, root } from "../../tests/sources.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Surfaces } from "./2-words/surface.ts";
import { termsOf } from "./2-words/terms.ts";
import { PART, placesOf, searchTerms, wordsAgain } from "./search-terms.ts";

const surfaces = new Surfaces(loadLexicons().words);

describe("the terms of a page", () => {
  it("are those of its words when the text is read again", async () => {
    const files = filesUnder("tests/articles", "article.txt");
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const page = await takeIn(readFileSync(join(root, file), "utf8"));
      const { terms, others } = searchTerms(reader.read(page), []);
      const kept = terms.map((term) => new Set([term]));
      for (const [at, term] of others) kept[at]!.add(term);
      const again = [...placesOf(wordsAgain(page, surfaces))].map(
        ({ token }) => new Set(termsOf(token.surface)),
      );
      expect(again).toEqual(kept);
    }
  });

  it("say which words are of a headline, which are said, and where neighbours end", async () => {
    const page = await takeIn(
      "افتتاح جسر في صور\\n\\nقال الوزير إن الجسر جديد. وزار المدينة.".replaceAll("\\n", "\n"),
    );
    const text = page.text;
    const start = text.indexOf("الجسر");
    const { terms, parts } = searchTerms(reader.read(page), [{ start, end: text.indexOf(".") }]);
    expect(terms.slice(0, 6)).toEqual(["افتتاح", "جسر", "في", "صور", "قال", "وزير"]);
    expect([...parts].map((part) => part & PART.headline)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect([...parts].map((part) => (part & PART.said) / PART.said)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0,
    ]);
    expect([...parts].flatMap((part, at) => (part & PART.apart ? [at] : []))).toEqual([0, 4]);
  });

  it("are none where nothing is read", () => {
    expect(searchTerms(stages(""), [])).toEqual({ terms: [], parts: new Uint8Array(), others: [] });
    const furniture = { ...pageOf("اقرأ أيضا"), blocks: [{ start: 0, end: 9, kind: "furniture" as const }] };
    expect(searchTerms(reader.read(furniture), []).terms).toEqual([]);
  });
});
