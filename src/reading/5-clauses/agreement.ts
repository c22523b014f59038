// Decides whether a verb and a phrase agree: before the verb in gender and number, after it only in gender.

import type { Features } from "../2-words/features.ts";
import { type Context, idAt, isOf, readingAt } from "./context.ts";
import type { Clause, Phrase } from "./types.ts";

interface Shape {
  readonly gender: "m" | "f" | "either";
  readonly number: "singular" | "dual" | "plural";
  readonly human: boolean;
}

/** Gender and number of a phrase as its verb sees them. */
export function shapeOf(context: Context, phrase: Phrase): Shape {
  const { mention } = phrase;
  const reading = readingAt(context, phrase.head);
  // "Mrs X" is a lady, whoever else has that name
  const isLady =
    mention?.type === "person" && phrase.first < mention.head && isLadyTitle(context, phrase.first);
  if (mention) {
    const human =
      mention.type === "person" ||
      mention.type === "unnamed" ||
      mention.form === "people" ||
      reading.human ||
      (mention.number === "plural" && mention.gender === "m");
    return { gender: isLady ? "f" : mention.gender, number: mention.number, human };
  }
  const { gender, number, pos } = reading.told;
  const known = pos === "noun" || pos === "adjective";
  return {
    gender: known ? gender : "either",
    number: number === "either" ? "singular" : number,
    // a sound plural that stands alone is people: "the critics", "those responsible"
    human: reading.human || (pos === "adjective" && number === "plural" && reading.told.case !== "any"),
  };
}

/** A subject before its verb agrees with it in gender and number. */
export function agreesBefore(context: Context, verb: Features, phrase: Phrase): boolean {
  if (verb.person === "first" || verb.person === "second")
    return idAt(context, phrase.head) === "ana" || idAt(context, phrase.head) === "nahnu";
  if (isCounted(context, phrase) && verb.number === "plural") return true;
  const { gender, number, human } = shapeOf(context, phrase);
  if (phrase.others.length > 0) return verb.number !== "singular" || !human;
  // "a number of the officers have voiced": the quantity agrees as what it counts
  if (verb.number === "plural" && isOf(context, phrase.head, "some-of")) return true;
  if (number === "plural" && !human) return verb.gender === "f" || verb.number === "plural";
  // -In is the ending of the dual as well
  if (number === "plural" && verb.number === "dual")
    return readingAt(context, phrase.head).told.case === "oblique";
  if (number === "plural") return verb.number === "plural" || verb.number === "singular";
  if (number === "dual") return verb.number === "dual";
  return verb.number === "singular" && (gender === "either" || verb.gender === gender);
}

function isLadyTitle(context: Context, at: number): boolean {
  const { told, human } = readingAt(context, at);
  return human && told.pos === "noun" && told.gender === "f" && told.number === "singular";
}

const isNamed = ({ mention }: Phrase): boolean =>
  mention !== null && (mention.form === "name" || mention.form === "unknown-name");

/** "Hundreds of demonstrators": a number shows neither case nor gender, and the people after it agree with nothing. */
function isCounted(context: Context, phrase: Phrase): boolean {
  const { first, head, genitive } = phrase;
  // "about thirty persons": the number may stand after "about"
  const number = isOf(context, first, "approximate") ? first + 1 : first;
  if (number < head && readingAt(context, number).told.pos === "number") return isPeople(context, phrase);
  const isMany = readingAt(context, head).told.pos === "number" || isOf(context, head, "counting");
  return genitive !== null && isMany && isPeople(context, genitive);
}

/** Somebody, or a sound plural that stands alone: "the workers". */
function isPeople(context: Context, { mention, head }: Phrase): boolean {
  if (mention) return mention.type === "unnamed" || mention.type === "person" || mention.type === "group";
  const { told, human } = readingAt(context, head);
  return human || (told.pos === "adjective" && told.number === "plural" && told.case !== "any");
}

/** After the verb only gender must agree, and only where the noun shows it. */
export function canBeSubject(context: Context, clause: Clause, phrase: Phrase): boolean {
  const verb = readingAt(context, clause.verb).told;
  const head = readingAt(context, phrase.head).told;
  if (verb.person === "first" || verb.person === "second") return false;
  const counted = isCounted(context, phrase);
  if (counted) return !isOf(context, clause.verb, "slaying") && verb.number === "singular";
  // a name is spelled as it is, whatever ending it seems to have
  if (head.case === "oblique" && !isNamed(phrase)) return false;
  if (verb.number === "plural" || (verb.number === "dual" && clause.kind !== "main")) return false;
  const { gender, number, human } = shapeOf(context, phrase);
  if (gender === "either" || phrase.others.length > 0) return true;
  if (number === "plural") return human || verb.gender === "f";
  return verb.gender === gender;
}
