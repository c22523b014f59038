// Decides how mention entries become tables: one automaton of all names, one of roles, and lists of who held what when.

import { buildPhrases } from "../../lexicon/phrases.ts";
import {
  checkEntries,
  type Checked,
  type Problem,
  problemOf,
  type ReadFolder,
} from "../../lexicon/source.ts";
import { type WordBuilder } from "../2-words/builder.ts";
import { NAME, UNSURE } from "../2-words/tables.ts";
import { features } from "../2-words/features.ts";
import { declineAdjective } from "../2-words/inflect/decline.ts";
import { foldedWords, spellings } from "./aliases.ts";
import { type Coordinates, entityOf, type NamedEntry } from "./entities.ts";
import { addRoles } from "./roles-compile.ts";
import {
  namePartSchema,
  organizationSchema,
  outletSchema,
  personSchema,
  placeSchema,
  roleSchema,
  stateSchema,
} from "./schema.ts";
import { ALIAS, ALIAS_BITS, type Entity, type MentionTables, type NamePart, type Tenure } from "./types.ts";

/** Numbers the words of all fixed phrases; shared by every stage that has such phrases. */
export class Vocabulary {
  readonly words = new Map<string, number>();

  /** The number of a folded word. */
  of(key: string): number {
    let number = this.words.get(key);
    if (number === undefined) this.words.set(key, (number = this.words.size));
    return number;
  }

  entries(): (readonly [Uint8Array, number])[] {
    return [...this.words].map(
      ([key, number]) => [Uint8Array.from(key, (c) => c.charCodeAt(0)), number] as const,
    );
  }
}

/** What compiling shares between lexicons. */
export interface Workshop {
  readonly read: ReadFolder;
  readonly problems: Problem[];
  readonly words: WordBuilder;
  readonly vocabulary: Vocabulary;
  /** Latitude and longitude of a place by English name and country, where the gazetteer has it. */
  readonly locate: (name: string, country: string) => Coordinates | null;
}

interface Draft {
  readonly entities: Entity[];
  readonly byId: Map<string, number>;
  readonly phrases: [number[], number][];
  readonly parts: NamePart[];
  /** Adjective lexemes with their entities. */
  readonly adjectives: [number, number][];
  readonly tenures: Map<string, Tenure[]>;
}

/** Compiles `3-mentions/lexicon`; adds the names to the word lexicon, so that a name is a word too. */
export function compileMentions(shop: Workshop): Omit<MentionTables, "adjectives"> & {
  readonly adjectivePairs: readonly (readonly [number, number])[];
} {
  const draft: Draft = {
    entities: [],
    byId: new Map(),
    phrases: [],
    parts: [],
    adjectives: [],
    tenures: new Map(),
  };
  const { read, problems } = shop;
  for (const entry of checkEntries(read("states.yaml"), stateSchema, problems))
    addEntity(shop, draft, ["state", entry]);
  for (const entry of checkEntries(read("places"), placeSchema, problems))
    addEntity(shop, draft, ["place", entry]);
  for (const entry of checkEntries(read("organizations"), organizationSchema, problems)) {
    addEntity(shop, draft, [entry.value.type, entry]);
  }
  for (const entry of checkEntries(read("outlets"), outletSchema, problems))
    addEntity(shop, draft, ["outlet", entry]);
  addPersons(shop, draft);
  addNameParts(shop, draft);
  const { roles, rolePaths } = addRoles(shop, checkEntries(read("roles"), roleSchema, problems));
  return {
    entities: draft.entities,
    names: buildPhrases(draft.phrases),
    parts: draft.parts,
    adjectivePairs: draft.adjectives,
    roles,
    rolePaths,
    tenures: Object.fromEntries(draft.tenures),
    byId: Object.fromEntries(draft.byId),
  };
}

function addPersons(shop: Workshop, draft: Draft): void {
  for (const entry of checkEntries(shop.read("persons"), personSchema, shop.problems)) {
    const person = addEntity(shop, draft, ["person", entry]);
    for (const { office, of, from, to } of entry.value.offices ?? []) {
      const key = `${office} ${of}`;
      const tenure: Tenure = { person, ...(from && { from }), ...(to && { to }) };
      draft.tenures.set(key, [...(draft.tenures.get(key) ?? []), tenure]);
    }
  }
}

function addEntity(
  shop: Workshop,
  draft: Draft,
  [kind, checked]: [Entity["kind"], Checked<NamedEntry>],
): number {
  const { value } = checked;
  const number = draft.entities.push(entityOf(kind, value, shop.locate)) - 1;
  if (draft.byId.has(value.id))
    shop.problems.push(problemOf(checked, "this id is another mention entry's too"));
  draft.byId.set(value.id, number);
  for (const name of [value.ar, ...(value.also ?? [])])
    addName(shop, draft, { checked, name, number, how: ALIAS.full });
  for (const name of value.alone ?? []) addName(shop, draft, { checked, name, number, how: ALIAS.alone });
  const adjectives = [value.adjective, ...(value["adjectives-also"] ?? []), ...(value.members ?? [])].filter(
    Boolean,
  ) as string[];
  adjectives.forEach((lemma, at) => {
    const plurals = at === 0 ? (value.people ?? []) : [];
    const lexeme = shop.words.add({ lemma, pos: "adjective", id: `${value.id}.adjective` });
    for (const form of declineAdjective({ lemma, plurals })) shop.words.form(lexeme, form);
    draft.adjectives.push([lexeme, number]);
    // the word lexicon may have the member of a people or party as a noun
    for (const noun of shop.words.find("noun", lemma)) draft.adjectives.push([noun, number]);
  });
  return number;
}

interface Naming {
  readonly checked: Checked<NamedEntry>;
  readonly name: string;
  readonly number: number;
  readonly how: number;
}

function addName(shop: Workshop, draft: Draft, { checked, name, number, how }: Naming): void {
  for (const words of spellings(name)) {
    const folded = foldedWords(words);
    if (folded.length === 0) continue;
    draft.phrases.push([folded.map((word) => shop.vocabulary.of(word)), (number << ALIAS_BITS) | how]);
    const [only] = words;
    if (folded.length > 1 || only === undefined) continue;
    if (!checked.value.ambiguous && shop.words.hasWord(only)) {
      shop.problems.push(
        problemOf(checked, `«${only}» is a common word too; say ambiguous: true, or drop that form`),
      );
    }
    addProper(shop.words, only, checked.value.ambiguous === true ? NAME | UNSURE : NAME);
  }
}

/** A name is a word as well, so that the word stage can cut clitics off it. */
function addProper(words: WordBuilder, name: string, flags: number): void {
  const [known] = words.find("proper", name);
  if (known !== undefined) {
    // a sure name outweighs an unsure one of the same spelling
    if ((flags & UNSURE) === 0) words.rows[known]!.flags = flags;
    return;
  }
  const lexeme = words.add({ lemma: name, pos: "proper", flags });
  words.form(lexeme, { text: name, told: features({ pos: "proper", place: "free" }) });
}

function addNameParts(shop: Workshop, draft: Draft): void {
  for (const { value } of checkEntries(shop.read("names"), namePartSchema, shop.problems)) {
    const part: NamePart = {
      part: value.part,
      ambiguous: value.ambiguous === true,
      ...(value.sex && { sex: value.sex }),
    };
    const number = draft.parts.push(part) - 1;
    const how = value.part === "title" ? ALIAS.title : ALIAS.part;
    for (const name of value.names) {
      for (const words of spellings(name)) {
        const folded = foldedWords(words);
        if (folded.length === 0) continue;
        draft.phrases.push([folded.map((word) => shop.vocabulary.of(word)), (number << ALIAS_BITS) | how]);
        if (folded.length === 1 && value.part !== "title" && value.part !== "particle")
          addProper(
            shop.words,
            words[0]!,
            part.ambiguous || shop.words.hasWord(words[0]!) ? NAME | UNSURE : NAME,
          );
      }
    }
  }
}
