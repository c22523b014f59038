// Decides whom a pronoun or a dropped subject means: the speaker, or the nearest subject before it that agrees.

import type { Features } from "../2-words/features.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Clause, Phrase } from "../5-clauses/types.ts";
import { rootOf } from "../6-statements/sources.ts";
import type { Statement } from "../6-statements/types.ts";
import type { Participant } from "./types.ts";
import { type EventView, readingOf } from "./view.ts";

/** What a pronoun shows of whom it means. */
export interface Shape {
  readonly gender: "m" | "f" | "either";
  readonly number: "singular" | "dual" | "plural";
  readonly first: boolean;
}

/** Sentences back that a pronoun may reach. */
const FARTHEST = 2;

export const shapeOfVerb = (told: Features): Shape => ({
  gender: told.gender,
  number: told.number === "either" ? "singular" : told.number,
  first: told.person === "first",
});

/** The shape of a pronoun that stands by itself: "and she goes on". */
export function shapeOfPronoun(view: EventView, at: number): Shape | null {
  const { told } = readingOf(view, at);
  return told.pos === "pronoun" && told.person !== "second" ? shapeOfVerb(told) : null;
}

/** The shape of the pronoun suffix on a token. */
export function shapeOfSuffix(view: EventView, at: number): Shape | null {
  const { suffix } = readingOf(view, at);
  return suffix && { gender: suffix.gender, number: suffix.number, first: suffix.person === "first" };
}

/** The innermost statement whose content holds a token. */
export const statementAround = (view: EventView, at: number): Statement | null => view.around[at] ?? null;

const length = ({ content }: Statement): number => content.last - content.first;

/** For every token of a page the innermost statement whose content holds it. */
export function innermostStatements(statements: readonly Statement[]): (Statement | undefined)[] {
  const around: (Statement | undefined)[] = [];
  for (const statement of statements.toSorted((a, b) => length(b) - length(a)))
    for (let at = statement.content.first; at < statement.content.last; at++) around[at] = statement;
  return around;
}

/** Who says what stands at a token: the named source of the innermost statement; null in the page's own voice. */
export function speakerOf(view: EventView, at: number): Participant | null {
  const around = statementAround(view, at);
  if (!around) return null;
  const { mention, phrase } = rootOf(around.source);
  return { mention, phrase, understood: true };
}

interface Search {
  readonly at: number;
  readonly shape: Shape;
  /** Not this one: a verb's object pronoun is not its subject. */
  readonly except: Mention | null;
  readonly taken?: ReadonlySet<Mention | null>;
  /** A pronoun may mean whose a thing is; a dropped subject seldom does. */
  readonly owners?: true;
}

/** Whom it means, or null where nothing before it agrees. */
export function antecedentOf(view: EventView, search: Search): Participant | null {
  const around = statementAround(view, search.at);
  const speaker = around ? rootOf(around.source) : null;
  if (search.shape.first) return speaker ? understood(speaker.mention, speaker.phrase) : null;
  const inside = around && around.form !== "direct" ? speaker : null;
  const near = nearestSubject(view, search, view.index);
  if (near) return near;
  if (inside?.mention && inside.mention !== search.except && agrees(inside.mention, search.shape)) {
    return understood(inside.mention, inside.phrase);
  }
  for (let sentence = view.index - 1; sentence >= Math.max(0, view.index - FARTHEST); sentence--) {
    const found = nearestSubject(view, search, sentence);
    if (found) return found;
  }
  return null;
}

const understood = (mention: Mention | null, phrase: Phrase | null): Participant => ({
  mention,
  phrase,
  understood: true,
});

/** The last subject of a sentence that stands before the pronoun and agrees; then any party that does. */
function nearestSubject(view: EventView, search: Search, sentence: number): Participant | null {
  const parse = view.doc.parses[sentence]!;
  const clauses: readonly Clause[] = parse.clauses;
  for (let i = clauses.length - 1; i >= 0; i--) {
    const { subject, verb } = clauses[i]!;
    if (verb < 0 || verb >= search.at || !subject?.mention || subject.first >= search.at) continue;
    if (isFit(subject.mention, search)) return understood(subject.mention, subject);
  }
  for (let i = parse.phrases.length - 1; i >= 0; i--) {
    const phrase = search.owners ? innermost(parse.phrases[i]!) : parse.phrases[i]!;
    if (phrase.first >= search.at || !phrase.mention || phrase.mention.type === "place") continue;
    if (isFit(phrase.mention, search)) return understood(phrase.mention, phrase);
  }
  return null;
}

/** "Kyiv's commitment": the party in whose idafa a thing stands may be meant after it. */
function innermost(phrase: Phrase): Phrase {
  let part = phrase;
  while (!part.mention && part.genitive) part = part.genitive;
  return part;
}

/** The dead and wounded do nothing that a dropped subject tells of. */
const isFit = (mention: Mention, search: Search): boolean =>
  mention.role?.id !== "victims" &&
  mention !== search.except &&
  !search.taken?.has(mention) &&
  agrees(mention, search.shape);

/** Whether a pronoun or a verb of that shape can mean somebody. */
export function agrees(mention: Mention, shape: Shape): boolean {
  if (mention.type === "place") return false;
  const collective = mention.type === "organization" || mention.type === "group" || mention.type === "outlet";
  if (shape.number === "singular" && mention.number !== "singular")
    return shape.gender === "f" && !isHuman(mention);
  if (shape.number !== "singular" && mention.number === "singular" && !collective) return false;
  if (mention.gender === "either" || shape.gender === "either")
    return mention.type !== "state" || shape.gender !== "m" || shape.number !== "singular";
  return mention.gender === shape.gender;
}

const isHuman = (mention: Mention): boolean => mention.type === "person" || mention.type === "unnamed";
