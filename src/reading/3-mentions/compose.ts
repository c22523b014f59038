// Decides what completes a role noun: adjectives, the body or state that it is of, and the name it introduces.

import { NONE } from "../../lexicon/trie.ts";
import type { Reading } from "../2-words/types.ts";
import { chooseEntity } from "./choose.ts";
import { emptyScope, nameMention, roleMention, type Scope } from "./draft.ts";
import { readPerson } from "./persons.ts";
import { quotedNameEnd } from "./quoted-names.ts";
import {
  adjectiveOf,
  entity,
  idAt,
  isDefinite,
  isOf,
  isQuoteMark,
  nameAt,
  roleAt,
  type RoleHit,
  type Scene,
  textAt,
} from "./scene.ts";
import type { Entity, Mention, Role } from "./types.ts";

/** Idafa chains deeper than this do not occur in readable prose. */
const DEEPEST = 5;

interface Walk {
  readonly scene: Scene;
  readonly role: Role;
  readonly scope: Scope;
  /** The next token to look at. */
  at: number;
  /** No noun can complete the head any more: it has its article, its pronoun or its idafa. */
  closed: boolean;
  /** The role itself ends in an adjective: only a name or another role completes it. */
  readonly described: boolean;
  readonly definite: boolean;
  readonly depth: number;
  /** The last words before `at` were an adjective such as "general" or "official", which takes li-. */
  afterAdjective: boolean;
}

/** Reads a role noun and all that belongs to it, from the role's first token on. */
export function composeRole(scene: Scene, hit: RoleHit, depth = 0): Mention {
  const head = hit.reading;
  // the role decides between readings of its head that cost the same
  scene.tokens[hit.first]!.reading = head;
  const ends = scene.tokens[hit.last - 1]!.reading;
  const definite = isDefinite(head) || (hit.last > hit.first + 1 && isDefinite(ends));
  const walk: Walk = {
    scene,
    role: hit.role,
    scope: emptyScope(),
    at: hit.last,
    closed: definite || isNunated(head),
    described: ends.told.pos === "adjective" && hit.last > hit.first + 1,
    definite,
    depth,
    afterAdjective: ends.told.pos === "adjective" && hit.last > hit.first + 1,
  };
  while (walk.at < scene.last && advance(walk));
  return roleMention(scene, { first: hit.first, last: walk.at, role: hit.role }, walk.scope);
}

/** Endings that a noun in construct loses: -Un, -In, -An, and the accusative alef. */
const isNunated = ({ told }: Reading): boolean =>
  told.state === "indefinite" ||
  (told.place === "free" && (told.number === "plural" || told.number === "dual"));

/** Takes one more constituent; false where the phrase ends. */
function advance(walk: Walk): boolean {
  const { scene, at } = walk;
  const { reading, surface } = scene.tokens[at]!;
  if (surface.kind === "punctuation") return takeQuotedName(walk);
  if (reading.conjunction !== null) return takeSecondAdjective(walk);
  if (reading.prefix === "li") return takeBodyAfterLi(walk);
  if (reading.prefix === "bi") return takeBodyAfterBi(walk);
  if (reading.prefix !== null) return false;
  if (isKnownName(walk) && takeName(walk)) return true;
  if (takeNationality(walk) || takeAdjective(walk)) return true;
  if (takeName(walk)) return true;
  if (!walk.closed && (takeNestedRole(walk) || (!walk.described && takeNoun(walk)))) return true;
  return takePrepositional(walk);
}

/** A name that the page gives in full elsewhere outweighs the everyday word of its spelling. */
function isKnownName({ scene, at }: Walk): boolean {
  const hit = nameAt(scene, at);
  return hit !== undefined && hit.entities.some((number) => scene.known.has(number));
}

/** A relational adjective of a state or group gives the country. */
function takeNationality(walk: Walk): boolean {
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
function takeAdjective(walk: Walk): boolean {
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
function takeSecondAdjective(walk: Walk): boolean {
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

/** A known name right after: whose the role is, or what the noun introduces. */
function takeName(walk: Walk): boolean {
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
  const isBody = found.kind === "organization" || found.kind === "group";
  if ((isBody || found.kind === "person") && scope.sectors.length === 0) scope.sectors = found.sectors;
}

/** «paper "X"»: a quoted name after the noun that introduces it. */
function takeQuotedName(walk: Walk): boolean {
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
  walk.at = end;
  walk.closed = true;
  return true;
}

/** "Commander of the army of X": the inner role's scope is the outer one's. */
function takeNestedRole(walk: Walk): boolean {
  const { scene, at } = walk;
  const hit = roleAt(scene, at);
  if (!hit || walk.depth >= DEEPEST) return false;
  const inner = composeRole(scene, hit, walk.depth + 1);
  inherit(walk, inner);
  if (inner.type === "person") takePerson(walk);
  walk.closed = true;
  return true;
}

/** "The forces of president X": the person named after an inner role gives country and sectors. */
function takePerson(walk: Walk): void {
  const { scene, at, scope } = walk;
  const person = at < scene.last ? readPerson(scene, at) : null;
  if (!person) return;
  scope.country ??= person.country;
  scope.inner.push(person);
  walk.at = person.last;
}

function inherit(walk: Walk, inner: Mention): void {
  const { scope } = walk;
  scope.country ??= inner.country;
  if (scope.sectors.length === 0) scope.sectors = inner.sectors;
  if (inner.type === "organization" || inner.type === "group") scope.body ??= inner.name.en ?? null;
  scope.inner.push(...inner.inner, ...(inner.form === "name" || inner.entity !== NONE ? [inner] : []));
  walk.at = inner.last;
}

/** A plain noun completes an open head: "minister of | finance". */
function takeNoun(walk: Walk): boolean {
  const { scene, at } = walk;
  const { reading } = scene.tokens[at]!;
  const { pos, derived } = reading.told;
  if (pos !== "noun" && !(pos === "adjective" && derived !== "plain")) return false;
  walk.at++;
  walk.closed = isDefinite(reading);
  return true;
}

/** "Spokesman in the name of X", "official in the ministry of X". */
function takePrepositional(walk: Walk): boolean {
  const { scene, at, role } = walk;
  const id = idAt(scene, at);
  const speaks = role.speaksFor && id === "biismi";
  const works =
    (role.type === "person" || role.type === "unnamed") &&
    (id === "fi" || id === "lada" || (id === "min" && role.anonymous)) &&
    walk.scope.country === null;
  return (speaks || works) && takeBody(walk, at + 1, speaks);
}

/** A body or state after a preposition; with «in» only a body counts, for a state there is a place. */
function takeBody(walk: Walk, at: number, statesToo: boolean): boolean {
  const { scene } = walk;
  const name = nameAt(scene, at);
  const number = name && name.prefix === null ? chooseEntity(scene, name) : NONE;
  if (name && number !== NONE) {
    const found = entity(scene, number);
    const isBody = found.kind === "organization" || found.kind === "group" || found.sectors.length > 0;
    if (!isBody && !(statesToo && found.kind !== "person")) return false;
    inherit(walk, nameMention(scene, name, number));
    return true;
  }
  const hit = roleAt(scene, at);
  if (
    !hit ||
    hit.role.type === "place" ||
    (hit.role.type === "person" && !statesToo) ||
    walk.depth >= DEEPEST
  )
    return false;
  inherit(walk, composeRole(scene, hit, walk.depth + 1));
  return true;
}

/** "An official at (bi-) the White House", "the special forces of (bi-) the army". */
function takeBodyAfterBi(walk: Walk): boolean {
  const { scene, at, role, scope } = walk;
  const works = role.type === "person" || role.type === "unnamed" || isOf(scene, at - 1, "belonging");
  if (!works || scope.country !== null) return false;
  const name = nameAt(scene, at);
  const number = name && name.prefix === "bi" ? chooseEntity(scene, name) : NONE;
  if (name && number !== NONE) {
    const found = entity(scene, number);
    const isBody = found.kind === "organization" || found.kind === "group" || found.sectors.length > 0;
    if (!isBody) return false;
    inherit(walk, nameMention(scene, name, number));
    return true;
  }
  const hit = roleAt(scene, at);
  if (!hit || hit.reading.prefix !== "bi" || walk.depth >= DEEPEST) return false;
  if (hit.role.type !== "organization" && hit.role.type !== "group") return false;
  inherit(walk, composeRole(scene, hit, walk.depth + 1));
  return true;
}

/** "Secretary general of (li-) the United Nations": only after an adjective or where the role speaks for others. */
function takeBodyAfterLi(walk: Walk): boolean {
  const { scene, at, role, scope } = walk;
  if (!(walk.afterAdjective || role.speaksFor) || scope.country !== null || role.type === "outlet")
    return false;
  const name = nameAt(scene, at);
  const number = name && name.prefix === "li" ? chooseEntity(scene, name) : NONE;
  const isLoyal = isOf(scene, at - 1, "allegiance");
  if (name && number !== NONE && (isLoyal || entity(scene, number).kind !== "person")) {
    inherit(walk, nameMention(scene, name, number));
    return true;
  }
  const hit = roleAt(scene, at);
  if (
    !hit ||
    hit.role.type === "unnamed" ||
    walk.depth >= DEEPEST ||
    (hit.role.type === "person" && !isLoyal)
  )
    return false;
  const inner = composeRole(scene, hit, walk.depth + 1);
  inherit(walk, inner);
  if (inner.type === "person") takePerson(walk);
  return true;
}
