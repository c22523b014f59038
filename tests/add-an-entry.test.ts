// docs/add-an-entry.md shows an entry of every kind: each must fit its schema, and no key may be missing from the page.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import * as lines from "../src/intake/lines/schema.ts";
import * as words from "../src/reading/2-words/schema.ts";
import * as mentions from "../src/reading/3-mentions/schema.ts";
import * as time from "../src/reading/4-time/schema.ts";
import * as statements from "../src/reading/6-statements/schema.ts";
import * as events from "../src/reading/7-events/schema.ts";
import { root } from "./sources.ts";

/** In the order of the page's examples. */
const SCHEMAS = {
  particles: words.particleSchema,
  verbs: words.verbSchema,
  nouns: words.nounSchema,
  adjectives: words.adjectiveSchema,
  classes: words.classSchema,
  states: mentions.stateSchema,
  places: mentions.placeSchema,
  persons: mentions.personSchema,
  organizations: mentions.organizationSchema,
  outlets: mentions.outletSchema,
  roles: mentions.roleSchema,
  "name parts": mentions.namePartSchema,
  "time words": time.wordSchema,
  "time expressions": time.expressionSchema,
  cues: statements.cueSchema,
  anonymity: statements.anonymitySchema,
  events: events.eventSchema,
  "line cues": lines.cueSchema,
  "line vocabularies": lines.vocabularySchema,
};

const page = readFileSync(join(root, "docs/add-an-entry.md"), "utf8");
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? "");

describe("docs/add-an-entry.md", () => {
  it("shows one example for every kind of entry", () => {
    expect(blocks).toHaveLength(Object.keys(SCHEMAS).length);
  });

  Object.entries(SCHEMAS).forEach(([kind, schema], at) => {
    it(`shows an entry of ${kind} that fits its schema, and names every key`, () => {
      const entries = load(blocks[at] ?? "");
      expect(Array.isArray(entries) && entries.length > 0).toBe(true);
      for (const entry of Array.isArray(entries) ? entries : []) {
        expect(schema.safeParse(entry).error?.issues).toBeUndefined();
      }
      const missing = Object.keys(schema.shape).filter(
        (key) => !page.includes(`\`${key}`) && !new RegExp(`^ *(- )?${key}:`, "m").test(page),
      );
      expect(missing).toEqual([]);
    });
  });
});
