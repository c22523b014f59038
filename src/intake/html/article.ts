// Decides which blocks of a page are its article: those that Readability keeps.

import readability from "@mozilla/readability";
import { childrenOf, type DomDocument, type DomNode, isElement, isNode } from "./dom.ts";
import { NUMBER } from "./visible-lines.ts";

export interface Article {
  /** Numbers of the block elements kept. */
  readonly kept: ReadonlySet<number>;
  readonly title?: string;
  readonly byline?: string;
}

/** Readability takes time by the cube of the depth; pages that people read stay below 60. */
const DEEPEST = 200;
/** Pages that people read have fewer than a tenth of so many elements; the extractor takes seconds for more. */
const MOST_ELEMENTS = 60_000;
/** News in brief are short, and what is left without them is menus. */
const LEAST_UNITS = 140;

/**
 * Finds the article of a page whose block elements `visibleLines` numbered. Takes the tree apart.
 * @returns null where there is none, or the tree is too deep to search
 * @throws where it has too many elements
 */
export function findArticle(document: DomDocument): Article | null {
  if (depthOf(document.documentElement) > DEEPEST) return null;
  const reader = new readability.Readability<unknown>(document, {
    charThreshold: LEAST_UNITS,
    maxElemsToParse: MOST_ELEMENTS,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const found = reader.parse();
  if (!found || !isNode(found.content)) return null;
  const kept = new Set<number>();
  collect(found.content, kept);
  return {
    kept,
    ...(found.title ? { title: found.title } : {}),
    ...(found.byline ? { byline: found.byline } : {}),
  };
}

function depthOf(root: DomNode): number {
  let deepest = 0;
  const stack: { node: DomNode; depth: number }[] = [{ node: root, depth: 1 }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    deepest = Math.max(deepest, item.depth);
    if (deepest > DEEPEST) return deepest;
    for (const child of childrenOf(item.node))
      if (isElement(child)) stack.push({ node: child, depth: item.depth + 1 });
  }
  return deepest;
}

function collect(root: DomNode, kept: Set<number>): void {
  const stack: DomNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    for (const { name } of node.attributes)
      if (name.startsWith(NUMBER)) kept.add(Number(name.slice(NUMBER.length)));
    stack.push(...childrenOf(node));
  }
}
