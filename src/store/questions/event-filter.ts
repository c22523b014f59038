// Decides which event groups a question asks for.

import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { foldWords } from "../names/fold-words.ts";
import type { Tables } from "../schema.ts";
import type { Db } from "../store.ts";
import type { Asked } from "./asked.ts";

/** What must hold of a group; of its reports it is enough that one is so. */
export interface EventFilter {
  readonly actor?: Asked | undefined;
  readonly recipient?: Asked | undefined;
  /** Both take part, in any role. */
  readonly pair?: readonly [Asked, Asked] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly quads?: readonly string[] | undefined;
  /** ISO days: it may have happened on or after the one, on or before the other. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly place?: Asked | undefined;
  readonly statuses?: readonly string[] | undefined;
  /** Words that stand together in the sentence of a report, however they are spelled. */
  readonly text?: string | undefined;
  readonly minOrigins?: number | undefined;
  readonly disputed?: boolean | undefined;
  readonly minConfidence?: number | undefined;
}

type Groups = ExpressionBuilder<Tables, "event_group">;
type Condition = Expression<SqlBool>;

/** The condition on `event_group`. */
export function groupsOf(filter: EventFilter): (on: Groups) => Condition {
  return (on) => on.and([...ownConditions(on, filter), ...reportConditions(on, filter)]);
}

function ownConditions(on: Groups, filter: EventFilter): Condition[] {
  const { types, quads, since, until, minOrigins, disputed, minConfidence } = filter;
  return [
    types && on("type", "in", types),
    quads && on("quad", "in", quads),
    since !== undefined && on("day_to", ">=", since),
    until !== undefined && on("day_from", "<=", until),
    minOrigins !== undefined && on("origins", ">=", minOrigins),
    disputed !== undefined && on("disputed", "=", disputed ? 1 : 0),
    minConfidence !== undefined && on("event_group.confidence", ">=", minConfidence),
  ].filter((one): one is Exclude<typeof one, false | undefined> => Boolean(one));
}

function reportConditions(on: Groups, filter: EventFilter): Condition[] {
  const { actor, recipient, pair, place, statuses, text } = filter;
  return [
    actor && on("event_group.id", "in", withParty(on, "actor", actor)),
    recipient && on("event_group.id", "in", withParty(on, "recipient", recipient)),
    pair && on("event_group.id", "in", withPair(on, pair)),
    place && on("event_group.id", "in", withPlace(on, place)),
    statuses &&
      on("event_group.id", "in", reports(on).where("event.status", "in", statuses).select("event_group")),
    text !== undefined &&
      on(
        "event_group.id",
        "in",
        reports(on).where("event.folded", "like", likeWords(text)).select("event_group"),
      ),
  ].filter((one): one is Exclude<typeof one, false | undefined> => Boolean(one));
}

/** A pattern for folded words that stand together; prefixes may stand before the first. */
export const likeWords = (text: string): string => `%${foldWords(text).trim()}%`;

const reports = (on: Groups) =>
  on.selectFrom("group_report").innerJoin("event", "event.id", "group_report.event");

const withPlace = (on: Groups, place: Asked) =>
  place.kind === "key"
    ? reports(on).where("event.place", "=", place.key).select("event_group")
    : reports(on).where("event.place_country", "=", place.code).select("event_group");

function withParty(on: Groups, role: "actor" | "recipient", asked: Asked) {
  const taking = on
    .selectFrom("event_party")
    .innerJoin("group_report", "group_report.event", "event_party.event")
    .where("role", "=", role)
    .select("event_group");
  return asked.kind === "key"
    ? taking.where("key", "=", asked.key)
    : taking.where("country", "=", asked.code);
}

/** The groups in which somebody takes part, in any role. */
export function groupsWith(db: Db, asked: Asked) {
  const taking = db
    .selectFrom("event_party")
    .innerJoin("group_report", "group_report.event", "event_party.event")
    .select("event_group")
    .distinct();
  return asked.kind === "key"
    ? taking.where("key", "=", asked.key)
    : taking.where("country", "=", asked.code);
}

/** The two must not be one: a country's parties may act on each other. */
function withPair(on: Groups, [one, other]: readonly [Asked, Asked]) {
  return on
    .selectFrom("event_party as one")
    .innerJoin("event_party as other", "other.event", "one.event")
    .innerJoin("group_report", "group_report.event", "one.event")
    .whereRef("one.key", "<>", "other.key")
    .where((also) =>
      one.kind === "key" ? also("one.key", "=", one.key) : also("one.country", "=", one.code),
    )
    .where((also) =>
      other.kind === "key" ? also("other.key", "=", other.key) : also("other.country", "=", other.code),
    )
    .select("event_group");
}
