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
  const here = await thoseHere(db, log.flatMap(eventsOf));
  return log.map((decision) => {
    if (decision.undoneBy !== null)
      return { decision, applies: false, notes: [`undone by decision ${decision.undoneBy}`] };
    const gone = eventsOf(decision).filter((event) => !here.has(event));
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

function isAboutSomething(decision: Decision, here: ReadonlySet<string>): boolean {
  const count = (events: readonly string[]): number => events.filter((event) => here.has(event)).length;
  if (decision.kind === "merge") return count(decision.events) > 1;
  if (decision.kind === "split") return count(decision.events) > 0 && count(decision.from) > 0;
  return true;
}

function goneNote(gone: readonly string[], applies: boolean): string[] {
  if (gone.length === 0) return [];
  const what = gone.length === 1 ? `the event ${gone[0]} is gone` : `the events ${gone.join(", ")} are gone`;
  return [applies ? `applies in part: ${what}` : `no longer applies: ${what}`];
}

const laterNote = (later: readonly number[]): string[] =>
  later.length === 0 ? [] : [`yields, where they contradict it, to the later ${numbered(later)}`];

const numbered = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "decision" : "decisions"} ${numbers.join(", ")}`;

async function thoseHere(db: Db, events: readonly string[]): Promise<Set<string>> {
  const asked = [...new Set(events)];
  const here = new Set<string>();
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const some = asked.slice(at, at + AT_ONCE);
    const rows = await db.selectFrom("event").select("id").where("id", "in", some).execute();
    for (const { id } of rows) here.add(id);
  }
  return here;
}
