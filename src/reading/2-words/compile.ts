// Decides how word entries become lexemes and forms: each is inflected, participles and masdars become words of their own.

import {
  checkEntries,
  type Checked,
  type Problem,
  problemOf,
  type ReadFolder,
} from "../../lexicon/source.ts";
import { plainYa, radicalsOf, taMarbuta } from "../1-text/transliterate.ts";
import { WordBuilder } from "./builder.ts";
import { type Features, features } from "./features.ts";
import { conjugate } from "./inflect/conjugate.ts";
import { decline, declineAdjective, femininePlural, genderOf } from "./inflect/decline.ts";
import {
  type AdjectiveEntry,
  adjectiveSchema,
  type NounEntry,
  nounSchema,
  type ParticleEntry,
  particleSchema,
  type VerbEntry,
  verbSchema,
} from "./schema.ts";
import { FUSED, HUMAN, INTRANSITIVE, LISTED, RARE, SELDOM, SELDOM_NOW, VERBLIKE } from "./tables.ts";

/** Inflects the entries of `2-words/lexicon` into a builder that later stages may add names to. */
export function compileWords(read: ReadFolder, problems: Problem[]): WordBuilder {
  const builder = new WordBuilder();
  const particles = [...read("particles.yaml"), ...read("numbers.yaml")];
  for (const entry of checkEntries(particles, particleSchema, problems)) addParticle(builder, entry.value);
  for (const entry of checkEntries(read("verbs"), verbSchema, problems)) addVerb(builder, entry, problems);
  for (const entry of checkEntries(read("nouns"), nounSchema, problems)) addNoun(builder, entry.value);
  for (const entry of checkEntries(read("adjectives"), adjectiveSchema, problems))
    addAdjective(builder, entry.value);
  return builder;
}

/** How often a word is met beside others of its spelling. */
const usage = (entry: { readonly rare?: true | undefined; readonly seldom?: true | undefined }): number =>
  (entry.rare ? RARE : 0) | (entry.seldom ? SELDOM : 0);

function addParticle(builder: WordBuilder, entry: ParticleEntry): void {
  const lexeme = builder.add({
    lemma: entry.verb ?? entry.form,
    pos: entry.pos,
    id: entry.id,
    flags: usage(entry) | (entry.fused ? FUSED : 0) | (entry.verb ? VERBLIKE : 0),
    value: entry.value ?? 0,
  });
  const place = entry.bound ? "suffixed" : entry.suffix ? "both" : "free";
  builder.form(lexeme, { text: entry.form, told: features({ pos: entry.pos, place }) });
}

function addVerb(builder: WordBuilder, checked: Checked<VerbEntry>, problems: Problem[]): void {
  const entry = checked.value;
  const radicals = radicalsOf(entry.root);
  if (entry.form === "I" && !entry.vowel)
    problems.push(problemOf(checked, "form I needs its imperfect vowel"));
  if (entry.form === "I" && !entry.masdar) problems.push(problemOf(checked, "form I needs its masdar"));
  const made =
    radicals && conjugate({ lemma: entry.lemma, radicals, form: entry.form, vowel: entry.vowel ?? "i" });
  if (!made) {
    problems.push(
      problemOf(checked, `root ${entry.root} in form ${entry.form} does not spell ${entry.lemma}`),
    );
    return;
  }
  const flags = (entry.intransitive ? INTRANSITIVE : 0) | (entry.seldomNow ? SELDOM_NOW : 0) | usage(entry);
  const verb = builder.add({ lemma: entry.lemma, pos: "verb", id: entry.id, flags, verbForm: entry.form });
  for (const form of made.forms) builder.form(verb, form);
  for (const masdar of entry.masdar ?? (made.masdar ? [made.masdar] : []))
    addMasdar(builder, masdar, { verb, entry });
  const participles = [
    [made.active, "active-participle"],
    [made.passive, "passive-participle"],
  ] as const;
  for (const [lemma, derived] of participles) {
    addParticiple(builder, lemma, { derived, verb, entry, defective: made.kind === "defective" });
  }
}

function addMasdar(builder: WordBuilder, lemma: string, of: { verb: number; entry: VerbEntry }): void {
  const [known] = builder.find("noun", lemma);
  const row = {
    lemma,
    pos: "noun",
    id: `${of.entry.id}.masdar`,
    verb: of.verb,
    flags: usage(of.entry),
  } as const;
  const lexeme = known ?? builder.add(row);
  if (known !== undefined) return;
  const isCounted = of.entry.form !== "I" || lemma.endsWith(taMarbuta);
  const plurals = isCounted
    ? [lemma.endsWith(taMarbuta) ? lemma.slice(0, -1) + femininePlural : lemma + femininePlural]
    : [];
  const told: Partial<Features> = { pos: "noun", derived: "masdar" };
  for (const form of decline({ lemma, plurals, gender: genderOf(lemma), feminine: false }, told)) {
    builder.form(lexeme, form);
  }
}

interface Participle {
  readonly derived: Features["derived"];
  readonly verb: number;
  readonly entry: VerbEntry;
  readonly defective: boolean;
}

/** "Said" is spelled like a participle of "was few": of doubled roots only participles that the adjectives list are common. */
const isDoubled = ({ entry, derived }: Participle): boolean =>
  entry.form === "I" &&
  entry.intransitive === true &&
  derived === "active-participle" &&
  entry.root.length === 3 &&
  entry.root[1] === entry.root[2];

function addParticiple(builder: WordBuilder, lemma: string, of: Participle): void {
  const lexeme = builder.add({
    lemma,
    pos: "adjective",
    verb: of.verb,
    flags: of.entry.rare || isDoubled(of) ? RARE : 0,
  });
  const adjective = { lemma, plurals: [], defective: of.defective && lemma.endsWith(plainYa) };
  for (const form of declineAdjective(adjective, { pos: "adjective", derived: of.derived }))
    builder.form(lexeme, form);
}

function addNoun(builder: WordBuilder, entry: NounEntry): void {
  const { lemma, plural = [] } = entry;
  const flags = (entry.human ? HUMAN : 0) | usage(entry);
  const known = builder.find("noun", lemma).find((number) => builder.rows[number]!.verb >= 0);
  const lexeme = known ?? builder.add({ lemma, pos: "noun", id: entry.id, flags });
  builder.rows[lexeme]!.flags |= flags;
  const told: Partial<Features> = known === undefined ? { pos: "noun" } : { pos: "noun", derived: "masdar" };
  const noun = {
    lemma,
    plurals: plural,
    gender: entry.gender ?? genderOf(lemma),
    feminine: entry.feminine === true,
  };
  for (const form of decline(noun, told)) builder.form(lexeme, form);
  if (entry.defective)
    for (const form of decline({ ...noun, lemma: lemma + plainYa, plurals: [] }, told))
      builder.form(lexeme, form);
}

function addAdjective(builder: WordBuilder, entry: AdjectiveEntry): void {
  const { lemma, plural = [], elative, feminine } = entry;
  // a listed participle is the verb's participle, only commoner: one lexeme, without the price of a rare form
  const isDefective = feminine === lemma + plainYa + taMarbuta;
  const participle = builder
    .find("adjective", isDefective ? lemma + plainYa : lemma)
    .find((number) => builder.rows[number]!.verb >= 0);
  if (participle !== undefined) builder.rows[participle]!.flags |= LISTED;
  const lexeme = participle ?? builder.add({ lemma, pos: "adjective", id: entry.id, flags: usage(entry) });
  // a feminine in -iya of a lemma without ya shows a defective participle: vAnin, al-vAnI, vAniya
  if (isDefective) {
    const defective = { lemma: lemma + plainYa, plurals: plural, defective: true };
    for (const form of declineAdjective(defective)) builder.form(lexeme, form);
    return;
  }
  const adjective = { lemma, plurals: plural, ...(elative && { elative }), ...(feminine && { feminine }) };
  for (const form of declineAdjective(adjective)) builder.form(lexeme, form);
}
