// Decides when a record says the same as an annotation: the same words, the same party, the same code.

import type { EventRecord, Party, Range, StatementRecord } from "../model.ts";
import type { GoldEvent, GoldParty, GoldStatement } from "./types.ts";

/** How much of two contents must be common, as a part of both together. */
const COMMON = 0.5;

export const overlaps = (a: Range | null, b: Range | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Offsets of a party that the text names; null for one that is only understood. */
const rangeOf = ({ start, end }: Party): Range | null =>
  start === null || end === null ? null : { start, end };

/** One cue reports both. */
export const isSameCue = ({ cue }: GoldStatement, own: StatementRecord): boolean => overlaps(cue, own.cue);

/** One word carries both acts, whatever their types. */
export const isSameTrigger = ({ trigger, other }: GoldEvent, own: EventRecord): boolean =>
  overlaps(trigger, own.trigger) || overlaps(other, own.trigger);

/** One word carries both acts, and they are of one type. */
export const isSameEvent = (gold: GoldEvent, own: EventRecord): boolean =>
  gold.note.type === own.type && isSameTrigger(gold, own);

/** Whether one party of the annotation is among those of the record. */
export const sharesParty = (gold: readonly GoldParty[], own: readonly Party[]): boolean =>
  gold.some(({ at, note }) =>
    own.some((party) => isSameParty({ at, words: note.text, name: note.name }, party)),
  );

/** Whether country and a sector of one of them agree; an annotation without sectors asks for none. */
export const sharesCode = (gold: readonly GoldParty[], own: readonly Party[]): boolean =>
  gold.some(({ country, sectors }) =>
    own.some(
      (party) =>
        party.country === country &&
        (sectors.length === 0 || sectors.some((sector) => party.sectors.includes(sector))),
    ),
  );

/** Whether the country of one of them agrees. */
export const sharesCountry = (gold: readonly GoldParty[], own: readonly Party[]): boolean =>
  gold.some(({ country }) => own.some((party) => party.country === country));

export const isSameSource = ({ source, note }: GoldStatement, own: StatementRecord): boolean =>
  isSameParty({ at: source, words: note.source, name: note.name }, own.source);

/** Where the two contents are mostly the same words. What a record takes from the next paragraph does not count. */
export function isSameContent({ content, paragraph }: GoldStatement, own: StatementRecord): boolean {
  const { start } = own.content;
  const end = Math.min(own.content.end, paragraph.end);
  if (!content || start < paragraph.start || start >= paragraph.end) return false;
  const common = Math.max(0, Math.min(content.end, end) - Math.max(content.start, start));
  return common / (Math.max(content.end, end) - Math.min(content.start, start)) >= COMMON;
}

interface Named {
  readonly at: Range | null;
  readonly words: string | null;
  readonly name: string;
}

/** The words overlap, or one of the record's names is the annotation's name or words. */
function isSameParty({ at, words, name }: Named, own: Party): boolean {
  if (overlaps(at, rangeOf(own))) return true;
  const wanted = new Set([plain(name), plain(words)]);
  return (
    plain(name) !== "" &&
    [own.name.en, own.name.ar, own.text].some((own) => plain(own) !== "" && wanted.has(plain(own)))
  );
}

/** Vowel signs, tatweel and what accents leave behind when letters are taken apart. */
const SIGNS = /[\u0300-\u036f\u064b-\u0652\u0640]/g;

/** A name as it is compared: letters and digits alone, without case, accents and vowel signs. */
function plain(name: string | null | undefined): string {
  return (name ?? "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(SIGNS, "")
    .replaceAll("\u0649", "\u064a") // alef maqsura is written for ya
    .replaceAll("\u0629", "\u0647") // ha is written for ta marbuta
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
