// Decides whether a pronoun in a relative clause means what the clause describes: "the agreement that they signed (it)".

import type { Clause, Phrase } from "../5-clauses/types.ts";
import { type EventView, readingOf } from "./view.ts";

/** The phrase that a bare pronoun of a relative clause goes back to; null where it means somebody else. */
export function describedBy(view: EventView, { kind, antecedent }: Clause, phrase: Phrase): Phrase | null {
  if (kind !== "relative" || !antecedent || phrase.mention || phrase.genitive) return null;
  const { suffix } = readingOf(view, phrase.head);
  if (!suffix || suffix.person !== "third" || phrase.last !== phrase.first + 1) return null;
  const { told } = readingOf(view, antecedent.head);
  const gender = antecedent.mention?.gender ?? told.gender;
  const number = antecedent.mention?.number ?? (told.number === "either" ? "singular" : told.number);
  const isThings = number === "plural" && !readingOf(view, antecedent.head).human;
  if (isThings) return suffix.gender === "f" && suffix.number === "singular" ? antecedent : null;
  const agrees = gender === "either" || suffix.gender === "either" || suffix.gender === gender;
  return agrees && suffix.number === number ? antecedent : null;
}
