// Decides the figures: precision, recall and F1 of statements and events, and how much of the matched is right.

import type { EventRecord, StatementRecord } from "../model.ts";
import { isSameContent, isSameSource, sharesCode, sharesCountry, sharesParty } from "./same.ts";
import type { GoldEvent, GoldStatement, Match, PageMatch, Pair } from "./types.ts";

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** How many are annotated, how many were read, and how well they agree. */
export interface Counted extends Prf {
  readonly gold: number;
  readonly system: number;
}

/** A share of the matched, from 0 to 1; null where nothing is annotated that could be right. */
export type Share = number | null;

export interface Scores {
  readonly statements: Counted & Readonly<Record<"source" | "content" | "stance" | "anonymous", Share>>;
  readonly events: Counted & { readonly triggerF1: number } & Readonly<
      Record<
        "actor" | "actorCode" | "recipient" | "recipientCode" | "status" | "date" | "mode" | "statement",
        Share
      >
    >;
  /** The type, and a country right on each side. */
  readonly whoDidWhatToWhom: Prf;
}

/** The figures of all pages together. */
export function scoresOf(pages: readonly PageMatch[]): Scores {
  const statements = pages.flatMap((page) => page.statements.pairs);
  const events = pages.flatMap((page) => page.events.pairs);
  const counted = countOf(pages.map((page) => page.events));
  const triggers = pages.reduce((sum, page) => sum + page.triggers.length, 0);
  return {
    statements: { ...countOf(pages.map((page) => page.statements)), ...statementShares(statements) },
    events: { ...counted, triggerF1: prf(triggers, counted.system, counted.gold).f1, ...eventShares(events) },
    whoDidWhatToWhom: prf(events.filter(isWhoWhatWhom).length, counted.system, counted.gold),
  };
}

/** Precision, recall and F1 of so many hits. */
function prf(hits: number, system: number, gold: number): Prf {
  const p = system > 0 ? hits / system : 0;
  const r = gold > 0 ? hits / gold : 0;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** The counts of matches together. */
export function countOf(matches: readonly Match<unknown, unknown>[]): Counted {
  const sum = (size: (match: Match<unknown, unknown>) => number): number =>
    matches.reduce((total, match) => total + size(match), 0);
  const hits = sum(({ pairs }) => pairs.length);
  const gold = hits + sum(({ missed }) => missed.length);
  const system = hits + sum(({ spurious }) => spurious.length);
  return { gold, system, ...prf(hits, system, gold) };
}

/** The part of these of which something holds. */
export const share = <T>(all: readonly T[], holds: (one: T) => boolean): Share =>
  all.length > 0 ? all.filter(holds).length / all.length : null;

type StatementPair = Pair<GoldStatement, StatementRecord>;
type EventPair = Pair<GoldEvent, EventRecord>;

const statementShares = (pairs: readonly StatementPair[]) => ({
  source: share(pairs, ({ gold, own }) => isSameSource(gold, own)),
  content: share(pairs, ({ gold, own }) => isSameContent(gold, own)),
  stance: share(pairs, ({ gold, own }) => gold.note.stance === own.stance),
  anonymous: share(pairs, ({ gold, own }) => (gold.note.anonymous ?? false) === own.anonymous),
});

function eventShares(pairs: readonly EventPair[]) {
  const withActors = pairs.filter(({ gold }) => gold.actors.length > 0);
  const withRecipients = pairs.filter(({ gold }) => gold.recipients.length > 0);
  return {
    actor: share(withActors, ({ gold, own }) => sharesParty(gold.actors, own.actors)),
    actorCode: share(withActors, ({ gold, own }) => sharesCode(gold.actors, own.actors)),
    recipient: share(withRecipients, ({ gold, own }) => sharesParty(gold.recipients, own.recipients)),
    recipientCode: share(withRecipients, ({ gold, own }) => sharesCode(gold.recipients, own.recipients)),
    status: share(pairs, ({ gold, own }) => gold.note.status === own.status),
    date: share(
      pairs.filter(({ gold }) => gold.note.date),
      isSameMonth,
    ),
    mode: share(
      pairs.filter(({ gold }) => gold.note.mode),
      ({ gold, own }) => gold.note.mode === own.mode,
    ),
    statement: share(
      pairs.filter(({ gold }) => gold.note.statement !== undefined),
      ({ gold, own }) => (gold.note.statement === null) === (own.statement === null),
    ),
  };
}

/** The year and month of the annotation: "2025-03". */
const MONTH = 7;

/** Dates agree as far as year and month, or as far as the annotation tells. */
const isSameMonth = ({ gold, own }: EventPair): boolean =>
  (own.date?.value ?? "").startsWith((gold.note.date ?? "").slice(0, MONTH));

const isWhoWhatWhom = ({ gold, own }: EventPair): boolean =>
  sharesCountry(gold.actors, own.actors) &&
  (gold.recipients.length === 0 || sharesCountry(gold.recipients, own.recipients));
