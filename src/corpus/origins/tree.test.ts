import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { GroupRecord, OriginRecord, Party } from "../../model.ts";
import { type OriginFacts, originTree } from "./tree.ts";

const outlet = (entity: string): Party => ({
  ...{ start: null, end: null, text: null, entity, name: { en: entity } },
  ...{ type: "outlet", country: null, sectors: [] },
});
const voice = (name: string): Party => ({
  ...{ start: 3, end: 9, text: name, entity: null, name: { en: name } },
  ...{ type: "unnamed", country: "JOR", sectors: ["GOV"] },
});

interface Given {
  readonly document: string;
  readonly publisher: string;
  readonly root: string;
  readonly how: "own" | "signed" | "credited" | "unknown";
}

const originOf = ({ document, root, how }: Given): OriginRecord => ({
  ...{ kind: "origin", document, root, name: { en: root }, entity: root },
  own: how === "own" || how === "signed",
  unknown: how === "unknown",
  cue: how === "signed" || how === "credited" ? { start: 0, end: 2, text: "by" } : null,
});
const groupOf = (given: readonly Given[]): GroupRecord => ({
  ...{ kind: "group", id: "g", type: "ASSAULT", date: null, actors: [], recipients: [], why: [] },
  reports: given.map(({ document, root }) => ({ event: `${document}:e`, document, root })),
  independentOrigins: new Set(given.map(({ root }) => root)).size,
});
const factsOf = (given: readonly Given[]): OriginFacts => ({
  origins: new Map(given.map((one) => [one.document, originOf(one)])),
  copies: [],
  publishers: new Map(given.map(({ document, publisher }) => [document, outlet(publisher)])),
  chains: new Map(
    given.map(({ document, publisher }) => [`${document}:e`, [outlet(publisher), voice("official")]]),
  ),
  owners: new Map([
    ["daily", "house"],
    ["weekly", "house"],
  ]),
});
const treeOf = (...given: Given[]): ReturnType<typeof originTree> =>
  originTree(groupOf(given), factsOf(given));

test("draws a page to its outlet, to the agency it credits, and to the voice it cites, with the words", () => {
  const { nodes, edges } = treeOf({ document: "a", publisher: "daily", root: "wire", how: "credited" });
  expect(nodes.map(({ id }) => id)).toEqual([
    ...["anonymous:official", "outlet:daily", "outlet:wire", "owner:house", "page:a"],
  ]);
  expect(edges.map(({ from, how, to }) => `${from} ${how} ${to}`)).toEqual([
    "outlet:daily owned-by owner:house",
    "page:a cites anonymous:official",
    "page:a credits outlet:wire",
    "page:a published-by outlet:daily",
  ]);
  expect(edges[2]!.evidence).toEqual({ document: "a", start: 0, end: 2, text: "by" });
});

test("counts pages, outlets and origins, and says which pages do not show theirs", () => {
  const tree = treeOf(
    { document: "a", publisher: "daily", root: "wire", how: "credited" },
    { document: "b", publisher: "evening", root: "wire", how: "credited" },
    { document: "c", publisher: "evening", root: "evening", how: "signed" },
    { document: "d", publisher: "morning", root: "unknown:d", how: "unknown" },
  );
  expect(tree.pages).toHaveLength(4);
  expect(tree.outlets).toHaveLength(3);
  expect(tree.origins.map(({ roots }) => roots)).toEqual([["evening"], ["wire"]]);
  expect(tree.unknown).toEqual(["d"]);
});

test("takes two outlets of one owner for one origin as long as neither shows a source of its own", () => {
  const daily: Given = { document: "a", publisher: "daily", root: "daily", how: "own" };
  const weekly: Given = { document: "b", publisher: "weekly", root: "weekly", how: "own" };
  expect(treeOf(daily, weekly).origins).toEqual([{ roots: ["daily", "weekly"], documents: ["a", "b"] }]);
  expect(treeOf(daily, { ...weekly, how: "signed" }).origins).toHaveLength(2);
});

test("depends on the records alone; every page has one origin or none, every edge its nodes", () => {
  const given = fc.record({
    publisher: fc.constantFrom("daily", "weekly", "evening"),
    root: fc.constantFrom("wire", "daily", "weekly", "evening"),
    how: fc.constantFrom("own" as const, "signed" as const, "credited" as const, "unknown" as const),
  });
  fc.assert(
    fc.property(
      fc.array(given, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (drawn, shuffle) => {
        const pages = drawn.map((one, at) => ({ ...one, document: `p${at}` }));
        const tree = treeOf(...pages);
        const keyed = pages.map((page) => [shuffle.next().value, page] as const);
        expect(treeOf(...keyed.sort(([a], [b]) => a - b).map(([, page]) => page))).toEqual(tree);
        const placed = [...tree.origins.flatMap(({ documents }) => documents), ...tree.unknown];
        expect(placed.sort()).toEqual(tree.pages);
        const ids = new Set(tree.nodes.map(({ id }) => id));
        for (const { from, to } of tree.edges) expect(ids.has(from) && ids.has(to)).toBe(true);
      },
    ),
  );
});
