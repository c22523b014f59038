// Decides which countries a page is about by the names that only one country's places, bodies and persons bear.

import type { NameHits } from "./names.ts";
import type { Entity } from "./types.ts";

/** How often a page names what is of each country. */
export interface PageSetting {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Below this many names a page shows no setting. */
const FEWEST = 3;

/** A country that has this share of a page's names is its setting. */
const MOST = 0.5;

/** Counts the names of a page that are of one country whichever entity they mean. */
export function settingOf(hits: readonly (NameHits | null)[], entities: readonly Entity[]): PageSetting {
  const counts = new Map<string, number>();
  let total = 0;
  for (const hit of hits.flatMap((found) => found?.nameHits ?? [])) {
    if (!hit || hit.short) continue;
    const country = oneCountry(hit.entities, entities);
    if (country === null) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    total++;
  }
  return { counts, total };
}

function oneCountry(numbers: readonly number[], entities: readonly Entity[]): string | null {
  const first = entities[numbers[0]!]!;
  if (first.kind === "outlet" || first.ambiguous) return null;
  return numbers.every((number) => entities[number]!.country === first.country) ? first.country : null;
}

/** A country's share of the page's names, 0 to 1; 0 where the page names too few. */
export function shareOf({ counts, total }: PageSetting, country: string | null): number {
  return country === null || total < FEWEST ? 0 : (counts.get(country) ?? 0) / total;
}

/** "The forces of the regime" of a page about another country, which never names this body's, are that country's. */
export function isAbroad(setting: PageSetting, { kind, country }: Entity): boolean {
  if ((kind !== "organization" && kind !== "group") || country === null || INTERNATIONAL.has(country))
    return false;
  return isFarAway(setting, { country });
}

/** Whether a page that is clearly about one country never names anything else of this one. */
export function isFarAway(setting: PageSetting, { country }: Pick<Entity, "country">): boolean {
  if (country === null || setting.counts.has(country) || setting.total < FEWEST) return false;
  return Math.max(0, ...setting.counts.values()) >= MOST * setting.total;
}

/** PLOVER's codes of no single state. */
const INTERNATIONAL: ReadonlySet<string> = new Set(["UNO", "EUR", "IGO", "NGO", "IMG", "ISM", "MNC"]);
