// Decides how the name of somebody whom no lexicon knows is written in English: word by word as known people's names are.

import type { Name } from "../../model.ts";
import { romanise } from "../1-text/romanise.ts";
import type { Entity } from "../3-mentions/types.ts";

type Spellings = ReadonlyMap<string, string>;

/** One table for each compiled lexicon, made when the first unknown name asks for it. */
const tables = new WeakMap<readonly Entity[], Spellings>();

/** The name with an English spelling added where it has none. */
export function inEnglish(name: Name, entities: readonly Entity[]): Name {
  if (name.en !== undefined || name.ar === undefined) return name;
  let spellings = tables.get(entities);
  if (!spellings) tables.set(entities, (spellings = spellingsOf(entities)));
  const words = name.ar.split(" ").filter((word) => word !== "");
  const en = words.map((word) => spellings.get(word) ?? romanise(word)).join(" ");
  return en.trim() === "" ? name : { ...name, en };
}

/** How known persons spell each word of their names: the commonest spelling of a word. */
function spellingsOf(entities: readonly Entity[]): Spellings {
  const counts = new Map<string, Map<string, number>>();
  for (const { kind, name } of entities) {
    if (kind !== "person" || name.ar === undefined || name.en === undefined) continue;
    const [ar, en] = [name.ar.split(" "), name.en.split(" ")];
    if (ar.length !== en.length) continue;
    ar.forEach((word, at) => {
      const spelled = counts.get(word) ?? new Map<string, number>();
      spelled.set(en[at]!, (spelled.get(en[at]!) ?? 0) + 1);
      counts.set(word, spelled);
    });
  }
  const best = new Map<string, string>();
  for (const [word, spelled] of counts) best.set(word, commonest(spelled));
  return best;
}

function commonest(spelled: ReadonlyMap<string, number>): string {
  const [first] = [...spelled].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first![0];
}
