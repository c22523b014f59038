import { expect, it } from "vitest";
import type { EdgeKind, OriginEdge, OriginNode, OriginTree } from "../../corpus/origins/types.ts";
import type { PageLine } from "../../store/questions/pages.ts";
import { originTreeLines } from "./origin-tree-lines.ts";
import { screenOf } from "./screen.ts";

const node = (id: string, kind: OriginNode["kind"], en: string): OriginNode => ({
  ...{ id, kind, name: { en }, entity: null },
});
const edge = (from: string, how: EdgeKind, to: string): OriginEdge => ({ from, to, how, evidence: null });
const page = (document: string): { page: PageLine } => ({
  page: {
    ...{ document, title: document, url: null, path: null, publisher: null },
    ...{ published: "2025-01-17", version: 1 },
  },
});
const tree: OriginTree = {
  of: "group",
  nodes: [
    ...[node("page:a", "page", ""), node("page:b", "page", ""), node("speaker:x", "speaker", "X")],
    ...[
      node("anonymous:y", "anonymous", "Y"),
      node("outlet:o", "outlet", "O"),
      node("owner:w", "owner", "W"),
    ],
  ],
  edges: [
    ...[edge("page:a", "cites", "speaker:x"), edge("page:a", "published-by", "outlet:o")],
    ...[edge("page:b", "cites", "anonymous:y"), edge("page:b", "copies", "page:a")],
    ...[edge("speaker:x", "cites", "anonymous:y"), edge("anonymous:y", "cites", "speaker:x")],
    edge("outlet:o", "owned-by", "owner:w"),
  ],
  pages: ["a", "b"],
  outlets: ["outlet:o"],
  origins: [{ roots: ["o"], documents: ["a"] }],
  unknown: ["b"],
};

it("draws each page with those whom it has the event from, and ends where they go round in a circle", () => {
  const [, head, ...lines] = originTreeLines(tree, [page("a"), page("b")])(screenOf("en"));
  expect(head).toContain("who has it from whom");
  expect(head).toMatch(/: 2 pages, 1 outlet, 1 origin, 1 unknown$/u);
  expect(lines).toEqual([
    "  17 Jan 2025  unknown: a",
    "    cites X",
    "      cites Y",
    "        cites X",
    "    published-by O",
    "      owned-by W",
    "  17 Jan 2025  unknown: b",
    "    cites Y",
    "    copies 17 Jan 2025  unknown: a",
  ]);
});
