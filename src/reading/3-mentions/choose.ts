// Decides which entity a name stands for here, or that it stands for none: an everyday word, or somebody else.

import { NONE } from "../../lexicon/trie.ts";
import type { PartyType } from "../../model.ts";
import type { NameHit } from "./names.ts";
import {
  adjectiveOf,
  entity,
  idAt,
  isQuoteMark,
  isSubject,
  partAt,
  roleAt,
  type RoleHit,
  type Scene,
  textAt,
} from "./scene.ts";
import { isAbroad, isFarAway, shareOf } from "./page-setting.ts";
import { isMereTown } from "./town-clubs.ts";
import type { Entity, EntityKind, Role } from "./types.ts";

/** Prepositions before which a name is a place. */
const LOCATIVE = new Set([
  "fi",
  "ila",
  "min",
  "qurb",
  "dakhil",
  "kharij",
  "nahwa",
  "sawba",
  "hawla",
  "abra",
  "wast",
]);

/** The kinds of entity that a noun of each type introduces: "the paper X", "the city of X". */
const INTRODUCES: Record<Role["type"], readonly EntityKind[]> = {
  outlet: ["outlet"],
  place: ["place", "state"],
  state: ["state", "place"],
  organization: ["organization", "group"],
  group: ["group", "organization"],
  person: ["person"],
  unnamed: [],
};

/** Whether a chosen outlet shares its name with another that fits as well: "The Days" of Aden, of Ramallah, of Manama. */
export function isShared(scene: Scene, hit: NameHit, chosen: number): boolean {
  const { kind, rank, country } = entity(scene, chosen);
  if (kind !== "outlet" || hit.entities.length < 2 || scene.known.has(chosen)) return false;
  const nationality = hit.last < scene.last ? adjectiveOf(scene, hit.last) : NONE;
  if (nationality !== NONE && entity(scene, nationality).country === country) return false;
  return hit.entities.some((number) => {
    const other = entity(scene, number);
    return number !== chosen && other.kind === "outlet" && !isBetterKnown(rank, other.rank);
  });
}

/** Ranks this far apart say which of two is meant where a name stands alone; nearer ones only order a guess. */
const FAR_APART = 5;

export const isBetterKnown = (rank: number, other: number): boolean => other - rank >= FAR_APART;

/** The entity of a hit, or NONE. */
export function chooseEntity(scene: Scene, hit: NameHit): number {
  if (isParticle(scene, hit)) return NONE;
  const introduced = hit.prefix === null && !hit.conjoined ? introducer(scene, hit.first) : null;
  const nationality = hit.last < scene.last ? adjectiveOf(scene, hit.last) : NONE;
  const country = nationality === NONE ? null : entity(scene, nationality).country;
  const single = hit.last === hit.first + 1;
  let best = NONE;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const number of hit.entities) {
    const candidate = entity(scene, number);
    const fits = introduced !== null && INTRODUCES[introduced].includes(candidate.kind);
    if (single && !fits && !isBelieved(scene, hit, { candidate, number })) continue;
    if (isElsewhere(scene, hit, { candidate, number })) continue;
    if (!fits && isMereTown(scene, hit, candidate)) continue;
    const cost =
      candidate.rank +
      (fits ? -10 : 0) +
      (country !== null && candidate.country === country ? -3 : 0) +
      (candidate.kind === "outlet" && isTitle(scene, hit) ? -QUOTED : 0) +
      kindCost(candidate, introduced) -
      (scene.known.has(number) ? 2 : 0) -
      HOME * shareOf(scene.setting, candidate.country);
    if (cost < bestCost) [best, bestCost] = [number, cost];
  }
  return best;
}

/** "Until" is spelled like a surname: a word read as a particle names nobody. */
function isParticle(scene: Scene, { first, last }: NameHit): boolean {
  if (last > first + 1) return false;
  const { told, article } = scene.tokens[first]!.reading;
  return !article && PARTICLES.has(told.pos);
}
const PARTICLES = new Set([
  "preposition",
  "subordinator",
  "conjunction",
  "negation",
  "complementizer",
  "relative",
]);

/** "The forces of the regime" of a page about another country; a foreign word is the name that it is anywhere. */
function isElsewhere(scene: Scene, hit: NameHit, { candidate, number }: Candidate): boolean {
  if (!hit.short || scene.known.has(number) || !isAbroad(scene.setting, candidate)) return false;
  return hit.last > hit.first + 1 || scene.tokens[hit.first]!.reading.told.pos === "noun";
}

/** «The Middle East» in quotation marks is the paper; single words are quoted for many reasons. */
const isTitle = (scene: Scene, { first, last }: NameHit): boolean =>
  last > first + 1 && isQuoteMark(textAt(scene, first - 1)) && isQuoteMark(textAt(scene, last));
const QUOTED = 3;

/** Of two towns of one name that of the country which the page is about is meant, unless the other is far better known. */
const HOME = 3;

/** Where nothing introduces a name, an outlet or a place lends its name less often than it borrows one. */
function kindCost(candidate: Entity, introduced: PartyType | "place" | null): number {
  if (introduced !== null) return 0;
  const order: Record<EntityKind, number> = {
    state: 0,
    person: 0.2,
    organization: 0.3,
    group: 0.3,
    place: 0.5,
    outlet: 1.5,
  };
  return order[candidate.kind];
}

/** The type of the role noun that ends right before a token, an opening quotation mark aside. */
function introducer(scene: Scene, at: number): PartyType | "place" | null {
  const isQuoted = isQuoteMark(textAt(scene, at - 1));
  const hit = roleEndingAt(scene, isQuoted ? at - 1 : at);
  if (!hit) return null;
  // "the paper" is complete: what follows is no name unless quoted
  return hit.reading.article && !isQuoted && hit.role.type === "outlet" ? null : hit.role.type;
}

/** The role whose words end at a token. */
function roleEndingAt(scene: Scene, at: number): RoleHit | undefined {
  for (let first = at - 1; first >= scene.first && first >= at - 5; first--) {
    const hit = roleAt(scene, first);
    if (hit && hit.last === at) return hit;
  }
  return undefined;
}

interface Candidate {
  readonly candidate: Entity;
  readonly number: number;
}

/** Whether a single word is this entity's name and not a common word or a part of another name. */
function isBelieved(scene: Scene, hit: NameHit, { candidate, number }: Candidate): boolean {
  const { reading } = scene.tokens[hit.first]!;
  const asName =
    reading.told.pos === "proper" || reading.told.pos === "unknown" || reading.told.pos === "foreign";
  if (candidate.kind === "person") {
    if (hit.short && isSomebodyElse(scene, hit, candidate)) return false;
    if (asName && (!candidate.ambiguous || isSubject(scene, hit.first))) return true;
    return scene.known.has(number) || isTitled(scene, hit.first);
  }
  if (candidate.kind === "outlet") return asName && !candidate.ambiguous;
  // "under the pretext that" is not "in Hajjah"
  if (hit.last < scene.last && scene.tokens[hit.last]!.reading.told.pos === "complementizer")
    return asName && !candidate.ambiguous;
  const isHere = isLocated(scene, hit) && !(candidate.ambiguous && isFarAway(scene.setting, candidate));
  if (candidate.kind === "place" || candidate.kind === "state") return asName || isHere;
  return (asName && !candidate.ambiguous) || scene.known.has(number);
}

/** A surname after a given name that is not its bearer's names another person. */
function isSomebodyElse(scene: Scene, hit: NameHit, candidate: Entity): boolean {
  const part = partAt(scene, hit.first - 1);
  if (hit.prefix !== null || hit.conjoined || !part || part.title || part.last !== hit.first) return false;
  const given = textAt(scene, hit.first - 1);
  return (
    !(candidate.name.ar ?? "").split(" ").includes(given) &&
    !part.parts.every((at) => scene.tables.parts[at]!.ambiguous)
  );
}

/** A title, a role or a role's adjectives stand right before: "President X", "the Syrian president X". */
function isTitled(scene: Scene, at: number): boolean {
  if (scene.tokens[at]!.reading.prefix !== null || scene.tokens[at]!.reading.conjunction !== null)
    return false;
  for (let before = at - 1; before >= scene.first && before >= at - 4; before--) {
    const part = partAt(scene, before);
    if (part?.title && part.last === at) return true;
    const hit = roleAt(scene, before);
    if (hit) return hit.role.type === "person" || (isBodys(hit.role) && !isRelational(scene, at));
    const { pos } = scene.tokens[before]!.reading.told;
    if (pos !== "adjective" && pos !== "proper") return false;
  }
  return false;
}

const isBodys = ({ type }: Role): boolean => type === "group" || type === "organization";

/** "The Turkish national security": after a body an adjective with its article says of which state it is. */
const isRelational = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.reading.article && scene.tokens[at]!.reading.told.pos === "adjective";

function isLocated(scene: Scene, hit: NameHit): boolean {
  if (hit.prefix === "bi") return true;
  return hit.prefix === null && LOCATIVE.has(idAt(scene, hit.first - 1));
}
