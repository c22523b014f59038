// Decides what begins at a token: a titled or bare name, a role with or without a name, a people.

import { NONE } from "../../lexicon/trie.ts";
import { isComma } from "../1-text/letters.ts";
import { chooseEntity, isShared } from "./choose.ts";
import { composeRole } from "./compose.ts";
import { cliticLetters, nameMention, unknownPerson } from "./draft.ts";
import { personRun } from "./person-runs.ts";
import { afterPoint, readPerson } from "./persons.ts";
import { isCargo, isCounted, isGivenName, isModifier, isNoRole } from "./role-doubts.ts";
import {
  adjectiveOf,
  entity,
  isDefinite,
  isQuoteMark,
  isSubject,
  nameAt,
  partAt,
  roleAt,
  type Scene,
  textAt,
} from "./scene.ts";
import type { Mention } from "./types.ts";

/** The mention that begins at this token, if any. */
export function readParty(scene: Scene, at: number): Mention | null {
  if (scene.tokens[at]!.surface.kind === "punctuation") return null;
  return (
    readTitled(scene, at) ??
    readName(scene, at) ??
    readRole(scene, at) ??
    readUnknown(scene, at) ??
    readPeople(scene, at)
  );
}

/** Titles, one or more, and the name or the office that they announce. */
function readTitled(scene: Scene, at: number): Mention | null {
  const title = partAt(scene, at);
  if (!title?.title) return null;
  let end = title.last;
  for (
    let next = partAt(scene, end);
    next?.title && next.prefix === null && !next.conjoined;
    next = partAt(scene, end)
  )
    end = next.last;
  end = afterPoint(scene, end);
  const person = readPerson(scene, end);
  const named =
    (isOffice(scene, person) ? titledRole(scene, at, end) : null) ??
    (person?.form === "unknown-name" ? withRoleAfter(scene, person) : person) ??
    titledRole(scene, at, end);
  return named && named.prefix === null ? { ...named, first: at, prefix: title.prefix } : null;
}

/** "His Highness the emir of X": one word that begins an office and is no name by itself. */
const isOffice = (scene: Scene, person: Mention | null): boolean =>
  person?.form === "unknown-name" &&
  person.last === person.head + 1 &&
  roleAt(scene, person.head)?.role.type === "person" &&
  scene.tokens[person.head]!.reading.told.pos !== "proper";

/** "His Excellency the minister": a role that is nobody's counterpart, and after a title that is a role itself no second party. */
function titledRole(scene: Scene, title: number, at: number): Mention | null {
  if (at >= scene.last || scene.tokens[at]!.reading.suffix !== null) return null;
  const role = readRole(scene, at);
  return role && roleAt(scene, title) && !isSamePerson(scene, title, role) ? null : role;
}

/** "The deputy head of the bloc" may be one person; "the minister the farmers" are two parties. */
function isSamePerson({ tokens }: Scene, title: number, { first, gender, number, type }: Mention): boolean {
  const { told } = tokens[title]!.reading;
  if (type !== "person" || tokens[first]!.reading.article || number !== "singular") return false;
  return told.gender === "either" || gender === "either" || told.gender === gender;
}

function readName(scene: Scene, at: number): Mention | null {
  const hit = nameAt(scene, at);
  if (!hit) return null;
  const number = chooseEntity(scene, hit);
  if (number === NONE) return null;
  // a longer personal name that only begins like a known one is somebody else's
  const run =
    entity(scene, number).kind === "person" && hit.last === at + 1 ? NONE : personRun(scene, at, "bare");
  if (run > hit.last && entity(scene, number).kind !== "person") return null;
  const mention = nameMention(scene, hit, number);
  return isShared(scene, hit, number) ? { ...mention, shared: true } : mention;
}

/** A role; where a person's name follows at once, or in quotation marks, both are one mention of that person. */
function readRole(scene: Scene, at: number): Mention | null {
  const hit = roleAt(scene, at);
  if (!hit || hit.role.ambiguous || isGivenName(scene, hit)) return null;
  if (hit.last === at + 1 && (isNoRole(scene, at) || isCargo(scene, hit))) return null;
  const role = composeRole(scene, hit);
  if (role.type !== "person" && role.type !== "unnamed") return role;
  if (role.number === "plural" || role.entity !== NONE || isNunatedAlone(scene, role)) return role;
  const quoted = isQuoteMark(textAt(scene, role.last)) ? 1 : 0;
  const person = readPerson(scene, role.last + quoted) ?? apposed(scene, role) ?? beyondPlace(scene, role);
  if (!person || (role.type === "unnamed" && person.entity === NONE)) return role;
  return joinPerson(role, person);
}

/** "That a suicide bomber (intiHArIyan) blew …": the accusative alef ends the phrase, and no name goes on with it. */
const isNunatedAlone = ({ tokens }: Scene, { first, last, prefix }: Mention): boolean =>
  last === first + 1 &&
  prefix === null &&
  tokens[first]!.reading.told.state === "indefinite" &&
  !tokens[first]!.reading.article;

/** "The chief of staff in Yemen, General X": a title after the place of the office announces its holder. */
function beyondPlace(scene: Scene, { last, definite }: Mention): Mention | null {
  if (!definite || last + 1 >= scene.last || scene.tokens[last]!.reading.told.pos !== "preposition")
    return null;
  const place = nameAt(scene, last + 1);
  if (!place || !partAt(scene, place.last)?.title) return null;
  return readPerson(scene, place.last);
}

/** "The spokesman, X, said": a name between commas right after the role. */
function apposed(scene: Scene, role: Mention): Mention | null {
  if (!(role.definite || scene.tokens[role.last - 1]!.reading.article) || !isComma(textAt(scene, role.last)))
    return null;
  const person = readPerson(scene, role.last + 1);
  if (!person || person.last - role.last < 3) return null;
  const next = scene.tokens[person.last]?.reading.told.pos;
  const closes =
    person.last >= scene.last ||
    isComma(textAt(scene, person.last)) ||
    next === "complementizer" ||
    next === "verb";
  return closes ? person : null;
}

/** The person named, with what the role tells of somebody unknown. */
function joinPerson(role: Mention, person: Mention): Mention {
  const known = person.entity !== NONE;
  return {
    ...person,
    first: role.first,
    prefix: role.prefix,
    role: role.role,
    gender: person.gender === "either" ? role.gender : person.gender,
    country: known && !isWorldly(role) ? person.country : role.country,
    sectors: known && !isWorldly(role) ? person.sectors : role.sectors,
    inner: role.inner,
    ...(role.former && { former: true as const }),
  };
}

/** "The Secretary-General of the League, X": the office of a body of many states, whatever state its holder is of. */
const isWorldly = ({ country }: Mention): boolean => country !== null && WORLDLY.has(country);
const WORLDLY = new Set(["UNO", "IGO", "EUR"]);

function readUnknown(scene: Scene, at: number): Mention | null {
  const run = lengthOfName(scene, at);
  if (run === NONE || isNationalities(scene, at, run) || isCompatriot(scene, at, run)) return null;
  const person = unknownPerson(scene, { first: at, last: run }, cliticLetters(scene.tokens[at]!));
  return withRoleAfter(scene, person);
}

/** "The cooperation, Egyptian and Jordanian": after a definite noun two nationalities are no name. */
function isNationalities(scene: Scene, first: number, last: number): boolean {
  if (first === scene.first || !isDefinite(scene.tokens[first - 1]!.reading)) return false;
  for (let at = first; at < last; at++)
    if (adjectiveOf(scene, at) === NONE || !scene.tokens[at]!.reading.article) return false;
  return true;
}

/** A name of two words or more, or one right after its verb that is nothing but a name. */
function lengthOfName(scene: Scene, at: number): number {
  const run = personRun(scene, at, "bare");
  if (run !== NONE || !isSubject(scene, at)) return run;
  const part = partAt(scene, at);
  if (!part || part.title || scene.tokens[at]!.reading.told.pos !== "proper") return NONE;
  const isName = part.parts.some((number) => {
    const { part: kind, ambiguous } = scene.tables.parts[number]!;
    return kind !== "particle" && !ambiguous;
  });
  const isAlone =
    partAt(scene, part.last) === undefined && scene.tokens[part.last]?.reading.told.pos !== "unknown";
  return isName && isAlone && nameAt(scene, at) === undefined ? part.last : NONE;
}

/** "The Moroccan X Y": a nationality with its article before a given name is no part of the name. */
function isCompatriot(scene: Scene, at: number, last: number): boolean {
  if (last < at + 3 || !scene.tokens[at]!.reading.article) return false;
  const number = adjectiveOf(scene, at);
  if (number === NONE || entity(scene, number).kind !== "state") return false;
  return personRun(scene, at + 1, "bare") === last;
}

/** "X, an expert of the institute Y": the role after the name, or after a comma, tells who an unknown person is. */
function withRoleAfter(scene: Scene, person: Mention): Mention {
  const hit = roleAt(scene, person.last + (isComma(textAt(scene, person.last)) ? 1 : 0));
  const reading = hit ? scene.tokens[hit.first]!.reading : undefined;
  if (!hit || hit.role.type !== "person" || reading?.conjunction !== null || reading.prefix !== null)
    return person;
  const role = composeRole(scene, hit);
  const { country, sectors, inner } = role;
  return { ...person, last: role.last, nameLast: person.last, role: role.role, country, sectors, inner };
}

/** "The Russians", "Houthis": a relational adjective that stands for its people. */
function readPeople(scene: Scene, at: number): Mention | null {
  const number = adjectiveOf(scene, at);
  const { reading } = scene.tokens[at]!;
  const isMany = reading.told.number === "plural" || reading.told.number === "dual" || isCounted(scene, at);
  if (number === NONE || !isMany) return null;
  if (isModifier(scene, at)) return null;
  const found = entity(scene, number);
  const base = nameMention(
    scene,
    { first: at, last: at + 1, cut: cliticLetters(scene.tokens[at]!), prefix: reading.prefix },
    number,
  );
  const isBody = found.kind === "organization" || found.kind === "group";
  return {
    ...base,
    form: "people",
    type: isBody ? found.kind : "unnamed",
    entity: isBody ? number : NONE,
    gender: reading.told.gender,
    // "forty Houthis": the noun after a number is singular, those meant are many
    number: reading.told.number === "dual" ? "dual" : "plural",
    definite: reading.article,
  };
}
