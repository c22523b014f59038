// Gives what the lexicons know of an entity: names, sectors, and which offices it held when.

import { loadLexicons } from "../../host/lexicons.ts";
import type { Name } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import type { MentionTables } from "../../reading/3-mentions/types.ts";

/** An office that somebody held. */
export interface OfficeHeld {
  readonly office: Name;
  readonly of: Name;
  /** Dates, year-months or years; null where open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What the lexicons know of somebody. */
export interface EntityFacts {
  readonly id: string;
  readonly type: string;
  readonly name: Name;
  readonly country: string | null;
  readonly sectors: readonly string[];
  /** Newest first. */
  readonly offices: readonly OfficeHeld[];
}

/** What is known of an entity; null where no lexicon has it. */
export function entityFacts(id: string): EntityFacts | null {
  const { mentions } = loadLexicons();
  const number = mentions.byId[id];
  const entity = number === undefined ? undefined : mentions.entities[number];
  if (number === undefined || entity === undefined) return null;
  const { kind, name, country, sectors } = entity;
  return { id, type: kind, name, country, sectors, offices: officesOf(number, mentions) };
}

/** Tenures stand under "office of": of a state, a body or a region. */
function officesOf(person: number, { tenures, roles, entities, byId }: MentionTables): OfficeHeld[] {
  const held = Object.entries(tenures).flatMap(([key, all]) =>
    all
      .filter((tenure) => tenure.person === person)
      .map(({ from, to }): OfficeHeld => {
        const [office = "", of = ""] = key.split(" ");
        return {
          office: roles.find((role) => role.id === office)?.name ?? { en: office },
          of: entities[byId[of] ?? -1]?.name ?? { en: of },
          from: from ?? null,
          to: to ?? null,
        };
      }),
  );
  return held.sort((a, b) => byCodeUnits(b.from ?? "", a.from ?? ""));
}
