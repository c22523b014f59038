// Links of the sample pages under what persons decide: the order of pages changes nothing, and the guide's ids are there.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keyOfProfile, profileOf } from "../src/corpus/hand/actors.ts";
import type { Hand, Profile } from "../src/corpus/hand/types.ts";
import { type Links, Linker } from "../src/corpus/linker.ts";
import { Sketcher } from "../src/corpus/sketch.ts";
import type { PageSketch } from "../src/corpus/types.ts";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import { reader } from "./reader.ts";
import { root } from "./sources.ts";

const sketcher = new Sketcher(reader.lexicons);
const samples: PageSketch[] = [];
for await (const arrival of intake([`${root}/examples`], { lexicon: loadLineLexicon() }))
  if (arrival.kind === "page") {
    const reading = reader.read(arrival.page);
    samples.push(sketcher.sketch(reading, reader.bind(reading)));
  }
const events = samples.flatMap(({ reports }) =>
  reports.filter(({ echo }) => !echo).map(({ event }) => event),
);
const parties = events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
const profiles = [...new Map(parties.map(profileOf).map((one) => [keyOfProfile(one), one])).values()];

function link(pages: readonly PageSketch[], hand: Hand): Links {
  const linker = new Linker(hand);
  for (const page of pages) linker.add(page);
  return linker.links();
}

const ids = fc.uniqueArray(fc.constantFrom(...events.map(({ id }) => id)), { minLength: 2, maxLength: 5 });
const two = <T>(from: readonly T[]): fc.Arbitrary<[T, T]> =>
  fc.tuple(fc.constantFrom(...from), fc.constantFrom(...from));
const by = { reason: "seen", author: "rana" };
const hands = fc
  .tuple(
    fc.array(ids, { maxLength: 4 }),
    fc.array(ids, { maxLength: 4 }),
    fc.array(two<Profile>(profiles), { maxLength: 4 }),
    fc.array(two(samples.map(({ id }) => id)), { maxLength: 4 }),
  )
  .map(
    ([merged, split, actors, documents]): Hand => ({
      together: merged.map((some, at) => ({ ...by, number: 2 * at, events: some })),
      apart: split.map(([first, ...from], at) => ({ ...by, number: 2 * at + 1, events: [first!], from })),
      sameActor: actors.map((pair, at) => ({ ...by, number: 20 + at, actors: pair })),
      notCopies: documents.map((pair, at) => ({ ...by, number: 30 + at, documents: pair })),
    }),
  );

test("the sample pages are linked the same in whatever order they arrive, whatever persons decide", () => {
  const order = fc.shuffledSubarray(samples, { minLength: samples.length });
  fc.assert(
    fc.property(order, hands, (shuffled, hand) => {
      const links = link(samples, hand);
      expect(link(shuffled, hand)).toEqual(links);
      const reported = links.groups.flatMap(({ reports, recalls = [] }) =>
        [...reports.filter(({ echo }) => !echo), ...recalls].map(({ event }) => event),
      );
      expect(reported.sort()).toEqual(events.map(({ id }) => id).sort());
    }),
    { numRuns: 8 },
  );
});

test("the guide to deciding by hand names reports of the sample pages", () => {
  const guide = readFileSync(join(root, "docs/by-hand.md"), "utf8");
  const named = guide.match(/[\w-]+:e\d+-[A-Z]+/g) ?? [];
  expect(named.length).toBeGreaterThan(3);
  const known = new Set(events.map(({ id }) => id));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
