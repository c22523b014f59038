// Decides what of a coded page stands in which columns.

import { daysIn, isoDay } from "../../corpus/days.ts";
import { partyKey } from "../../corpus/party-key.ts";
import type { DocumentRecord, EventRecord, Party, StatementRecord } from "../../model.ts";
import { type EventType, quadOf } from "../../reading/7-events/plover.ts";
import { pack } from "../pack.ts";
import type { IndexRow } from "../search/types.ts";
import type { Row } from "../store.ts";
import type { Coded } from "./coded.ts";

/** A coded page as rows, but for its version's number. */
export interface PageRows {
  readonly document: Omit<Row<"document">, "version">;
  readonly document_source: Row<"document_source">;
  readonly statement: readonly Row<"statement">[];
  readonly event: readonly Row<"event">[];
  readonly event_party: readonly Row<"event_party">[];
  readonly index: IndexRow;
}

/**
 * The rows of a page.
 * @param added the instant, ISO
 */
export function rowsOf({ page, identity, coder, records, sketch, terms }: Coded, added: string): PageRows {
  const { document, statements, events } = records;
  const { text, ...record } = document;
  const published = document.published?.value ?? null;
  return {
    document: {
      id: document.id,
      address: storable(identity.address),
      content: identity.content,
      coder,
      url: document.url === undefined ? null : storable(document.url),
      title: document.title === undefined ? null : JSON.stringify(document.title),
      text: JSON.stringify(text),
      publisher: document.publisher && keyOf(document.publisher),
      published,
      record: JSON.stringify(record),
      added,
    },
    document_source: {
      document: document.id,
      page: pack(page),
      sketch: pack(sketch),
      terms: pack(terms),
    },
    statement: statements.map((statement) => statementRow(statement, published)),
    event: events.map((event) => eventRow(event, published)),
    event_party: events.flatMap(partyRows),
    index: indexRow(document, terms),
  };
}

/** PostgreSQL keeps no character zero, neither engine half a surrogate pair. */
const storable = (words: string): string => words.toWellFormed().replaceAll("\0", "\ufffd");

/** The key under which a party is kept and asked for. */
const keyOf = (party: Party): string => storable(partyKey(party));

function indexRow({ id, publisher, published }: DocumentRecord, terms: IndexRow["terms"]): IndexRow {
  const days = published && daysIn(published.value);
  return {
    document: id,
    outlet: publisher && keyOf(publisher),
    dayFrom: days && isoDay(days.from),
    dayTo: days && isoDay(days.to),
    terms,
  };
}

function statementRow(record: StatementRecord, published: string | null): Row<"statement"> {
  const { id, document, cue, stance, form, anonymous, within, source } = record;
  return {
    id,
    document,
    start: cue.start,
    stance,
    form,
    anonymous: anonymous ? 1 : 0,
    within,
    speaker: keyOf(source),
    speaker_country: source.country,
    published,
    record: JSON.stringify(record),
  };
}

function eventRow(record: EventRecord, published: string | null): Row<"event"> {
  const { id, document, trigger, type, mode, status, place, statement, confidence } = record;
  const value = record.date?.value ?? published;
  const days = value === null ? null : daysIn(value);
  return {
    id,
    document,
    start: trigger.start,
    type,
    mode,
    quad: quadOf(type as EventType),
    status,
    day_from: days && isoDay(days.from),
    day_to: days && isoDay(days.to),
    place: place && storable(place.name.en ?? place.name.ar ?? place.text),
    place_country: place && place.country,
    statement,
    confidence,
    record: JSON.stringify(record),
  };
}

function partyRows({ id, document, actors, recipients }: EventRecord): Row<"event_party">[] {
  const rows = (parties: readonly Party[], role: "actor" | "recipient"): Row<"event_party">[] =>
    parties.map((party) => ({ event: id, document, role, key: keyOf(party), country: party.country }));
  return [...rows(actors, "actor"), ...rows(recipients, "recipient")];
}
