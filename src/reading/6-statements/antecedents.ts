// Decides whom a dropped subject, a pronoun or a title goes back to.

import type { Features } from "../2-words/features.ts";
import type { Suffix } from "../2-words/types.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import { readingOf, type SentenceView } from "./page.ts";
import { named } from "./speakers.ts";
import type { Source, Statement } from "./types.ts";

/** Gender and number by which a speaker is looked for. */
export interface Shape {
  readonly gender: "m" | "f" | "either";
  readonly number: "singular" | "dual" | "plural";
}

export const shapeOfVerb = (told: Features): Shape => ({
  gender: told.gender,
  number: told.number === "either" ? "singular" : told.number,
});

export const shapeOfSuffix = (suffix: Suffix): Shape => ({ gender: suffix.gender, number: suffix.number });

export interface Search {
  readonly at: number;
  readonly shape: Shape;
  readonly earlier: readonly Statement[];
}

/** How many sentences back a dropped subject may go. */
const FARTHEST = 6;

/** The last speaker that fits; else the last subject or party of the sentences before. */
export function antecedentOf(view: SentenceView, search: Search): Source | null {
  const speaker = lastSpeaker(view, search);
  return speaker ?? lastSubject(view, search);
}

function lastSpeaker(view: SentenceView, { at, shape, earlier }: Search): Source | null {
  const statement = outermost(earlier).findLast(
    ({ sentence, first, source }) =>
      sentence >= view.index - FARTHEST && first < at && fitsShape(view, source, shape),
  );
  return statement ? rootOf(statement.source) : null;
}

/** The speaker of this very sentence before a token, if one fits. */
export function speakerHere(view: SentenceView, { at, shape, earlier }: Search): Source | null {
  const statement = outermost(earlier).findLast(
    ({ sentence, first, source }) => sentence === view.index && first < at && fitsShape(view, source, shape),
  );
  return statement ? rootOf(statement.source) : null;
}

/** Statements that no other's content holds: "he added" goes on with these, not with whom they quote. */
function outermost(earlier: readonly Statement[]): Statement[] {
  const recent = earlier.slice(-40);
  return recent.filter(
    (statement) => !recent.some((other) => other !== statement && holdsCue(other, statement)),
  );
}

const holdsCue = ({ content }: Statement, { first }: Statement): boolean =>
  content.first <= first && first < content.last;

function lastSubject(view: SentenceView, { at, shape }: Search): Source | null {
  for (let sentence = view.index; sentence >= Math.max(0, view.index - 3); sentence--) {
    const clauses = view.doc.parses[sentence]!.clauses;
    for (let i = clauses.length - 1; i >= 0; i--) {
      const { subject, verb } = clauses[i]!;
      if (!subject || verb >= at || subject.first >= at || subject.head === verb) continue;
      const source = named(subject);
      if (isSomebody(view, subject) && fitsShape(view, source, shape)) return source;
    }
  }
  return null;
}

/** Parties and people; not documents, which a pronoun seldom means. */
const isSomebody = (view: SentenceView, { mention, head }: Phrase): boolean =>
  mention ? mention.type !== "place" && mention.type !== "office" : readingOf(view, head).human;

/** The first source in a line of antecedents that the text names. */
export function rootOf(source: Source): Source {
  let root = source;
  while (root.antecedent) root = root.antecedent;
  return root;
}

export function fitsShape(view: SentenceView, source: Source, shape: Shape): boolean {
  const { mention, phrase } = rootOf(source);
  if (mention) return fits(view, mention, shape);
  if (!phrase) return false;
  const { told, human } = readingOf(view, phrase.head);
  if (told.pos !== "noun") return true;
  if (told.number === "plural" && !human) return shape.gender === "f" || shape.number === "plural";
  return (
    told.gender === "either" ||
    shape.gender === "either" ||
    told.number === "plural" ||
    told.gender === shape.gender
  );
}

function fits(view: SentenceView, mention: Mention, shape: Shape): boolean {
  const isPerson = mention.type === "person";
  if (shape.number !== "singular" && mention.number === "singular" && isPerson) return false;
  if (shape.number === "singular" && mention.number !== "singular") {
    if (isPerson || readingOf(view, mention.head).human) return false;
    return shape.gender === "f";
  }
  if (mention.gender === "either")
    return isPerson || mention.type === "unnamed" ? true : shape.gender !== "either";
  return shape.gender === "either" || mention.gender === shape.gender;
}
