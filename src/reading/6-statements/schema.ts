// Decides the shape of statement entries: what reports, how its content looks, where its source stands.

import { z } from "zod";
import { arabic, id } from "../2-words/schema.ts";

/** What content may look like: a clause, a quotation, an object, or a phrase after a preposition. */
const SHAPES = [
  "clause",
  "quote",
  "object",
  "bi",
  "li",
  "ila",
  "ala",
  "an",
  "fi",
  "min",
  "hawla",
  "bayna",
  "didd",
] as const;

const example = z.strictObject({
  text: z.string(),
  cue: z.string(),
  source: z.string().optional(),
  content: z.string().optional(),
  stance: z.string().optional(),
  form: z.string().optional(),
  anonymous: z.boolean().optional(),
});

export const cueSchema = z
  .strictObject({
    id,
    verb: arabic.optional(),
    noun: arabic.optional(),
    phrase: arabic.optional(),
    /** Where two verbs are spelled alike: the form meant. */
    form: z.string().optional(),
    stance: z.enum(["asserts", "denies", "asks", "expects", "doubts"]),
    takes: z.array(z.enum(SHAPES)).optional(),
    source: z.enum(["subject", "object", "li", "an", "min", "bi", "ala", "ila"]).optional(),
    addressee: z.enum(["object", "li", "ila", "ala", "maa"]).optional(),
    /** Only with these first words may an object be content; without it any may. */
    triggers: z.array(z.enum(["verb", "participle", "masdar"])).optional(),
    why: z.string(),
    reads: z.array(example).min(1),
    "passes-over": z.array(z.strictObject({ text: z.string(), why: z.string() })).min(1),
    gaps: z.array(z.strictObject({ text: z.string(), why: z.string() })).optional(),
  })
  .refine(
    (entry) => [entry.verb, entry.noun, entry.phrase].filter(Boolean).length === 1,
    "expected one of verb, noun, phrase",
  );

export type CueEntry = z.infer<typeof cueSchema>;

/** A phrase by which an outlet says that it keeps a source's name back. */
export const anonymitySchema = z.strictObject({
  id,
  phrase: arabic,
  why: z.string(),
  reads: z.array(z.strictObject({ text: z.string(), cue: z.string() })).min(1),
  "passes-over": z.array(z.strictObject({ text: z.string(), why: z.string() })).min(1),
});
