// Decides what still comes of each decision of the log: later ones may contradict it, and what it is about may be gone.

import { Constraints } from "../../corpus/hand/constraints.ts";
import type { Db } from "../store.ts";
import { handIn } from "./hand.ts";
import { decisionsOf } from "./log.ts";
import type { Decision } from "./types.ts";

/** A decision with what comes of it. */
export interface Standing {
  readonly decision: Decision;
  /** Whether it changes anything now. */
  readonly applies: boolean;
  /** Why not, or why not all of it; in words. */
  readonly notes: readonly string[];
}

/** Ids of one question to the store. */
const AT_ONCE = 500;

/** The whole log, each decision with what comes of it. */
export async function standingsOf(db: Db): Promise<Standing[]> {
  const log = await decisionsOf(db);
  const constraints = new Constraints(handIn(log));
  const here = new Set([
    ...(await thoseHere(db, "event", log.flatMap(eventsOf))),
    ...(await thoseHere(db, "document", log.flatMap(documentsOf))),
  ]);
  return log.map((decision) => {
    if (decision.undoneBy !== null)
      return { decision, applies: false, notes: [`undone by decision ${decision.undoneBy}`] };
    const isGone = (id: string): boolean => !here.has(id);
    const gone = [
      ...named("event", eventsOf(decision).filter(isGone)),
      ...named("document", documentsOf(decision).filter(isGone)),
    ];
    const applies = isAboutSomething(decision, here);
    const later = constraints.overruling(decision.number);
    return { decision, applies, notes: [...goneNote(gone, applies), ...laterNote(later)] };
  });
}

function eventsOf(decision: Decision): readonly string[] {
  if (decision.kind === "merge") return decision.events;
  if (decision.kind === "split") return [...decision.events, ...decision.from];
  return [];
}

const documentsOf = (decision: Decision): readonly string[] =>
  decision.kind === "not-a-copy" ? decision.documents : [];

function isAboutSomething(decision: Decision, here: ReadonlySet<string>): boolean {
  const count = (ids: readonly string[]): number => ids.filter((id) => here.has(id)).length;
  if (decision.kind === "merge") return count(decision.events) > 1;
  if (decision.kind === "split") return count(decision.events) > 0 && count(decision.from) > 0;
  if (decision.kind === "not-a-copy") return count(decision.documents) > 1;
  return true;
}

/** What is gone, in words. */
function named(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  return [ids.length === 1 ? `the ${what} ${ids[0]} is gone` : `the ${what}s ${ids.join(", ")} are gone`];
}

const goneNote = (gone: readonly string[], applies: boolean): string[] =>
  gone.map((one) => (applies ? `applies in part: ${one}` : `no longer applies: ${one}`));

const laterNote = (later: readonly number[]): string[] =>
  later.length === 0 ? [] : [`yields, where they contradict it, to the later ${numbered(later)}`];

const numbered = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "decision" : "decisions"} ${numbers.join(", ")}`;

async function thoseHere(db: Db, table: "event" | "document", ids: readonly string[]): Promise<Set<string>> {
  const asked = [...new Set(ids)];
  const here = new Set<string>();
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const some = asked.slice(at, at + AT_ONCE);
    const rows = await db.selectFrom(table).select("id").where("id", "in", some).execute();
    for (const { id } of rows) here.add(id);
  }
  return here;
}
