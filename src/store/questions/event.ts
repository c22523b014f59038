// The question what is known of one event: every report of it, where they come from, what they dispute, why they are one.

import type { EventRecord, OriginRecord, StatementRecord } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import type { Db, Row } from "../store.ts";
import { type DisputeTold, disputesOfGroup } from "./disputes.ts";
import { type ToldEvent, toldEvent } from "./events.ts";
import { gonePage, type PageLine, textsById } from "./pages.ts";
import { type OlderVersion, olderVersions } from "./versions.ts";

/** An event as one page reports it. */
export interface ReportTold {
  readonly event: EventRecord;
  readonly page: PageLine;
  readonly sentence: string;
  /** The innermost statement that tells it. */
  readonly statement: StatementRecord | null;
  /** Root of its origin. */
  readonly root: string;
}

/** An origin with the reports that go back to it. */
export interface OriginTold {
  readonly root: string;
  /** Of the account that tells most about the root; null where only a chain names it. */
  readonly origin: OriginRecord | null;
  /** Ids of events. */
  readonly reports: readonly string[];
}

/** Everything about one event. */
export interface WholeEvent extends ToldEvent {
  readonly told: readonly ReportTold[];
  readonly roots: readonly OriginTold[];
  readonly disputes: readonly DisputeTold[];
  readonly versions: readonly OlderVersion[];
}

/** What was found for an id: one event, or several whose ids begin so. */
export type Found =
  | { readonly kind: "one"; readonly event: WholeEvent }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly ids: readonly string[] };

/** @param id of a group, of an event, or the beginning of a document's id and an event's offset: "5ad77113:e116" */
export async function askEvent(db: Db, id: string): Promise<Found> {
  const groups = await groupsCalled(db, id);
  const [group] = groups;
  if (group === undefined) return { kind: "none" };
  if (groups.length > 1) return { kind: "several", ids: groups };
  const row = await db
    .selectFrom("event_group")
    .selectAll()
    .where("id", "=", group)
    .executeTakeFirstOrThrow();
  return { kind: "one", event: await wholeEvent(db, row) };
}

/** Short ids that are looked for by their beginning. */
const SHORT = /^(?<document>.+):(?<offset>e\d+)(?<type>-[A-Z]+)?$/u;

async function groupsCalled(db: Db, id: string): Promise<string[]> {
  const own = await db.selectFrom("event_group").select("id").where("id", "=", id).execute();
  if (own.length > 0) return own.map((row) => row.id);
  const reported = db.selectFrom("group_report").select(["event_group", "event"]).distinct();
  const exact = await reported.where("event", "=", id).execute();
  if (exact.length > 0) return exact.map((row) => row.event_group);
  const { document, offset, type } = SHORT.exec(id)?.groups ?? {};
  if (document === undefined) return [];
  const near = await reported
    .where("event", ">=", document)
    .where("event", "<", `${document}\u{10ffff}`)
    .execute();
  const rest = `:${offset}${type ?? "-"}`;
  const called = near.filter(({ event }) => event.slice(event.lastIndexOf(":")).startsWith(rest));
  return [...new Set(called.map((row) => row.event_group))].sort(byCodeUnits);
}

async function wholeEvent(db: Db, row: Row<"event_group">): Promise<WholeEvent> {
  const event = toldEvent(row);
  const told = await reportsOf(db, row.id);
  return {
    ...event,
    told,
    roots: await rootsOf(db, told),
    disputes: await disputesOfGroup(db, row.id),
    versions: await olderVersions(db, told),
  };
}

async function reportsOf(db: Db, group: string): Promise<ReportTold[]> {
  const rows = await db
    .selectFrom("group_report")
    .innerJoin("event", "event.id", "group_report.event")
    .leftJoin("statement", "statement.id", "event.statement")
    .where("event_group", "=", group)
    .select(["event.record", "group_report.root", "group_report.document", "statement.record as statement"])
    .execute();
  const pages = await textsById(
    db,
    rows.map(({ document }) => document),
  );
  const reports = rows.map(({ record, root, document, statement }): ReportTold => {
    const event = JSON.parse(record) as EventRecord;
    const { text, ...page } = pages.get(document) ?? gonePage(document);
    const sentence = text.slice(event.sentence.start, event.sentence.end).trim();
    return { event, page, sentence, statement: statement === null ? null : JSON.parse(statement), root };
  });
  return reports.sort(
    (a, b) =>
      byCodeUnits(a.page.published ?? "9999", b.page.published ?? "9999") ||
      byCodeUnits(a.event.id, b.event.id),
  );
}

/** Origins in the order in which their first reports came. */
async function rootsOf(db: Db, told: readonly ReportTold[]): Promise<OriginTold[]> {
  const byRoot = Map.groupBy(told, ({ root }) => root);
  const rows = await db
    .selectFrom("origin")
    .where("root", "in", [...byRoot.keys()])
    .orderBy("document")
    .select(["root", "record", "document"])
    .execute();
  return [...byRoot].map(([root, reports]) => {
    const known = rows.filter((row) => row.root === root);
    const own = known.find(({ document }) => reports.some(({ page }) => page.document === document));
    const shown = own ?? known[0];
    return {
      root,
      origin: shown ? (JSON.parse(shown.record) as OriginRecord) : null,
      reports: reports.map(({ event }) => event.id),
    };
  });
}
