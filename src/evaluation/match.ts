// Decides which record answers which annotation: each at most one, in the order of the annotations.

import type { EventRecord, StatementRecord } from "../model.ts";
import { isSameCue, isSameEvent, isSameTrigger } from "./same.ts";
import type { GoldPage, Match, PageMatch, Pair } from "./types.ts";

/** What was read of a page; nothing where its text is missing. */
export interface Own {
  readonly statements: readonly StatementRecord[];
  readonly events: readonly EventRecord[];
}

/** Compares a page's records with its annotations. */
export function matchPage(gold: GoldPage, own: Own): PageMatch {
  const statements = match(gold.statements, own.statements, isSameCue);
  const events = match(gold.events, own.events, isSameEvent);
  const required = gold.events.filter(({ note }) => !note.optional);
  // an event that answers an optional annotation counts for nobody here either
  const counted = new Set([...events.pairs.map((pair) => pair.own), ...events.spurious]);
  const others = own.events.filter((event) => counted.has(event));
  return { name: gold.name, statements, events, triggers: pairUp(required, others, isSameTrigger) };
}

type IsSame<Gold, Own> = (gold: Gold, own: Own) => boolean;

/** Optional annotations come last: they only take what answers nothing else, and what they take is set aside. */
function match<Gold extends { readonly note: { readonly optional?: boolean | undefined } }, Own>(
  gold: readonly Gold[],
  own: readonly Own[],
  isSame: IsSame<Gold, Own>,
): Match<Gold, Own> {
  const required = gold.filter(({ note }) => !note.optional);
  const pairs = pairUp(required, own, isSame);
  const answered = new Set(pairs.map((pair) => pair.gold));
  const used = new Set(pairs.map((pair) => pair.own));
  const rest = own.filter((record) => !used.has(record));
  const optional = gold.filter(({ note }) => note.optional);
  const waived = new Set(pairUp(optional, rest, isSame).map((pair) => pair.own));
  return {
    pairs,
    missed: required.filter((one) => !answered.has(one)),
    spurious: rest.filter((record) => !waived.has(record)),
  };
}

function pairUp<Gold, Own>(
  gold: readonly Gold[],
  own: readonly Own[],
  isSame: IsSame<Gold, Own>,
): Pair<Gold, Own>[] {
  const free = new Set(own);
  return gold.flatMap((one) => {
    for (const record of free) {
      if (!isSame(one, record)) continue;
      free.delete(record);
      return [{ gold: one, own: record }];
    }
    return [];
  });
}
