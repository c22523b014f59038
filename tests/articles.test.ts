// Golden articles: each folder of tests/articles holds a page of our own and the account that a linguist has approved.
// What is not read right yet is marked there: see tests/articles/README.md.
// `UPDATE_ARTICLES=1 npx vitest run tests/articles.test.ts` writes the accounts without marks anew: read every changed line before committing.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { account } from "../src/cli/show.ts";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import { readNow, unsoundMarks } from "./golden.ts";
import { reader } from "./reader.ts";
import { root } from "./sources.ts";

const folder = join(root, "tests/articles");
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const isUpdating = process.env["UPDATE_ARTICLES"] === "1";
const lines = loadLineLexicon();

/** The account of an article's page, without the path, which differs between machines, and without confidences, which are fitted. */
async function accountOf(slug: string): Promise<string> {
  const article = readdirSync(join(folder, slug)).find((name) => name.startsWith("article."));
  if (article === undefined) throw new Error(`tests/articles/${slug} has no article.txt or article.html`);
  const told: string[] = [];
  for await (const arrival of intake([join(folder, slug, article)], { lexicon: lines })) {
    if (arrival.kind === "finding") throw new Error(arrival.finding.message);
    told.push(...account(reader.records(arrival.page)));
  }
  return `${told
    .filter((line) => !line.startsWith("  page "))
    .map((line) => line.replace(/, confidence [\d.]+$/, ""))
    .join("\n")
    .trimEnd()}\n`;
}

describe("articles", () => {
  it("cover the grammar that the issue names", () => {
    expect(slugs).toEqual(
      expect.arrayContaining(
        (
          "according-to agency-credits agreed-to anonymous-source apposition both-sides capital-for-state casualties " +
          "circumstance clausal-complement conditional coordination demands denial dropped-subject future-and-guess " +
          "future-and-negation headline-colon headline-nominal headline-present hijri-date impersonal-tamma joint-acts " +
          "kana-and-qad light-verb light-verb-frames long-idafa masdar-events negations nested-quotation " +
          "nested-statement object-pronoun parentheses passive pledged pronouns protest-crowds refused-masdar " +
          "relative-clause relative-dates releases-and-arrests reprint-chain svo the-minister threatened-with " +
          "titles-by-date verb-with-preposition vso"
        ).split(" "),
      ),
    );
  });

  it.each(slugs)("%s is read as approved", async (slug) => {
    const expected = join(folder, slug, "expected.txt");
    const now = await accountOf(slug);
    const isNew = !existsSync(expected);
    if (isUpdating && (isNew || !/^gap {2}/m.test(readFileSync(expected, "utf8"))))
      writeFileSync(expected, now);
    const approved = readFileSync(expected, "utf8");
    expect(unsoundMarks(approved)).toEqual([]);
    expect(now.trimEnd().split("\n")).toEqual(readNow(approved));
  });
});

describe("the marks of gaps", () => {
  const approved = ["a", "gap  b is not read yet", "wrongc", "wish b"].join("\n");

  it("ask for what is read now, wrong lines included", () => {
    expect(readNow(approved)).toEqual(["a", "c"]);
    expect(unsoundMarks(approved)).toEqual([]);
  });

  it("fail once the wished line is read", () => {
    expect(unsoundMarks(`${approved}\nb`)).toEqual(["line 4: read now; take the gap's marks away"]);
  });

  it("need a reason before them, and something after the reason", () => {
    expect(unsoundMarks("a\nwish b")).toHaveLength(1);
    expect(unsoundMarks("gap  why\na")).toHaveLength(1);
    expect(unsoundMarks("gap  \nwish b")).toHaveLength(1);
  });
});
