// Decides the date of a page that states none, where its words prove a day, a month or a year.

import type { Worded } from "../2-words/index.ts";
import { type Opening, proofsIn } from "./proofs.ts";
import type { Dating, Ground, Proof } from "./proof.ts";
import type { TimeTables } from "./types.ts";

/** Sentences of the body in which news stands. */
const LEAD = 2;

/** How often each ground was right on 10,000 pages whose date is known, rounded down; the surest decides. */
const SURE: readonly (readonly [Ground, number])[] = [
  ["today", 0.95],
  ["this-month", 0.9],
  ["news", 0.9],
  ["this-year", 0.9],
];

/**
 * Dates a page by what it calls today, by the day of its news, or by what it calls this year.
 * @returns a day, month or year with the words that prove it; null where none do, or where they contradict one another
 */
export function datePage(doc: Worded, tables: TimeTables): Dating | null {
  const proofs: Proof[] = [];
  let bodies = 0;
  for (const sentence of doc.sentences) {
    if (sentence.block === "furniture") continue;
    const opening: Opening = sentence.block === "body" && bodies++ < LEAD ? "lead" : "rest";
    proofs.push(...proofsIn({ doc, sentence, opening }, tables));
  }
  for (const [ground, confidence] of SURE) {
    const proof = proofs.find(({ by }) => by === ground);
    if (!proof) continue;
    const value = shared(proof);
    const isAgreed = proofs.every((one) => one.from <= proof.to && proof.from <= one.to);
    return value !== null && isAgreed ? { ...proof, value, confidence } : null;
  }
  return null;
}

/** The day, month or year that holds both bounds. */
function shared({ from, to }: Proof): string | null {
  if (from === to) return from;
  return [7, 4].map((length) => from.slice(0, length)).find((value) => to.startsWith(value)) ?? null;
}
