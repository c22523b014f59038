// Decides whether an outlet keeps a source's name back, and by what words.

import { follow, hasOutput, outputsAt, START } from "../../lexicon/phrases.ts";
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
  if (mention?.anonymous) return `role.${mention.role?.id ?? "source"}`;
  return refusal(view, hit);
}

function refusal(view: SentenceView, hit: CueHit): string | null {
  const { anonymity, anonymityRules } = view.tables;
  for (let at = Math.max(view.first, hit.first - REACH); at < Math.min(view.last, hit.last + REACH); at++) {
    for (const word of view.doc.tokens[at]!.surface.phraseWords) {
      let state = follow(anonymity, START, word.word);
      for (let next = at + 1; state !== NONE; next++) {
        if (hasOutput(anonymity, state)) return anonymityRules[outputsAt(anonymity, state)[0]!]!;
        const key = next < view.last ? wholeWord(view.doc.tokens[next]!) : NONE;
        state = key === NONE ? NONE : follow(anonymity, state, key);
      }
    }
  }
  return null;
}
