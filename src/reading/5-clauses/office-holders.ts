// Decides who holds an office that a page names without its holder: whoever the page names with that office elsewhere.

import { NONE } from "../../lexicon/trie.ts";
import type { Mention } from "../3-mentions/types.ts";

/** The persons whom a page names together with an office, by office and state; null where it names two. */
export type Holders = ReadonlyMap<string, Mention | null>;

export function holdersOf(mentions: readonly Mention[]): Holders {
  const holders = new Map<string, Mention | null>();
  for (const mention of mentions) {
    if (mention.form === "role" || mention.type !== "person" || mention.shared) continue;
    const office = officeOf(mention);
    if (office === null) continue;
    const known = holders.get(office);
    if (known === undefined || (known && isSame(known, mention))) holders.set(office, known ?? mention);
    else holders.set(office, null);
  }
  return holders;
}

/** "The Yemeni president", of a page that names "President X" of Yemen. */
export function holderOf(mention: Mention, holders: Holders): Mention | null {
  if (mention.type !== "person" || !mention.definite || mention.entity !== NONE) return null;
  const office = officeOf(mention);
  return office === null ? null : (holders.get(office) ?? null);
}

/** An office that one person at a time has, of one state or body; former holders are told apart. */
function officeOf({ role, country, inner, number, former, region }: Mention): string | null {
  if (!role?.office || country === null || number !== "singular" || region !== undefined) return null;
  const body = inner.find(({ type }) => type === "organization" || type === "group");
  return `${role.id} ${country} ${body?.name.ar ?? ""} ${former ? "former" : ""}`;
}

const isSame = (a: Mention, b: Mention): boolean =>
  a.entity === NONE ? a.name.ar === b.name.ar : a.entity === b.entity;
