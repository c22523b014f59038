// Keeps the log of decisions: what is written is never changed but for the note that a decision is undone.

import { bringBack, withdraw } from "../pages/withdraw.ts";
import { touch } from "../state.ts";
import type { Db, Store, Writing } from "../store.ts";
import { CannotDecide, type Deciding, type Decision, type Deliberation } from "./types.ts";

/**
 * Writes a decision that `find` works out of the store as it is, in one transaction.
 * @returns the decision's number
 * @throws CannotDecide where there is no such thing, and then nothing is written
 */
export function decide(
  store: Store,
  deliberation: Deliberation,
  find: (writing: Writing) => Promise<Deciding>,
): Promise<number> {
  if (deliberation.reason.trim() === "")
    throw new CannotDecide("hand.no-reason", 'say why, for those who read the log: --reason "…"');
  return store.db.transaction().execute(async (writing) => {
    await touch(writing);
    const { kind, ...subject } = await find(writing);
    const { number } = await writing
      .insertInto("decision")
      .values({ kind, subject: JSON.stringify(subject), ...deliberation, undone_by: null })
      .returning("number")
      .executeTakeFirstOrThrow();
    const changed = await settle(writing);
    await settlePages(store, writing, { changed: new Set([...changed, number]), now: deliberation.made });
    return number;
  });
}

/** The whole log, in order. */
export async function decisionsOf(db: Db): Promise<Decision[]> {
  const rows = await db.selectFrom("decision").selectAll().orderBy("number").execute();
  return rows.map(({ kind, subject, undone_by: undoneBy, ...row }) => {
    const deciding = { kind, ...JSON.parse(subject) } as Deciding;
    return { ...row, ...deciding, undoneBy };
  });
}

/** Finds the decision that is to be undone. */
export async function findUndo(db: Db, number: number): Promise<Deciding> {
  const row = await db
    .selectFrom("decision")
    .select("undone_by")
    .where("number", "=", number)
    .executeTakeFirst();
  if (!row)
    throw new CannotDecide("hand.no-decision", `there is no decision ${number}; isnad decisions lists them`);
  if (row.undone_by !== null)
    throw new CannotDecide(
      "hand.undone",
      `decision ${number} is undone already, by decision ${row.undone_by}; undo that one to have it back`,
    );
  return { kind: "undo", decision: number };
}

/** Notes which decisions are undone now, and gives those of which that has changed. */
async function settle(writing: Writing): Promise<number[]> {
  const all = await decisionsOf(writing);
  const undoneBy = undoing(all);
  const changed: number[] = [];
  for (const { number, undoneBy: before } of all) {
    const now = undoneBy.get(number) ?? null;
    if (now === before) continue;
    await writing.updateTable("decision").set({ undone_by: now }).where("number", "=", number).execute();
    changed.push(number);
  }
  return changed;
}

/** Withdraws what decisions withdraw that hold since now, and brings back what no decision withdraws any more. */
async function settlePages(
  store: Store,
  writing: Writing,
  { changed, now }: { changed: ReadonlySet<number>; now: string },
): Promise<void> {
  const all = (await decisionsOf(writing)).filter((one) => one.kind === "withdraw");
  for (const { number, document: id, version } of all) {
    if (!changed.has(number)) continue;
    const isWithdrawn = all.some(
      (one) => one.document === id && one.version === version && one.undoneBy === null,
    );
    if (isWithdrawn) await withdraw(writing, { id, version }, now);
    else await bringBack(store, writing, { id, version });
  }
}

/** By which decision each of those that do not hold is undone: an undo that is itself undone undoes nothing. */
function undoing(all: readonly Decision[]): Map<number, number> {
  const undoneBy = new Map<number, number>();
  // only what comes later undoes: from the end on, it is settled whether each one holds
  for (const decision of all.toReversed())
    if (decision.kind === "undo" && !undoneBy.has(decision.number) && !undoneBy.has(decision.decision))
      undoneBy.set(decision.decision, decision.number);
  return undoneBy;
}
