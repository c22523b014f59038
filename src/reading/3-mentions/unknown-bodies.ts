// Decides which words after a noun for bodies are the name of one that no lexicon knows: "the company X Y".

import { NONE } from "../../lexicon/trie.ts";
import { taMarbuta } from "../1-text/transliterate.ts";
import { adjectiveOf, isOf, nameAt, partAt, roleAt, type Scene } from "./scene.ts";
import type { Walk } from "./walk.ts";

/** Names of bodies in words of another language have rarely more. */
const MOST_WORDS = 4;

/** Takes such a name right after the noun; false where what follows may be anything else. */
export function takeUnknownBody(walk: Walk): boolean {
  const { scene, role, scope, at } = walk;
  if (role.type !== "organization" || walk.closed || walk.described || walk.some) return false;
  if (scope.entity !== NONE || scope.name || at >= scene.last || !isStrange(scene, at)) return false;
  if (!bearsName(scene, at - 1) || isDescription(scene, at)) return false;
  const end = endOfName(scene, at);
  const isAfter = isOf(scene, at - 1, "before-name");
  const words = scene.tokens.slice(isAfter ? at : at - 1, end).map(({ surface }) => surface.text);
  scope.name = { ar: words.join(" ") };
  const from = isAfter ? at : at - 1;
  scope.core = { start: scene.tokens[from]!.start, end: scene.tokens[end - 1]!.end };
  walk.at = end;
  walk.closed = true;
  return true;
}

/** The name goes on with strange words and names of persons; a school's ends in its field: "X institute of (li-) technology". */
function endOfName(scene: Scene, at: number): number {
  let end = at + 1;
  while (end < scene.last && end < at + MOST_WORDS && isNamePart(scene, end)) end++;
  return isOf(scene, at - 1, "part-of-name") && isField(scene, end) ? end + 1 : end;
}

function isNamePart(scene: Scene, at: number): boolean {
  const { told, prefix, conjunction } = scene.tokens[at]!.reading;
  const isProper = told.pos === "proper" && prefix === null && conjunction === null;
  return isStrange(scene, at) || (isProper && !nameAt(scene, at) && !roleAt(scene, at));
}

function isField(scene: Scene, at: number): boolean {
  if (at >= scene.last) return false;
  const { told, prefix, article } = scene.tokens[at]!.reading;
  return told.pos === "noun" && prefix === "li" && article && !nameAt(scene, at) && !roleAt(scene, at);
}

/** An unknown word with the ending of the feminine describes the noun rather than names it. */
const isDescription = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.surface.text.endsWith(taMarbuta) && scene.tokens[at - 1]!.reading.told.gender === "f";

const bearsName = (scene: Scene, at: number): boolean =>
  isOf(scene, at, "before-name") || isOf(scene, at, "part-of-name");

/** A word that no lexicon has, or a foreign one: no name, role or nationality of its own. */
function isStrange(scene: Scene, at: number): boolean {
  const { told, prefix, conjunction, suffix } = scene.tokens[at]!.reading;
  if (told.pos !== "unknown" && told.pos !== "foreign") return false;
  if (prefix !== null || conjunction !== null || suffix !== null) return false;
  return (
    !nameAt(scene, at) && !roleAt(scene, at) && !partAt(scene, at)?.title && adjectiveOf(scene, at) === NONE
  );
}
