// Decides what is told of a surface form, and packs it into one number for the compiled lexicon.

export const POS = [
  "noun",
  "adjective",
  "verb",
  "proper",
  "pronoun",
  "demonstrative",
  "relative",
  "preposition",
  "conjunction",
  "subordinator",
  "complementizer",
  "negation",
  "particle",
  "adverb",
  "interrogative",
  "number",
  "punctuation",
  "symbol",
  "foreign",
  "unknown",
] as const;
export type Pos = (typeof POS)[number];

const TENSE = ["none", "perfect", "imperfect", "subjunctive", "imperative"] as const;
const VOICE = ["either", "active", "passive"] as const;
const PERSON = ["none", "first", "second", "third"] as const;
const GENDER = ["either", "m", "f"] as const;
const NUMBER = ["either", "singular", "dual", "plural"] as const;
/** What a noun form is of: a plain noun, a verb's masdar or participle, or an adjective's forms. */
const DERIVED = ["plain", "masdar", "active-participle", "passive-participle"] as const;
/** Whether a form stands free, only before a pronoun suffix, or both. */
const PLACE = ["both", "free", "suffixed"] as const;
/** Written states of a noun: construct endings lose their nun, an accusative in alef is indefinite. */
const STATE = ["any", "construct", "indefinite"] as const;
/** Case, only where the spelling shows it: -Un and -An are nominative, -In oblique, -A accusative. */
const CASE = ["any", "nominative", "oblique"] as const;

export interface Features {
  readonly pos: Pos;
  readonly tense: (typeof TENSE)[number];
  readonly voice: (typeof VOICE)[number];
  readonly person: (typeof PERSON)[number];
  readonly gender: (typeof GENDER)[number];
  readonly number: (typeof NUMBER)[number];
  readonly derived: (typeof DERIVED)[number];
  readonly place: (typeof PLACE)[number];
  readonly state: (typeof STATE)[number];
  readonly case: (typeof CASE)[number];
}

const FIELDS: readonly (readonly [keyof Features, readonly string[], number])[] = [
  ["pos", POS, 5],
  ["tense", TENSE, 3],
  ["voice", VOICE, 2],
  ["person", PERSON, 2],
  ["gender", GENDER, 2],
  ["number", NUMBER, 2],
  ["derived", DERIVED, 2],
  ["place", PLACE, 2],
  ["state", STATE, 2],
  ["case", CASE, 2],
];

const PLAIN: Features = {
  pos: "noun",
  tense: "none",
  voice: "either",
  person: "none",
  gender: "either",
  number: "either",
  derived: "plain",
  place: "both",
  state: "any",
  case: "any",
};

/** Features of a form, those not named being plain. */
export const features = (some: Partial<Features>): Features => ({ ...PLAIN, ...some });

/** Packs features into 24 bits. */
export function packFeatures(told: Features): number {
  let bits = 0;
  let at = 0;
  for (const [field, values, width] of FIELDS) {
    bits |= values.indexOf(told[field]) << at;
    at += width;
  }
  return bits;
}

/** The features that `packFeatures` packed. */
export function unpackFeatures(bits: number): Features {
  // one literal, so that all features met while reading have one hidden class; shifts are the sums of FIELDS' widths
  return {
    pos: POS[bits & 31]!,
    tense: TENSE[(bits >> 5) & 7]!,
    voice: VOICE[(bits >> 8) & 3]!,
    person: PERSON[(bits >> 10) & 3]!,
    gender: GENDER[(bits >> 12) & 3]!,
    number: NUMBER[(bits >> 14) & 3]!,
    derived: DERIVED[(bits >> 16) & 3]!,
    place: PLACE[(bits >> 18) & 3]!,
    state: STATE[(bits >> 20) & 3]!,
    case: CASE[(bits >> 22) & 3]!,
  };
}

/** The same features in the shape that `unpackFeatures` gives: code that meets one shape only is several times faster. */
export const settled = (told: Features): Features => unpackFeatures(packFeatures(told));
