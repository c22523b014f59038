// Decides the shape of intake's lexicon entries: cues, and vocabularies of lines made of few kinds of word.

import { z } from "zod";

const KINDS = ["byline", "caption", "credit", "furniture"] as const;

/**
 * Where in a line the cue stands. whole: nothing else but numbers and marks; start, end: the line begins or ends
 * with it; label: it stands alone or before a colon; early: among its first words, after at least one; inside: anywhere;
 * head, tail: a label glued to a text, cut off before it or, up to the line's end, after it; lead: before a name in a
 * line that other cues or its shape tell.
 */
const PLACES = ["whole", "start", "label", "end", "early", "inside", "head", "tail", "lead"] as const;

/**
 * What the words after the phrase name: the outlet that the text is from, the owner of the page, an agency or another
 * outlet whose noun the phrase is (kept: as part of its name); aside: nothing that belongs to a name.
 */
const NAMED = ["source", "rights", "agency", "outlet", "kept", "aside"] as const;

export type CueKind = (typeof KINDS)[number];
export type Place = (typeof PLACES)[number];
export type Named = (typeof NAMED)[number];

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, "expected an ASCII id in kebab-case");
const phrase = z
  .string()
  .regex(/^[\p{L}\p{M}\u0640\p{N} ]+$/u, "expected words in dictionary spelling, without punctuation")
  .refine((text) => !/[\p{M}\u0640]/u.test(text), "expected no vowel signs and no tatweel");
const examples = {
  reads: z.array(z.strictObject({ text: z.string() })).min(1, "expected at least one example"),
  "passes-over": z
    .array(z.strictObject({ text: z.string(), why: z.string() }))
    .min(1, "expected at least one counterexample"),
};

export const cueSchema = z.strictObject({
  id,
  kind: z.enum(KINDS),
  place: z.enum(PLACES),
  phrases: z.array(phrase).min(1),
  /** Most words of a line that this cue decides; 12 where not given. */
  words: z.number().int().positive().optional(),
  /** A colon, dash or points must follow the phrase. */
  colon: z.literal(true).optional(),
  /** The line's last mark must not be a full stop. */
  "no-stop": z.literal(true).optional(),
  /** Short lines after it belong to it: related stories, answers of a poll. */
  list: z.literal(true).optional(),
  /** The web address in this line is the page's own. */
  address: z.literal(true).optional(),
  /** The words after the phrase, up to a colon or the line's end, are the name of the page's outlet. */
  outlet: z.literal(true).optional(),
  names: z.enum(NAMED).optional(),
  why: z.string().optional(),
  ...examples,
});

export const vocabularySchema = z.strictObject({
  id,
  kind: z.enum(KINDS),
  /** Part of a line's words, numbers included, that must be of the vocabulary. */
  share: z.number().gt(0).max(1),
  /** Whether such a line must hold a number. */
  numbers: z.enum(["needed", "allowed"]),
  /** Most words of such a line. */
  words: z.number().int().positive(),
  vocabulary: z.array(phrase).min(1),
  why: z.string().optional(),
  ...examples,
});

export type CueEntry = z.infer<typeof cueSchema>;
export type VocabularyEntry = z.infer<typeof vocabularySchema>;
