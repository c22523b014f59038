// Decides whom the content of a forecast names, and by when it is to come true.

import type { DateValue, Party } from "../../model.ts";
import type { Statement } from "../../reading/6-statements/types.ts";
import type { Evented } from "../../reading/7-events/index.ts";
import { type Ledger, partyOf } from "../../reading/8-chains/parties.ts";
import { daysIn } from "../days.ts";
import { partyKey } from "../party-key.ts";
import { firstFrom } from "./clause-at.ts";

/** The parties that content names, each once, at its first mention. */
export function partiesIn({ mentions }: Evented, ledger: Ledger, { content }: Statement): Party[] {
  const found = new Map<string, Party>();
  for (let at = firstFrom(mentions, content.first); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.first >= content.last) break;
    const party = partyOf(ledger, mention);
    const key = partyKey(party);
    if (party.type !== "unnamed" && !found.has(key)) found.set(key, party);
  }
  return [...found.values()];
}

/** The last time in the content that ends after the page's day: by then what is foretold should be. */
export function dueIn(
  { times, page }: Evented,
  { content }: Statement,
  made: string | null,
): DateValue | null {
  const day = made === null ? null : daysIn(made);
  if (!day) return null;
  let due: DateValue | null = null;
  let latest = day.to;
  for (let at = firstFrom(times, content.first); at < times.length && times[at]!.first < content.last; at++) {
    const { value, start, end } = times[at]!;
    const to = value === null ? null : (daysIn(value)?.to ?? null);
    if (value === null || to === null || to <= latest) continue;
    latest = to;
    due = { value, start, end, text: page.text.slice(start, end) };
  }
  return due;
}
