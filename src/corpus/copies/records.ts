// Decides which copies are recorded: as few pairs as hold each family of copies together, the most alike first.

import type { CopyRecord } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import { earlierFirst } from "../origins.ts";
import type { PageSketch } from "../types.ts";
import { Union } from "../unite.ts";
import type { Overlap } from "./finder.ts";

/**
 * The copies among pages. A hundred pages with one text are one family of ninety-nine copies, not of five thousand pairs.
 * @returns in the order of the later pages' ids
 */
export function copyRecords(
  pages: ReadonlyMap<string, PageSketch>,
  overlaps: readonly Overlap[],
): CopyRecord[] {
  const families = new Union();
  const records: CopyRecord[] = [];
  const inTime = overlaps.map((overlap): CopyRecord => {
    const [of, document] = [pages.get(overlap.a)!, pages.get(overlap.b)!].sort(earlierFirst);
    return { kind: "copy", document: document!.id, of: of!.id, share: rounded(overlap.share) };
  });
  for (const record of inTime.sort(mostAlikeFirst))
    if (families.unite(record.document, record.of)) records.push(record);
  return records.sort((a, b) => byCodeUnits(a.document, b.document) || byCodeUnits(a.of, b.of));
}

const mostAlikeFirst = (a: CopyRecord, b: CopyRecord): number =>
  b.share - a.share || byCodeUnits(a.of, b.of) || byCodeUnits(a.document, b.document);

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
