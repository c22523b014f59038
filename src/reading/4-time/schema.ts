// Decides the shape of time entries: words with what they say, expressions with shape, meaning and examples.

import { z } from "zod";
import { arabic, id } from "../2-words/schema.ts";
import { GRAINS, MEANS, type Shift, SHIFTS, UNITS } from "./types.ts";

const name = z.string().regex(/^[a-z][a-z-]*$/, "expected a class in kebab-case");
const shift = z.custom<Shift>(
  (value) => SHIFTS.some((one) => one === value),
  "expected -2 to 2, same, following or unknown",
);

/** Facts that a word of the lexicon may state. */
const facts = {
  calendar: z.enum(["gregorian", "hijri"]).optional(),
  year: z.number().int().optional(),
  month: z.number().int().min(1).max(12).optional(),
  day: z.number().int().min(1).max(31).optional(),
  weekday: z.number().int().min(1).max(7).optional(),
  offset: z.number().int().optional(),
  shift: shift.optional(),
  unit: z.enum(UNITS).optional(),
  n: z.number().optional(),
  vague: z.literal(true).optional(),
  ordinal: z.number().int().optional(),
  season: z.number().int().min(1).max(4).optional(),
  decade: z.number().int().optional(),
  direction: z.union([z.literal(-1), z.literal(1)]).optional(),
  exact: z.literal(true).optional(),
  edge: z.enum(["start", "middle", "end"]).optional(),
};

/** Takes the facts out of an entry. */
export const factsSchema = z.object(facts);

export const wordSchema = z.strictObject({
  id,
  class: name,
  /** Also listed under these classes. */
  "class-also": z.array(name).optional(),
  /** Narrows the class in shapes; the unit where left out. */
  tag: name.optional(),
  ...facts,
  forms: z.array(arabic).min(1),
  /** Every form with the article too. */
  article: z.literal("also").optional(),
  /** A common word or a name as well: it is believed only with something beside it. */
  ambiguous: z.literal(true).optional(),
  why: z.string().optional(),
});

const reads = z.strictObject({
  text: z.string(),
  /** The page's date; none where left out. */
  published: z.string().optional(),
  /** As it stands in the text, marks included. */
  time: z.string().min(1),
  value: z.union([z.string(), z.null()]),
  grain: z.enum(GRAINS).optional(),
});

const passesOver = z.strictObject({ text: z.string(), published: z.string().optional(), why: z.string() });

export const expressionSchema = z.strictObject({
  id,
  /** The class that it makes for other shapes; `time`, a mention of its own, where left out. */
  makes: name.optional(),
  shape: z
    .array(z.string().regex(/^[a-z:|? -]+$/, "expected classes, each with :tag, | or ? where needed"))
    .min(1),
  means: z.enum(MEANS),
  /** Stated besides what the words say. */
  ...facts,
  grain: z.enum(GRAINS).optional(),
  after: z.array(name).optional(),
  "not-after": z.array(name).optional(),
  "not-before": z.array(name).optional(),
  "void-before": z.array(name).optional(),
  why: z.string().optional(),
  reads: z.array(reads).min(1),
  "passes-over": z.array(passesOver).min(1),
  gaps: z.array(passesOver).optional(),
});

export type WordEntry = z.infer<typeof wordSchema>;
export type ExpressionEntry = z.infer<typeof expressionSchema>;
