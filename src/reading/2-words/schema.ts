// Decides the shape of word entries: particles and numbers, verbs, nouns, adjectives.

import { z } from "zod";
import { POS } from "./features.ts";
import { FORMS } from "./inflect/patterns.ts";

/** Arabic letters, spaces and hyphens in dictionary spelling: no vowel signs, no tatweel. */
export const arabic = z
  .string()
  .regex(/^[\p{Script=Arabic}\d .\-/]+$/u, "expected Arabic letters in dictionary spelling")
  .refine((text) => !/[\p{M}\u0640]/u.test(text), "expected no vowel signs and no tatweel");
export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, "expected an ASCII id in kebab-case");

export const particleSchema = z.strictObject({
  id,
  form: arabic,
  pos: z.enum(POS),
  /** Takes pronoun suffixes. */
  suffix: z.literal(true).optional(),
  /** Never stands without a suffix or as a prefix. */
  bound: z.literal(true).optional(),
  /** Another word of this spelling is commoner. */
  seldom: z.literal(true).optional(),
  /** Its first letter is a preposition written onto the rest. */
  fused: z.literal(true).optional(),
  /** The lemma of the verb that grammars call it a form of. */
  verb: arabic.optional(),
  value: z.number().optional(),
});

export const verbSchema = z.strictObject({
  id,
  lemma: arabic,
  root: arabic,
  form: z.enum(FORMS),
  vowel: z.enum(["a", "i", "u"]).optional(),
  masdar: z.array(arabic).optional(),
  intransitive: z.literal(true).optional(),
  seldom: z.literal(true).optional(),
  /** Seldom met in the imperfect, where another verb of the same spelling is commoner. */
  seldomNow: z.literal(true).optional(),
  /** Hardly ever met in news: loses against any other reading. */
  rare: z.literal(true).optional(),
});

export const nounSchema = z.strictObject({
  id,
  lemma: arabic,
  plural: z.array(arabic).optional(),
  gender: z.enum(["m", "f"]).optional(),
  human: z.literal(true).optional(),
  feminine: z.literal(true).optional(),
  /** Its last radical is a ya that shows only when definite: qADin, al-qADI. */
  defective: z.literal(true).optional(),
  seldom: z.literal(true).optional(),
  rare: z.literal(true).optional(),
});

export const adjectiveSchema = z.strictObject({
  id,
  lemma: arabic,
  plural: z.array(arabic).optional(),
  elative: arabic.optional(),
  feminine: arabic.optional(),
  seldom: z.literal(true).optional(),
  rare: z.literal(true).optional(),
});

/** Words that the grammar or other lexicons treat alike. */
export const classSchema = z.strictObject({
  id,
  why: z.string(),
  /** Lemmas of nouns and adjectives, masdars among them. */
  words: z.array(arabic).optional(),
  verbs: z.array(arabic).optional(),
  /** Forms of particles and adverbs. */
  particles: z.array(arabic).optional(),
});

export type ClassEntry = z.infer<typeof classSchema>;
export type ParticleEntry = z.infer<typeof particleSchema>;
export type VerbEntry = z.infer<typeof verbSchema>;
export type NounEntry = z.infer<typeof nounSchema>;
export type AdjectiveEntry = z.infer<typeof adjectiveSchema>;
