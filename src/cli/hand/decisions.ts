// `isnad decisions`: the log of what persons decided, and what still comes of it.

import { keyOfProfile } from "../../corpus/hand/actors.ts";
import { isolate } from "../../isolate.ts";
import { type Standing, standingsOf } from "../../store/decisions/standing.ts";
import type { Decision } from "../../store/decisions/types.ts";
import { withExisting } from "../with-store.ts";

export interface DecisionsOptions {
  readonly db: string;
  readonly json?: true;
  readonly ndjson?: true;
}

/** Prints the log. Returns the exit code. */
export async function decisions({ db, json, ndjson }: DecisionsOptions): Promise<number> {
  const standings = await withExisting(db, (store) => standingsOf(store.db));
  const records = standings.map(recordOf);
  if (json) console.log(JSON.stringify(records, null, 2));
  else if (ndjson) for (const record of records) console.log(JSON.stringify(record));
  else if (standings.length === 0) console.log("nobody decided anything yet");
  else for (const standing of standings) console.log(linesOf(standing).join("\n"));
  return 0;
}

const recordOf = ({ decision, applies, notes }: Standing): object => {
  const { kind, ...rest } = decision;
  return { kind: "decision", decided: kind, ...rest, applies, notes };
};

function linesOf({ decision, notes }: Standing): string[] {
  const { number, kind, made, author, reason } = decision;
  return [
    `${number}  ${kind}  ${made}  ${isolate(author)}: ${isolate(reason)}`,
    ...subjectLines(decision).map((line) => `     ${line}`),
    ...notes.map((note) => `     ${note}`),
  ];
}

function subjectLines(decision: Decision): string[] {
  if (decision.kind === "merge") return [`one event: ${decision.events.join(", ")}`];
  if (decision.kind === "split")
    return [`one event: ${decision.events.join(", ")}`, `another: ${decision.from.join(", ")}`];
  if (decision.kind === "same-actor")
    return [`one actor: ${decision.actors.map((actor) => isolate(keyOfProfile(actor))).join(", ")}`];
  if (decision.kind === "not-a-copy") return [`no copies: ${decision.documents.join(", ")}`];
  if (decision.kind === "withdraw")
    return [`withdrawn: ${decision.document}, version ${decision.version}, ${isolate(decision.address)}`];
  return [`undoes decision ${decision.decision}`];
}
