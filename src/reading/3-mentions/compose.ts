// Decides what completes a role noun: adjectives, the body or state that it is of, and the name it introduces.

import { NONE } from "../../lexicon/trie.ts";
import type { Reading } from "../2-words/types.ts";
import { chooseEntity } from "./choose.ts";
import { emptyScope, nameMention, roleMention } from "./draft.ts";
import { readPerson } from "./persons.ts";
import { isCounted } from "./role-doubts.ts";
import { takeAdjective, takeNationality, takeSecondAdjective } from "./role-adjectives.ts";
import { isKnownName, takeName, takeQuotedName } from "./role-names.ts";
import { entity, idAt, isDefinite, isOf, nameAt, partAt, roleAt, type RoleHit, type Scene } from "./scene.ts";
import type { Mention } from "./types.ts";
import { takeUnknownBody } from "./unknown-bodies.ts";
import type { Walk } from "./walk.ts";

/** Idafa chains deeper than this do not occur in readable prose. */
const DEEPEST = 5;

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
    // "the chargé of the embassy | of X": a role that ends in a bare noun goes on
    closed: (definite && !isBareNoun(ends, hit)) || isNunated(head),
    described: ends.told.pos === "adjective" && hit.last > hit.first + 1,
    definite,
    some: !head.article && (head.told.number === "plural" || isCounted(scene, hit.first)),
    depth,
    afterAdjective: ends.told.pos === "adjective" && hit.last > hit.first + 1,
  };
  while (walk.at < scene.last && advance(walk));
  return roleMention(scene, { first: hit.first, last: walk.at, role: hit.role }, walk.scope);
}

const isBareNoun = (ends: Reading, { first, last }: RoleHit): boolean =>
  last > first + 1 && ends.told.pos === "noun" && !isDefinite(ends);

/** Endings that a noun in construct loses: -Un, -In, -An, and the accusative alef. */
const isNunated = ({ told }: Reading): boolean =>
  told.state === "indefinite" ||
  (told.place === "free" && (told.number === "plural" || told.number === "dual"));

/** Takes one more constituent; false where the phrase ends. */
function advance(walk: Walk): boolean {
  const { scene, at } = walk;
  const { reading, surface } = scene.tokens[at]!;
  if (surface.kind === "punctuation") return takeQuotedName(walk);
  if (reading.conjunction !== null) return takeSecondAdjective(walk) || takePortfolio(walk);
  if (reading.prefix === "li") return takeBodyAfterLi(walk);
  if (reading.prefix === "bi") return takeBodyAfterBi(walk);
  if (reading.prefix !== null) return false;
  if (isNamedNext(walk)) return false;
  if (isKnownName(walk) && takeName(walk)) return true;
  if (takeNationality(walk) || takeAdjective(walk)) return true;
  if (takeName(walk) || takeUnknownBody(walk)) return true;
  if (!walk.closed && (takeNestedRole(walk) || (!walk.described && takeNoun(walk)))) return true;
  return takePrepositional(walk);
}

/** "Member of the council Dr X": a title with a name behind it names the holder of the role. */
function isNamedNext({ scene, at, role }: Walk): boolean {
  const title = partAt(scene, at);
  if (role.type !== "person" || !title?.title || roleAt(scene, at)?.role.office) return false;
  return partAt(scene, title.last)?.title === false && readPerson(scene, at) !== null;
}

/** "The minister of youth | and sports": a second field of the same office, a definite noun that names nobody. */
function takePortfolio(walk: Walk): boolean {
  const { scene, at, role } = walk;
  const { told, article, prefix, conjunction, suffix } = scene.tokens[at]!.reading;
  if (
    !PORTFOLIO.some((office) => role.id.endsWith(office)) ||
    !walk.closed ||
    conjunction !== "wa" ||
    prefix !== null ||
    suffix !== null
  )
    return false;
  if (!article || told.pos !== "noun" || told.derived === "active-participle") return false;
  if (nameAt(scene, at) || roleAt(scene, at) || partAt(scene, at) || !isBareField(scene, at - 1))
    return false;
  walk.at++;
  return true;
}

/** Offices and bodies whose fields "and" may join. */
const PORTFOLIO = ["minister", "ministry"];

/** A field is a definite noun right before: "of youth"; after an adjective or a name another party may be joined. */
const isBareField = (scene: Scene, at: number): boolean => {
  const { article, told } = scene.tokens[at]!.reading;
  return article && told.pos === "noun";
};

/** "Commander of the army of X": the inner role's scope is the outer one's. */
function takeNestedRole(walk: Walk): boolean {
  const { scene, at } = walk;
  // "the leaders of six states"
  const hit = roleAt(scene, scene.tokens[at]!.reading.told.pos === "number" ? at + 1 : at);
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
  const isNamed = inner.form === "name" || inner.entity !== NONE || inner.role?.id === "kingdom";
  scope.inner.push(...inner.inner, ...(isNamed ? [inner] : []));
  walk.at = inner.last;
}

/** A plain noun completes an open head: "minister of | finance". */
function takeNoun(walk: Walk): boolean {
  const { scene, at } = walk;
  const { reading } = scene.tokens[at]!;
  const { pos, derived } = reading.told;
  if (pos !== "noun" && !(pos === "adjective" && derived !== "plain")) return false;
  // "quoted a source | his saying": an act of somebody's is not what a role is of
  if (reading.suffix !== null && (derived === "masdar" || isOf(scene, at, "document"))) return false;
  walk.at++;
  walk.closed = isDefinite(reading);
  return true;
}

/** "Spokesman in the name of X", "official in the ministry of X". */
function takePrepositional(walk: Walk): boolean {
  const { scene, at, role } = walk;
  const id = idAt(scene, at);
  const speaks = role.speaksFor && id === "biismi";
  const isOne = role.type === "person" || role.type === "unnamed";
  const works =
    walk.scope.country === null &&
    ((isOne && (id === "fi" || id === "lada" || (id === "min" && role.anonymous))) ||
      (id === "min" && isManyOf(walk)));
  return (speaks || works) && takeBody(walk, at + 1, speaks);
}

/** "Soldiers of (min) the special forces", "their allies of X's forces": of many the body after min tells which. */
const isManyOf = ({ role, some }: Walk): boolean =>
  some && (role.type === "person" || role.id === ALLY || role.sectors.some((sector) => ARMED.has(sector)));

/** Allies are as often a body as people, and are mostly told to be of one. */
const ALLY = "ally";

const ARMED = new Set(["MIL", "COP", "REB", "PRM", "UAF"]);

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
    walk.closed = true;
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
    if (isLoyal) takeSide(walk, entity(scene, number).sectors);
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
  if (isLoyal) takeSide(walk, [...inner.sectors, ...scope.inner.flatMap(({ sectors }) => sectors)]);
  return true;
}

/** Forces loyal to a government are its army; those of its opponents are rebels. */
function takeSide({ role, scope }: Walk, patron: readonly string[]): void {
  if (role.type !== "organization" || !role.sectors.some((sector) => sector === "PRM" || sector === "MIL"))
    return;
  const isRebel =
    patron.includes("REB") || patron.includes("OPP") || scope.inner.some(({ former }) => former);
  if (isRebel) scope.loyal = ["REB"];
  else if (patron.includes("GOV")) scope.loyal = ["MIL"];
}
