// Decides whether a name after a role noun belongs to it: whose the role is, or what the noun introduces.

import { NONE } from "../../lexicon/trie.ts";
import { chooseEntity } from "./choose.ts";
import { nameMention } from "./draft.ts";
import { familyOf } from "./english-names.ts";
import { quotedNameEnd } from "./quoted-names.ts";
import { entity, isQuoteMark, nameAt, roleAt, textAt } from "./scene.ts";
import type { Entity, Role } from "./types.ts";
import type { Walk } from "./walk.ts";

/** A known name right after: whose the role is, or what the noun introduces. */
export function takeName(walk: Walk): boolean {
  const { scene, at } = walk;
  const hit = nameAt(scene, at);
  if (!hit || hit.prefix !== null || hit.conjoined || hit.cut > 0) return false;
  const number = chooseEntity(scene, hit);
  if (number === NONE) return false;
  const found = entity(scene, number);
  // a person's name after a person's role is that person: the caller joins them
  if (found.kind === "person" && (walk.role.type === "person" || walk.role.type === "unnamed")) return false;
  // "the Iraqi government" is complete: another name after it is somebody else
  if (walk.closed) return false;
  applyName(walk, number, found);
  walk.scope.inner.push(nameMention(scene, hit, number));
  walk.at = hit.last;
  walk.closed = true;
  return true;
}

/** "The movement X", "the newspaper X": noun and name are one party. */
function introduces(role: Role, found: Entity): boolean {
  if (role.type === "outlet") return found.kind === "outlet";
  if (role.type === "place" || role.type === "state") return found.kind === "place" || found.kind === "state";
  if (role.type === "organization" || role.type === "group")
    return found.kind === "organization" || found.kind === "group";
  return false;
}

function applyName(walk: Walk, number: number, found: Entity): void {
  const { scope, role } = walk;
  if (introduces(role, found)) scope.entity = number;
  scope.country ??= found.country;
  // "Merkel's government" is called by her name
  if (found.kind === "person" && role.type === "organization")
    scope.epithet ??= found.name.en ? familyOf(found.name.en) : null;
  const isBody = found.kind === "organization" || found.kind === "group";
  if ((isBody || found.kind === "person") && scope.sectors.length === 0) scope.sectors = found.sectors;
}

/** «paper "X"»: a quoted name after the noun that introduces it. */
export function takeQuotedName(walk: Walk): boolean {
  const { scene, at } = walk;
  if (!isQuoteMark(textAt(scene, at))) return false;
  const hit = nameAt(scene, at + 1);
  if (!hit || hit.prefix !== null || !isQuoteMark(textAt(scene, hit.last))) return takeUnknownOutlet(walk);
  const number = chooseEntity(scene, hit);
  if (number === NONE || !introduces(walk.role, entity(scene, number))) return false;
  applyName(walk, number, entity(scene, number));
  walk.scope.inner.push(nameMention(scene, hit, number));
  walk.at = hit.last + 1;
  walk.closed = true;
  return true;
}

/** A quotation mark right after an outlet's noun opens its name, not its speech, where it closes after a few words. */
function takeUnknownOutlet(walk: Walk): boolean {
  const { scene, at, role, scope } = walk;
  const end = role.type === "outlet" && scope.entity === NONE ? quotedNameEnd(scene, at) : NONE;
  if (end === NONE || !roleAt(scene, at - 1)) return false;
  const words = scene.tokens.slice(at + 1, end - 1).map(({ surface }) => surface.text);
  scope.name = { ar: words.join(" ") };
  scope.core = { start: scene.tokens[at + 1]!.start, end: scene.tokens[end - 2]!.end };
  walk.at = end;
  walk.closed = true;
  return true;
}

/** A name that the page gives in full elsewhere outweighs the everyday word of its spelling. */
export function isKnownName({ scene, at }: Walk): boolean {
  const hit = nameAt(scene, at);
  return hit !== undefined && hit.entities.some((number) => scene.known.has(number));
}
