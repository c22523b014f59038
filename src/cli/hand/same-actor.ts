// `isnad same-actor`: two parties are one actor.

import type { Profile } from "../../corpus/hand/types.ts";
import { loadLexicons } from "../../host/lexicons.ts";
import { findSameActor } from "../../store/decisions/actors.ts";
import { decide } from "../../store/decisions/log.ts";
import { deciding, type HandOptions } from "./deliberation.ts";

/** Makes two actors one. Returns the exit code. */
export const sameActor = (actors: readonly [string, string], options: HandOptions): Promise<number> =>
  deciding(
    options,
    (store, deliberation) => decide(store, deliberation, (writing) => findSameActor(writing, actors, known)),
    `${actors.join(" and ")} are one actor`,
  );

/** An entity that no page of the store names yet. */
function known(id: string): Profile | null {
  const entity = loadLexicons().mentions.entities.find((one) => one.id === id);
  if (!entity) return null;
  const { name, kind, country, sectors } = entity;
  return { entity: id, name, type: kind === "place" ? "state" : kind, country, sectors };
}
