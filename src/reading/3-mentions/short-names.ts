// Decides whom a surname alone means: somebody whose full name the page gives elsewhere.

import { write } from "../1-text/transliterate.ts";
import type { Token } from "../2-words/types.ts";
import { cliticLetters, stemStart } from "./draft.ts";
import type { Mention } from "./types.ts";

/** Words of a name that stand for its bearer alone: the last, with or without its article. */
const LEAST_LETTERS = 3;

/**
 * Adds mentions of persons by the last word of a name that stands in full before or after.
 * @param mentions in order; the result is in order too
 */
export function withShortNames(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): Mention[] {
  const bearers = bearersOf(tokens, mentions);
  if (bearers.size === 0) return [...mentions];
  const own = mentions.map((mention) => corrected(tokens, mention, bearers));
  const taken = new Uint8Array(tokens.length);
  for (const mention of own) taken.fill(1, mention.first, mention.last);
  // most words are told from all bearers by their last letter, without making their key
  const ends = new Set([...bearers.keys()].map((key) => key.charCodeAt(key.length - 1)));
  const found: Mention[] = [];
  for (const { first, last, block } of sentences) {
    if (block === "furniture") continue;
    for (let at = first; at < last; at++) {
      if (taken[at] === 1) continue;
      const token = tokens[at]!;
      if (!isNameHere(token) || !ends.has(lastCode(token))) continue;
      const bearer = bearers.get(keyOf(token));
      const lead = bearer ? led(tokens, at, bearer) : 0;
      // "bin Salman" is not "Salman", nor "Abd Allah" God
      if (!bearer || (lead === 0 && isLed(bearer)) || isOfNoun(tokens, at, first)) continue;
      found.push(shortMention(tokens, at - lead, { last: at + 1, bearer }));
    }
  }
  return found.length === 0 ? own : [...own, ...found].sort((a, b) => a.first - b.first);
}

/** A surname that a famous person bears too means the one whom this page names in full. */
function corrected(
  tokens: readonly Token[],
  mention: Mention,
  bearers: ReadonlyMap<string, Mention>,
): Mention {
  if (mention.type === "person" && mention.form === "unknown-name") return asBearer(tokens, mention, bearers);
  if (mention.type !== "person" || mention.form !== "name" || mention.last !== mention.head + 1)
    return mention;
  const bearer = bearers.get(keyOf(tokens[mention.head]!));
  if (!bearer || bearer.entity === mention.entity || isLed(bearer)) return mention;
  const { entity, name, country, sectors, gender } = bearer;
  return { ...mention, entity, name, country, sectors, gender, antecedent: bearer };
}

/** "bin X": the end of a name that stands in full elsewhere. */
function asBearer(
  tokens: readonly Token[],
  mention: Mention,
  bearers: ReadonlyMap<string, Mention>,
): Mention {
  const bearer = mention.role ? undefined : bearers.get(keyOf(tokens[mention.last - 1]!));
  if (!bearer || bearer.first >= mention.first || !bearer.name.ar?.endsWith(` ${mention.name.ar}`))
    return mention;
  const { entity, name, country, sectors, gender } = bearer;
  return { ...mention, entity, name, country, sectors, gender, antecedent: bearer };
}

/** Whether the last word of a name means nobody without the one before it: son of, father of, servant of, house of. */
function isLed({ name }: Mention): boolean {
  const words = name.ar?.split(" ") ?? [];
  return LEADS.has(words.at(-2) ?? "") || words.at(-1) === GOD;
}
const GOD = write("Allh");
const LEADS: ReadonlySet<string> = new Set(
  ["bn", "ibn", "'abU", "'abI", "'abA", "Abw", "Aby", "AbA", "Ebd", "'Al", "wld", "'um"].map(write),
);

interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly block: string;
}

function bearersOf(tokens: readonly Token[], mentions: readonly Mention[]): Map<string, Mention> {
  const bearers = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.type !== "person" || mention.form === "role" || mention.last - mention.head < 1) continue;
    const last = tokens[(mention.nameLast ?? mention.last) - 1]!;
    const words = mention.name.ar?.split(" ").length ?? 1;
    if (words < 2 || last.surface.kind !== "word") continue;
    const key = keyOf(last);
    const other = bearers.get(key);
    // of two bearers the one whom the lexicon knows by this very page's full name wins only if he came first
    if (key.length >= LEAST_LETTERS && !other) bearers.set(key, mention);
  }
  return bearers;
}

/** The folded word without clitics; its article is part of a name. */
function keyOf({ surface, reading }: Token): string {
  const from = reading.article && reading.prefix !== "li" ? reading.stem.from - 2 : reading.stem.from;
  return String.fromCharCode(...surface.codes.subarray(Math.max(0, from)));
}

const lastCode = ({ surface }: Token): number => surface.codes[surface.codes.length - 1]!;

/** A word that is a verb or a particle here is none; neither is one with a pronoun of its own. */
function isNameHere({ reading }: Token): boolean {
  const { pos } = reading.told;
  return (
    (pos === "unknown" || pos === "proper" || pos === "noun" || pos === "adjective") &&
    reading.suffix === null
  );
}

/** "The eve of the feast", "the tourist sites": an everyday word right behind a noun is what that is of or like. */
function isOfNoun(tokens: readonly Token[], at: number, first: number): boolean {
  const { told, prefix, conjunction } = tokens[at]!.reading;
  if (!isEveryday(told) || prefix !== null || conjunction !== null || at === first) return false;
  const before = tokens[at - 1]!.reading;
  return isEveryday(before.told) && before.told.number !== "dual" && tokens[at - 1]!.surface.kind === "word";
}

const isEveryday = ({ pos }: Token["reading"]["told"]): boolean => pos === "noun" || pos === "adjective";

/** "bin X", "Al X": 1 where the short word before the family name belongs to it here as in the full name. */
function led(tokens: readonly Token[], at: number, { name }: Mention): 0 | 1 {
  const word = name.ar?.split(" ").at(-2);
  return word !== undefined && word.length <= 3 && at > 0 && tokens[at - 1]!.surface.text === word ? 1 : 0;
}

function shortMention(
  tokens: readonly Token[],
  first: number,
  { last, bearer }: { readonly last: number; readonly bearer: Mention },
): Mention {
  const { inner: _inner, role: _role, nameLast: _nameLast, ...rest } = bearer;
  const token = tokens[first]!;
  return {
    ...rest,
    first,
    last,
    head: first,
    start: stemStart(token, cliticLetters(token)),
    end: tokens[last - 1]!.end,
    role: null,
    prefix: token.reading.prefix,
    antecedent: bearer,
    inner: [],
  };
}
