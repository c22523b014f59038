// Decides the words of answers that are not from pages: English here, Arabic in the lexicon beside.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Every label, in English. */
export const LABELS = [
  "date",
  "type",
  "who did what to whom",
  "pages",
  "outlets",
  "origins",
  "reports",
  "confidence",
  "disputed",
  "id",
  "of",
  "no date",
  "unknown",
  "unnamed",
  "why one event",
  "word",
  "chain",
  "place",
  "recalled by",
  "disputes",
  "older versions",
  "version",
  "did not tell it",
  "said by",
  "statements",
  "events",
  "copies",
  "copy",
  "archived",
  "first page",
  "last page",
  "events by type",
  "busiest outlets",
  "busiest actors",
  "from",
  "to",
  "own",
  "due",
  "undated",
  "inexact",
  "future",
  "left out",
  "period",
  "cooperation",
  "conflict",
  "sum of scores",
  "mean",
  "highlights",
  "since",
  "offices",
  "called",
  "statements by",
  "statements about",
  "as actor",
  "as recipient",
  "strongest ties",
  "who has it from whom",
  "members",
  "favours",
  "opposes",
  "holds",
] as const;
/** Codes of records, by what they are codes of. */
export const CODES = {
  stance: ["asserts", "denies", "asks", "expects", "doubts"],
  status: ["actual", "negated", "future", "hypothetical"],
  dispute: ["denial", "number", "date", "place", "party", "other"],
  forecast: ["forecast", "intention", "borne-out", "contradicted", "open"],
  highlight: ["treaty", "supply", "sanction", "visit", "mediation"],
  origin: ["published-by", "copies", "credits", "cites", "owned-by"],
  balance: ["balanced", "unbalanced", "open"],
  kind: ["person", "state", "organization", "outlet", "group", "unnamed"],
} as const;
export type Label = (typeof LABELS)[number];
export type Language = "en" | "ar";

/** The Arabic words by label, code and type. */
export interface Arabic {
  readonly labels: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly modes: Readonly<Record<string, string>>;
  readonly signs: { readonly comma: string };
}

/** Reads the Arabic words. The parser of YAML is loaded only for them. */
export function readArabic(): Arabic {
  const { load } = createRequire(import.meta.url)("js-yaml") as { load: (text: string) => unknown };
  return load(readFileSync(new URL("../lexicon/ar.yaml", import.meta.url), "utf8")) as Arabic;
}
