// Decides whether a statement foretells what others will do, or announces what its own source means to.

import { NONE } from "../../lexicon/trie.ts";
import type { EventRecord, Party, StatementRecord } from "../../model.ts";
import type { Mention } from "../../reading/3-mentions/types.ts";
import type { Clause } from "../../reading/5-clauses/types.ts";
import { rootOf } from "../../reading/6-statements/sources.ts";
import type { Statement } from "../../reading/6-statements/types.ts";
import type { Evented } from "../../reading/7-events/index.ts";
import { partyKey } from "../party-key.ts";
import { clauseAt, firstFrom } from "./clause-at.ts";
import type { Mark } from "./marks.ts";

/** What is known of a statement beside its mark. */
export interface Told {
  readonly statement: Statement;
  readonly record: StatementRecord;
  readonly about: readonly EventRecord[];
}

/** Whoever speaks for a state speaks of its own acts. */
const OFFICIAL = new Set(["GOV", "MIL", "SPY", "LEG", "JUD", "COP"]);

/** Between "that it" and its verb stands no more than a negation. */
const FARTHEST = 2;

/** Whether the act to come is the source's own, or its state's where it speaks for one. */
export function natureOf(
  doc: Evented,
  mark: Mark,
  { statement, record, about }: Told,
): "forecast" | "intention" {
  if (mark.how === "expects" || mark.how === "doubts") return "forecast";
  const { source } = record;
  const at = mark.verb < 0 ? mark.first : mark.verb;
  if (doc.tokens[at]!.reading.told.person === "first") return "intention";
  const clause = clauseAt(doc, at);
  const subject = mark.how === "ready" ? rightBefore(doc, at) : (clause?.subject?.mention ?? null);
  if (subject)
    return isOwnSubject(statement, source, subject.antecedent ?? subject) ? "intention" : "forecast";
  // "that it will": the pronoun goes back to the state for which the source speaks
  if (clause && isOfficial(source) && opensWithPronoun(doc, clause, at)) return "intention";
  if (statement.form === "direct" && !isOfficial(source)) return "forecast";
  const doers = about.flatMap(({ actors }) => actors);
  return doers.some((actor) => isOwn(source, actor)) ? "intention" : "forecast";
}

/** "Russia is ready": whoever is named right before the word. */
function rightBefore({ mentions }: Evented, at: number): Mention | null {
  const mention = mentions[firstFrom(mentions, at) - 1];
  return mention?.last === at ? mention : null;
}

const opensWithPronoun = ({ tokens }: Evented, { marker }: Clause, verb: number): boolean =>
  marker >= 0 && verb - marker <= FARTHEST && tokens[marker]!.reading.suffix !== null;

const isOfficial = ({ type, sectors }: Party): boolean =>
  type === "state" || type === "group" || sectors.some((sector) => OFFICIAL.has(sector));

const isOwn = (source: Party, actor: Party): boolean =>
  (partyKey(source) !== "" && partyKey(source) === partyKey(actor)) ||
  (isOfficial(source) && source.country !== null && source.country === actor.country && isOfficial(actor));

function isOwnSubject(statement: Statement, source: Party, subject: Mention): boolean {
  const who = rootOf(statement.source).mention;
  // in direct speech they would speak of themselves in the first person
  const isSelf = who && (who === subject || (who.entity !== NONE && who.entity === subject.entity));
  if (isSelf && statement.form !== "direct") return true;
  return isOfficial(source) && source.country !== null && source.country === subject.country && acts(subject);
}

/** A state or one of its bodies: no town, company or team of the country. */
const acts = ({ type, sectors }: Mention): boolean =>
  type === "state" || sectors.some((sector) => OFFICIAL.has(sector));
