// Decides whether a name that a town and a club share means the club: in a sentence about sport, where it is no place.

import { entity, isOf, type Scene } from "./scene.ts";
import type { NameHit } from "./names.ts";
import type { Entity } from "./types.ts";

/** Words of sport that make a sentence one about sport. */
const ENOUGH = 2;

/** A club that bears a town's name without the noun "club", where the sentence is not about sport or the name is a place. */
export function isMereTown(scene: Scene, hit: NameHit, { kind, sectors }: Entity): boolean {
  if (kind !== "organization" || sectors[0] !== "SOC" || !isTown(scene, hit)) return false;
  if (hit.prefix === "bi" || isOf(scene, hit.first - 1, "locative")) return true;
  let words = 0;
  for (let at = scene.first; at < scene.last && words < ENOUGH; at++)
    if (isOf(scene, at, "sports-page")) words++;
  return words < ENOUGH;
}

const isTown = (scene: Scene, { entities }: NameHit): boolean =>
  entities.some((number) => entity(scene, number).kind === "place");
