// Makes mentions: what a name, a role or an unknown name is as a party.

import { NONE } from "../../lexicon/trie.ts";
import type { Name } from "../../model.ts";
import { foldUnit, IGNORED } from "../1-text/letters.ts";
import type { Features } from "../2-words/features.ts";
import type { Prefix, Token } from "../2-words/types.ts";
import { coreOfName, coreOfRole } from "./core.ts";
import { manyOf } from "./english-names.ts";
import { entity, isDefinite, isOf, partAt, type Scene } from "./scene.ts";
import type { Core, Entity, Mention, Role } from "./types.ts";

/** Where the stem of a token begins in the text: after its proclitics, but lil- is never cut in two. */
export function stemStart(token: Token, cut: number): number {
  const { text, codes } = token.surface;
  if (cut === 0 || cut >= codes.length) return token.start;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (foldUnit(text.charCodeAt(i)) === IGNORED) continue;
    if (seen === cut) return token.start + i;
    seen++;
  }
  return token.start;
}

/** Letters of clitics before the noun with its article; none where li and the article are one. */
export function cliticLetters(token: Token): number {
  const { reading } = token;
  const before = reading.article ? reading.stem.from - 2 : reading.stem.from;
  if (reading.prefix === "li" && reading.article) return reading.conjunction === null ? 0 : 1;
  return Math.max(0, before);
}

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** A mention by a known name. */
export function nameMention(
  scene: Scene,
  extent: Extent & { cut: number; prefix: Prefix },
  number: number,
): Mention {
  const known = entity(scene, number);
  const isSite = known.standsFor !== undefined && isLocative(scene, extent);
  const standsFor = known.standsFor === undefined ? undefined : scene.tables.byId[known.standsFor];
  const start = stemStart(scene.tokens[extent.first]!, extent.cut);
  return {
    ...place(scene, extent),
    start,
    form: "name",
    type: isSite ? "place" : typeOf(known, standsFor),
    entity: standsFor ?? number,
    place: known.kind === "place" || known.kind === "state" ? number : NONE,
    name: standsFor === undefined ? known.name : scene.tables.entities[standsFor]!.name,
    country: known.country,
    sectors: known.sectors,
    role: null,
    ...agreementOf(scene, extent.first, known),
    definite: true,
    prefix: extent.prefix,
    anonymous: false,
    antecedent: null,
    inner: [],
    ...coreOfName(scene, { ...extent, start }, number),
  };
}

/** A name that begins with a noun agrees as that noun does: "the White House said (he)", "the Houthis said (they)". */
function agreementOf(scene: Scene, first: number, { kind, sex }: Entity): Pick<Mention, "gender" | "number"> {
  if (kind === "person") return { gender: sex ?? "m", number: "singular" };
  const { reading, surface } = scene.tokens[first]!;
  // "Houthis" is a name, and shows by its ending that it is many
  const { told, human } = surface.readings.find((other) => isSoundPlural(other.told)) ?? reading;
  // a state is mostly she, whatever its first noun: "South Africa"
  if ((told.pos !== "noun" && !isSoundPlural(told)) || (kind !== "organization" && kind !== "group"))
    return { gender: "either", number: "singular" };
  if (told.number !== "plural") return { gender: told.gender, number: "singular" };
  const isPeople = human || told.case !== "any";
  return isPeople ? { gender: told.gender, number: "plural" } : { gender: "f", number: "singular" };
}

const isSoundPlural = ({ pos, number, case: ending }: Features): boolean =>
  (pos === "noun" || pos === "adjective") &&
  number === "plural" &&
  (ending === "nominative" || ending === "oblique");

/** Prepositions of place before a capital: then it is the town and not its government. */
function isLocative(scene: Scene, { first, prefix }: Extent & { prefix: Prefix }): boolean {
  if (prefix !== null) return prefix === "bi";
  return isOf(scene, first - 1, "locative");
}

/** A capital or seat used for its government is a state; other places are places. */
function typeOf(known: Entity, standsFor: number | undefined): Mention["type"] {
  if (known.kind !== "place") return known.kind;
  return standsFor === undefined ? "place" : "state";
}

function place(scene: Scene, { first, last }: Extent): Pick<Mention, "first" | "last" | "head" | "end"> {
  return { first, last, head: first, end: scene.tokens[last - 1]!.end };
}

/** What a composed role has been found to be of. */
export interface Scope {
  country: string | null;
  sectors: readonly string[];
  /** The body, state or group itself, where the role only introduces its name ("the movement X"). */
  entity: number;
  name: Name | null;
  /** Where that name stands. */
  core: Core | null;
  /** The English name of the body that the role is in. */
  body: string | null;
  /** English for whose or which it is: "Western", "Merkel". */
  epithet: string | null;
  inner: Mention[];
  former: boolean;
  /** The place whose adjective describes the role. */
  region: number;
  /** Sectors of forces by whom they are loyal to. */
  loyal: readonly string[] | null;
  /** Country of a second adjective: "the Russian and Iranian forces". */
  otherCountries: string[];
}

export const emptyScope = (): Scope => ({
  country: null,
  sectors: [],
  entity: NONE,
  name: null,
  core: null,
  body: null,
  epithet: null,
  inner: [],
  former: false,
  region: NONE,
  loyal: null,
  otherCountries: [],
});

/** A mention by a role noun with what completes it. */
export function roleMention(scene: Scene, extent: Extent & { role: Role }, scope: Scope): Mention {
  const token = scene.tokens[extent.first]!;
  const { reading } = token;
  const named = scope.entity === NONE ? null : entity(scene, scope.entity);
  const { role } = extent;
  const start = stemStart(token, cliticLetters(token));
  return {
    ...place(scene, extent),
    start,
    ...nameOnly(scope, role),
    form: scope.name ? "unknown-name" : "role",
    type: named ? typeOf(named, undefined) : role.type,
    entity: scope.entity,
    place: named && (named.kind === "place" || named.kind === "state") ? scope.entity : NONE,
    name: named?.name ?? scope.name ?? nameOfRole(scene, extent, scope),
    country: named?.country ?? scope.country ?? role.country,
    sectors: named ? named.sectors : (scope.loyal ?? mergeSectors(role, scope.sectors)),
    role,
    gender: reading.told.gender,
    number: reading.told.number === "either" ? "singular" : reading.told.number,
    definite:
      isDefinite(reading) ||
      endsDefinite(scene, extent) ||
      scope.inner.length > 0 ||
      (scope.country !== null && !endsLoose(scene, extent)),
    prefix: reading.prefix,
    anonymous: role.anonymous,
    antecedent: null,
    inner: scope.inner,
    ...coreOfRole(scene, { ...extent, start }, scope),
    ...(scope.former && { former: true }),
    ...(scope.region !== NONE && { region: scope.region }),
    ...(scope.otherCountries.length > 0 && { otherCountries: scope.otherCountries }),
  };
}

/** Of "the city of X" the shortest text that names it is X. */
function nameOnly({ entity: number, inner }: Scope, role: Role): Partial<Mention> {
  if (number === NONE || role.type !== "place") return {};
  const named = inner.find((one) => one.entity === number || one.place === number);
  return named ? { start: named.start, end: named.end } : {};
}

/** "Minister of the interior": the last word of a role of several makes it definite. */
const endsDefinite = (scene: Scene, { first, role }: Extent & { role: Role }): boolean =>
  role.length > 1 && scene.tokens[first + role.length - 1]?.reading.article === true;

/** "An Arab coalition": an adjective without article gives the country, but not the definiteness of an idafa. */
function endsLoose(scene: Scene, { first, last }: Extent): boolean {
  const { told, article, suffix } = scene.tokens[last - 1]!.reading;
  return last > first + 1 && told.pos === "adjective" && !article && suffix === null;
}

/** The words themselves name a role; its English name helps readers. */
function nameOfRole(
  scene: Scene,
  { first, last, role }: Extent & { role: Role },
  { country, body, epithet }: Scope,
): Name {
  const words: string[] = [];
  for (let at = first; at < last; at++) words.push(scene.tokens[at]!.surface.text);
  const ar = words.join(" ");
  if (role.name.en === undefined) return { ar };
  const { number: count } = scene.tokens[first]!.reading.told;
  const isMany = count === "plural" || count === "dual";
  const en = isMany && role.type !== "place" ? manyOf(role.name.en) : role.name.en;
  if (body !== null && (role.type === "person" || role.type === "unnamed"))
    return { ar, en: `${body} ${en}` };
  const number = country === null ? undefined : scene.tables.byId[country.toLowerCase()];
  const demonym = epithet ?? (number === undefined ? undefined : scene.tables.entities[number]!.demonym);
  return { ar, en: demonym === undefined ? en : `${demonym} ${en}` };
}

/** A body's sectors describe its people better than a general role's own. */
function mergeSectors(role: Role, inherited: readonly string[]): readonly string[] {
  if (inherited.length === 0) return role.sectors;
  if (role.sectors.length === 0 || role.type === "person") return inherited;
  return role.sectors;
}

/** A person whom no lexicon knows, named in the text. */
export function unknownPerson(scene: Scene, extent: Extent, cut: number): Mention {
  const token = scene.tokens[extent.first]!;
  const start = stemStart(token, cut);
  const words: string[] = [];
  for (let at = extent.first; at < extent.last; at++) words.push(scene.tokens[at]!.surface.text);
  words[0] = words[0]!.slice(start - token.start);
  const parts = partAt(scene, extent.first)?.parts.map((number) => scene.tables.parts[number]!) ?? [];
  return {
    ...place(scene, extent),
    start,
    form: "unknown-name",
    type: "person",
    entity: NONE,
    place: NONE,
    name: { ar: words.join(" ") },
    country: null,
    sectors: [],
    role: null,
    gender: parts.find((part) => part.sex !== undefined)?.sex ?? "either",
    number: "singular",
    definite: true,
    prefix: token.reading.prefix,
    anonymous: false,
    antecedent: null,
    inner: [],
  };
}
