// Decides which origins of one account are independent, and which pages do not show theirs.

import { byCodeUnits } from "../../order.ts";
import { Union } from "../unite.ts";
import type { OriginFacts } from "./tree.ts";
import type { OriginTree } from "./types.ts";

/**
 * Pages with one root have one origin. Two outlets of one owner are one origin as long as neither shows a source of its
 * own: a newsroom may serve both. A correspondent who signs, or a credit, makes a page's account its own.
 */
export function independentOf(
  held: readonly { readonly document: string; readonly root: string }[],
  { origins, owners }: OriginFacts,
): Pick<OriginTree, "origins" | "unknown"> {
  const isUnknown = ({ document, root }: { document: string; root: string }): boolean => {
    const origin = origins.get(document);
    return !origin || (origin.unknown && root === origin.root);
  };
  const known = held.filter((one) => !isUnknown(one));
  const families = new Union();
  for (const { document, root } of known) {
    const origin = origins.get(document)!;
    const owner = origin.entity === null ? undefined : owners.get(origin.entity);
    const showsNothing = origin.own && origin.cue === null && root === origin.root;
    if (owner !== undefined && showsNothing) families.unite(root, `owner ${owner}`);
  }
  const sets = Map.groupBy(known, ({ root }) => families.find(root));
  return {
    origins: [...sets]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([, of]) => ({
        roots: distinct(of.map(({ root }) => root)),
        documents: distinct(of.map(({ document }) => document)),
      })),
    unknown: distinct(held.filter(isUnknown).map(({ document }) => document)),
  };
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort(byCodeUnits);
