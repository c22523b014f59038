// Declares the commands by which a person decides links, and takes decisions back.

import { type Command, InvalidArgumentError, Option } from "commander";
import { storeOption } from "../arguments.ts";
import type { VersionsOptions } from "../versions.ts";
import type { DecisionsOptions } from "./decisions.ts";
import type { HandOptions } from "./deliberation.ts";

/** Makes a command of this name and description. */
type Make = (name: string, description: string) => Command;

const WHY = "why; kept in the log";
const WHO = "who decides; the system's user name where left out";

/** Adds them to the program. */
export function addHand(isnad: Command): void {
  const make: Make = (name, description) =>
    isnad.command(name).description(description).addOption(storeOption());
  const decides: Make = (name, description) =>
    make(name, description).requiredOption("--reason <words>", WHY).option("--by <name>", WHO);
  addOfReports(decides);
  addOfActorsAndPages(decides);
  addLog(make);
}

function addOfReports(decides: Make): void {
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
}

function addOfActorsAndPages(decides: Make): void {
  decides("same-actor", "decide that two parties are one actor")
    .argument("<actor>", "the id of a known actor, or the words of one that no lexicon knows")
    .argument("<other>", "the other")
    .action(async (actor: string, other: string, options: HandOptions) => {
      const { sameActor } = await import("./same-actor.ts");
      process.exitCode = await sameActor([actor, other], options);
    });
  decides("not-a-copy", "decide that of two documents neither is a copy of the other")
    .argument("<document>", "its URL or id")
    .argument("<other>", "the other's")
    .action(async (document: string, other: string, options: HandOptions) => {
      const { notACopy } = await import("./not-a-copy.ts");
      process.exitCode = await notACopy([document, other], options);
    });
  decides("withdraw", "take a page out of every answer; the archive keeps it")
    .argument("<document>", "its URL or id")
    .action(async (document: string, options: HandOptions) => {
      const { withdraw } = await import("./withdraw.ts");
      process.exitCode = await withdraw(document, options);
    });
}

function addLog(make: Make): void {
  make("undo", "undo a decision, an undo too; the log keeps both")
    .argument("<number>", "the decision's number", numberOf)
    .option("--reason <words>", WHY)
    .option("--by <name>", WHO)
    .action(async (number: number, options: HandOptions) => {
      const { undo } = await import("./undo.ts");
      process.exitCode = await undo(number, options);
    });
  make("decisions", "list what persons decided, why, and what still comes of it")
    .option("--json", "as one JSON array")
    .option("--ndjson", "as JSON, one decision a line")
    .action(async (options: DecisionsOptions) => {
      const { decisions } = await import("./decisions.ts");
      process.exitCode = await decisions(options);
    });
  make("versions", "list the versions of a page: since when and until when each answered, and why not now")
    .argument("<document>", "its URL or id")
    .addOption(new Option("--show <number>", "print the records of this version instead").argParser(numberOf))
    .action(async (document: string, options: VersionsOptions) => {
      const { versions } = await import("../versions.ts");
      process.exitCode = await versions(document, options);
    });
}

function numberOf(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Expected a number such as 3.");
  return Number(text);
}
