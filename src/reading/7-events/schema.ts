// Decides the shape of event entries: which words report an act, of which type, and where its parties stand.

import { z } from "zod";
import { arabic, id } from "../2-words/schema.ts";
import { CONTEXTS, MODES, TYPES } from "./plover.ts";

const SLOTS = [
  ...["subject", "object", "object-2", "idafa", "adjective", "governor", "sufferer", "trigger", "speaker"],
  ...["judged", "carrier", "destination", "against", "verb", "before"],
  ...[
    "after-bi",
    "after-li",
    "after-ila",
    "after-ala",
    "after-an",
    "after-min",
    "after-fi",
    "after-maa",
    "after-didd",
  ],
  ...[
    "after-bayna",
    "after-hawla",
    "after-nahwa",
    "after-tijah",
    "after-lada",
    "after-amam",
    "after-bishan",
    "after-izaa",
    "after-hiyala",
    "after-khalfa",
  ],
] as const;
const slot = z.enum(SLOTS as unknown as [string, ...string[]]);
const slots = z.union([slot, z.array(slot)]).transform((value) => (Array.isArray(value) ? value : [value]));
const conditions = z.partialRecord(
  slot,
  z.union([z.string(), z.array(z.string())]).transform((v) => (Array.isArray(v) ? v : [v])),
);

const example = z.strictObject({
  text: z.string(),
  trigger: z.string(),
  actor: z.union([z.string(), z.array(z.string())]).optional(),
  recipient: z.union([z.string(), z.array(z.string())]).optional(),
  type: z.enum(TYPES).optional(),
  mode: z.string().optional(),
  status: z.enum(["actual", "negated", "future", "hypothetical"]).optional(),
});

export const eventSchema = z
  .strictObject({
    id,
    type: z.enum(TYPES),
    mode: z.enum(MODES as unknown as [string, ...string[]]).optional(),
    verb: arabic.optional(),
    noun: arabic.optional(),
    /** A word class: each of its nouns and adjectives. */
    class: id.optional(),
    /** Where two verbs are spelled alike: the form meant. */
    form: z.string().optional(),
    triggers: z.array(z.enum(["verb", "masdar", "active-participle", "passive-participle"])).optional(),
    actor: slots.optional(),
    recipient: slots.optional(),
    /** All parties act: no recipient. */
    joint: z.literal(true).optional(),
    /** What the idafa of the masdar or noun is, where it is always the same. */
    idafa: z.enum(["actor", "recipient"]).optional(),
    needs: conditions.optional(),
    rejects: conditions.optional(),
    /** The type of a refusal: "will not accept" is a rejection. */
    negated: z.enum(TYPES).optional(),
    contexts: z.array(z.enum(CONTEXTS as unknown as [string, ...string[]])).optional(),
    why: z.string(),
    reads: z.array(example).min(1),
    "passes-over": z.array(z.strictObject({ text: z.string(), why: z.string() })).min(1),
    gaps: z.array(z.strictObject({ text: z.string(), why: z.string() })).optional(),
  })
  .refine(
    ({ verb, noun, class: words }) => [verb, noun, words].filter((one) => one !== undefined).length === 1,
    "expected either verb or noun or class",
  );

export type EventEntry = z.infer<typeof eventSchema>;
