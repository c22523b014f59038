// Decides whether an act of force or protest that nobody is named for is reported here, or only spoken of: "on charges of kidnapping".

import type { Clause, Phrase } from "../5-clauses/types.ts";
import type { FoundEvent } from "./types.ts";
import { type EventView, isOf, readingOf } from "./view.ts";

/** Prepositions after which an attack tells how somebody came to harm: "killed in an attack", "led to the killing of". */
const OUTCOMES = new Set(["fi", "an", "ila", "bi", "ithra", "jarraa", "maa"]);

/** Whether the sentence reports the act. */
export function isTold(view: EventView, { trigger }: FoundEvent): boolean {
  const { kind, clause, phrase, at, rule } = trigger;
  if (isMishap(view, at)) return false;
  if (kind === "verb") return !isDescribing(clause);
  if (!phrase) return false;
  // who suffered it is a condition of its entry
  if ("sufferer" in rule.needs) return true;
  const top = topOf(view, clause, phrase);
  if (!top) return false;
  if (isDescribedAsDone(view, phrase)) return true;
  // "announced «the killing of three in a blast»"
  if (clause.kind === "quoted" && top === clause.before[0] && top === phrase) return true;
  if (readingOf(view, at).article || readingOf(view, at).suffix !== null)
    return isHappening(view, clause, top);
  return clause.verb < 0
    ? opens(view, clause, top)
    : isHappening(view, clause, top) || isReported(view, clause, top);
}

/** "A driver was killed and four passengers hurt in a road accident". */
const isMishap = (view: EventView, at: number): boolean =>
  isOf(view, at, "harming") &&
  view.parse.phrases.some(({ preposition, head }) => preposition !== null && isOf(view, head, "accident"));

/** A relative clause, or one that "and" or "or" adds to it. */
const isDescribing = ({ kind, parent }: Clause): boolean =>
  kind === "relative" || (kind === "coordinate" && parent?.kind === "relative");

/** The phrase that stands in the clause itself: the act's own, or a number or series of such acts. */
function topOf(view: EventView, { before, after }: Clause, phrase: Phrase): Phrase | null {
  const top = [...before, ...after].find((other) => other.first <= phrase.first && phrase.last <= other.last);
  if (!top || top === phrase || top.others.includes(phrase)) return top ?? null;
  for (let outer: Phrase | null = top; outer; outer = outer.genitive) {
    if (outer === phrase) return top;
    if (!isOf(view, outer.head, "counting") && !isOf(view, outer.head, "carrier")) return null;
  }
  return null;
}

/** "An attack that hit the market": the relative clause tells of it. */
const isDescribedAsDone = (view: EventView, { relative, definite }: Phrase): boolean =>
  relative !== null && !definite && relative.verb >= 0 && isOf(view, relative.verb, "hitting");

/** Headlines: "The killing of three in a blast", "Three wounded in a blast": first of all the act or its victims. */
function opens(view: EventView, { before, after }: Clause, top: Phrase): boolean {
  const lead = before[0] ?? after[0];
  if (!lead || lead === top) return lead === top;
  return (
    OUTCOMES.has(top.preposition ?? "") &&
    (isOf(view, lead.head, "casualty") || isOf(view, lead.head, "harming"))
  );
}

/** The verb says that it took place, or whom it hit. */
function isHappening(view: EventView, clause: Clause, top: Phrase): boolean {
  const { verb } = clause;
  if (verb < 0) return false;
  // "the crimes that included the shelling of civilians"
  if (top === clause.object && isOf(view, verb, "hitting")) return true;
  if (isDescribing(clause)) return isOf(view, verb, "occurring") && OUTCOMES.has(top.preposition ?? "");
  if (top === clause.subject)
    return isOf(view, verb, "hitting") || isOf(view, verb, "being-done") || isOf(view, verb, "occurring");
  if (isOf(view, verb, "undergoing") || isOf(view, verb, "fending")) return true;
  if (!OUTCOMES.has(top.preposition ?? "")) return false;
  return isOf(view, verb, "hitting") || isOf(view, verb, "harming") || isOf(view, verb, "occurring");
}

/** "Announced the killing of", "carried out an attack". */
const isReported = (view: EventView, clause: Clause, top: Phrase): boolean =>
  top === clause.object && (isOf(view, clause.verb, "announcing") || isOf(view, clause.verb, "light-verb"));
