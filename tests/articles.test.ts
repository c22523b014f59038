// Golden articles: each folder of tests/articles holds a page of our own and the account that a linguist has approved.
// `UPDATE_ARTICLES=1 npx vitest run tests/articles.test.ts` writes the accounts anew: read every changed line before committing.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { account } from "../src/cli/show.ts";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import { reader } from "./reader.ts";
import { root } from "./sources.ts";

const folder = join(root, "tests/articles");
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const isUpdating = process.env["UPDATE_ARTICLES"] === "1";
const lines = loadLineLexicon();

/** The account of an article's page, without the path, which differs between machines. */
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
    .join("\n")
    .trimEnd()}\n`;
}

describe("articles", () => {
  it("cover the grammar that the issue names", () => {
    expect(slugs).toEqual(
      expect.arrayContaining(
        (
          "conditional coordination denial dropped-subject future-and-negation hijri-date light-verb " +
          "nested-statement passive relative-clause reprint-chain svo vso"
        ).split(" "),
      ),
    );
  });

  it.each(slugs)("%s is read as approved", async (slug) => {
    const expected = join(folder, slug, "expected.txt");
    const now = await accountOf(slug);
    if (isUpdating) writeFileSync(expected, now);
    expect(now).toBe(readFileSync(expected, "utf8"));
  });
});
