// Decides whom a surname alone means: somebody whose full name the page gives elsewhere.

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
      if (bearer) found.push(shortMention(token, at, bearer));
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
  if (mention.type !== "person" || mention.form !== "name" || mention.last !== mention.head + 1)
    return mention;
  const bearer = bearers.get(keyOf(tokens[mention.head]!));
  if (!bearer || bearer.entity === mention.entity) return mention;
  const { entity, name, country, sectors, gender } = bearer;
  return { ...mention, entity, name, country, sectors, gender, antecedent: bearer };
}

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

function shortMention(token: Token, at: number, bearer: Mention): Mention {
  const { inner: _inner, role: _role, nameLast: _nameLast, ...rest } = bearer;
  return {
    ...rest,
    first: at,
    last: at + 1,
    head: at,
    start: stemStart(token, cliticLetters(token)),
    end: token.end,
    role: null,
    prefix: token.reading.prefix,
    antecedent: bearer,
    inner: [],
  };
}
