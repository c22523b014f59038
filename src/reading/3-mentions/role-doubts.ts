// Decides whether a word that could be a role is one here: it may describe a noun, be a given name, or name a thing.

import { NONE } from "../../lexicon/trie.ts";
import { isComma } from "../1-text/letters.ts";
import { plainYa } from "../1-text/transliterate.ts";
import { personRun } from "./person-runs.ts";
import { adjectiveOf, entity, nameAt, partAt, roleAt, type RoleHit, type Scene, textAt } from "./scene.ts";

/** "Fallah Mustafa": a role noun that is a given name too, before the rest of a name. */
export function isGivenName(scene: Scene, { first, last, role, reading }: RoleHit): boolean {
  const part = partAt(scene, first);
  if (role.type !== "person" || last > first + 1 || !part || part.title || reading.article) return false;
  if (reading.suffix !== null || reading.told.number === "plural") return false;
  const next = partAt(scene, last);
  if (next === undefined || next.title || next.prefix !== null || roleAt(scene, last)) return false;
  // "the aide of X" is no name, however common a given name the noun is
  const known = nameAt(scene, last);
  const isFamily = next.parts.every((number) => scene.tables.parts[number]!.part === "family");
  const isOfKnown =
    isFamily && known?.entities.some((number) => entity(scene, number).kind === "person") === true;
  return !isOfKnown && personRun(scene, first, "bare") > last;
}

/** "A plane of aid": what carries relief goods is no force. */
export function isCargo(scene: Scene, { last, role }: RoleHit): boolean {
  if (role.type !== "organization" || last >= scene.last) return false;
  const goods = scene.classes.number("relief-good");
  const { alternatives, article } = scene.tokens[last]!.reading;
  return !article && alternatives.some((lexeme) => scene.classes.has(lexeme, goods));
}

/** "Diplomatic visas", "pointing out": a word that could name people describes a noun, or is a circumstance. */
export function isNoRole(scene: Scene, at: number): boolean {
  const { reading, surface } = scene.tokens[at]!;
  const { told } = reading;
  if (told.derived === "active-participle" && told.state === "indefinite" && told.case === "oblique")
    return !isCounted(scene, at);
  if ((at === scene.first || isComma(textAt(scene, at - 1))) && isSaying(scene, at)) return true;
  const isAdjective =
    told.pos === "adjective" ||
    surface.readings.some(({ told: other, cost }) => other.pos === "adjective" && cost <= reading.cost + 0.3);
  if (isAdjective && isQuality(scene, at)) return true;
  return (isAdjective || isNisbaOfThing(scene, at)) && isModifier(scene, at);
}

/** "Eleven gunmen": after its number the counted noun stands in the singular, and from eleven on in the accusative. */
export const isCounted = (scene: Scene, at: number): boolean =>
  at > scene.first &&
  scene.tokens[at - 1]!.reading.told.pos === "number" &&
  scene.tokens[at]!.reading.conjunction === null;

/** "The political and economic files", the paper "The Economic": a definite feminine adjective in i without a name after it is no woman. */
function isQuality(scene: Scene, at: number): boolean {
  const { told, article, lemma } = scene.tokens[at]!.reading;
  if (!article || told.gender !== "f" || told.number !== "singular") return false;
  if (roleAt(scene, at)?.role.type !== "person") return false;
  if (at + 1 < scene.last && adjectiveOf(scene, at + 1) !== NONE) return false;
  return lemma !== null && lemma.endsWith(plainYa) && partAt(scene, at + 1) === undefined;
}

/** "…, calling on X to": after a comma a feminine participle of a verb that takes a party or a clause. */
function isSaying(scene: Scene, at: number): boolean {
  const circumstantial = scene.classes.number("circumstantial");
  return scene.tokens[at]!.surface.readings.some(
    ({ told, article, prefix, conjunction, alternatives }) =>
      told.derived === "active-participle" &&
      told.gender === "f" &&
      !article &&
      prefix === null &&
      conjunction === null &&
      alternatives.some((lexeme) => scene.classes.has(scene.lexemes.verbs[lexeme] ?? -1, circumstantial)),
  );
}

/** "Press reports": a noun in i after an inhuman noun is that noun's adjective. */
function isNisbaOfThing(scene: Scene, at: number): boolean {
  const { lemma } = scene.tokens[at]!.reading;
  const before = at > scene.first ? scene.tokens[at - 1]!.reading : undefined;
  return before?.told.pos === "noun" && !before.human && lemma !== null && lemma.endsWith(plainYa);
}

/** An adjective after a noun that it agrees with describes that noun. */
export function isModifier(scene: Scene, at: number): boolean {
  if (at === scene.first) return false;
  const before = scene.tokens[at - 1]!.reading;
  const { article, prefix, conjunction } = scene.tokens[at]!.reading;
  if (prefix !== null || conjunction !== null) return false;
  const isDefiniteBefore = before.article || before.suffix !== null;
  if (before.told.pos === "proper") return article && !isManyAfterOne(scene, at);
  const isNominal = before.told.pos === "noun" || before.told.pos === "adjective";
  return isNominal && isDefiniteBefore === article && !isManyAfterOne(scene, at);
}

/** "Targeting planes": a plural describes nothing singular, whatever adjective it is spelled like. */
function isManyAfterOne(scene: Scene, at: number): boolean {
  const { told } = scene.tokens[at]!.reading;
  const before = scene.tokens[at - 1]!.reading.told;
  const isMany =
    told.number === "plural" && (told.gender === "m" || (told.pos === "noun" && told.derived === "plain"));
  return isMany && (before.pos === "proper" || (before.pos === "noun" && before.number === "singular"));
}
