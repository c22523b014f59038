// The question what is known of one event: every report of it, where they come from, what they dispute, why they are one.

import type { EventRecord, Name, OriginRecord, StatementRecord } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import type { Db, Row } from "../store.ts";
import { type DisputeTold, disputesOfGroup } from "./disputes.ts";
import { type ToldEvent, toldEvent } from "./events.ts";
import { namesByKey } from "./names.ts";
import { eventsById, statementsById } from "./records.ts";
import { gonePage, type PageLine, textsById } from "./pages.ts";
import { type OlderVersion, olderVersions } from "./versions.ts";

/** An event as one page reports it. */
export interface ReportTold {
  readonly event: EventRecord;
  readonly page: PageLine;
  readonly sentence: string;
  /** The innermost statement that tells it. */
  readonly statement: StatementRecord | null;
  /** Root of its origin; null where it only recalls the event. */
  readonly root: string | null;
}

/** An origin with the reports that go back to it. */
export interface OriginTold {
  readonly root: string;
  /** Of the account that tells most about the root; null where only a chain names it. */
  readonly origin: OriginRecord | null;
  /** What the root is called. */
  readonly name: Name;
  /** Ids of events. */
  readonly reports: readonly string[];
}

/** Everything about one event. */
export interface WholeEvent extends ToldEvent {
  readonly told: readonly ReportTold[];
  /** Reports that tell it as background to other news. */
  readonly recalled: readonly ReportTold[];
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
  const recall = await db
    .selectFrom("link")
    .select("record")
    .where("kind", "=", "recall")
    .where("id", "=", id)
    .execute();
  if (recall.length > 0) return recall.map(({ record }) => (JSON.parse(record) as { group: string }).group);
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
  const told = await reportsOf(db, event.reports);
  const recalled = (event.recalls ?? []).map((one) => ({ ...one, root: null }));
  return {
    ...event,
    told,
    recalled: await reportsOf(db, recalled),
    roots: await rootsOf(db, told),
    disputes: await disputesOfGroup(db, row.id),
    versions: await olderVersions(db, told),
  };
}

/** A report of a group, or one that only recalls its event. */
interface Held {
  readonly event: string;
  readonly document: string;
  readonly root: string | null;
}

async function reportsOf(db: Db, held: readonly Held[]): Promise<ReportTold[]> {
  const events = await eventsById(
    db,
    held.map(({ event }) => event),
  );
  const statements = await statementsById(
    db,
    [...events.values()].flatMap(({ statement }) => statement ?? []),
  );
  const pages = await textsById(
    db,
    held.map(({ document }) => document),
  );
  const reports = held.flatMap(({ event: id, document, root }): ReportTold[] => {
    const event = events.get(id);
    if (!event) return [];
    const { text, ...page } = pages.get(document) ?? gonePage(document);
    const sentence = text.slice(event.sentence.start, event.sentence.end).trim();
    const statement = event.statement === null ? null : (statements.get(event.statement) ?? null);
    return [{ event, page, sentence, statement, root }];
  });
  return reports.sort(
    (a, b) =>
      byCodeUnits(a.page.published ?? "9999", b.page.published ?? "9999") ||
      byCodeUnits(a.event.id, b.event.id),
  );
}

/** Origins in the order in which their first reports came. */
async function rootsOf(db: Db, told: readonly ReportTold[]): Promise<OriginTold[]> {
  const byRoot = Map.groupBy(told, ({ root }) => root ?? "");
  const rows = await db
    .selectFrom("origin")
    .where("root", "in", [...byRoot.keys()])
    .orderBy("document")
    .select(["root", "record", "document"])
    .execute();
  const names = await namesByKey(db, byRoot.keys());
  return [...byRoot].map(([root, reports]) => {
    const known = rows.filter((row) => row.root === root);
    const own = known.find(({ document }) => reports.some(({ page }) => page.document === document));
    const shown = own ?? known[0];
    const origin = shown ? (JSON.parse(shown.record) as OriginRecord) : null;
    return {
      root,
      origin,
      name: origin?.name ?? names.get(root)?.name ?? { ar: root },
      reports: reports.map(({ event }) => event.id),
    };
  });
}
