// Decides which names are near one that nobody has: few letters differ.

import { foldWords } from "../../store/names/fold-words.ts";
import { allForms, type Named, type NameKind, namesByKey } from "../../store/questions/names.ts";
import type { Db } from "../../store/store.ts";

const MOST = 3;
/** Names are near where no more than this part of their letters differ. */
const FAR = 0.4;

/** The nearest names of the store. */
export async function nearNames(db: Db, given: string, kind: NameKind): Promise<Named[]> {
  const folded = foldWords(given).trim();
  const scored = (await allForms(db, kind)).map(({ form, key }) => ({
    key,
    far: nearest(folded, form.trim()),
  }));
  const near = scored.filter(({ far }) => far <= FAR).sort((a, b) => a.far - b.far);
  const keys = [...new Set(near.map(({ key }) => key))].slice(0, MOST);
  const names = await namesByKey(db, keys, kind);
  return keys.flatMap((key) => names.get(key) ?? []);
}

/** The farness of the whole name, or of as many words of it as are given: the surname of a whole name. */
function nearest(given: string, form: string): number {
  const many = given.split(" ").length;
  const words = form.split(" ");
  const parts = words.slice(many - 1).map((_, at) => words.slice(at, at + many).join(" "));
  return Math.min(...[form, ...parts].map((part) => farness(given, part)));
}

/** Letters to change (Levenshtein), as a part of the longer name. */
function farness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length, 1);
  if (Math.abs(a.length - b.length) > FAR * longer) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! / longer;
}
