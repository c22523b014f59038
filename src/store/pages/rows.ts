// Decides what of a coded page stands in which columns.

import { daysIn, isoDay } from "../../corpus/days.ts";
import type { CampRecord } from "../../corpus/camps/types.ts";
import type { ForecastRecord } from "../../corpus/forecasts/types.ts";
import { partyKey } from "../../corpus/party-key.ts";
import type { DocumentRecord, EventRecord, MentionRecord, Party, StatementRecord } from "../../model.ts";
import { type EventType, quadOf } from "../../reading/7-events/plover.ts";
import { foldWords } from "../names/fold-words.ts";
import { nameRows, placeKey } from "../names/rows.ts";
import { pack } from "../pack.ts";
import type { IndexRow } from "../search/types.ts";
import { storable } from "../storable.ts";
import type { Row } from "../store.ts";
import type { Coded } from "./coded.ts";

/** A coded page as rows, but for its version's number. */
export interface PageRows {
  readonly document: Omit<Row<"document">, "version">;
  readonly document_source: Row<"document_source">;
  readonly statement: readonly Row<"statement">[];
  readonly forecast: readonly Row<"forecast">[];
  readonly camp: readonly Row<"camp">[];
  readonly camp_member: readonly Row<"camp_member">[];
  readonly statement_about: readonly Row<"statement_about">[];
  readonly event: readonly Row<"event">[];
  readonly event_party: readonly Row<"event_party">[];
  readonly index: IndexRow;
  readonly named: readonly Row<"named">[];
  readonly named_form: readonly Row<"named_form">[];
}

/**
 * The rows of a page.
 * @param added the instant, ISO
 */
export function rowsOf(
  { page, identity, coder, records, sketch, terms, mentions, forecasts, camps }: Coded,
  added: string,
): PageRows {
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
    forecast: forecasts.map((forecast) => forecastRow(forecast)),
    camp: camps.map((camp) => campRow(camp, published)),
    camp_member: camps.flatMap(memberRows),
    statement_about: statements.flatMap((statement) => aboutRows(statement, mentions)),
    event: events.map((event) => eventRow(event, document)),
    event_party: events.flatMap(partyRows),
    index: indexRow(document, terms),
    ...nameRows(records, mentions),
  };
}

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
  const { id, document, content, cue, stance, form, anonymous, within, source } = record;
  return {
    id,
    document,
    start: cue.start,
    stance,
    form,
    anonymous: anonymous ? 1 : 0,
    within,
    speaker: keyOf(source),
    speaker_country: countryOf(source),
    published,
    folded: foldWords(content.text),
    record: JSON.stringify(record),
  };
}

/** Outlets report: what they are told to have said or done is not their country's. */
const countryOf = ({ type, country }: { type: string; country: string | null }): string | null =>
  type === "outlet" ? null : country;

function forecastRow(record: ForecastRecord): Row<"forecast"> {
  const { id, document, statement, nature } = record;
  return { id, document, statement, nature, record: JSON.stringify(record) };
}

function campRow(record: CampRecord, published: string | null): Row<"camp"> {
  const { id, document, name, favours, opposes, holds } = record;
  const told = [name, ...favours, ...opposes, ...holds];
  const folded = told.map(({ text }) => foldWords(text)).join("\n");
  return { id, document, start: name.start, published, folded, record: JSON.stringify(record) };
}

const memberRows = ({ id, document, members }: CampRecord): Row<"camp_member">[] =>
  members.map((member) => ({ camp: id, document, key: keyOf(member), country: countryOf(member) }));

/** Whatever a lexicon knows among the names of the content, each once. */
function aboutRows(
  { id, document, content }: StatementRecord,
  mentions: readonly MentionRecord[],
): Row<"statement_about">[] {
  const inside = mentions.filter(
    ({ start, end, entity }) => entity !== null && start >= content.start && end <= content.end,
  );
  const rows = inside.map((mention): [string, Row<"statement_about">] => [
    mention.entity!,
    { statement: id, document, key: mention.entity!, country: countryOf(mention) },
  ]);
  return [...new Map(rows).values()];
}

function eventRow(record: EventRecord, { text, published }: DocumentRecord): Row<"event"> {
  const { id, document, sentence, trigger, type, mode, status, place, statement, confidence } = record;
  const value = record.date?.value ?? published?.value ?? null;
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
    place: place && placeKey(place),
    place_country: place && place.country,
    statement,
    confidence,
    folded: foldWords(text.slice(sentence.start, sentence.end)),
    record: JSON.stringify(record),
  };
}

function partyRows({ id, document, actors, recipients }: EventRecord): Row<"event_party">[] {
  const rows = (parties: readonly Party[], role: "actor" | "recipient"): Row<"event_party">[] =>
    parties.map((party) => ({ event: id, document, role, key: keyOf(party), country: countryOf(party) }));
  return [...rows(actors, "actor"), ...rows(recipients, "recipient")];
}
