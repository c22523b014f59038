// Decides where an unknown person's name stands: a run of name parts and unknown words, with or without a title.

import { NONE } from "../../lexicon/trie.ts";
import { isComma } from "../1-text/letters.ts";
import { plainYa, write } from "../1-text/transliterate.ts";
import type { Reading } from "../2-words/types.ts";
import type { PartHit } from "./names.ts";
import { entity, idAt, isOf, nameAt, partAt, roleAt, type Scene, textAt } from "./scene.ts";

/** What stands before the run: nothing that announces a person, or a title or role. */
export type Licence = "bare" | "titled";

type Strength = "strong" | "weak" | "unknown" | "particle";

interface Piece {
  readonly last: number;
  readonly strength: Strength;
}

/** Personal names have rarely more parts than this. */
const MOST_PARTS = 9;

/**
 * Reads a personal name that begins at a token.
 * @returns the token after it, or NONE
 */
export function personRun(scene: Scene, at: number, licence: Licence): number {
  const count = { strong: 0, weak: 0, unknown: 0, particle: 0 };
  let end = at;
  let parts = 0;
  let lastWasParticle = false;
  while (end < scene.last && parts < MOST_PARTS) {
    if (parts === 0 && isPreferring(scene, end)) break;
    const piece =
      pieceAt(scene, end, parts) ??
      fathersName(scene, end, parts) ??
      (licence === "titled" ? announced(scene, end, parts) : null);
    if (piece === null || (parts > 1 && isVerbHere(scene, end)) || (parts > 0 && isRoleHere(scene, end)))
      break;
    // a weak word does not open a name that nothing announces, unless it is read as a noun
    if (parts === 0 && piece.strength === "weak" && licence === "bare" && !canOpen(scene, end)) break;
    count[piece.strength] += piece.last - end;
    lastWasParticle = piece.strength === "particle";
    end = piece.last;
    parts++;
  }
  if (lastWasParticle) end--;
  const real = count.strong + count.weak + count.unknown;
  const isNamed = isEnough(count, real, licence) || (real === 2 && end === at + 2 && hasNewNisba(scene, at));
  return isNamed && !(licence === "bare" && isPhrase(scene, at, end)) ? end : NONE;
}

/** A given name that is an everyday word too, and an unknown word in al-…-i after it: a family name that no list has. */
function hasNewNisba(scene: Scene, at: number): boolean {
  const part = partAt(scene, at);
  if (!part || part.prefix !== null || part.last !== at + 1 || !isGivenPart(scene, part)) return false;
  const { surface, reading } = scene.tokens[at + 1]!;
  return reading.told.pos === "unknown" && surface.text.startsWith(ARTICLE) && surface.text.endsWith(plainYa);
}

const ARTICLE = write("Al");

const isGivenPart = ({ tables }: Scene, { parts, title }: PartHit): boolean =>
  !title && parts.some((number) => ["given", "either"].includes(tables.parts[number]!.part));

/** "Preferred not to be named", "was grateful for the lack of": a verb's spelling before a noun of absence or refusal is no name. */
function isPreferring(scene: Scene, at: number): boolean {
  if (at + 1 >= scene.last) return false;
  const { told, article } = scene.tokens[at + 1]!.reading;
  if (article || !(told.derived === "masdar" || isOf(scene, at + 1, "absence"))) return false;
  return (
    scene.tokens[at]!.surface.readings.some(
      (other) => other.told.pos === "verb" && other.prefix === null && other.conjunction === null,
    ) && !partAt(scene, at + 1)
  );
}

function isSonOf(scene: Scene, at: number): boolean {
  const part = at < scene.last ? partAt(scene, at) : undefined;
  return part?.parts.some((number) => scene.tables.parts[number]!.part === "particle") ?? false;
}

/** "A quick victory", "freeing the rest of": everyday words that two names are spelled like, read as noun and adjective or idafa. */
function isPhrase(scene: Scene, at: number, last: number): boolean {
  if (last !== at + 2) return false;
  const [one, two] = [scene.tokens[at]!.reading, scene.tokens[at + 1]!.reading];
  if (!EVERYDAY.has(one.told.pos) || !EVERYDAY.has(two.told.pos) || one.name || two.name) return false;
  if (one.article || one.suffix !== null) return one.article && two.article;
  const next = last < scene.last ? scene.tokens[last]!.reading : undefined;
  if (isOf(scene, at, "month-and-name") && two.told.pos === "adjective") return true;
  const isIdafa = !two.article && next !== undefined && next.article && next.conjunction === null;
  const isSure = [at, at + 1].some((word) => partAt(scene, word)?.parts.some((n) => isSureGiven(scene, n)));
  const isDescribed = !isSure && one.told.pos === "noun" && two.told.pos === "adjective" && !two.article;
  return isIdafa || isDescribed || (two.article && two.told.number === "plural");
}
const isSureGiven = ({ tables }: Scene, number: number): boolean =>
  !tables.parts[number]!.ambiguous && tables.parts[number]!.part === "given";
const EVERYDAY = new Set(["noun", "adjective"]);

/** After "son of" or "father of" any nominal without clitics is a name. */
function fathersName(scene: Scene, at: number, done: number): Piece | null {
  if (done === 0 || !isSonOf(scene, at - 1)) return null;
  const { told, prefix, conjunction, suffix } = scene.tokens[at]!.reading;
  if (!NOMINAL.has(told.pos) || suffix || prefix !== null || conjunction !== null) return null;
  return { last: at + 1, strength: "weak" };
}
const NOMINAL = new Set(["noun", "adjective", "proper", "unknown"]);

/** "X, secretary-general of Y" without its comma: a role of several words, or before what it is of, is no name. */
function isRoleHere(scene: Scene, at: number): boolean {
  const hit = roleAt(scene, at);
  if (hit?.role.type !== "person" || isSonOf(scene, at - 1)) return false;
  if (hit.last > at + 1 || hit.role.speaksFor) return true;
  const next = hit.last < scene.last ? scene.tokens[hit.last]!.reading : undefined;
  return !hit.reading.article && next !== undefined && next.article && next.conjunction === null;
}

/** After a given and a family name, a word read as a verb that something follows is that verb. */
function isVerbHere(scene: Scene, at: number): boolean {
  if (isSonOf(scene, at - 1)) return false;
  const next = at + 1 < scene.last ? scene.tokens[at + 1]!.reading.told.pos : "punctuation";
  // "Ali ibn Abi Talib": what a particle of names ends or begins with is a name, whatever verb it is spelled like
  if (isSonOf(scene, at) || isSonOf(scene, at - 1)) return false;
  return scene.tokens[at]!.reading.told.pos === "verb" && next !== "punctuation";
}

function canOpen(scene: Scene, at: number): boolean {
  const { pos } = scene.tokens[at]!.reading.told;
  // "… bin …" after any spelling of a given name
  if (isSonOf(scene, at + 1) && scene.tokens[at + 1]!.reading.told.pos === "proper") return true;
  return (
    pos === "noun" || pos === "proper" || pos === "unknown" || pos === "adjective" || isSetOff(scene, at)
  );
}

/** ", Salem X,", "as for Salem X,": between commas two parts of a name are a name, though the first may be a verb. */
function isSetOff(scene: Scene, at: number): boolean {
  const part = partAt(scene, at);
  const next = at + 1 < scene.last ? partAt(scene, at + 1) : undefined;
  if (!part || part.conjoined || part.prefix !== null || !next || next.title || !isGivenPart(scene, part))
    return false;
  const isOpened = isComma(textAt(scene, at - 1)) || idAt(scene, at - 1) === "amma";
  return isOpened && (isComma(textAt(scene, next.last)) || idAt(scene, next.last) === "qad");
}

function isEnough(
  count: { strong: number; weak: number; unknown: number },
  real: number,
  licence: Licence,
): boolean {
  if (licence === "titled") return real >= 1;
  if (real < 2) return false;
  return count.strong >= 1 || count.unknown >= 2 || (count.weak >= 2 && real >= 2);
}

/** After a title or role, an everyday word before a family name is a given name that no list has. */
function announced(scene: Scene, at: number, done: number): Piece | null {
  if (done > 0 || at + 1 >= scene.last) return null;
  const { told, article, prefix, conjunction, suffix } = scene.tokens[at]!.reading;
  if (article || suffix || prefix !== null || conjunction !== null) return null;
  if (
    (told.pos !== "noun" && told.pos !== "adjective") ||
    told.case === "oblique" ||
    told.derived === "masdar"
  )
    return null;
  if (isFunctionWord(scene.tokens[at + 1]!.reading)) return null;
  const next = partAt(scene, at + 1);
  const isFamily =
    next !== undefined && !next.title && next.prefix === null && partStrength(scene, at + 1) !== "particle";
  return isFamily && scene.tokens[at + 1]!.reading.told.pos !== "adjective"
    ? { last: at + 1, strength: "weak" }
    : null;
}

function pieceAt(scene: Scene, at: number, done: number): Piece | null {
  const { reading, surface } = scene.tokens[at]!;
  if (surface.kind !== "word") return null;
  const part = partAt(scene, at);
  // a name part that is the whole word outweighs a reading with clitics: Badr is not "in a pearl"
  const isWhole = part !== undefined && part.prefix === null && !part.conjoined && !part.title;
  if (reading.prefix !== null && !isWhole && !(done === 0 && reading.name)) return null;
  if (reading.conjunction !== null && done > 0 && !isWhole) return null;
  if (isFunctionWord(reading)) return null;
  if (part && !part.title && (done === 0 || (!part.conjoined && part.prefix === null))) {
    const strength = partStrength(scene, at);
    // "began" is not "with da"
    return strength === "particle" && part.prefix !== reading.prefix ? null : { last: part.last, strength };
  }
  // titles such as "Sheikh" and "Sharif" are family names too, behind a given name
  const isLast = partAt(scene, at + 1) === undefined;
  const isBehindName =
    done === 1 && partAt(scene, at - 1) !== undefined && partStrength(scene, at - 1) === "strong";
  if (
    part?.title &&
    isLast &&
    isBehindName &&
    part.prefix === null &&
    !part.conjoined &&
    isFamilyToo(scene, part)
  )
    return { last: part.last, strength: "weak" };
  const name = nameAt(scene, at);
  if (name && (done === 0 || name.prefix === null)) {
    const isPerson = name.entities.some((number) => entity(scene, number).kind === "person");
    if (!isPerson) return null;
    return done > 0 ? { last: name.last, strength: "strong" } : null;
  }
  if (isUnknown(scene, at) || (done > 0 && (isOddWord(scene, at) || isNisba(scene, at))))
    return { last: at + 1, strength: "unknown" };
  return null;
}

const isFamilyToo = ({ tables }: Scene, { parts }: PartHit): boolean =>
  parts.some((number) => tables.parts[number]!.part === "family");

/** After a given name, a noun with "my" on it, or a plural in construct with nothing, is a family name in i. */
function isOddWord(scene: Scene, at: number): boolean {
  const { suffix, told, article, prefix, conjunction } = scene.tokens[at]!.reading;
  if (told.state === "construct" && told.case === "oblique" && prefix === null && conjunction === null) {
    const next = at + 1 < scene.last ? scene.tokens[at + 1]!.reading.told.pos : "punctuation";
    if (roleAt(scene, at + 1)?.role.type === "person") return !article;
    return !article && next !== "noun" && next !== "adjective" && next !== "proper";
  }
  return (
    suffix?.person === "first" &&
    suffix.number === "singular" &&
    told.pos !== "verb" &&
    told.pos !== "preposition"
  );
}

/** After a given name, a definite adjective in i is a family name. */
function isNisba(scene: Scene, at: number): boolean {
  const { told, article, lemma, prefix, conjunction } = scene.tokens[at]!.reading;
  if (told.pos !== "adjective" || !article || prefix !== null || conjunction !== null) return false;
  const part = partAt(scene, at - 1);
  const isGiven =
    part !== undefined &&
    !part.title &&
    part.parts.some((number) => scene.tables.parts[number]!.part !== "family");
  return isGiven && lemma !== null && lemma.endsWith(plainYa);
}

/** ala is spelled nearly like Ali: a word read as a preposition or the like is no name. */
const isFunctionWord = ({ told }: Reading): boolean =>
  ["preposition", "complementizer", "relative", "negation", "conjunction", "subordinator"].includes(told.pos);

function partStrength(scene: Scene, at: number): Strength {
  const { tokens } = scene;
  const hit = partAt(scene, at)!;
  const found = hit.parts.map((number) => scene.tables.parts[number]!);
  if (found.every((part) => part.part === "particle")) return "particle";
  const { pos } = tokens[at]!.reading.told;
  const isEveryday = pos !== "proper" && pos !== "unknown" && hit.last === at + 1;
  return isEveryday || found.every((part) => part.ambiguous) ? "weak" : "strong";
}

/** A word that no lexicon knows, long enough to be a name. */
function isUnknown(scene: Scene, at: number): boolean {
  const { reading } = scene.tokens[at]!;
  const { pos } = reading.told;
  if (pos !== "unknown" && !(pos === "proper" && reading.name)) return false;
  return reading.stem.to - reading.stem.from >= 3 && reading.prefix === null;
}
