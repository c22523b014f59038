// Decides where clauses begin and end: one pass over the sentence, opening a clause at each verb, particle or quotation.

import { arabicComma, arabicSemicolon } from "../1-text/letters.ts";
import { type Context, idAt, isOf, posAt, readingAt } from "./context.ts";
import { isCircumstance } from "./circumstances.ts";
import { antecedentOf } from "./antecedents.ts";
import { readPhrase } from "./noun-phrases.ts";
import type { Clause, ClauseKind, Parse, Phrase } from "./types.ts";

interface Builder {
  readonly context: Context;
  readonly clauses: Clause[];
  readonly phrases: Phrase[];
  readonly clauseOf: (Clause | undefined)[];
  readonly phraseOf: (Phrase | undefined)[];
  current: Clause;
  /** Clauses to go back to when a quotation closes. */
  readonly quoted: Clause[];
  negation: number;
  /** A comma or a conjunction word stands right before. */
  comma: boolean;
  linked: boolean;
}

/** Cuts a sentence into clauses and hangs its phrases on them. */
export function parseClauses(context: Context): Parse {
  const clauses: Clause[] = [];
  const builder: Builder = {
    context,
    clauses,
    phrases: [],
    clauseOf: [],
    phraseOf: [],
    current: newClause(clauses, { kind: "main", first: context.first }),
    quoted: [],
    negation: -1,
    comma: false,
    linked: false,
  };
  for (let at = context.first; at < context.last; ) {
    const next = take(builder, at);
    for (let i = at; i < next; i++) builder.clauseOf[i - context.first] = builder.current;
    builder.current.last = next;
    at = next;
  }
  const { phrases, clauseOf, phraseOf } = builder;
  return { clauses, phrases, clauseOf, phraseOf };
}

interface Opening {
  readonly kind: ClauseKind;
  readonly first: number;
  readonly parent?: Clause;
  readonly marker?: number;
  readonly antecedent?: Phrase | null;
}

function newClause(clauses: Clause[], { kind, first, parent, marker, antecedent }: Opening): Clause {
  const clause: Clause = {
    index: clauses.length,
    kind,
    first,
    last: first,
    verb: -1,
    auxiliaries: [],
    negation: -1,
    marker: marker ?? -1,
    parent: parent ?? null,
    antecedent: antecedent ?? null,
    before: [],
    after: [],
    complements: [],
    subject: null,
    inherited: false,
    object: null,
    secondObject: null,
    passive: false,
  };
  clauses.push(clause);
  return clause;
}

function open(builder: Builder, opening: Opening): void {
  builder.current = newClause(builder.clauses, opening);
  builder.negation = -1;
}

/** Reads what stands at a token and gives the token after it. */
function take(builder: Builder, at: number): number {
  const { context } = builder;
  const quote = context.quoteAt[at];
  if (quote) return takeQuote(builder, at, quote);
  const isNamed = context.mentionAt[at] !== undefined || context.timeAt[at] !== undefined;
  if (!isNamed && !isPredicate(builder, at) && isCircumstance(context, at)) return openCircumstance(builder, at);
  if (!isNamed) {
    const taken = takeFunctionWord(builder, at);
    if (taken > at) return taken;
  }
  if (!isNamed && opensByPronoun(builder, at)) openCoordinate(builder, at);
  const phrase = readPhrase(context, at);
  if (phrase) {
    addPhrase(builder, phrase);
    return phrase.last;
  }
  return at + 1;
}

/** "Became a player": after a verb of being the accusative says what the subject is. */
const isPredicate = ({ context, current, comma }: Builder, at: number): boolean =>
  !comma && current.verb >= 0 && isOf(context, current.verb, "kana") && current.after.length <= 1 && readingAt(context, at).conjunction === null;

/** "… and it goes on targeting": "and" with a pronoun of its own opens a clause, of which the pronoun is the topic. */
function opensByPronoun({ context, current }: Builder, at: number): boolean {
  const reading = readingAt(context, at);
  return current.verb >= 0 && reading.told.pos === "pronoun" && reading.conjunction === "wa" && reading.suffix === null;
}

/** "Stressing", "accusing X of …": a participle says what the main clause's subject did meanwhile, in a clause of its own. */
function openCircumstance(builder: Builder, at: number): number {
  open(builder, { kind: "adverbial", first: at, parent: mainOf(builder.current) });
  builder.current.verb = at;
  builder.comma = false;
  return at + 1;
}

function mainOf(clause: Clause): Clause {
  let main = clause;
  while (main.parent && main.kind !== "quoted") main = main.parent;
  return main;
}

/** Particles, marks and verbs; the same token back where it is none of them. */
function takeFunctionWord(builder: Builder, at: number): number {
  switch (posAt(builder.context, at)) {
    case "punctuation":
    case "symbol":
      return takeMark(builder, at);
    case "verb":
      addVerb(builder, at);
      return at + 1;
    case "complementizer":
      return openComplement(builder, at);
    case "relative":
      return openRelative(builder, at);
    case "subordinator":
      open(builder, { kind: "adverbial", first: at, parent: builder.current, marker: at });
      return at + 1;
    case "negation":
      builder.negation = at;
      return at + 1;
    case "conjunction":
      builder.linked = true;
      return at + 1;
    case "particle":
    case "adverb":
    case "interrogative":
      return at + 1;
    default:
      return at;
  }
}

function takeMark(builder: Builder, at: number): number {
  const text = builder.context.tokens[at]!.surface.text;
  if (text === "(") return skipParenthesis(builder, at);
  if (text === arabicComma || text === ",") builder.comma = true;
  else if (text === arabicSemicolon || text === ";") open(builder, { kind: "main", first: at });
  else if (text === ":") {
    // after a verb of saying what is said begins; without a verb it was a dateline or a headline's speaker
    const isSaid = builder.current.verb >= 0;
    open(builder, isSaid ? { kind: "quoted", first: at, parent: builder.current } : { kind: "main", first: at });
  }
  return at + 1;
}

/** A short parenthesis without a verb names again what stands before it, and fills no slot. */
function skipParenthesis({ context }: Builder, at: number): number {
  for (let end = at + 1; end < Math.min(context.last, at + 10); end++) {
    if (posAt(context, end) === "verb") break;
    if (context.tokens[end]!.surface.text === ")") return end + 1;
  }
  return at + 1;
}

function takeQuote(builder: Builder, at: number, side: "open" | "close"): number {
  if (side === "open") {
    builder.quoted.push(builder.current);
    open(builder, { kind: "quoted", first: at, parent: builder.current });
  } else {
    const outer = builder.quoted.pop();
    // what follows a quotation goes on where the quotation was opened
    if (outer) open(builder, { kind: "coordinate", first: at, parent: outer });
  }
  return at + 1;
}

function addPhrase(builder: Builder, phrase: Phrase): void {
  const { context } = builder;
  if (isOver(context, builder.current, phrase)) builder.current = builder.current.parent!;
  const { current } = builder;
  builder.phrases.push(phrase);
  for (let i = phrase.first; i < phrase.last; i++) builder.phraseOf[i - context.first] = phrase;
  (current.verb < 0 ? current.before : current.after).push(phrase);
  builder.comma = false;
  // "unprecedented …, and imposes": a particle denies the verb next to it, and no verb beyond a noun but that of laysa
  if (builder.negation >= 0 && idAt(context, builder.negation) !== "laysa") builder.negation = -1;
}

/** "A coalition that X leads | a campaign": a relative clause with its object on the verb and its subject takes no third noun. */
function isOver(context: Context, clause: Clause, phrase: Phrase): boolean {
  if (clause.kind !== "relative" || clause.verb < 0 || !clause.parent || clause.parent.verb < 0) return false;
  if (phrase.preposition !== null || phrase.time || readingAt(context, clause.verb).suffix === null) return false;
  const held = clause.after.filter((other) => other.preposition === null && other.time === null).length;
  return held > (isOf(context, clause.verb, "judging") ? 1 : 0);
}

/** The clause whose verb takes a clause and still waits for one; else the current clause. */
function openComplement(builder: Builder, at: number): number {
  const { context } = builder;
  if (readingAt(context, at).conjunction === "fa") return openApodosis(builder, at);
  if (isOccasion(context, at - 1)) {
    open(builder, { kind: "adverbial", first: at, parent: builder.current, marker: at });
    return at + 1;
  }
  let parent: Clause = builder.current;
  for (let clause: Clause | null = builder.current; clause; clause = clause.parent) {
    if (clause.verb < 0 || clause.complements.length > 0 || !isOf(context, clause.verb, "clausal")) continue;
    if (clause.kind === "relative" && !takesClause(builder, clause, at)) continue;
    parent = clause;
    break;
  }
  open(builder, { kind: "complement", first: at, parent, marker: at });
  parent.complements.push(builder.current);
  return at + 1;
}

/** "In a statement that the agency published, that …": inna, or a pronoun on the verb, shows that the clause goes on above. */
function takesClause({ context }: Builder, { verb, parent }: Clause, at: number): boolean {
  let above = parent;
  while (above && (above.verb < 0 || above.complements.length > 0 || !isOf(context, above.verb, "clausal"))) above = above.parent;
  if (!above) return true;
  return readingAt(context, verb).suffix === null && idAt(context, at) !== "inna";
}

/** "After", "before", "despite" and a clause of an tell of the occasion; "to", "on", "about" and an belong to the verb. */
function isOccasion(context: Context, at: number): boolean {
  if (at < context.first || readingAt(context, at).suffix !== null) return false;
  return posAt(context, at) === "preposition" && !CONTENT_PREPOSITIONS.has(idAt(context, at));
}

const CONTENT_PREPOSITIONS = new Set(["ila", "ala", "an", "fi", "min", "bi", "hawla"]);

/** fa-inna answers a condition or a topic: the main line goes on. */
function openApodosis(builder: Builder, at: number): number {
  let parent = builder.current;
  while (parent.parent && (parent.kind === "adverbial" || parent.kind === "relative")) parent = parent.parent;
  open(builder, { kind: "coordinate", first: at, parent, marker: at });
  return at + 1;
}

const HEADLESS = new Set(["ma", "mimma", "man", "mimman"]);

function openRelative(builder: Builder, at: number): number {
  const { current, context } = builder;
  const phrases = current.verb < 0 ? [...current.before, ...current.after] : current.after;
  // "…, which led to": mA describes no noun but all that was said
  const antecedent = HEADLESS.has(idAt(context, at)) ? null : antecedentOf(context, phrases, at);
  open(builder, { kind: "relative", first: at, parent: current, marker: at, antecedent });
  if (antecedent) antecedent.relative = builder.current;
  return at + 1;
}

function addVerb(builder: Builder, at: number): void {
  const { context } = builder;
  const isLinked = readingAt(context, at).conjunction !== null || builder.linked;
  if (builder.current.verb >= 0) {
    if (!isLinked && joinsChain(builder, at)) return setChained(builder, at);
    if (isLinked) openCoordinate(builder, at);
    else openUnlinked(builder, at);
  } else if (isLinked && builder.current.kind === "relative" && builder.current.before.length > 0) {
    openCoordinate(builder, at);
  }
  setVerb(builder, at);
}

function setVerb(builder: Builder, at: number): void {
  const { current } = builder;
  current.verb = at;
  current.negation = builder.negation;
  builder.negation = -1;
  builder.linked = false;
  builder.comma = false;
}

/** kAna, began, continued … with a following verb are one predicate; its subject may stand between the two. */
function joinsChain(builder: Builder, at: number): boolean {
  const { current, context } = builder;
  if (
    !isOf(context, current.verb, "chain-verb") ||
    current.after.length > 2 ||
    current.complements.length > 0
  )
    return false;
  const { tense, gender } = readingAt(context, at).told;
  // "began a coalition that Riyadh leads …": a verb of another gender has another subject
  const begun = readingAt(context, current.verb).told.gender;
  if (current.after.length > 0 && gender !== "either" && begun !== "either" && gender !== begun) return false;
  return tense !== "perfect" || isOf(context, current.verb, "kana") || idAt(context, at - 1) === "qad";
}

function setChained(builder: Builder, at: number): void {
  const { current } = builder;
  current.auxiliaries.push(current.verb);
  current.before.push(...current.after.splice(0));
  // "still (does not cease to) …" denies nothing
  const isStaying = idAt(builder.context, current.verb) === "zala-a";
  const negation = builder.negation >= 0 ? builder.negation : isStaying ? -1 : current.negation;
  setVerb(builder, at);
  current.negation = negation;
}

/** "And" plus a verb: on the level of the current clause, or above it after a comma. */
function openCoordinate(builder: Builder, at: number): void {
  let parent = builder.current;
  if (builder.comma) {
    while (parent.parent && parent.parent.verb >= 0 && (parent.kind === "relative" || parent.kind === "adverbial"))
      parent = parent.parent;
  }
  const negation = builder.negation;
  open(builder, { kind: "coordinate", first: at, parent });
  builder.negation = negation;
}

/** A second verb without "and": it resumes a clause whose topic waits for its verb, or describes what stands before it. */
function openUnlinked(builder: Builder, at: number): void {
  const { context, current } = builder;
  for (let clause = current.parent; clause; clause = clause.parent) {
    if (clause.verb >= 0 || clause.before.length === 0) continue;
    builder.current = clause;
    return;
  }
  const negation = builder.negation;
  const last = current.after.at(-1);
  const between = at - (last?.last ?? at);
  // "while (fi hin) it urged …": the noun of time opens the clause and is not described by it
  const isWhile = idAt(context, at - 1) === "hin";
  const isIndefinite = !isWhile && last !== undefined && !last.definite && last.time === null && between <= 2 && !builder.comma;
  const kind = isIndefinite
    ? "relative"
    : !isWhile && readingAt(context, at).told.tense === "perfect"
      ? "coordinate"
      : "adverbial";
  open(builder, { kind, first: at, parent: current, antecedent: isIndefinite ? last : null });
  if (isIndefinite && last) last.relative = builder.current;
  builder.negation = negation;
}
