// Decides who holds an office that a page names without its holder: whoever the page names with that office, right beside
// it or elsewhere, else whoever of those whom it names is known to have held it last.

import { NONE } from "../../lexicon/trie.ts";
import type { Mention, Tenure } from "../3-mentions/types.ts";

/** The persons whom a page names together with an office, by office and state; null where it names two. */
export type Holders = ReadonlyMap<string, Mention | null>;

export function holdersOf(mentions: readonly Mention[]): Holders {
  const holders = new Map<string, Mention | null>();
  const add = (office: string | null, person: Mention): void => {
    if (office === null) return;
    const known = holders.get(office);
    const isNew = known === undefined || (known !== null && isSame(known, person));
    holders.set(office, isNew ? (known ?? person) : null);
  };
  mentions.forEach((mention, at) => {
    if (mention.form === "role" || mention.type !== "person" || mention.shared) return;
    add(officeOf(mention), mention);
    // "X, president of the republic": the office right after the name
    const next = mentions[at + 1];
    if (next?.form === "role" && next.first === mention.last && next.prefix === null && next.entity === NONE)
      add(officeOf(next), mention);
  });
  return holders;
}

/** "The Yemeni president", of a page that names "President X" of Yemen. */
export function holderOf(mention: Mention, holders: Holders): Mention | null {
  if (mention.type !== "person" || !mention.definite || mention.entity !== NONE) return null;
  const office = officeOf(mention);
  return office === null ? null : (holders.get(office) ?? null);
}

/** Of an office's holders the last one whom the page names; null where it names none. */
export function namedHolder(mentions: readonly Mention[], tenures: readonly Tenure[]): Mention | null {
  const held = tenures.filter(({ person }) => mentions.some(({ entity }) => entity === person));
  const last = held.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1)).at(-1);
  return last ? (mentions.find(({ entity }) => entity === last.person) ?? null) : null;
}

/** An office that one person at a time has, of one state or body; former holders are told apart. */
function officeOf({ role, country, inner, number, former, region }: Mention): string | null {
  if (!role?.office || country === null || number !== "singular" || region !== undefined) return null;
  const body = inner.find(({ type }) => type === "organization" || type === "group");
  return `${role.id} ${country} ${body?.name.ar ?? ""} ${former ? "former" : ""}`;
}

const isSame = (a: Mention, b: Mention): boolean =>
  a.entity === NONE ? a.name.ar === b.name.ar : a.entity === b.entity;
