// Makes the records of `--with mentions,words`: every name, role and time, and every word with its cut and lemma.

import { NONE } from "../../lexicon/trie.ts";
import type { MentionRecord, MentionType, WordRecord } from "../../model.ts";
import { foldUnit, IGNORED } from "../1-text/letters.ts";
import { alefMaqsura, plainAlef, write } from "../1-text/transliterate.ts";
import { FUSED, type LexemeTables, VERBLIKE } from "../2-words/tables.ts";
import type { Reading, Token } from "../2-words/types.ts";
import type { Entity, Mention } from "../3-mentions/types.ts";
import type { Evented } from "../7-events/index.ts";

/** Times that name a date; clock times and durations are not mentions. */
const DATED = new Set(["day", "week", "month", "quarter", "season", "year", "decade", "range"]);

/** Mentions in order, those inside others after them. */
export function* mentionRecords(doc: Evented, entities: readonly Entity[]): Generator<MentionRecord> {
  const { text, id } = doc.page;
  const record = (mention: Mention): MentionRecord => {
    const { start, end } = mention.core ?? mention;
    const other = mention.core?.entity === undefined ? null : entities[mention.core.entity]!;
    return {
      kind: "mention",
      document: id,
      start,
      end,
      text: text.slice(start, end),
      type: other?.kind ?? typeOf(mention),
      entity: other?.id ?? (mention.entity === NONE ? null : entities[mention.entity]!.id),
      country: other?.country ?? mention.country,
      sectors: other?.sectors ?? mention.sectors,
    };
  };
  for (const mention of doc.mentions) {
    yield record(mention);
    for (const inner of mention.inner) if (!isSame(inner, mention)) yield record(inner);
  }
  for (const { start, end, value, grain } of doc.times) {
    if (!DATED.has(grain)) continue;
    const base = {
      kind: "mention",
      document: id,
      start,
      end,
      text: text.slice(start, end),
      type: "time",
    } as const;
    yield { ...base, entity: null, country: null, sectors: [], ...(value !== null && { value }) };
  }
}

/** The name that a noun introduces is one with it: "the movement X", "the city of X". */
function isSame(inner: Mention, outer: Mention): boolean {
  if (inner.first === outer.first && inner.last === outer.last) return true;
  return outer.core !== undefined && inner.entity === outer.entity && inner.place === outer.place;
}

/** A role without a name is an office or an unnamed mass, whoever it goes back to; only names are persons, bodies and places. */
function typeOf(mention: Mention): MentionType {
  if (mention.described) return "office";
  if (mention.form === "name" || mention.form === "unknown-name" || mention.core) return mention.type;
  if (mention.form === "people") return "unnamed";
  return mention.type === "unnamed" ? "unnamed" : "office";
}

const CONJUNCTION = { wa: write("wa"), fa: write("fa") };
const PREFIX = { bi: write("bi"), li: write("li"), ka: write("ka") };
const FUTURE = write("sa");
const LAM = PREFIX.li;

/** Words in order; marks are left out. */
export function* wordRecords(doc: Evented, lexemes: LexemeTables): Generator<WordRecord> {
  const { text, id } = doc.page;
  for (const token of doc.tokens) {
    if (token.surface.kind === "punctuation" || token.surface.kind === "symbol") continue;
    const { lexeme, lemma, told } = token.reading;
    const flags = lexeme < 0 ? 0 : lexemes.flags[lexeme]!;
    yield {
      kind: "word",
      document: id,
      start: token.start,
      end: token.end,
      text: text.slice(token.start, token.end),
      segments: segmentsOf(token, (flags & FUSED) !== 0),
      lemma,
      pos: (flags & VERBLIKE) !== 0 ? "verb" : told.pos,
    };
  }
}

/** Clitics as they are spelled by themselves, the stem with its article as written. */
function segmentsOf(token: Token, isFused: boolean): string[] {
  const { reading } = token;
  const letters = lettersOf(token.surface.text);
  if (token.surface.kind !== "word" || letters.length !== token.surface.codes.length)
    return [token.surface.text];
  const segments: string[] = [];
  if (reading.conjunction) segments.push(CONJUNCTION[reading.conjunction]);
  if (reading.prefix) segments.push(PREFIX[reading.prefix]);
  if (reading.future) segments.push(FUTURE);
  const stem = stemOf(reading, letters);
  if (isFused) segments.push(stem.slice(0, 1), stem.slice(1));
  else segments.push(stem);
  if (reading.suffix) segments.push(letters.slice(reading.stem.to).join(""));
  return segments;
}

function stemOf(reading: Reading, letters: readonly string[]): string {
  const stem = letters.slice(reading.stem.from, reading.stem.to).join("");
  if (hidesMaqsura(reading, stem)) return stem.slice(0, -1) + alefMaqsura;
  return reading.article ? plainAlef + LAM + stem : stem;
}

/** Before a pronoun alef maqsura is written as alef: "he threw it". */
const hidesMaqsura = ({ told, lemma, suffix }: Reading, stem: string): boolean =>
  suffix !== null &&
  told.number !== "dual" &&
  stem.endsWith(plainAlef) &&
  lemma !== null &&
  lemma.endsWith(alefMaqsura);

/** Written letters, one a folded code: marks and tatweel fall away. */
function lettersOf(text: string): string[] {
  return Array.from(text).filter((letter) => foldUnit(letter.charCodeAt(0)) !== IGNORED);
}
