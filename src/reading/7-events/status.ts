// Decides whether an act is reported as done, denied, to come, or only supposed.

import type { EventStatus } from "../../model.ts";
import type { Clause, Phrase } from "../5-clauses/types.ts";
import { COOPERATIVE, type EventType } from "./plover.ts";
import type { Trigger } from "./types.ts";
import { type EventView, idOf, isOf, readingOf } from "./view.ts";

/**
 * What the grammar round a trigger says of its act; `wished` acts, and states, are no events, `refused` ones will not
 * be done. Whoever means to do an act in common commits to it (`future`); that it is arranged or expected is `foreseen`.
 */
export type Standing = EventStatus | "wished" | "refused" | "foreseen";

/** Particles that make what follows uncertain. */
const UNCERTAIN = new Set(["rubbama", "laalla", "layta"]);
const CONDITIONAL = new Set(["idha", "law", "in-if", "bi-ann-if", "lawla", "mahma"]);
const PURPOSE = new Set(["kay", "likay", "kayla"]);

/** The standing of a trigger's act. */
export function standingOf(view: EventView, trigger: Trigger): Standing {
  return trigger.kind === "verb" ? verbStanding(view, trigger) : nounStanding(view, trigger);
}

function verbStanding(view: EventView, trigger: Trigger): Standing {
  const { at, clause } = trigger;
  const reading = readingOf(view, at);
  if (PURPOSE.has(idOf(view, clause.marker)) || (reading.prefix === "li" && reading.told.pos === "verb"))
    return "wished";
  if (isHeld(view, at, clause)) return "wished";
  if (isCondition(view, clause)) return "hypothetical";
  if (clause.verb === at && clause.negation >= 0) return negationOf(view, clause);
  const governed = governedBy(view, trigger);
  if (governed) return governed;
  if (reading.future || idOf(view, at - 1) === "sawfa") return "future";
  if (isUncertain(view, at, reading.told.tense)) return "hypothetical";
  return "actual";
}

/** "An area that they hold", "they still hold": holding is how things stand, and no act. */
function isHeld(view: EventView, at: number, { kind, auxiliaries }: Clause): boolean {
  if (!isOf(view, at, "holding") || readingOf(view, at).told.tense === "perfect") return false;
  return kind === "relative" || auxiliaries.some((auxiliary) => isOf(view, auxiliary, "staying"));
}

/** lan denies what is to come: who says it of an act of their own refuses. */
const negationOf = (view: EventView, { negation }: Clause): Standing =>
  idOf(view, negation) === "lan" ? "refused" : "negated";

/** A clause of an under a verb of wanting, asking, ability, planning or prediction, or under "it is planned that". */
function governedBy(view: EventView, { at, clause, rule }: Trigger): Standing | null {
  if (clause.kind !== "complement" || !isAn(view, at, clause)) return null;
  const { told } = readingOf(view, at);
  if (told.tense === "perfect") return null;
  const verb = clause.parent?.verb ?? -1;
  // anna has a noun or a pronoun after it and states; an has its verb at once and does not
  if (clause.before.length > 0 || readingOf(view, clause.marker).suffix !== null) return null;
  if (verb < 0) return impersonal(view, clause);
  if (isOf(view, verb, "predicting")) return "foreseen";
  if (isOf(view, verb, "enabling")) return "hypothetical";
  return isPlanned(view, verb, rule.type) ? "future" : "wished";
}

/** an, which many write without hamza: then only the verb right after it tells it from inna and anna. */
const isAn = (view: EventView, at: number, { marker }: Clause): boolean =>
  idOf(view, marker) === "anna" || (idOf(view, marker) === "inna" && at === marker + 1);

/** "It is planned that", "it is expected that", "it is possible that": a participle with min before an. */
function impersonal(view: EventView, { marker, parent }: Clause): Standing {
  const word = marker - 1;
  // "it had been planned that …" goes on to tell that it was not done
  if (idOf(view, word - 1) !== "min" || isOf(view, word - 2, "kana") || !parent) return "wished";
  if (isOf(view, word, "foreseen")) return "foreseen";
  return isOf(view, word, "conceivable") ? "hypothetical" : "wished";
}

/** Whoever means to meet or to help has said so: PLOVER takes a planned visit for an agreement, and a planned raid for nothing. */
const isPlanned = (view: EventView, verb: number, type: EventType): boolean =>
  COOPERATIVE.has(type) && isOf(view, verb, "planning");

function isCondition(view: EventView, clause: Clause): boolean {
  return clause.marker >= 0 && CONDITIONAL.has(idOf(view, clause.marker));
}

/** qad with an imperfect, and "perhaps", make a guess of what would be a fact. */
function isUncertain(view: EventView, at: number, tense: string): boolean {
  for (let before = at - 1; before >= view.first && before >= at - 4; before--) {
    const id = idOf(view, before);
    if (UNCERTAIN.has(id)) return true;
    if (id === "qad" && tense !== "perfect")
      return before === at - 1 || readingOf(view, at - 1).told.pos === "negation";
    if (readingOf(view, before).told.pos === "verb" && !isOf(view, before, "kana")) return false;
  }
  return false;
}

function nounStanding(view: EventView, trigger: Trigger): Standing {
  const { phrase, clause, at, rule } = trigger;
  if (isAbsent(view, at)) return "negated";
  if (trigger.rule.type === "ASSAULT" && isOnlyNamed(view, trigger)) return "wished";
  const verb = clause.verb;
  // "came under attack": li- after such verbs tells what befell their subject
  const isBefalling =
    phrase?.preposition === "li" &&
    ((verb >= 0 && verb < at && BEFALLING.some((name) => isOf(view, verb, name))) ||
      isOf(view, phrase.first - 1, "undergoing"));
  // "survived an attempt on his life": the attempt is an attack already
  const isAttempt =
    phrase !== null &&
    isOf(view, phrase.first - 1, "carrier") &&
    ((verb >= 0 && verb < at && isOf(view, verb, "undergoing")) || isUndergoneBefore(view, trigger));
  if (phrase && !isBefalling && !isAttempt && isPurpose(view, phrase, at)) return "wished";
  if (phrase?.adjectives.some((adjective) => isOf(view, adjective, "coming"))) return "foreseen";
  if (verb < 0 || verb === at) return isCondition(view, clause) ? "hypothetical" : "actual";
  const governs = verb < at || clause.subject === phrase;
  if (!governs) return "actual";
  // "wants to return after the withdrawal of X": what tells when is not wanted
  if (phrase !== null && WHEN.has(phrase.preposition ?? "")) return "actual";
  if (isOf(view, verb, "wanting") && verb < at) return isPlanned(view, verb, rule.type) ? "future" : "wished";
  return ofGovernor(view, trigger, verb);
}

/** Verbs after which li- tells what came upon their subject, or what it wards off. */
const BEFALLING = ["undergoing", "ending", "fending"];

/** "The minister's undergoing (to) an attempt on his life": a masdar of undergoing before the attempt. */
const isUndergoneBefore = (view: EventView, { clause, phrase }: Trigger): boolean =>
  [...clause.before, ...clause.after].some(
    ({ head, last }) => last === phrase!.first - 1 && isOf(view, head, "undergoing"),
  );

const WHEN = new Set(["bada", "aqiba", "aqb", "ithra", "mundhu", "qabla", "baida"]);

/** A light or controlling verb lends its noun its own standing. */
function ofGovernor(view: EventView, { clause, phrase }: Trigger, verb: number): Standing {
  const isOwn =
    phrase !== null && (phrase === clause.object || phrase === clause.subject || phrase.preposition === "bi");
  if (!isOwn) return isCondition(view, clause) ? "hypothetical" : "actual";
  if (isCondition(view, clause)) return "hypothetical";
  if (clause.negation >= 0) return negationOf(view, clause);
  if (readingOf(view, verb).future || idOf(view, verb - 1) === "sawfa") return "future";
  return isUncertain(view, verb, readingOf(view, verb).told.tense) ? "hypothetical" : "actual";
}

/** "Without", "lack of", "no …" right before the noun. */
function isAbsent(view: EventView, at: number): boolean {
  const before = idOf(view, at - 1);
  // "instead of attacking"
  if (before === "min" && isOf(view, at - 2, "instead")) return true;
  return isOf(view, at - 1, "absence") || before === "la" || before === "duna" || before === "bidun";
}

/** "In order to", "with the aim of": li- before a masdar, or a noun of purpose. */
function isPurpose(view: EventView, { first, preposition }: Phrase, trigger: number): boolean {
  const isAimed = preposition === "li" && !readingOf(view, first).article;
  // "the plan met with a refusal": after bi- it is not what the plan before it is for
  const isMeant = preposition !== "bi" && isOf(view, first - 1, "purpose");
  return isAimed || isMeant || (first !== trigger && isOf(view, first, "purpose"));
}

/** How far before an act its plan, fear or court case may stand: "for fear of the carrying out of attacks". */
const FARTHEST = 5;

/** "Any attack", "for fear of attacks", "charged with an assassination": named as a possibility or a case, not told. */
function isOnlyNamed(view: EventView, { at, clause, phrase }: Trigger): boolean {
  if (ANY.has(idOf(view, at - 1)) && clause.negation < 0) return true;
  const governing = clause.verb >= 0 && clause.verb < at && isOf(view, clause.verb, "preparing");
  if (
    governing &&
    phrase !== null &&
    (phrase === clause.object || phrase.preposition === "li" || phrase.preposition === "min")
  )
    return true;
  for (let before = at - 1; before >= view.first && before >= at - FARTHEST; before--) {
    if (isOf(view, before, "prospect") || isOf(view, before, "attack-case")) return true;
    const { pos } = readingOf(view, before).told;
    const isBetween =
      pos === "preposition" || isOf(view, before, "carrying-out") || ANY.has(idOf(view, before));
    if (!isBetween) return false;
  }
  return false;
}

const ANY = new Set(["ayy", "ayy-that"]);
