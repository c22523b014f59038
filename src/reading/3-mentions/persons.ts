// Decides which person is named where one must be: after a title or a role.

import { NONE } from "../../lexicon/trie.ts";
import { chooseEntity } from "./choose.ts";
import { nameMention, unknownPerson } from "./draft.ts";
import { personRun } from "./person-runs.ts";
import { adjectiveOf, entity, nameAt, partAt, roleAt, type Scene } from "./scene.ts";
import type { Mention } from "./types.ts";

/** A person's name where one must stand, titles before it passed over. */
export function readPerson(scene: Scene, at: number): Mention | null {
  if (at >= scene.last) return null;
  const title = partAt(scene, at);
  if (title?.title && title.prefix === null && !title.conjoined) {
    const person = readPerson(scene, afterPoint(scene, title.last));
    if (person) return { ...person, first: at };
  }
  // "the Syrian president": after a title a nationality is no name
  if (isNationality(scene, at)) return null;
  const hit = nameAt(scene, at);
  const run = personRun(scene, at, "titled");
  if (hit && hit.cut === 0 && (hit.last >= run || roleAt(scene, hit.last))) {
    const number = chooseEntity(scene, hit);
    if (number !== NONE && entity(scene, number).kind === "person") return nameMention(scene, hit, number);
  }
  if (run === NONE || !isWhole(scene, at)) return null;
  if (hit && hit.cut === 0 && hit.last >= run && hit.last > at + 1 && chooseEntity(scene, hit) !== NONE)
    return null;
  return unknownPerson(scene, { first: at, last: run }, 0);
}

/** "Dr.X": the point of an abbreviated title. */
export function afterPoint({ tokens, last }: Scene, at: number): number {
  const isPoint =
    at + 1 < last && tokens[at]!.surface.text === "." && tokens[at]!.start === tokens[at - 1]!.end;
  return isPoint ? at + 1 : at;
}

function isNationality(scene: Scene, at: number): boolean {
  const { reading } = scene.tokens[at]!;
  const number = reading.told.pos === "adjective" && reading.article ? adjectiveOf(scene, at) : NONE;
  return (
    number !== NONE &&
    entity(scene, number).kind === "state" &&
    !nameAt(scene, at)?.entities.some((one) => scene.known.has(one))
  );
}

/** The name's first word carries no clitic, or is a known name with none. */
function isWhole(scene: Scene, at: number): boolean {
  const { prefix, conjunction } = scene.tokens[at]!.reading;
  const part = partAt(scene, at);
  return (
    (prefix === null && conjunction === null) ||
    (part !== undefined && part.prefix === null && !part.conjoined)
  );
}
