// Stage 8: the isnad: every event bound to its statement, every statement to the page, as records.

import type {
  DatingRecord,
  DocumentRecord,
  EventRecord,
  IsnadRecord,
  Party,
  Place,
  Span,
  StatementRecord,
} from "../../model.ts";
import type { Entity, Mention } from "../3-mentions/types.ts";
import type { Dating } from "../4-time/index.ts";
import type { Statement } from "../6-statements/types.ts";
import type { Evented } from "../7-events/index.ts";
import type { FoundEvent } from "../7-events/types.ts";
import { type Outlets, sameName } from "./outlets.ts";
import { type Ledger, participantParty, sourceParty } from "./parties.ts";
import { provenanceOf } from "./provenance.ts";

/** Everything that a page comes to. */
export interface Records {
  readonly document: DocumentRecord;
  readonly statements: readonly StatementRecord[];
  readonly events: readonly EventRecord[];
}

interface Binding extends Ledger {
  readonly id: string;
  /** From the publisher back along the page's lineage. */
  readonly page: readonly Party[];
}

/** Makes the records of a page. */
export function bindChains(
  doc: Evented & { readonly published: string | null; readonly dating: Dating | null },
  entities: readonly Entity[],
  outlets: Outlets,
): Records {
  const { page, tokens } = doc;
  const ledger: Ledger = { text: page.text, tokens, entities };
  const { publisher, lineage, account } = provenanceOf({ doc, ledger, outlets });
  const binding: Binding = {
    ...ledger,
    id: page.id,
    page: lineage.length > 0 ? lineage : publisher ? [publisher] : [],
  };
  const document: DocumentRecord = {
    kind: "document",
    id: page.id,
    ...(page.path !== undefined && { path: page.path }),
    ...(page.url !== undefined && { url: page.url }),
    ...(page.title !== undefined && { title: page.title }),
    text: page.text,
    publisher,
    published: doc.published === null ? null : { value: doc.published },
    ...(doc.dating && { dating: datingRecord(ledger, doc.dating) }),
    lineage,
    account,
    findings: page.findings,
  };
  return {
    document,
    statements: doc.statements.map((statement) => statementRecord(binding, statement)),
    events: doc.events.map((event) => eventRecord(binding, doc, event)),
  };
}

const span = ({ text }: Ledger, start: number, end: number): Span => ({
  start,
  end,
  text: text.slice(start, end),
});

const datingRecord = (ledger: Ledger, { by, from, to, confidence, start, end }: Dating): DatingRecord => ({
  ...span(ledger, start, end),
  by,
  from,
  to,
  confidence,
});

const statementId = (binding: Binding, statement: Statement): string =>
  `${binding.id}:s${binding.tokens[statement.first]!.start}-${statement.content.start}`;

function statementRecord(binding: Binding, statement: Statement): StatementRecord {
  const { tokens } = binding;
  return {
    kind: "statement",
    id: statementId(binding, statement),
    document: binding.id,
    content: span(binding, statement.content.start, statement.content.end),
    cue: span(binding, tokens[statement.first]!.start, tokens[statement.last - 1]!.end),
    source: sourceParty(binding, statement.source),
    form: statement.form,
    stance: statement.stance,
    anonymous: statement.anonymous,
    ...(statement.anonymity !== null && { anonymity: statement.anonymity }),
    within: statement.within ? statementId(binding, statement.within) : null,
    chain: chainOf(binding, statement),
    rule: statement.cue.id,
  };
}

/** From the publisher through the page's lineage and the enclosing statements to the first voice. */
function chainOf(binding: Binding, statement: Statement | null): Party[] {
  const voices: Party[] = [];
  for (let inner = statement; inner; inner = inner.within) {
    voices.unshift(sourceParty(binding, inner.source));
    if (inner.source.via) voices.unshift(sourceParty(binding, inner.source.via));
  }
  const chain: Party[] = [];
  for (const party of [...binding.page, ...voices]) if (!isSame(chain.at(-1), party)) chain.push(party);
  return chain;
}

/** One outlet named twice in a row is one link. */
function isSame(a: Party | undefined, b: Party): boolean {
  if (!a) return false;
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  if (a.type === "outlet" && b.type === "outlet") return sameName(a.name.ar ?? "", b.name.ar ?? "");
  return a.entity === b.entity && a.name.ar !== undefined && a.name.ar === b.name.ar;
}

function eventRecord(binding: Binding, doc: Evented, event: FoundEvent): EventRecord {
  const token = doc.tokens[event.trigger.at]!;
  const sentence = doc.sentences[event.sentence]!;
  const parties = (list: FoundEvent["actors"]): Party[] =>
    list.map((participant) => participantParty(binding, participant)).filter((party) => party !== null);
  return {
    kind: "event",
    id: `${binding.id}:e${token.start}-${event.type}`,
    document: binding.id,
    type: event.type,
    mode: event.mode,
    contexts: event.contexts,
    trigger: span(binding, token.start, token.end),
    sentence: { start: sentence.start, end: sentence.end },
    actors: parties(event.actors),
    recipients: parties(event.recipients),
    ...(event.trigger.rule.joint && { joint: true as const }),
    status: event.status,
    date: event.date,
    place: event.place ? placeRecord(binding, event.place) : null,
    statement: event.statement ? statementId(binding, event.statement) : null,
    chain: chainOf(binding, event.statement),
    confidence: event.confidence,
    rule: event.trigger.rule.id,
  };
}

function placeRecord(binding: Binding, mention: Mention): Place {
  const place = binding.entities[mention.place];
  const { start, end } = mention;
  return {
    ...span(binding, start, end),
    name: place?.name ?? mention.name,
    country: place?.country ?? mention.country,
    ...(place?.lat !== undefined && place.lon !== undefined && { lat: place.lat, lon: place.lon }),
  };
}

/** Records in the order of the contract: the document, its statements, its events. */
export function* inOrder(records: Records): Generator<IsnadRecord> {
  yield records.document;
  yield* records.statements;
  yield* records.events;
}
