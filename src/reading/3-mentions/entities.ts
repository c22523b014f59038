// Decides what an entry becomes as an entity.

import { foldedKey } from "../1-text/normalise.ts";
import type { Entity } from "./types.ts";

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** The fields that entries of any kind may have. */
export interface NamedEntry {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly also?: readonly string[] | undefined;
  readonly alone?: readonly string[] | undefined;
  readonly ambiguous?: true | "rarely" | undefined;
  readonly rank?: number | undefined;
  readonly code?: string | undefined;
  readonly country?: string | undefined;
  readonly sectors?: readonly string[] | undefined;
  readonly demonym?: string | undefined;
  readonly sex?: "m" | "f" | undefined;
  readonly kind?: string | undefined;
  readonly "stands-for"?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly owner?: string | undefined;
  readonly adjective?: string | undefined;
  readonly "adjectives-also"?: readonly string[] | undefined;
  readonly people?: readonly string[] | undefined;
  readonly members?: readonly string[] | undefined;
}

/** An entity from its entry; a place gets coordinates from the gazetteer unless the entry gives them. */
export function entityOf(
  kind: Entity["kind"],
  entry: NamedEntry,
  locate: (name: string, country: string) => Coordinates | null,
): Entity {
  const country = entry.code ?? entry.country ?? null;
  const base = {
    id: entry.id,
    kind,
    name: { ar: entry.ar, en: entry.en },
    country,
    sectors: entry.sectors ?? [],
    ambiguous: entry.ambiguous === true,
    rank: entry.rank ?? 1,
  };
  if (kind === "person") return { ...base, ...(entry.sex && { sex: entry.sex }) };
  if (kind === "outlet") {
    const { kind: outlet, owner, domains, also: names } = entry;
    return {
      ...base,
      sectors: ["MED"],
      ...(outlet && { outlet }),
      ...(owner && { owner }),
      ...(domains && { domains }),
      ...(names && { names }),
      keys: [entry.ar, entry.en, entry.id, ...(names ?? [])].map(foldedKey),
    };
  }
  const called = { ...base, ...(entry.demonym && { demonym: entry.demonym }) };
  if (kind !== "place") return called;
  const where = whereOf(entry, (name) => (country === null ? null : locate(name, country)));
  const standsFor = entry["stands-for"];
  return {
    ...called,
    ...(entry.kind && { place: entry.kind }),
    ...(standsFor && { standsFor }),
    ...where,
  };
}

const whereOf = (
  { lat, lon, en }: NamedEntry,
  locate: (name: string) => Coordinates | null,
): Coordinates | null => (lat !== undefined && lon !== undefined ? { lat, lon } : locate(en));
