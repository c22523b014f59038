// Decides what an adjective after a role noun says: a nationality, "former", "armed".

import { NONE } from "../../lexicon/trie.ts";
import { adjectiveOf, entity, isOf } from "./scene.ts";
import type { Entity } from "./types.ts";
import type { Walk } from "./walk.ts";

/** A relational adjective of a state or group gives the country. */
export function takeNationality(walk: Walk): boolean {
  const { scene, at, scope } = walk;
  const number = adjectiveOf(scene, at);
  if (number === NONE || scene.tokens[at]!.reading.suffix) return false;
  const isPlural = scene.tokens[at]!.reading.told.number === "plural";
  if (!walk.definite && scene.tokens[at]!.reading.article && !walk.closed && isPlural) return false;
  const found = entity(scene, number);
  if (scope.country !== null && scope.country !== found.country) return false;
  scope.country = found.country;
  if (found.kind === "group" || found.kind === "organization") adoptBody(walk, number, found);
  walk.at++;
  walk.closed = true;
  return true;
}

function adoptBody(walk: Walk, number: number, found: Entity): void {
  const { scope, role } = walk;
  if (scope.sectors.length === 0) scope.sectors = found.sectors;
  if (role.type === "group" || role.type === "unnamed") scope.entity = number;
}

/** An adjective that agrees in definiteness: "the former", "the armed". */
export function takeAdjective(walk: Walk): boolean {
  const { scene, at } = walk;
  const { reading } = scene.tokens[at]!;
  if (reading.told.pos !== "adjective" || reading.suffix) return false;
  if (reading.article !== (walk.definite || walk.closed)) return false;
  if (isOf(scene, at, "former")) walk.scope.former = true;
  walk.at++;
  walk.afterAdjective = true;
  // a described noun is in construct with nothing
  walk.closed = true;
  return true;
}

/** A second nationality after "and": its country is kept beside the first. */
export function takeSecondAdjective(walk: Walk): boolean {
  const { scene, at, scope } = walk;
  const { reading } = scene.tokens[at]!;
  const number = adjectiveOf(scene, at);
  if (
    scope.country === null ||
    number === NONE ||
    reading.prefix !== null ||
    adjectiveOf(scene, at - 1) === NONE
  )
    return false;
  if (reading.article !== scene.tokens[at - 1]!.reading.article) return false;
  const { country } = entity(scene, number);
  if (country !== null) scope.otherCountries.push(country);
  walk.at++;
  return true;
}
