// Decides what is told of each difference between records and annotations: its words, and why it is one.

import type { EventRecord, Party, Range, StatementRecord } from "../model.ts";
import type { Reading } from "../reading/read.ts";
import { isSameContent, isSameSource, overlaps, sharesParty } from "./same.ts";
import type { GoldEvent, GoldParty, GoldStatement, PageMatch } from "./types.ts";

/** One difference. */
export interface Miss {
  readonly page: string;
  /** Annotated and not read; read and not annotated; both, but read otherwise. */
  readonly kind: "missed" | "spurious" | "differs";
  readonly what: "statement" | "event";
  /** An event's type; of a statement its stance. */
  readonly label: string;
  /** The words, and what stands before and after them in their paragraph. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly reasons: readonly string[];
}

/** As much of the paragraph as is shown on each side of the words. */
const AROUND = 110;

/** All differences of a page, in the order of its text. */
export function missesOf(match: PageMatch, reading: Reading): Miss[] {
  const make = maker(match.name, reading.page.text);
  const { statements, events } = match;
  const found = [
    ...statements.missed.map((gold) =>
      make(gold.cue, "missed", "statement", gold.note.stance, [
        `by ${gold.note.name}; ${wordAt(reading, gold.cue)}`,
      ]),
    ),
    ...statements.spurious.map((own) =>
      make(own.cue, "spurious", "statement", own.stance, [
        `read by ${own.rule}; source ${partyText(own.source)}`,
      ]),
    ),
    ...statements.pairs.flatMap(({ gold, own }) => {
      const reasons = statementDifferences(gold, own);
      return reasons.length > 0 ? [make(gold.cue, "differs", "statement", gold.note.stance, reasons)] : [];
    }),
    ...events.missed.map((gold) =>
      make(gold.trigger, "missed", "event", gold.note.type, whyNot(match, reading, gold)),
    ),
    ...events.spurious.map((own) => make(own.trigger, "spurious", "event", own.type, whyRead(match, own))),
    ...events.pairs.flatMap(({ gold, own }) => {
      const reasons = eventDifferences(gold, own);
      return reasons.length > 0 ? [make(gold.trigger, "differs", "event", gold.note.type, reasons)] : [];
    }),
  ];
  return found.sort((a, b) => a.at - b.at).map(({ miss }) => miss);
}

type Make = (...told: [Range, Miss["kind"], Miss["what"], string, readonly string[]]) => {
  readonly at: number;
  readonly miss: Miss;
};

function maker(page: string, text: string): Make {
  return (...[{ start, end }, kind, what, label, reasons]) => {
    const line = text.indexOf("\n", end);
    const before = tailOf(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
    const after = headOf(text.slice(end, line < 0 ? text.length : line));
    return {
      at: start,
      miss: { page, kind, what, label, before, words: text.slice(start, end), after, reasons },
    };
  };
}

/** The last words of a text, from a white space on. */
function tailOf(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.indexOf(" ", text.length - AROUND);
  return `…${text.slice(cut < 0 ? -AROUND : cut)}`;
}

function headOf(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.lastIndexOf(" ", AROUND);
  return `${text.slice(0, cut < 0 ? AROUND : cut)} …`;
}

/** What `explain` says of a word that should have been a trigger. */
function whyNot({ triggers, events }: PageMatch, reading: Reading, gold: GoldEvent): string[] {
  const other = triggers.find(
    (pair) => pair.gold === gold && !events.pairs.some(({ own }) => own === pair.own),
  );
  if (other) return [`read as ${other.own.type} by ${other.own.rule}`];
  const refused = reading.refusals.filter(({ at }) => overlaps(gold.trigger, reading.tokens[at]!));
  if (refused.length === 0) return [`no entry was tried; ${wordAt(reading, gold.trigger)}`];
  return [...new Set(refused.map(({ rule, reason }) => `refused ${rule}: ${reason}`))];
}

/** How the first word of a range is read: a wrong reading is why no entry was tried. */
function wordAt({ tokens }: Reading, range: Range): string {
  const token = tokens.find((one) => overlaps(range, one));
  if (!token) return "no word there";
  return `the word is read as ${token.reading.told.pos} ${token.reading.lemma ?? "that no lexicon knows"}`;
}

function whyRead({ triggers }: PageMatch, own: EventRecord): string[] {
  const other = triggers.find((pair) => pair.own === own);
  const found = `read by ${own.rule}, confidence ${own.confidence}: ${partyList(own.actors)} → ${partyList(own.recipients)}`;
  return other ? [`annotated as ${other.gold.note.type}`, found] : [found];
}

const partyText = ({ text, name }: Party): string => text ?? `(${name.en ?? name.ar ?? "somebody"})`;
const partyList = (parties: readonly Party[]): string => parties.map(partyText).join(", ") || "nobody";
const goldList = (parties: readonly GoldParty[]): string =>
  parties.map(({ note }) => note.text ?? `(${note.name})`).join(", ") || "nobody";

function statementDifferences(gold: GoldStatement, own: StatementRecord): string[] {
  const { note } = gold;
  return [
    ...(isSameSource(gold, own)
      ? []
      : [`source ${partyText(own.source)}, annotated ${note.source ?? `(${note.name})`}`]),
    ...(isSameContent(gold, own)
      ? []
      : [`content «${own.content.text}», annotated «${note.content.join(" … ")}»`]),
    ...(note.stance === own.stance ? [] : [`${own.stance}, annotated ${note.stance}`]),
  ];
}

function eventDifferences({ note, actors, recipients }: GoldEvent, own: EventRecord): string[] {
  const sides = [
    { side: "actor", gold: actors, read: own.actors },
    { side: "recipient", gold: recipients, read: own.recipients },
  ];
  return [
    ...sides
      .filter(({ gold, read }) => gold.length > 0 && !sharesParty(gold, read))
      .map(({ side, gold, read }) => `${side} ${partyList(read)}, annotated ${goldList(gold)}`),
    ...(note.status === own.status ? [] : [`${own.status}, annotated ${note.status}`]),
  ];
}
