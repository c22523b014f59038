// Decides by what a statement's source is known again on another page.

import type { StatementRecord } from "../../model.ts";
import { partyKey } from "../party-key.ts";

/**
 * The key of a source: its entity, or the words of a name that no lexicon knows. Sources whose names are kept back are
 * known by kind, country and sectors; one of whom nothing is known cannot be told from others: null.
 */
export function speakerKey({ source, anonymous }: StatementRecord): string | null {
  const { type, country, sectors, entity } = source;
  if (!anonymous && (entity !== null || type !== "unnamed")) return partyKey(source) || null;
  return country === null ? null : `unnamed ${type} ${country} ${[...sectors].sort().join(" ")}`;
}
