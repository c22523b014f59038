// Decides what an adjective after a role noun says: a nationality, "former", "armed".

import { NONE } from "../../lexicon/trie.ts";
import type { Features } from "../2-words/features.ts";
import { adjectiveOf, entity, isOf, roleAt } from "./scene.ts";
import type { Entity } from "./types.ts";
import type { Walk } from "./walk.ts";

/** A relational adjective of a state or group gives the country. */
export function takeNationality(walk: Walk): boolean {
  const { scene, at, scope } = walk;
  const own = adjectiveOf(scene, at);
  const number = own === NONE ? spelledNationality(walk) : own;
  if (number === NONE || scene.tokens[at]!.reading.suffix) return false;
  const isPlural = scene.tokens[at]!.reading.told.number === "plural";
  if (!walk.definite && scene.tokens[at]!.reading.article && !walk.closed && isPlural) return false;
  const found = entity(scene, number);
  if (scope.country !== null && scope.country !== found.country) return false;
  scope.country = found.country;
  if (found.kind === "place") scope.epithet ??= found.demonym ?? null;
  if (found.kind === "group" || found.kind === "organization") adoptBody(walk, number, found);
  if (found.kind === "place" && found.standsFor === undefined) scope.region = number;
  walk.at++;
  walk.closed = true;
  return true;
}

/** "The Saudi foreign ministry", "the Qatari minister": after a definite role a name that is spelled like a state's adjective is that. */
function spelledNationality({ scene, at, definite, closed }: Walk): number {
  const { reading, surface } = scene.tokens[at]!;
  if (!(definite || closed) || (reading.told.pos !== "proper" && reading.told.pos !== "unknown")) return NONE;
  for (const { told, article, prefix, alternatives } of surface.readings) {
    if (told.pos !== "adjective" || !article || prefix !== null) continue;
    for (const lexeme of alternatives) {
      const number = scene.tables.adjectives[lexeme]!;
      if (number !== NONE && entity(scene, number).kind === "state") return number;
    }
  }
  return NONE;
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
  // "the director (asked) | the officials": one person is not described in the plural
  const before = scene.tokens[at - 1]!.reading.told;
  if (before.pos === "noun" && before.number === "singular" && isOfSeveral(reading.told)) return false;
  // "the people of the city of X": a noun of places in construct is spelled like an adjective
  if (!reading.article && roleAt(scene, at)?.role.type === "place") return false;
  if (isOf(scene, at, "former")) walk.scope.former = true;
  walk.at++;
  walk.afterAdjective = true;
  // a described noun is in construct with nothing
  walk.closed = true;
  return true;
}

/** A dual or sound plural, which agrees with people and never with one thing. */
const isOfSeveral = ({ number, gender, case: form }: Features): boolean =>
  form !== "any" && gender === "m" && (number === "plural" || number === "dual");

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
