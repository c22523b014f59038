// Decides which state "the Kingdom" and "the country" mean.

import { NONE } from "../../lexicon/trie.ts";
import type { Entity, Mention } from "../3-mentions/types.ts";
import { mostNamed } from "./setting.ts";

interface States {
  readonly entities: readonly Entity[];
  readonly byId: { readonly [id: string]: number };
}

/** Where a page names none of them, the first is meant. */
const KINGDOMS = ["SAU", "JOR", "BHR", "MAR", "GBR"];

/** "The Kingdom", and whoever is of it, "the Kingdom's foreign minister": the kingdom that the page names most. */
export function settleKingdom(mentions: readonly Mention[], states: States): void {
  const unsettled = mentions.filter((mention) => mention.country === null && isOfKingdom(mention));
  if (unsettled.length === 0) return;
  const kingdom = mostNamed(mentions, KINGDOMS) ?? KINGDOMS[0]!;
  for (const mention of unsettled) {
    mention.country = kingdom;
    for (const one of [mention, ...mention.inner]) if (isRole(one, "kingdom")) become(one, kingdom, states);
  }
}

const isOfKingdom = (mention: Mention): boolean =>
  isRole(mention, "kingdom") || mention.inner.some((one) => isRole(one, "kingdom"));

/** "The country": the one that the page is about. */
export function settleCountry(mentions: readonly Mention[], states: States, dominant: string | null): void {
  if (dominant === null) return;
  for (const mention of mentions) {
    if (isRole(mention, "country") && mention.country === null) become(mention, dominant, states);
  }
}

const isRole = ({ role, form, definite, entity }: Mention, id: string): boolean =>
  form === "role" && role?.id === id && definite && entity === NONE;

function become(mention: Mention, country: string, { entities, byId }: States): void {
  const state = byId[country.toLowerCase()];
  if (state !== undefined) Object.assign(mention, { entity: state, country, name: entities[state]!.name });
}
