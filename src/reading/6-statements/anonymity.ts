// Decides whether an outlet keeps a source's name back, and by what words.

import { enter, firstOutput, follow, hasOutput } from "../../lexicon/phrases.ts";
import { NONE } from "../../lexicon/trie.ts";
import { wholeWord } from "../3-mentions/names.ts";
import type { CueHit } from "./cues.ts";
import { readingOf, type SentenceView } from "./page.ts";
import { rootOf } from "./sources.ts";
import type { Source } from "./types.ts";

/** How many tokens round a source are searched for "who asked not to be named". */
const REACH = 25;

/** The rule by which a source counts as unnamed, or null. */
export function isAnonymous(view: SentenceView, hit: CueHit, source: Source): string | null {
  const { mention } = rootOf(source);
  if (mention && (mention.entity >= 0 || mention.form === "name" || mention.form === "unknown-name"))
    return null;
  // the page's own words tell more than a role that is usually left unnamed
  return refusal(view, hit) ?? (mention?.anonymous ? `role.${mention.role?.id ?? "source"}` : null);
}

function refusal(view: SentenceView, hit: CueHit): string | null {
  for (let at = Math.max(view.first, hit.first - REACH); at < Math.min(view.last, hit.last + REACH); at++) {
    const found = phraseAt(view, at);
    if (found) return view.tables.anonymityRules[found.rule]!;
  }
  return null;
}

interface Found {
  /** The number of the rule. */
  readonly rule: number;
  /** The token after its phrase. */
  readonly last: number;
}

/** The longest phrase that begins at a token, or null. */
function phraseAt(view: SentenceView, at: number): Found | null {
  const { anonymity } = view.tables;
  let found: Found | null = null;
  for (const word of view.doc.tokens[at]!.surface.phraseWords) {
    let state = enter(anonymity, word.word);
    for (let next = at + 1; state !== NONE; next++) {
      if (hasOutput(anonymity, state) && next > (found?.last ?? 0))
        found = { rule: firstOutput(anonymity, state), last: next };
      const key = next < view.last ? wholeWord(view.doc.tokens[next]!) : NONE;
      state = key === NONE ? NONE : follow(anonymity, state, key);
    }
  }
  return found;
}

/** The token after "who asked not to be named", which stands between a speaker and what he says; or NONE. */
export function refusalEnd(view: SentenceView, at: number): number {
  const isOpening = readingOf(view, at).told.pos === "verb" && at + 1 < view.last;
  return (phraseAt(view, at) ?? (isOpening ? phraseAt(view, at + 1) : null))?.last ?? NONE;
}

/** "Asked not to be named", "refused to give his name": the cue is part of the phrase, or the phrase is all it asks. */
export function isRefusal(view: SentenceView, { first, kind }: CueHit): boolean {
  if (kind === "phrase" || kind === "colon") return false;
  const last = Math.min(first + 1, view.last - 1);
  for (let at = Math.max(view.first, first - 1); at <= last; at++) if (phraseAt(view, at)) return true;
  return false;
}
