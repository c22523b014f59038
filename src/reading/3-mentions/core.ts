// Decides which words of a mention are its name: "Gaza" of "the strip of Gaza", "Le Monde" of "the paper Le Monde"; none in "the Israeli army".

import { NONE } from "../../lexicon/trie.ts";
import { chooseEntity } from "./choose.ts";
import { matchNames } from "./names.ts";
import { adjectiveOf, entity, isDefinite, isOf, nameAt, roleAt, type Scene } from "./scene.ts";
import type { Core, Entity, Mention, Role } from "./types.ts";

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** A mention's tokens, and where the first begins without its proclitics. */
interface Begun extends Extent {
  readonly start: number;
}

type Named = Pick<Mention, "core" | "described">;

/** What of a known name is the name itself, where that is not all of it. */
export function coreOfName(scene: Scene, extent: Begun, number: number): Named {
  if (extent.last < extent.first + 2) return {};
  const { kind } = entity(scene, number);
  if (kind === "person") return {};
  if (kind === "place" || kind === "state") return coreOfPlace(scene, extent, number);
  if (isDescription(scene, extent)) return { described: true };
  return coreOfBody(scene, extent, number);
}

/** "The Israeli army", "the Arab states": a role noun and whose it is make no name, whoever the lexicon knows by them. */
function isDescription(scene: Scene, { first, last }: Extent): boolean {
  const hit = roleAt(scene, first);
  if (!hit || hit.last > last || (hit.role.type !== "organization" && hit.role.type !== "state"))
    return false;
  for (let at = hit.last; at < last; at++) {
    const number = adjectiveOf(scene, at);
    const isNationality = number !== NONE && entity(scene, number).kind === "state";
    if (!isNationality && hit.role.type !== "state") return false;
  }
  return true;
}

/** "The paper | Le Monde", "Le Monde | the French": the noun before it and the nationality after it are no part of a name. */
function coreOfBody(scene: Scene, { first, last, start }: Begun, number: number): Named {
  const rest = isLeftOut(scene, first) ? nameAt(scene, first + 1) : undefined;
  if (rest && rest.last === last && rest.entities.includes(number))
    return { core: spanOf(scene, { first: first + 1, last }) };
  const nationality = adjectiveOf(scene, last - 1);
  if (nationality === NONE || entity(scene, nationality).kind !== "state") return {};
  const [short] = matchNames(scene.tokens, scene.tables, { first, last: last - 1 }).nameHits;
  return short && short.last === last - 1 && short.entities.includes(number)
    ? { core: { start, end: scene.tokens[last - 2]!.end } }
    : {};
}

/** "The province of | X", "the south of | X", "X | the occupied". */
function coreOfPlace(scene: Scene, extent: Begun, number: number): Named {
  let { first, last } = extent;
  const { kind } = entity(scene, number);
  const isSide = isOf(scene, first, "side-of-place");
  // the state in the south of a continent is no part of it
  while (first + 1 < last && isKindNoun(scene, first, kind)) first++;
  if (first === extent.first && isOf(scene, last - 1, "epithet-of-place")) {
    const [short] = matchNames(scene.tokens, scene.tables, { first, last: last - 1 }).nameHits;
    if (short?.last === last - 1) last--;
  }
  if (first > extent.first) last = Math.min(last, withoutEpithets(scene, { first, last }));
  if (first === extent.first && last === extent.last) return {};
  const other = isSide || FACILITIES.has(entity(scene, number).place ?? "") ? ownEntity(scene, first) : NONE;
  const start = first === extent.first ? extent.start : scene.tokens[first]!.start;
  return { core: { start, end: scene.tokens[last - 1]!.end, ...(other !== NONE && { entity: other }) } };
}

/** A noun of places before a name: "city of", "state of", "south of". */
function isKindNoun(scene: Scene, at: number, kind: Entity["kind"]): boolean {
  const isSide = isOf(scene, at, "side-of-place");
  if (isSide && kind === "state") return false;
  const hit = roleAt(scene, at);
  const isNoun =
    hit !== undefined && hit.last === at + 1 && (hit.role.type === "place" || hit.role.type === "state");
  if ((!isNoun && !isSide && !isOf(scene, at, "tract-of-land")) || isDefinite(scene.tokens[at]!.reading))
    return false;
  if (isOf(scene, at, "part-of-place-name")) return false;
  return nameAt(scene, at + 1) !== undefined || isKindNoun(scene, at + 1, kind);
}

/** The end of the name that begins here, adjectives of honour or rule after it left out. */
function withoutEpithets(scene: Scene, { first, last }: Extent): number {
  const hit = nameAt(scene, first);
  const end = hit && hit.last < last ? hit.last : last;
  return end > first + 1 && isOf(scene, end - 1, "epithet-of-place") ? end - 1 : end;
}

/** The place whose name a side or a building borrows: Damascus of "the airport of Damascus". */
function ownEntity(scene: Scene, first: number): number {
  const hit = nameAt(scene, first);
  const number = hit ? chooseEntity(scene, hit) : NONE;
  return number !== NONE && ["place", "state"].includes(entity(scene, number).kind) ? number : NONE;
}

const FACILITIES: ReadonlySet<string> = new Set(["airport", "port", "crossing", "building", "base", "camp"]);

/** What of a role with the body, place or outlet that it introduces is the name. */
export function coreOfRole(
  scene: Scene,
  { first, role, start }: Begun & { role: Role },
  scope: Introduced,
): Named {
  if (scope.core) return { core: scope.core };
  if (scope.entity === NONE) return {};
  const named = scope.inner.find((one) => one.entity === scope.entity || one.place === scope.entity);
  if (!named) return { described: true };
  const own = named.core ?? { start: named.start, end: named.end };
  if (role.type === "place" || role.type === "state" || isLeftOut(scene, first)) return { core: own };
  return isOf(scene, first, "part-of-name") ? { core: { start, end: own.end } } : { described: true };
}

interface Introduced {
  readonly entity: number;
  readonly core: Core | null;
  readonly inner: readonly Mention[];
}

/** "Paper", "channel", "company", "movement": nouns that tell what bears a name. */
const isLeftOut = (scene: Scene, at: number): boolean =>
  isOf(scene, at, "before-name") && !scene.tokens[at]!.reading.article;

function spanOf({ tokens }: Scene, { first, last }: Extent): Core {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}
