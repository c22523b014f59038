// Decides what a page reports: its events, and the sentences of its lead in which none was found (echoes).

import { NONE } from "../lexicon/trie.ts";
import type {
  DateValue,
  DocumentRecord,
  EventRecord,
  Party,
  PartyType,
  Span,
  StatementRecord,
} from "../model.ts";
import type { TokenSentence } from "../reading/2-words/types.ts";
import type { Entity } from "../reading/3-mentions/types.ts";
import type { Evented } from "../reading/7-events/index.ts";
import type { Records } from "../reading/8-chains/index.ts";
import type { Bag } from "./bag.ts";
import { daysIn } from "./days.ts";
import { isDenied } from "./disputes/denied.ts";
import { innermost, type Toll } from "./disputes/tolls.ts";
import { partyKey } from "./party-key.ts";
import type { Days, Report } from "./types.ts";

/** A page is put online up to so many days after what it reports as of its own day. */
const LATE = 1;
/** What is denied is said to have happened some time before: the denial's day says nothing of it. */
const BEFORE_DENIAL = 30;
/** What a lead tells is news: where its date is older than this, it is likely that of something else in the sentence. */
const NEWS = 7;
/** Letters of an ISO day. */
const DAY = 10;
/** What a page tells outside its lead of more days ago than this, it recalls. */
const RECENT = 2;
/** A sentence without an event is compared only where it names so many known things. */
const LEAST_NAMED = 1;
/** A sentence without an event tells one on other pages' word alone. */
const ECHO_CONFIDENCE = 0.3;

/** A sentence of a page's account, as it is compared. */
export interface AccountSentence {
  readonly sentence: TokenSentence;
  /** In the headline or the first sentences of the body. */
  readonly leading: boolean;
  /** Its first verb, or the first word of a sentence without one: it stands for the sentence. */
  readonly head: Span;
  readonly words: Bag;
  /** The hash of each trigger's lemma, by where the trigger begins. */
  readonly acts: ReadonlyMap<number, number>;
  readonly named: Named;
  /** Where the expressions begin that name a date by themselves. */
  readonly days: ReadonlySet<number>;
  readonly tolls: readonly Toll[];
}

/** What a sentence names, as far as a lexicon knows it. */
export interface Named {
  readonly all: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

/** The reports of a page, in the order of its sentences. */
export function reportsOf(sentences: readonly AccountSentence[], records: Records): Report[] {
  const events = Map.groupBy(records.events, ({ sentence }) => sentence.start);
  return sentences.flatMap((one) => {
    const told = events.get(one.sentence.start);
    if (told) return told.map((event) => reportOf(event, one, records));
    return mayEcho(one) ? [echoOf(one, records)] : [];
  });
}

/** Headlines are too short to be like one event only; what they tell, the body tells again. */
const mayEcho = ({ leading, sentence, named }: AccountSentence): boolean =>
  leading && sentence.block === "body" && named.all.size >= LEAST_NAMED;

function reportOf(event: EventRecord, told: AccountSentence, page: Records): Report {
  const denied = isDenied(event, page.statements);
  const days = daysOf(event, told.leading, { ...page, denied });
  return {
    event,
    speaker: speakerOf(event, page),
    echo: false,
    dayNamed: told.days.has(event.date?.start ?? -1) && event.date!.value.length === DAY,
    act: told.acts.get(event.trigger.start) ?? null,
    recalled: !told.leading && !denied && isOld(days.days, page.document.published),
    ...partiesOf(event),
    ...days,
    ...comparedIn(told),
    denied,
  };
}

/** A sentence in which no event was found, as the report that it may be. */
function echoOf(told: AccountSentence, page: Records): Report {
  const event = echoEvent(told, page);
  const denied = isDenied(event, page.statements);
  return {
    event,
    speaker: speakerOf(event, page),
    echo: true,
    dayNamed: false,
    act: null,
    recalled: false,
    parties: new Set(),
    countries: new Set(),
    bodies: new Set(),
    persons: new Set(),
    ...daysOf(event, true, { ...page, denied }),
    ...comparedIn(told),
    denied,
  };
}

const speakerOf = ({ statement }: EventRecord, { statements }: Records): Party | null =>
  (statement === null ? undefined : statements.find(({ id }) => id === statement))?.source ?? null;

/** The record of an echo, should another page tell what its event is: its type is not known before. */
function echoEvent({ sentence, head }: AccountSentence, { document, statements }: Records): EventRecord {
  const statement = innermost(statements, head.start, head.end);
  const { id, lineage, publisher } = document;
  return {
    kind: "event",
    id: `${id}:e${head.start}-echo`,
    document: id,
    type: "",
    mode: null,
    contexts: [],
    trigger: head,
    sentence: { start: sentence.start, end: sentence.end },
    actors: [],
    recipients: [],
    status: "actual",
    date: null,
    place: null,
    statement: statement?.id ?? null,
    chain: statement?.chain ?? (lineage.length > 0 ? lineage : publisher ? [publisher] : []),
    confidence: ECHO_CONFIDENCE,
    rule: "echo",
  };
}

const comparedIn = ({ named, words, tolls, leading }: AccountSentence): ComparedIn => ({
  named: named.all,
  places: named.places,
  people: named.persons,
  words,
  tolls,
  leading,
});
type ComparedIn = Pick<Report, "named" | "places" | "people" | "words" | "tolls" | "leading">;

/** Who takes part in an event, as linking compares it. */
export function partiesOf({
  actors,
  recipients,
}: EventRecord): Pick<Report, "parties" | "countries" | "persons" | "bodies"> {
  const all = [...actors, ...recipients];
  const known = (is: (type: PartyType) => boolean): Set<string> =>
    new Set(all.flatMap(({ entity, type }) => (entity !== null && is(type) ? entity : [])));
  return {
    parties: new Set(all.map(partyKey).filter((key) => key !== "")),
    persons: known((type) => type === "person"),
    bodies: known((type) => type !== "person" && type !== "state"),
    countries: new Set(all.flatMap(({ country }) => country ?? [])),
  };
}

interface Dating {
  readonly document: DocumentRecord;
  readonly statements: readonly StatementRecord[];
  readonly denied: boolean;
}

/**
 * An event without a date of its own happened on the page's day or so many days before; so may one that is denied. A
 * date that stands outside the statement which tells the event is that of the saying.
 */
function daysOf(
  { date, statement }: EventRecord,
  leading: boolean,
  { document: { published }, statements, denied }: Dating,
): Pick<Report, "days" | "newsDays"> {
  const before = denied ? BEFORE_DENIAL : LATE;
  const value = date ?? published;
  const days = value && daysIn(value.value);
  const page = published && daysIn(published.value);
  const isExact = date?.text !== undefined && !denied && !isOfSaying(date, statement, statements);
  return {
    days: days && { from: isExact ? days.from : days.from - before, to: days.to },
    newsDays: leading && page ? { from: page.from - NEWS, to: page.to } : null,
  };
}

/** Days that end before the page's news begin. */
function isOld(days: Days | null, published: DateValue | null): boolean {
  const page = published && daysIn(published.value);
  return days !== null && page !== null && days.to < page.from - RECENT;
}

function isOfSaying(
  { start, end }: DateValue,
  id: string | null,
  statements: readonly StatementRecord[],
): boolean {
  const around = id === null ? undefined : statements.find((one) => one.id === id);
  return around !== undefined && (start! < around.content.start || end! > around.content.end);
}

/** Entities, and countries of those without one, that each sentence names; keyed by where it begins. */
export function namesBySentence(doc: Evented, entities: readonly Entity[]): Map<number, Named> {
  const names = new Map<number, Named>();
  let at = 0;
  for (const { start, last } of doc.sentences) {
    const all = new Set<string>();
    const kinds = { place: new Set<string>(), person: new Set<string>() };
    for (; at < doc.mentions.length && doc.mentions[at]!.first < last; at++) {
      const { entity, country, inner } = doc.mentions[at]!;
      if (entity !== NONE) all.add(entities[entity]!.id);
      else if (country !== null) all.add(country.toLowerCase());
      for (const one of [doc.mentions[at]!, ...inner]) {
        const known = one.entity === NONE ? undefined : entities[one.entity]!;
        if (known?.kind === "place" || known?.kind === "person") kinds[known.kind].add(known.id);
      }
    }
    names.set(start, { all, places: kinds.place, persons: kinds.person });
  }
  return names;
}
