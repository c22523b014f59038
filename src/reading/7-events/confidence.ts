// Decides how far an event can be trusted: by how its parties were found and how plainly it is told.

import { identity } from "./named-parties.ts";
import type { FoundEvent } from "./types.ts";

/**
 * A number from 0 to 1. Weights are set by hand; `isnad eval` shows how often events of each confidence are right.
 */
export function confidenceOf(event: Omit<FoundEvent, "confidence">): number {
  const who = Math.max(0, ...event.actors.map(identity));
  const whom = Math.max(0, ...event.recipients.map(identity));
  let score = 0.35 + 0.3 * who + 0.15 * whom;
  if (event.trigger.kind === "verb") score += 0.1;
  if (event.actors.every((actor) => actor.understood)) score -= 0.1;
  if (event.status !== "actual") score -= 0.1;
  if (Object.keys(event.trigger.rule.needs).length > 0) score += 0.05;
  return Math.round(Math.min(0.99, Math.max(0.05, score)) * 100) / 100;
}
