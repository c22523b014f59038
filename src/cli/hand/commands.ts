// Declares the commands by which a person decides links, and takes decisions back.

import { type Command, InvalidArgumentError } from "commander";
import type { DecisionsOptions } from "./decisions.ts";
import type { HandOptions } from "./deliberation.ts";

/** What is said of the store everywhere. */
export interface StoreOption {
  readonly usual: string;
  readonly help: string;
}

/** Adds them to the program. */
export function addHand(isnad: Command, { usual, help }: StoreOption): void {
  const command = (name: string, description: string): Command =>
    isnad.command(name).description(description).option("--db <place>", help, usual);
  const decides = (name: string, description: string): Command =>
    command(name, description)
      .requiredOption("--reason <words>", "why; kept in the log")
      .option("--by <name>", "who decides; the system's user name where left out");
  decides("merge", "decide that reports or groups are one event")
    .argument("<id...>", "ids of events or groups")
    .action(async (ids: string[], options: HandOptions) => {
      const { merge } = await import("./merge.ts");
      process.exitCode = await merge(ids, options);
    });
  decides("split", "decide that reports are of another event than the one that they were joined to")
    .argument("<id...>", "the events that leave together; their group may stand first")
    .action(async (ids: string[], options: HandOptions) => {
      const { split } = await import("./split.ts");
      process.exitCode = await split(ids, options);
    });
  command("undo", "undo a decision, an undo too; the log keeps both")
    .argument("<number>", "the decision's number", decisionNumber)
    .option("--reason <words>", "why; kept in the log")
    .option("--by <name>", "who decides; the system's user name where left out")
    .action(async (number: number, options: HandOptions) => {
      const { undo } = await import("./undo.ts");
      process.exitCode = await undo(number, options);
    });
  command("decisions", "list what persons decided, why, and what still comes of it")
    .option("--json", "as one JSON array")
    .option("--ndjson", "as JSON, one decision a line")
    .action(async (options: DecisionsOptions) => {
      const { decisions } = await import("./decisions.ts");
      process.exitCode = await decisions(options);
    });
}

function decisionNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Expected the number of a decision.");
  return Number(text);
}
