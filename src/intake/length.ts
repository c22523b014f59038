// Decides how much of a page is read: whole books and dumps are cut at a length that no article has.

import type { Block, Finding } from "../model.ts";
import { finding } from "./finding.ts";

/** Some 300,000 words. Reading takes a few hundred times the memory of the text. */
export const MOST_READ = 2_000_000;

/** Makes what stands after the limit furniture, which is kept and not read. Cuts at a blank where one is near. */
export function withinLimit(text: string, blocks: readonly Block[]): readonly Block[] {
  if (text.length <= MOST_READ) return blocks;
  const limit = blankBefore(text, MOST_READ);
  return blocks.flatMap((block): Block[] => {
    if (block.end <= limit) return [block];
    if (block.start >= limit) return [{ ...block, kind: "furniture" }];
    return [
      { ...block, end: limit },
      { start: limit, end: block.end, kind: "furniture" },
    ];
  });
}

/** The finding on a page that is too long to be read whole. */
export function findOverlength(where: string, text: string): Finding[] {
  if (text.length <= MOST_READ) return [];
  const message = `${text.length} characters in one document; only the first ${MOST_READ} were read: split it into articles`;
  return [finding(where, "intake.overlong", message)];
}

function blankBefore(text: string, at: number): number {
  for (let i = at; i > at - 200; i--) if (text.charAt(i).trim() === "") return i;
  return at;
}
