// Decides how trouble in an input is told: where it is, what was expected, what to do.

import type { Finding } from "../model.ts";
import { isObject } from "./json.ts";

/** Every kind of trouble that intake reports. docs and tests name them. */
export const RULES = [
  "intake.missing",
  "intake.unreadable",
  "intake.no-documents",
  "intake.passed-over",
  "intake.empty",
  "intake.binary",
  "intake.too-large",
  "intake.overlong",
  "intake.not-gzip",
  "intake.broken-gzip",
  "intake.wrong-encoding",
  "intake.mixed-encoding",
  "intake.unknown-encoding",
  "intake.lost-letters",
  "intake.lone-surrogate",
  "intake.control-characters",
  "intake.broken-line",
  "intake.wrong-field",
  "intake.broken-metadata",
  "intake.unextracted",
  "intake.not-arabic",
  "intake.repeated-id",
] as const;

export type Rule = (typeof RULES)[number];

/** Makes a finding. `where` is a path, or a path and line: "news.ndjson:12". */
export function finding(where: string, rule: Rule, message: string): Finding {
  return { where, rule, message };
}

/** The words of an error of the system, for a message. */
export function reasonOf(error: unknown): string {
  if (!isObject(error)) return String(error);
  return typeof error["code"] === "string" ? error["code"] : String(error["message"]);
}
