// Decides which noun phrases without a name or role are people whom violence hits, or who protest: "eighteen persons".

import type { Phrase } from "../5-clauses/types.ts";
import type { EventType } from "./plover.ts";
import type { Trigger } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

/** Acts that news tells of by whom they hit, or by how many took part. */
const OF_PEOPLE: ReadonlySet<EventType> = new Set(["ASSAULT", "PROTEST", "COERCE"]);

/** Whether a phrase that no mention covers is people: by its head, or by what its number counts. */
export function isBystander(view: EventView, { rule }: Trigger, phrase: Phrase): boolean {
  if (!OF_PEOPLE.has(rule.type) || phrase.time || phrase.mention) return false;
  // whom authorities ban or hold as a kind of people is nobody yet
  if (rule.type === "COERCE" && phrase.definite) return false;
  if (rule.type === "ASSAULT" && isCivilSite(view, phrase)) return true;
  if (isPeople(view, phrase)) return true;
  const isMany = isOf(view, phrase.head, "counting") || readingOf(view, phrase.head).told.pos === "number";
  return phrase.genitive !== null && isMany && isPeople(view, phrase.genitive);
}

/** A hotel, a market: it is hit and does nothing. */
export const isCivilSite = (view: EventView, { head }: Phrase): boolean => isOf(view, head, "civil-site");

/** One of the words for people, or any people in the plural or counted: "six photographers". */
function isPeople(view: EventView, { first, head, mention }: Phrase): boolean {
  const { told, human } = readingOf(view, head);
  if (mention) return false;
  const isCounted = first < head && readingOf(view, first).told.pos === "number";
  if (told.pos === "adjective")
    return (
      (isCounted && isSomebody(view, head)) ||
      (told.number === "plural" && told.gender === "m" && told.case !== "any")
    );
  if (told.pos !== "noun") return false;
  if (isOf(view, head, "person-noun") || isOf(view, head, "crowd")) return true;
  return human && (isCounted || told.number === "plural" || told.number === "dual");
}

/** A participle that is a noun for people as well: "eighteen workers". */
const isSomebody = ({ doc }: EventView, at: number): boolean =>
  doc.tokens[at]!.surface.readings.some(({ told, human }) => told.pos === "noun" && human);
