// Decides the shape of an annotation file: what people coded on one page. docs/annotate.md describes it for them.

import { z } from "zod";
import { TYPES } from "../reading/7-events/plover.ts";

const words = z.string().min(1);
/** Which occurrence of the words in their paragraph is meant, from 0. */
const occurrence = z.number().int().min(0);

const statement = z.strictObject({
  p: z.number().int().min(0),
  cue: words,
  n: occurrence.optional(),
  source: words.nullable(),
  source_n: occurrence.optional(),
  name: z.string(),
  kind: z.enum(["direct", "indirect", "mixed", "according-to"]),
  stance: z.enum(["asserts", "denies", "asks", "expects", "doubts"]),
  /** The first and the last words of what is said. */
  content: z.tuple([words, words]),
  content_n: z.union([occurrence, z.array(occurrence)]).optional(),
  anonymous: z.boolean().optional(),
  via: z.array(z.string()).optional(),
  optional: z.boolean().optional(),
});

const party = z.strictObject({
  text: words.nullable(),
  n: occurrence.optional(),
  name: z.string(),
  code: z.string().nullable(),
});

const event = z.strictObject({
  p: z.number().int().min(0),
  trigger: words,
  n: occurrence.optional(),
  /** A second word that may carry the act as well. */
  alt: z.strictObject({ text: words, n: occurrence.optional() }).optional(),
  type: z.enum(TYPES),
  mode: z.string().nullable().optional(),
  actors: z.array(party),
  recipients: z.array(party),
  status: z.enum(["actual", "negated", "future", "hypothetical"]),
  date: z.string().nullable().optional(),
  place: z.string().nullable().optional(),
  statement: z.number().int().min(0).nullable().optional(),
  optional: z.boolean().optional(),
});

/** One file of annotations. */
export const annotationSchema = z.strictObject({
  doc: z.string().optional(),
  publisher: z.string().nullable().optional(),
  published: z.string().nullable().optional(),
  lineage: z.array(z.string()).optional(),
  statements: z.array(statement),
  events: z.array(event),
});

export type Annotation = z.infer<typeof annotationSchema>;
export type StatementNote = z.infer<typeof statement>;
export type EventNote = z.infer<typeof event>;
export type PartyNote = z.infer<typeof party>;
