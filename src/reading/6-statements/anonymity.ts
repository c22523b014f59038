// Decides whether an outlet keeps a source's name back, and by what words.

import { enter, firstOutput, follow, hasOutput } from "../../lexicon/phrases.ts";
import { NONE } from "../../lexicon/trie.ts";
import { wholeWord } from "../3-mentions/names.ts";
import type { CueHit } from "./cues.ts";
import type { SentenceView } from "./page.ts";
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
    const rule = phraseAt(view, at);
    if (rule !== NONE) return view.tables.anonymityRules[rule]!;
  }
  return null;
}

/** The number of the rule whose phrase begins at a token, or NONE. */
function phraseAt(view: SentenceView, at: number): number {
  const { anonymity } = view.tables;
  for (const word of view.doc.tokens[at]!.surface.phraseWords) {
    let state = enter(anonymity, word.word);
    for (let next = at + 1; state !== NONE; next++) {
      if (hasOutput(anonymity, state)) return firstOutput(anonymity, state);
      const key = next < view.last ? wholeWord(view.doc.tokens[next]!) : NONE;
      state = key === NONE ? NONE : follow(anonymity, state, key);
    }
  }
  return NONE;
}

/** "Asked not to be named", "refused to give his name": the cue is part of the phrase, or the phrase is all it asks. */
export function isRefusal(view: SentenceView, { first, kind }: CueHit): boolean {
  if (kind === "phrase" || kind === "colon") return false;
  const last = Math.min(first + 1, view.last - 1);
  for (let at = Math.max(view.first, first - 1); at <= last; at++)
    if (phraseAt(view, at) !== NONE) return true;
  return false;
}
