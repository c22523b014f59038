// Decides what the shared options ask of the store: names are looked up, limits depend on who reads.

import type { Asking } from "../answers/answer.ts";
import type { Limit } from "../../store/questions/asked.ts";
import type { EventFilter } from "../../store/questions/event-filter.ts";
import type { EventOrder } from "../../store/questions/events.ts";
import type { Db } from "../../store/store.ts";
import { USUAL_LIMIT } from "./options.ts";
import { resolveName } from "./resolve.ts";

/** Options of whatever gives a list. */
export interface ListAsking extends Asking {
  readonly limit?: number | "all";
}

/** The options that choose events, as the command line gives them. */
export interface EventAsking extends ListAsking {
  readonly actor?: string;
  readonly recipient?: string;
  readonly pair?: readonly [string, string];
  readonly type?: readonly string[];
  readonly quad?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly place?: string;
  readonly status?: readonly string[];
  readonly text?: string;
  readonly minOrigins?: number;
  readonly disputed?: boolean;
  readonly minConfidence?: number;
  readonly order?: EventOrder;
}

/** How many are shown. */
export const limitOf = ({ limit, json, ndjson }: ListAsking): Limit =>
  limit === "all" ? null : (limit ?? (json || ndjson ? null : USUAL_LIMIT));

/**
 * The filter of events.
 * @throws where a name is nobody's, or the dates leave no day
 */
export async function eventFilter(db: Db, options: EventAsking): Promise<EventFilter> {
  checkDays(options);
  const { actor, recipient, pair, place, type, quad, status } = options;
  const { since, until, text, minOrigins, disputed, minConfidence } = options;
  return {
    ...{ since, until, text, minOrigins, disputed, minConfidence },
    ...{ types: type, quads: quad, statuses: status },
    actor: await party(db, actor),
    recipient: await party(db, recipient),
    pair: pair && [await resolveName(db, pair[0]), await resolveName(db, pair[1])],
    place: place === undefined ? undefined : await resolveName(db, place, "place"),
  };
}

/** The party that an option names, where it is given. */
export const party = async (db: Db, given: string | undefined) =>
  given === undefined ? undefined : resolveName(db, given);

/** @throws where the dates leave no day */
export function checkDays({ since, until }: { readonly since?: string; readonly until?: string }): void {
  if (since !== undefined && until !== undefined && since > until)
    throw new Error(`--since ${since} is after --until ${until}: no day is left`);
}
