// Decides whom a name means that no page of the store has: an entity of the lexicons; and tells who owns an outlet.

import { loadLexicons } from "../../host/lexicons.ts";
import { mentionRecords } from "../../reading/8-chains/extras.ts";
import type { Entity } from "../../reading/3-mentions/types.ts";
import { Reader } from "../../reading/read.ts";
import { foldWords } from "../../store/names/fold-words.ts";
import type { Named, NameKind } from "../../store/questions/names.ts";

/** A country by its code, or entities. */
export type Listed =
  | { readonly kind: "country"; readonly code: string }
  | {
      readonly kind: "names";
      /** Those who are called just so, and those whose names hold the words. */
      readonly exact: readonly Named[];
      readonly within: readonly Named[];
    };

/** Entities that are called so in the lexicons. */
export function lexiconNames(given: string, kind: NameKind): Listed {
  const lexicons = loadLexicons();
  const { entities } = lexicons.mentions;
  const fit = entities.filter((entity) => (entity.kind === "place") === (kind === "place"));
  const code = given.toUpperCase();
  if (/^[A-Z]{3}$/u.test(code) && entities.some(({ country }) => country === code))
    return { kind: "country", code };
  const folded = foldWords(given);
  const exact = fit.filter((entity) => entity.id === given || formsOf(entity).includes(folded));
  const read = exact.length > 0 ? exact : readName(given, new Reader(lexicons), fit);
  const within =
    folded === " " ? [] : fit.filter((entity) => formsOf(entity).some((one) => one.includes(folded)));
  const named = (all: readonly Entity[]): Named[] => all.map((one) => namedOf(one, kind));
  return { kind: "names", exact: named(read), within: named(within) };
}

/** By the ids of outlets: who owns them. */
export const lexiconOwners = (): ReadonlyMap<string, string> =>
  new Map(
    loadLexicons().mentions.entities.flatMap(({ id, owner }): [string, string][] =>
      owner === undefined ? [] : [[id, owner]],
    ),
  );

const formsOf = ({ name }: Entity): string[] =>
  [name.ar, name.en].flatMap((one) => (one ? foldWords(one) : []));

/** Whom the words name where they stand alone on a page: other spellings and short names are found so. */
function readName(given: string, reader: Reader, fit: readonly Entity[]): Entity[] {
  const blocks = [{ start: 0, end: given.length, kind: "body" as const }];
  const reading = reader.read({ id: "name", text: given, blocks, findings: [] });
  const ids = [...mentionRecords(reading, reader.lexicons.mentions.entities)].flatMap(
    ({ entity, start, end }) => (entity !== null && 2 * (end - start) > given.length ? [entity] : []),
  );
  return fit.filter(({ id }) => ids.includes(id));
}

/** Events name places by their English names. */
const namedOf = ({ id, kind: type, country, name }: Entity, kind: NameKind): Named => ({
  key: kind === "place" ? (name.en ?? name.ar ?? id) : id,
  ...{ type, country, name },
});
