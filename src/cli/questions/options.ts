// Declares the options that questions share, each once: what it is called, what it takes, and what is wrong with a bad value.

import { type Command, InvalidArgumentError, Option } from "commander";
import { fraction, storeOption, wholeNumber } from "../arguments.ts";
import { TYPES } from "../../reading/7-events/plover.ts";
import { EVENT_ORDERS } from "../../store/questions/events.ts";
import { OUTCOMES } from "../../store/questions/forecasts.ts";
import { firstDay, lastDay } from "./days.ts";

const WHO = "a name in Arabic or Latin letters, an id, or a country's code for all of its parties (rus)";
const STANCES = ["asserts", "denies", "asks", "expects", "doubts"];
const STATUSES = ["actual", "negated", "future", "hypothetical"];
const QUADS = ["VC", "MC", "VK", "MK"];
const DISPUTES = ["denial", "number", "date", "place", "party", "other"];
const PERIODS = ["day", "week", "month", "quarter", "year"];

/** Rows shown to people where no --limit is given. */
export const USUAL_LIMIT = 20;

const DECLARED = {
  actor: () => new Option("--actor <who>", `who does it: ${WHO}`),
  recipient: () => new Option("--recipient <who>", "to whom it is done"),
  pair: () => new Option("--pair <two>", "two who both take part, with a comma between them").argParser(two),
  type: () => new Option("--type <types>", "event types with commas: AGREE,CONSULT").argParser(oneOf(TYPES)),
  quad: () =>
    new Option("--quad <quads>", "verbal or material cooperation or conflict: VC,MC,VK,MK").argParser(
      oneOf(QUADS),
    ),
  since: () => new Option("--since <date>", "from this day, month or year on").argParser(firstDay),
  until: () => new Option("--until <date>", "up to this day, month or year").argParser(lastDay),
  place: () => new Option("--place <where>", "where it happens: a name, or a country's code"),
  status: () =>
    new Option("--status <statuses>", `some report tells it as ${STATUSES.join(", ")}`).argParser(
      oneOf(STATUSES),
    ),
  text: () => new Option("--text <words>", "words that stand together in the sentence, however spelled"),
  minOrigins: () =>
    new Option("--min-origins <number>", "told by at least so many independent origins").argParser(
      wholeNumber,
    ),
  disputed: () => new Option("--disputed", "only what reports dispute"),
  minConfidence: () =>
    new Option("--min-confidence <number>", "surer than this, from 0 to 1").argParser(fraction),
  limit: () =>
    new Option(
      "--limit <number>",
      `how many are shown, or all; ${USUAL_LIMIT} where people read, all for --json and --ndjson`,
    ).argParser(limit),
  order: () => new Option("--order <order>", "what comes first").choices(EVENT_ORDERS).default("newest"),
  speaker: () => new Option("--speaker <who>", "who says it"),
  about: () => new Option("--about <who>", "whom or what it names"),
  stance: () =>
    new Option("--stance <stances>", `how it is said: ${STANCES.join(", ")}`).argParser(oneOf(STANCES)),
  anonymous: () => new Option("--anonymous", "only from unnamed sources"),
  dispute: () =>
    new Option("--about <kinds>", `what is disputed: ${DISPUTES.join(", ")}`).argParser(oneOf(DISPUTES)),
  member: () => new Option("--member <who>", "who belongs to it"),
  campText: () => new Option("--text <words>", "words that stand together in its name or in a view"),
  outlet: () => new Option("--outlet <name>", "of one outlet"),
  by: () => new Option("--by <period>", "the periods told").choices(PERIODS).default("month"),
  count: () =>
    new Option("--count <what>", "what counts as one: an independent origin, a report, an event")
      .choices(["origins", "reports", "events"])
      .default("origins"),
  halfLife: () =>
    new Option("--half-life <days>", "days after which what happened weighs half")
      .argParser(wholeNumber)
      .default(365),
  nature: () =>
    new Option(
      "--nature <kinds>",
      "what is said of others, or meant to be done: forecast, intention",
    ).argParser(oneOf(["forecast", "intention"])),
  outcome: () =>
    new Option("--outcome <kinds>", `what later reports make of it: ${OUTCOMES.join(", ")}`).argParser(
      oneOf(OUTCOMES),
    ),
  most: () => new Option("--most <number>", "how many of each list").argParser(wholeNumber).default(10),
} as const;

export type OptionName = keyof typeof DECLARED;

/** The options of events, which other questions about events have too. */
export const EVENT_OPTIONS: readonly OptionName[] = [
  ...(["actor", "recipient", "pair", "type", "quad", "since", "until", "place", "status", "text"] as const),
  ...(["minOrigins", "disputed", "minConfidence"] as const),
];

/** Those that are left where the actors are given. */
export const TIE_OPTIONS = EVENT_OPTIONS.filter((one) => !["actor", "recipient", "pair"].includes(one));

/** Adds options, then those of every question: the store, the form of the answer, its language. */
export function addOptions(command: Command, names: readonly OptionName[]): Command {
  for (const name of names) command.addOption(DECLARED[name]());
  return command
    .addOption(storeOption())
    .addOption(new Option("--json", "one JSON document").conflicts("ndjson"))
    .option("--ndjson", "a JSON record a line")
    .addOption(new Option("--lang <language>", "language of the answer").choices(["en", "ar"]).default("en"));
}

function oneOf(known: readonly string[]): (text: string) => string[] {
  return (text) => {
    const given = text.split(",").filter(Boolean);
    const meant = given.map((one) => known.find((other) => other.toLowerCase() === one.trim().toLowerCase()));
    const unknown = given.find((_, at) => meant[at] === undefined);
    if (unknown !== undefined || given.length === 0)
      throw new InvalidArgumentError(
        `Expected ${known.join(", ")}, or several with commas; got ${unknown ?? "nothing"}.`,
      );
    return meant.flatMap((one) => one ?? []);
  };
}

/** Names may hold no comma: the Arabic one divides them too. */
function two(text: string): [string, string] {
  const [one, other, ...more] = text.split(/[,\u060c]/u).map((part) => part.trim());
  if (!one || !other || more.length > 0)
    throw new InvalidArgumentError("Expected two names or ids with a comma between them: rus,irn.");
  return [one, other];
}

const limit = (text: string): number | "all" => (text === "all" ? "all" : wholeNumber(text));
