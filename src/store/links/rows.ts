// Decides what of the links stands in which columns.

import { daysIn, isoDay } from "../../corpus/days.ts";
import { answered } from "../../corpus/forecasts/match.ts";
import type { ForecastRecord } from "../../corpus/forecasts/types.ts";
import type { Links } from "../../corpus/linker.ts";
import type { TieEvent } from "../../corpus/ties/types.ts";
import type { GroupRecord } from "../../model.ts";
import { type EventType, quadOf } from "../../reading/7-events/plover.ts";
import type { Db, Row } from "../store.ts";

/** What the row of a group tells of its event beside the record. */
export type ToldAside = Pick<TieEvent, "mode" | "contexts" | "status" | "joint" | "date" | "place">;

/** Links as rows. */
export interface LinkRows {
  readonly page_copy: readonly Row<"page_copy">[];
  readonly origin: readonly Row<"origin">[];
  readonly event_group: readonly Row<"event_group">[];
  readonly group_report: readonly Row<"group_report">[];
  readonly dispute: readonly Row<"dispute">[];
  readonly link: readonly Row<"link">[];
}

/** What the rows of groups need of the pages and events. */
interface Facts {
  readonly publishers: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, Pick<Row<"event">, "confidence" | "day_from" | "day_to">>;
  readonly disputed: ReadonlySet<string>;
}

/** The rows of links among the pages of a store. */
export async function linkRows(
  db: Db,
  { copies, origins, echoes, groups, disputes, utterances, told }: Links,
): Promise<LinkRows> {
  const facts = await factsOf(db, disputes);
  return {
    page_copy: copies.map(({ document, of, share }) => ({ document, original: of, share })),
    origin: origins.map((record) => ({
      document: record.document,
      root: record.root,
      record: JSON.stringify(record),
    })),
    event_group: groups.map((group, at) => ({
      ...groupRow(group, facts),
      told: JSON.stringify(asideOf(told[at]!)),
    })),
    group_report: groups.flatMap(({ id, reports }) =>
      reports.map(({ event, document, root }) => ({ event_group: id, event, document, root })),
    ),
    dispute: disputes.map((record) => ({
      id: record.id,
      event_group: record.group,
      about: record.about,
      record: JSON.stringify(record),
    })),
    link: [
      ...(await answerRows(db, told)),
      ...echoes.map((echo) => linkRow("echo", echo.id, echo)),
      ...groups.flatMap(({ id, recalls = [] }) =>
        recalls.map(({ event }) => linkRow("recall", event, { group: id })),
      ),
      ...utterances.map((utterance) => linkRow("utterance", utterance.id, utterance)),
    ],
  };
}

const linkRow = (kind: string, id: string, record: object): Row<"link"> => ({
  ...{ kind, id },
  record: JSON.stringify(record),
});

/** What a told event says beside its group's record. */
const asideOf = ({ mode, contexts, status, joint, date, place }: TieEvent): ToldAside => ({
  ...{ mode, contexts, status, joint, date, place },
});

/** The later reports that bear forecasts out or contradict them: a row for each forecast and outcome. */
async function answerRows(db: Db, told: Links["told"]): Promise<Row<"link">[]> {
  const rows = await db.selectFrom("forecast").select("record").execute();
  const forecasts = rows.map(({ record }) => JSON.parse(record) as ForecastRecord);
  return answered(forecasts, told).flatMap(({ id, answers }) =>
    [...Map.groupBy(answers, (answer) => answer.as)].map(([kind, some]) => linkRow(kind, id, some)),
  );
}

async function factsOf(db: Db, disputes: Links["disputes"]): Promise<Facts> {
  const documents = await db.selectFrom("document").select(["id", "publisher"]).execute();
  const events = await db.selectFrom("event").select(["id", "confidence", "day_from", "day_to"]).execute();
  return {
    publishers: new Map(
      documents.flatMap(({ id, publisher }) => (publisher === null ? [] : [[id, publisher]])),
    ),
    events: new Map(events.map((event) => [event.id, event])),
    disputed: new Set(disputes.flatMap(({ group }) => group ?? [])),
  };
}

/** A group without a date of its own covers the days of its reports. */
function groupRow(
  record: GroupRecord,
  { publishers, events, disputed }: Facts,
): Omit<Row<"event_group">, "told"> {
  const pages = new Set(record.reports.map(({ document }) => document));
  // echoes are no events of their pages
  const reports = record.reports.flatMap(({ event }) => events.get(event) ?? []);
  const own = record.date && daysIn(record.date.value);
  const firsts = reports.flatMap(({ day_from }) => day_from ?? []).sort();
  const lasts = reports.flatMap(({ day_to }) => day_to ?? []).sort();
  return {
    id: record.id,
    type: record.type,
    quad: quadOf(record.type as EventType),
    day_from: own ? isoDay(own.from) : (firsts[0] ?? null),
    day_to: own ? isoDay(own.to) : (lasts.at(-1) ?? null),
    pages: pages.size,
    outlets: new Set([...pages].flatMap((page) => publishers.get(page) ?? [])).size,
    origins: record.independentOrigins,
    disputed: disputed.has(record.id) ? 1 : 0,
    confidence: Math.max(...reports.map(({ confidence }) => confidence)),
    record: JSON.stringify(record),
  };
}
