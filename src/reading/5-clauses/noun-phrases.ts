// Decides where a noun phrase ends: head, idafa, adjectives, and the members that "and" adds to it.

import { arabicComma } from "../1-text/letters.ts";
import { approximated } from "./approximate.ts";
import { type Context, idAt, isNominal, isOf, posAt, readingAt } from "./context.ts";
import type { Reading } from "../2-words/types.ts";
import { closeAdjectives } from "./describing.ts";
import type { Link, Phrase } from "./types.ts";

/** Idafa chains and coordinations longer than this are cut. */
const DEEPEST = 8;
const MOST_MEMBERS = 12;
/** The noun "each", as the word lexicon names it. */
const EACH = "kull";

/** Clitic prepositions by the reading's prefix; word prepositions by their lexeme id. */
const CLITIC = { bi: "bi", li: "li", ka: "ka" } as const;

/** The noun phrase or prepositional phrase that begins at a token, or null where none does. */
export function readPhrase(context: Context, at: number): Phrase | null {
  const lead = readSimple(context, at);
  if (!lead) return null;
  const others: Phrase[] = [];
  let last = lead.last;
  while (others.length < MOST_MEMBERS) {
    const next = readMember(context, lead, last);
    if (!next) break;
    others.push(next);
    last = next.last;
  }
  return others.length > 0 ? { ...lead, others, last } : lead;
}

/** A phrase without coordination. */
function readSimple(context: Context, at: number): Phrase | null {
  if (at >= context.last) return null;
  const link = linkAt(context, at);
  const counted = readApproximate(context, at, 0);
  if (counted) return { ...counted, first: at, link, preposition: null };
  if (posAt(context, at) === "preposition" && context.mentionAt[at] === undefined && !context.timeAt[at]) {
    return readPrepositional(context, at, link);
  }
  // a name that no word lexicon knows still shows its preposition
  const prefix = readingAt(context, at).prefix ?? context.mentionAt[at]?.prefix ?? null;
  const phrase = readNominal(context, at, 0);
  return phrase && { ...phrase, link, preposition: prefix === null ? null : CLITIC[prefix] };
}

/** "About a hundred thousand", "more than two million": what is counted, with the words that say it is not exact. */
function readApproximate(context: Context, at: number, depth: number): Phrase | null {
  const number = approximated(context, at);
  return number < 0 ? null : readNominal(context, number, depth + 1);
}

/** A word preposition with its object; the object may be a pronoun suffix on the preposition itself. */
function readPrepositional(context: Context, at: number, link: Link): Phrase | null {
  const preposition = idAt(context, at);
  if (readingAt(context, at).suffix !== null) {
    return { ...bare(at, at + 1), preposition, link, definite: true };
  }
  // compound prepositions (min khilal, min qibal, ila janib) keep both names
  if (at + 1 < context.last && posAt(context, at + 1) === "preposition") {
    const inner = readPrepositional(context, at + 1, null);
    return inner && { ...inner, first: at, preposition: `${preposition}-${inner.preposition}`, link };
  }
  const object =
    at + 1 < context.last && context.quoteAt[at + 1] !== "open"
      ? readNominal(context, skipMarks(context, at + 1), 0)
      : null;
  return object && { ...object, first: at, preposition, link };
}

/** A scare quote or bracket before a name is passed over. */
function skipMarks(context: Context, at: number): number {
  return at + 1 < context.last &&
    posAt(context, at) === "punctuation" &&
    isOpening(context.tokens[at]!.surface.text)
    ? at + 1
    : at;
}

const isOpening = (text: string): boolean => /^["«“”‟(‹]$/u.test(text);

const bare = (first: number, last: number): Phrase => ({
  first,
  last,
  head: first,
  preposition: null,
  link: null,
  mention: null,
  genitive: null,
  adjectives: [],
  definite: false,
  time: null,
  others: [],
  relative: null,
});

/** A pronoun suffix as a phrase: only its token is known; reference finds whom it means. */
export const pronounAt = (at: number): Phrase => ({ ...bare(at, at + 1), definite: true });

function linkAt(context: Context, at: number): Link {
  return readingAt(context, at).conjunction;
}

/** Head with idafa and adjectives. */
function readNominal(context: Context, at: number, depth: number): Phrase | null {
  if (at >= context.last || depth > DEEPEST) return null;
  const time = context.timeAt[at];
  const mention = context.mentionAt[at];
  if (mention && !(time && time.last >= mention.last)) {
    const last = mention.last;
    return closeAdjectives(context, {
      ...bare(at, last),
      head: mention.head,
      mention,
      definite: mention.definite,
    });
  }
  if (time) return { ...bare(at, time.last), time, definite: true };
  const counted = readApproximate(context, at, depth);
  if (counted) return { ...counted, first: at };
  if (!isNominal(context, at)) return null;
  return readCommon(context, at, depth);
}

/** A common noun, with a demonstrative or number before it and an idafa or adjectives after it. */
function readCommon(context: Context, at: number, depth: number): Phrase | null {
  const pos = posAt(context, at);
  // "each of Iran and North Korea" (kull min): those named are meant
  if (idAt(context, at) === EACH && idAt(context, at + 1) === "min" && canGoOn(context, at + 2)) {
    const named = readNominal(context, at + 2, depth + 1);
    if (named?.mention) return { ...named, first: at };
  }
  if (pos === "demonstrative" || pos === "number") {
    const rest =
      canGoOn(context, at + 1) && !takesUp(context, at) ? readNominal(context, at + 1, depth + 1) : null;
    if (rest) return { ...rest, first: at, definite: rest.definite || pos === "demonstrative" };
    const alone = { ...bare(at, at + 1), definite: pos === "demonstrative" };
    return pos === "number" ? withCounted(context, alone, depth) : alone;
  }
  const reading = readingAt(context, at);
  const closed = reading.article || reading.suffix !== null || pos === "pronoun";
  let phrase: Phrase = { ...bare(at, at + 1), definite: closed };
  if (
    !closed &&
    !isEnded(reading) &&
    (approximated(context, at + 1) >= 0 ||
      (canGoOn(context, at + 1) && !isLooseAdjective(context, at + 1))) &&
    // "seven persons met | their death"
    !isOf(context, at + 1, "own-death") &&
    !isManner(context, at)
  ) {
    const genitive = readNominal(context, at + 1, depth + 1);
    if (genitive) phrase = { ...phrase, genitive, last: genitive.last, definite: genitive.definite };
  }
  const described = closeAdjectives(context, phrase);
  const counts = isOf(context, at, "counting") || isOf(context, at, "some-of");
  return counts && !phrase.genitive ? withCounted(context, described, depth) : described;
}

/** The accusative alef and the nun of duals and sound plurals end a phrase: nothing can be in construct with them. */
const isEnded = ({ told }: Reading): boolean =>
  told.state === "indefinite" ||
  (told.pos === "noun" && told.case !== "any" && told.place === "free" && told.number !== "singular");

/** "Confirmed that | the minister": after a verb of saying the pronoun takes up what was said. */
const takesUp = (context: Context, at: number): boolean =>
  idAt(context, at) === "dhalika" && at > context.first && isOf(context, at - 1, "clausal");

/** "Denied strongly | the forming of …": the manner ends before an act, which is the verb's object. */
const isManner = (context: Context, at: number): boolean =>
  readingAt(context, at).prefix === "bi" &&
  isOf(context, at, "manner") &&
  readingAt(context, at + 1).told.derived === "masdar";

/** "A number of (min) the rebels", "nine of the soldiers": what is counted completes the phrase as an idafa does. */
function withCounted(context: Context, phrase: Phrase, depth: number): Phrase {
  const { last } = phrase;
  if (idAt(context, last) !== "min" || readingAt(context, last).suffix !== null) return phrase;
  const genitive = canGoOn(context, last + 1) ? readNominal(context, last + 1, depth + 1) : null;
  return genitive && !genitive.time ? { ...phrase, genitive, last: genitive.last } : phrase;
}

/** Whether a token can belong to the phrase before it: no preposition, no conjunction of its own. */
function canGoOn(context: Context, at: number): boolean {
  if (at >= context.last) return false;
  const reading = readingAt(context, at);
  return (
    isNominal(context, at) &&
    reading.conjunction === null &&
    reading.prefix === null &&
    posAt(context, at) !== "pronoun"
  );
}

/** An indefinite adjective right after an indefinite noun describes it and is no idafa. */
function isLooseAdjective(context: Context, at: number): boolean {
  const { told, article } = readingAt(context, at);
  return told.pos === "adjective" && !article && !context.mentionAt[at];
}

/** A further member: "and" or "or" right after, of the same kind and without a verb of its own. */
function readMember(context: Context, lead: Phrase, at: number): Phrase | null {
  const from = skipComma(context, skipSide(context, at));
  if (from >= context.last) return null;
  const id = idAt(context, from);
  const isOr = id === "aw" || id === "am";
  const reading = readingAt(context, from);
  if (!isOr && reading.conjunction !== "wa") return null;
  const start = isOr ? from + 1 : from;
  if (start >= context.last || startsClause(context, start)) return null;
  const member = readSimple(context, start);
  if (!member || (member.time === null) !== (lead.time === null)) return null;
  const samePreposition =
    member.preposition === lead.preposition || (member.preposition === null && lead.preposition !== null);
  if (!samePreposition || !(isAlike(lead, member) || isSome(context, lead, member))) return null;
  return { ...member, preposition: lead.preposition, link: isOr ? "aw" : "wa" };
}

/** Names join names, common nouns join common nouns of the same definiteness. */
function isAlike(lead: Phrase, member: Phrase): boolean {
  if (lead.mention && member.mention) return !isWhere(lead) || !isParty(member);
  return lead.definite === member.definite || isSharing(lead, member);
}

/** "Our partners and some states of the region": some of those named join a name. */
const isSome = (context: Context, lead: Phrase, { head, genitive }: Phrase): boolean =>
  lead.mention !== null && genitive?.mention != null && isOf(context, head, "some-of");

/** "In Syria and the party in Iraq": whoever is added to the place of something stands beside that thing. */
const isWhere = ({ preposition, mention }: Phrase): boolean =>
  preposition === "fi" && (mention?.type === "place" || mention?.type === "state");
const isParty = ({ mention }: Phrase): boolean =>
  mention?.type === "group" || mention?.type === "organization" || mention?.type === "person";

/** "Positions and gatherings of the militia": a bare noun shares the idafa of the noun that "and" adds. */
const isSharing = (lead: Phrase, member: Phrase): boolean =>
  !lead.mention &&
  !lead.definite &&
  lead.genitive === null &&
  lead.adjectives.length === 0 &&
  member.genitive !== null;

/** "Between Iran on the one side and America": which side it is on is said between two members. */
function skipSide(context: Context, at: number): number {
  if (idAt(context, at) !== "min" || !isOf(context, at + 1, "side")) return at;
  return readsWa(context, at + 2) ? at + 2 : at;
}

const skipComma = (context: Context, at: number): number =>
  at < context.last && context.tokens[at]!.surface.text === arabicComma && readsWa(context, at + 1)
    ? at + 1
    : at;

const readsWa = (context: Context, at: number): boolean =>
  at < context.last &&
  readingAt(context, at).conjunction === "wa" &&
  (context.mentionAt[at] !== undefined || !startsClause(context, at));

/** Whether "and" opens a new clause here: a verb follows the noun at once. */
function startsClause(context: Context, at: number): boolean {
  if (posAt(context, at) === "verb" || posAt(context, at) === "pronoun") return true;
  const after = context.mentionAt[at]?.last ?? at + 1;
  if (after >= context.last || posAt(context, after) !== "verb") return false;
  // a verb in the dual or plural speaks of both members
  const { told, conjunction } = readingAt(context, after);
  return conjunction === null && told.number === "singular" && !isOf(context, after, "obliging");
}
