// What the mention stage looks at while it reads one sentence.

import { enter, follow, hasOutput, outputsAt } from "../../lexicon/phrases.ts";
import { NONE } from "../../lexicon/trie.ts";
import type { BlockKind } from "../../model.ts";
import { alef, nun, waw, ya } from "../1-text/letters.ts";
import type { WordClasses } from "../2-words/classes.ts";
import type { LexemeTables } from "../2-words/tables.ts";
import type { Reading, Token } from "../2-words/types.ts";
import { type NameHit, type NameHits, type PartHit, wholeWord } from "./names.ts";
import type { PageSetting } from "./page-setting.ts";
import { type Entity, LEXEME_ROOM, type MentionTables, type Role } from "./types.ts";

/** A role noun with its fixed words, `tokens[first..last)`. */
export interface RoleHit {
  readonly first: number;
  readonly last: number;
  readonly role: Role;
  /** The reading by which its head is that noun. */
  readonly reading: Reading;
}

export interface Scene extends NameHits {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly block: BlockKind;
  readonly tables: MentionTables;
  readonly lexemes: LexemeTables;
  readonly classes: WordClasses;
  /** The role that begins at each token of the sentence, the first being 0. */
  readonly roleHits: readonly (RoleHit | undefined)[];
  /** Entities that the page names in full somewhere. */
  readonly known: ReadonlySet<number>;
  /** The countries that the page's unmistakable names are of. */
  readonly setting: PageSetting;
}

/** What all scenes of a page share. */
export interface Stage {
  readonly classes: WordClasses;
  readonly tokens: readonly Token[];
  readonly tables: MentionTables;
  readonly lexemes: LexemeTables;
  readonly known: ReadonlySet<number>;
  readonly setting: PageSetting;
}

/** Matches roles in one sentence, whose names are matched. */
export function openScene(
  stage: Stage,
  hits: NameHits,
  { first, last, block }: { first: number; last: number; block: BlockKind },
): Scene {
  const roleHits: (RoleHit | undefined)[] = [];
  for (let at = first; at < last; at++) roleHits.push(matchRole({ ...stage, ...hits }, at, { first, last }));
  return { ...stage, ...hits, first, last, block, roleHits };
}

/** The longest role that begins here; one word alone must be read as a noun or adjective. */
function matchRole(
  stage: Stage & NameHits,
  at: number,
  { first, last }: { first: number; last: number },
): RoleHit | undefined {
  const token = stage.tokens[at]!;
  let best: RoleHit | undefined;
  for (const reading of token.surface.readings) {
    const { pos } = reading.told;
    if (pos !== "noun" && pos !== "adjective") continue;
    for (const lexeme of reading.alternatives) {
      if (enter(stage.tables.rolePaths, lexeme) === NONE) continue;
      const found = followRole(stage, {
        at,
        lexeme,
        last,
        fits: (role, end) =>
          isInShape(token, reading, role) &&
          !(role.type === "person" && cutsName(stage, { from: at - first, to: end - first }, first)),
      });
      const hit = found && { ...found, reading };
      if (!hit || (best && hit.last <= best.last)) continue;
      if (hit.last === at + 1 && !isLikely(reading, token.reading)) continue;
      best = hit;
    }
  }
  return best;
}

/** "The leaders of | Hezbollah": a role does not end within a name, which "party" is part of here. */
function cutsName(
  { nameHits }: NameHits,
  { from, to }: { readonly from: number; readonly to: number },
  first: number,
): boolean {
  for (let at = from + 1; at < to; at++) {
    const hit = nameHits[at];
    if (hit && !hit.short && hit.last > to + first) return true;
  }
  return false;
}

/** Whether the head stands in the number or plural that the role asks for. */
const isInShape = (token: Token, reading: Reading, { only, form, type }: Role): boolean =>
  (type !== "person" || form !== undefined || !isOfThings(token, reading)) &&
  (only === undefined || SHAPES[only](token, reading)) &&
  (form === undefined || isForm(token, reading, form));

const SHAPES: Record<NonNullable<Role["only"]>, (token: Token, reading: Reading) => boolean> = {
  dual: (token, reading) => isDual(token, reading),
  singular: (_token, { told }) => told.number === "singular" || told.number === "either",
  definite: (_token, { article }) => article,
};

/** In -In the plural is the likelier reading wherever the noun has one. */
const isDual = ({ surface }: Token, { told, stem, cost }: Reading): boolean =>
  told.number === "dual" &&
  !surface.readings.some(
    (other) => other.told.number === "plural" && other.stem.from === stem.from && other.cost <= cost,
  );

/** Whether the stem is a role's listed plural, in either case: "-Un" or "-In". */
function isForm({ surface }: Token, { stem }: Reading, form: string): boolean {
  const own = String.fromCharCode(...surface.codes.subarray(stem.from, stem.to));
  return own === form || own === oblique(form) || own === form + ACCUSATIVE;
}

const oblique = (form: string): string =>
  form.endsWith(NOMINATIVE) ? form.slice(0, -NOMINATIVE.length) + OBLIQUE : form;
const ACCUSATIVE = String.fromCharCode(alef);
const NOMINATIVE = String.fromCharCode(waw, nun);
const OBLIQUE = String.fromCharCode(ya, nun);

/** One word alone is a role only in the reading chosen, or in another of the same word as cheap as it. */
const isLikely = (reading: Reading, chosen: Reading): boolean =>
  reading === chosen ||
  (chosen.told.pos !== "verb" &&
    (reading.lemma === chosen.lemma || chosen.told.pos === "adjective" || reading.told.number === "plural") &&
    reading.cost <= chosen.cost + 0.3 &&
    reading.stem.from === chosen.stem.from &&
    reading.stem.to === chosen.stem.to);

/** "Aid" is spelled like "female assistants", "provinces" like "female governors": the plural of a thing is no person's. */
const isOfThings = ({ surface }: Token, { told, lemma, stem }: Reading): boolean =>
  told.gender === "f" &&
  told.number === "plural" &&
  surface.readings.some(
    (other) =>
      !other.human &&
      other.lemma !== lemma &&
      other.told.derived === "masdar" &&
      other.told.number === "plural" &&
      other.stem.from === stem.from,
  );

function followRole(
  stage: Stage,
  from: { at: number; lexeme: number; last: number; fits: (role: Role, end: number) => boolean },
): Omit<RoleHit, "reading"> | undefined {
  const { rolePaths, roles } = stage.tables;
  let state = enter(rolePaths, from.lexeme);
  let best: Omit<RoleHit, "reading"> | undefined;
  for (let at = from.at + 1; state !== NONE; at++) {
    // several roles may share a word: "the two officials" are a pair, "officials" are not
    const role = hasOutput(rolePaths, state)
      ? [...outputsAt(rolePaths, state)].map((number) => roles[number]!).find((one) => from.fits(one, at))
      : undefined;
    if (role) best = { first: from.at, last: at, role };
    if (at >= from.last) break;
    const word = wholeWord(stage.tokens[at]!);
    state = word === NONE ? NONE : follow(rolePaths, state, LEXEME_ROOM + word);
  }
  return best;
}

/** The name, the part of a name, the role that begins at a token; none outside the sentence. */
export const nameAt = ({ nameHits, first }: Scene, at: number): NameHit | undefined =>
  at < first ? undefined : nameHits[at - first];
export const partAt = ({ partHits, first }: Scene, at: number): PartHit | undefined =>
  at < first ? undefined : partHits[at - first];
export const roleAt = ({ roleHits, first }: Scene, at: number): RoleHit | undefined =>
  at < first ? undefined : roleHits[at - first];

export const entity = (scene: Scene, number: number): Entity => scene.tables.entities[number]!;

/** The entity whose relational adjective or member noun a token is, or NONE. */
export function adjectiveOf(scene: Scene, at: number): number {
  const { reading } = scene.tokens[at]!;
  if (reading.told.pos !== "adjective" && reading.told.pos !== "noun") return NONE;
  let found: number = NONE;
  let isWord = false;
  for (const lexeme of reading.alternatives) {
    const number = scene.tables.adjectives[lexeme]!;
    if (number === NONE) isWord = true;
    else if (found === NONE) found = number;
  }
  // "financial" is spelled like "Malian": an adjective of an ambiguous name is the everyday word
  return found !== NONE &&
    isWord &&
    scene.tables.entities[found]!.ambiguous &&
    !isPeopleOfMany(scene, at, found)
    ? NONE
    : found;
}

/** "Western officials": of people, and of no thing, the adjective of a part of the world says whose they are. */
function isPeopleOfMany(scene: Scene, at: number, found: number): boolean {
  const { number, gender, case: ending } = scene.tokens[at]!.reading.told;
  return (
    scene.tables.entities[found]!.country === "IMG" &&
    number === "plural" &&
    gender === "m" &&
    ending !== "any"
  );
}

/** The id of a token's lexeme, by which the grammar knows particles. */
export function idAt(scene: Scene, at: number): string {
  const token = at >= scene.first && at < scene.last ? scene.tokens[at] : undefined;
  const lexeme = token?.reading.lexeme ?? NONE;
  return lexeme === NONE ? "" : scene.lexemes.ids[lexeme]!;
}

/** Whether a token is a word of a class of 2-words/lexicon/classes. */
export const isOf = (scene: Scene, at: number, name: string): boolean =>
  at >= scene.first &&
  at < scene.last &&
  scene.classes.has(scene.tokens[at]!.reading.lexeme, scene.classes.number(name));

export const textAt = (scene: Scene, at: number): string =>
  at >= scene.first && at < scene.last ? scene.tokens[at]!.surface.text : "";

/** Whether a name stands right after a verb, as its subject does: "Bush said". */
export function isSubject(scene: Scene, at: number): boolean {
  if (at <= scene.first) return false;
  const { prefix, conjunction, article } = scene.tokens[at]!.reading;
  const before = scene.tokens[at - 1]!.reading;
  return (
    prefix === null &&
    conjunction === null &&
    !article &&
    before.told.pos === "verb" &&
    before.suffix === null &&
    before.told.number === "singular"
  );
}

export const isDefinite = (reading: Reading): boolean => reading.article || reading.suffix !== null;

/** Whether a token opens or closes a quotation. */
export const isQuoteMark = (text: string): boolean => QUOTE_MARKS.has(text);
const QUOTE_MARKS = new Set('"«»“”„‟″‹›');
