// Decides all surface forms of a noun or adjective: dual, plurals, feminine, construct, and forms before a suffix.

import {
  alefMaqsura,
  plainAlef,
  plainHamza,
  plainNun,
  plainTa,
  plainWaw,
  plainYa,
  taMarbuta,
} from "../../1-text/transliterate.ts";
import { type Features, features } from "../features.ts";
import type { Form } from "./conjugate.ts";

type Told = Partial<Features>;

const soundPlural = plainWaw + plainNun;
const obliquePlural = plainYa + plainNun;
export const femininePlural = plainAlef + plainTa;

export interface Noun {
  readonly lemma: string;
  readonly plurals: readonly string[];
  readonly gender: "m" | "f";
  /** A feminine in ta marbuta is used too. */
  readonly feminine: boolean;
}

export interface Adjective {
  readonly lemma: string;
  readonly plurals: readonly string[];
  readonly elative?: string;
  /** A feminine singular beside the one in ta marbuta: kubrY, HamrA'. */
  readonly feminine?: string;
  /** A participle of a defective root: its ya falls away when indefinite and before the masculine plural. */
  readonly defective?: boolean;
}

/** Gender by the ending, where an entry does not tell. */
export function genderOf(lemma: string): "m" | "f" {
  return lemma.endsWith(taMarbuta) || lemma.endsWith(plainAlef + plainHamza) ? "f" : "m";
}

/** All forms of a noun. */
export function decline(noun: Noun, told: Told = { pos: "noun" }): Form[] {
  const forms = [...singular(noun.lemma, { ...told, gender: noun.gender })];
  for (const plural of noun.plurals) {
    const make = isSoundPlural(noun.lemma, plural) ? soundPluralForms : pluralForms;
    forms.push(...make(plural, { ...told, gender: noun.gender }));
  }
  if (noun.feminine) {
    const feminine = feminineOf(noun.lemma);
    forms.push(...singular(feminine, { ...told, gender: "f" }));
    forms.push(...pluralForms(feminine.slice(0, -1) + femininePlural, { ...told, gender: "f" }));
  }
  return forms;
}

/** All forms of an adjective: both genders, sound plurals, broken plurals, elative. */
export function declineAdjective(adjective: Adjective, told: Told = { pos: "adjective" }): Form[] {
  const { lemma } = adjective;
  const feminine = feminineOf(lemma);
  const stem = adjective.defective ? lemma.slice(0, -1) : masculineStem(lemma);
  const forms = [
    ...singular(lemma, { ...told, gender: "m" }),
    ...singular(feminine, { ...told, gender: "f" }),
    ...soundPluralForms(stem + soundPlural, { ...told, gender: "m" }),
    ...pluralForms((feminine.endsWith(taMarbuta) ? feminine.slice(0, -1) : stem) + femininePlural, {
      ...told,
      gender: "f",
    }),
  ];
  for (const plural of adjective.plurals) forms.push(...pluralForms(plural, { ...told, gender: "m" }));
  if (adjective.defective)
    forms.push(make(stem, { ...told, gender: "m", number: "singular", place: "free", state: "indefinite" }));
  if (adjective.feminine) forms.push(...singular(adjective.feminine, { ...told, gender: "f" }));
  if (adjective.elative) forms.push(...singular(adjective.elative, told));
  return forms;
}

/** Feminine by ta marbuta: defective participles regain their ya. */
function feminineOf(lemma: string): string {
  return lemma.endsWith(alefMaqsura) ? lemma.slice(0, -1) + plainAlef + taMarbuta : lemma + taMarbuta;
}

/** mustafY- before the plural ending loses its weak letter. */
const masculineStem = (lemma: string): string => (lemma.endsWith(alefMaqsura) ? lemma.slice(0, -1) : lemma);

function* singular(lemma: string, told: Told): Generator<Form> {
  const one: Told = { ...told, number: "singular" };
  const stem = suffixStem(lemma);
  yield make(lemma, stem === lemma ? one : { ...one, place: "free" });
  if (stem !== lemma) yield make(stem, { ...one, place: "suffixed" });
  if (takesAlef(lemma))
    yield make(lemma + plainAlef, { ...one, place: "free", state: "indefinite", case: "oblique" });
  const dual = dualStem(lemma);
  const two: Told = { ...told, number: "dual" };
  yield make(dual + plainAlef + plainNun, { ...two, place: "free", case: "nominative" });
  yield make(dual + plainYa + plainNun, { ...two, place: "free", case: "oblique" });
  yield make(dual + plainAlef, { ...two, state: "construct", case: "nominative" });
  yield make(dual + plainYa, { ...two, state: "construct", case: "oblique" });
}

/** The stem before a pronoun: ta marbuta opens to ta, alef maqsura to alef. */
function suffixStem(lemma: string): string {
  if (lemma.endsWith(taMarbuta)) return lemma.slice(0, -1) + plainTa;
  if (lemma.endsWith(alefMaqsura)) return lemma.slice(0, -1) + plainAlef;
  return lemma;
}

function dualStem(lemma: string): string {
  if (lemma.endsWith(taMarbuta)) return lemma.slice(0, -1) + plainTa;
  if (lemma.endsWith(alefMaqsura)) return lemma.slice(0, -1) + plainYa;
  return lemma;
}

/** The accusative alef is written after all but ta marbuta, alef maqsura, and hamza after or on alef. */
function takesAlef(lemma: string): boolean {
  return ![taMarbuta, alefMaqsura, plainAlef, plainAlef + plainHamza, "\u0623"].some((end) =>
    lemma.endsWith(end),
  );
}

/** The ending -Un is a plural only on the noun's own stem: $u'Un and the like are broken plurals. */
function isSoundPlural(lemma: string, plural: string): boolean {
  if (!plural.endsWith(soundPlural)) return false;
  const stem = plural.slice(0, -2);
  return stem === lemma || stem === lemma.slice(0, -1);
}

function* soundPluralForms(plural: string, told: Told): Generator<Form> {
  const many: Told = { ...told, number: "plural" };
  const stem = plural.slice(0, -2);
  yield make(plural, { ...many, place: "free", case: "nominative" });
  yield make(stem + obliquePlural, { ...many, place: "free", case: "oblique" });
  yield make(stem + plainWaw, { ...many, state: "construct", case: "nominative" });
  yield make(stem + plainYa, { ...many, state: "construct", case: "oblique" });
}

function* pluralForms(plural: string, told: Told): Generator<Form> {
  const many: Told = { ...told, number: "plural" };
  const stem = suffixStem(plural);
  yield make(plural, stem === plural ? many : { ...many, place: "free" });
  if (stem !== plural) yield make(stem, { ...many, place: "suffixed" });
  if (takesAlef(plural) && !plural.endsWith(femininePlural)) {
    yield make(plural + plainAlef, { ...many, place: "free", state: "indefinite", case: "oblique" });
  }
}

const make = (text: string, told: Told): Form => ({ text, told: features(told) });
