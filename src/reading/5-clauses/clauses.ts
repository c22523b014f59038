// Decides where clauses begin and end: one pass over the sentence, opening a clause at each verb, particle or quotation.

import { arabicComma, arabicSemicolon } from "../1-text/letters.ts";
import type { Reading, Token } from "../2-words/types.ts";
import { approximated } from "./approximate.ts";
import { type Builder, mainOf, newClause, open } from "./builder.ts";
import { isCircumstance } from "./circumstances.ts";
import { type Context, idAt, isOf, posAt, readingAt } from "./context.ts";
import { readPhrase } from "./noun-phrases.ts";
import { addVerb, openCoordinate } from "./predicates.ts";
import { settle } from "./settled.ts";
import { openComplement, openRelative } from "./subordinate.ts";
import type { Clause, Parse, Phrase } from "./types.ts";

/** A dateline has no more tokens. */
const LONGEST_DATELINE = 16;
const DASHES = new Set(["-", "–", "—"]);

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

/** Reads what stands at a token and gives the token after it. */
function take(builder: Builder, at: number): number {
  const { context } = builder;
  const quote = context.quoteAt[at];
  if (quote) return takeQuote(builder, at, quote);
  const isNamed = context.mentionAt[at] !== undefined || context.timeAt[at] !== undefined;
  if (!isNamed && !isPredicate(builder, at) && isCircumstance(context, at))
    return openCircumstance(builder, at);
  if (!isNamed) settle(builder, at);
  if (!isNamed && approximated(context, at) < 0) {
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
  !comma &&
  current.verb >= 0 &&
  isOf(context, current.verb, "kana") &&
  current.after.length <= 1 &&
  readingAt(context, at).conjunction === null;

/** "… and it goes on targeting": "and" with a pronoun of its own opens a clause, of which the pronoun is the topic. */
function opensByPronoun({ context, current }: Builder, at: number): boolean {
  const reading = readingAt(context, at);
  return (
    current.verb >= 0 &&
    reading.told.pos === "pronoun" &&
    reading.conjunction === "wa" &&
    reading.suffix === null
  );
}

/** "Stressing", "accusing X of …": a participle says what the main clause's subject did meanwhile, in a clause of its own. */
function openCircumstance(builder: Builder, at: number): number {
  open(builder, { kind: "adverbial", first: at, parent: mainOf(builder.current) });
  builder.current.verb = at;
  builder.comma = false;
  return at + 1;
}

type Step = (builder: Builder, at: number) => number;

const passOver: Step = (_, at) => at + 1;

const STEPS: Partial<Record<Reading["told"]["pos"], Step>> = {
  punctuation: takeMark,
  symbol: takeMark,
  complementizer: openComplement,
  relative: openRelative,
  particle: (builder, at) => {
    if (readingAt(builder.context, at).conjunction !== null) builder.linked = true;
    return at + 1;
  },
  adverb: passOver,
  interrogative: passOver,
  verb: (builder, at) => {
    addVerb(builder, at);
    return at + 1;
  },
  subordinator: (builder, at) => {
    open(builder, { kind: "adverbial", first: at, parent: builder.current, marker: at });
    return at + 1;
  },
  negation: (builder, at) => {
    builder.negation = at;
    return at + 1;
  },
  conjunction: (builder, at) => {
    builder.linked = true;
    return at + 1;
  },
};

/** Particles, marks and verbs; the same token back where it is none of them. */
const takeFunctionWord: Step = (builder, at) => STEPS[posAt(builder.context, at)]?.(builder, at) ?? at;

function takeMark(builder: Builder, at: number): number {
  const text = builder.context.tokens[at]!.surface.text;
  if (text === "(") return skipParenthesis(builder, at);
  if (closesDateline(builder, at)) open(builder, { kind: "main", first: at });
  else if (text === arabicComma || text === ",") builder.comma = true;
  else if (text === arabicSemicolon || text === ";") open(builder, { kind: "main", first: at });
  else if (text === ":") {
    // after a verb of saying what is said begins; without a verb it was a dateline or a headline's speaker
    const isSaid = builder.current.verb >= 0;
    open(
      builder,
      isSaid ? { kind: "quoted", first: at, parent: builder.current } : { kind: "main", first: at },
    );
  }
  return at + 1;
}

/** "Lagos 17 January (agency) -", "India / bomb / train -": what stands before the dash names place, agency and matter, and acts in nothing. */
function closesDateline({ context, current }: Builder, at: number): boolean {
  const { first, tokens, last } = context;
  if (current.verb >= 0 || current.kind !== "main" || at - first > LONGEST_DATELINE || at + 1 >= last)
    return false;
  if (!isDash(tokens[at]!)) return false;
  // "the alliance - the largest one - said": a dash that another follows only sets words apart
  if (tokens.slice(at + 1, Math.min(last, at + LONGEST_DATELINE)).some(isDash)) return false;
  const isSlug = tokens.slice(first, at).some(({ surface }) => surface.text === "/");
  return isSlug || tokens[at - 1]?.surface.text === ")" || current.before.every(isPlaceOrTime);
}

const isDash = ({ surface }: Token): boolean => DASHES.has(surface.text);

const isPlaceOrTime = ({ mention, time }: Phrase): boolean =>
  time !== null || (mention !== null && ["place", "state", "outlet"].includes(mention.type));

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
  if (isOver(context, builder.current, phrase) || isNameAfter(builder, phrase))
    builder.current = builder.current.parent!;
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
  if (phrase.preposition !== null || phrase.time || readingAt(context, clause.verb).suffix === null)
    return false;
  const held = clause.after.filter((other) => other.preposition === null && other.time === null).length;
  return held > (isOf(context, clause.verb, "judging") ? 1 : 0);
}

/** "The new prime minister who was named on Monday, | X, announced": behind the comma that closes a relative clause stands the name of whom it describes. */
function isNameAfter({ current, comma }: Builder, { preposition, mention }: Phrase): boolean {
  if (!comma || current.kind !== "relative" || current.marker < 0 || !current.parent) return false;
  const described = current.antecedent?.mention;
  if (described?.type !== "person" || described.form !== "role" || described.number !== "singular")
    return false;
  return preposition === null && mention?.type === "person" && mention.form !== "role";
}
