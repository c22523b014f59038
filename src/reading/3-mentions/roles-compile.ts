// Decides how roles become paths: the head by its lexeme, so that every inflected form counts, the rest as fixed words.

import { buildPhrases, type PhraseTable } from "../../lexicon/phrases.ts";
import { type Checked, problemOf } from "../../lexicon/source.ts";
import { write } from "../1-text/transliterate.ts";
import { foldedWords } from "./aliases.ts";
import type { Workshop } from "./compile.ts";
import type { RoleEntry } from "./schema.ts";
import { LEXEME_ROOM, type Role } from "./types.ts";

const ARTICLE = write("Al");

/** Roles with the automaton that finds them; path words that are lexemes are numbered below the vocabulary's. */
export interface RoleLexicon {
  readonly roles: readonly Role[];
  readonly rolePaths: PhraseTable;
}

export function addRoles(shop: Workshop, entries: readonly Checked<RoleEntry>[]): RoleLexicon {
  const roles: Role[] = [];
  const paths: [number[], number][] = [];
  for (const checked of entries) {
    const { value } = checked;
    for (const text of [value.ar, ...(value.also ?? [])]) {
      const [head = "", ...rest] = text.split(" ");
      const heads = headLexemes(shop, head);
      if (heads.length === 0) {
        shop.problems.push(problemOf(checked, `«${head}» is no noun of 2-words/lexicon; add it there`));
        continue;
      }
      const isPlural =
        shop.words.find("noun", head).length === 0 && shop.words.find("adjective", head).length === 0;
      const [form = ""] = foldedWords([head]);
      const number = roles.push({ ...roleOf(value, rest.length + 1), ...(isPlural && { form }) }) - 1;
      for (const tail of tails(rest)) {
        const words = foldedWords(tail).map((word) => LEXEME_ROOM + shop.vocabulary.of(word));
        for (const lexeme of heads) paths.push([[lexeme, ...words], number]);
      }
    }
  }
  return { roles, rolePaths: buildPhrases(paths) };
}

/** The head may be listed by its plural (forces, authorities): then it is the noun whose plural that is. */
function headLexemes(shop: Workshop, head: string): readonly number[] {
  const { words } = shop;
  const lexemes = [...words.find("noun", head), ...words.find("adjective", head)];
  if (lexemes.length > 0) return lexemes;
  const nouns = words.lexemesOf(head, ["noun"]);
  return nouns.length > 0 ? nouns : words.lexemesOf(head, ["adjective"]);
}

/** The words after the head, bare and with the article where the phrase is definite: of foreign affairs, of the ... */
function tails(rest: readonly string[]): string[][] {
  if (rest.length === 0) return [[]];
  const bare = [...rest];
  const definite = rest.map((word) => (word.startsWith(ARTICLE) ? word : ARTICLE + word));
  const lastOnly = rest.map((word, at) =>
    at === rest.length - 1 && !word.startsWith(ARTICLE) ? ARTICLE + word : word,
  );
  return [bare, definite, lastOnly];
}

function roleOf(entry: RoleEntry, length: number): Role {
  return {
    id: entry.id,
    name: { ar: entry.ar, en: entry.en },
    type: entry.type,
    sectors: entry.sectors,
    country: entry.country ?? null,
    office: entry.office === true,
    speaksFor: entry["speaks-for"] === true,
    anonymous: entry.anonymous === true,
    ambiguous: entry.ambiguous === true,
    ...(entry.only && { only: entry.only }),
    length,
  };
}
