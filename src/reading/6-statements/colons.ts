// Decides whether a headline has the shape "speaker: what he says".

import type { BlockKind } from "../../model.ts";
import type { Cue } from "./compile.ts";
import { make } from "./content.ts";
import type { CueHit } from "./cues.ts";
import { phraseAt, readingOf, type SentenceView, textOf } from "./page.ts";
import type { Content } from "./types.ts";

/** A speaker's name before a colon is no longer than this. */
const LONGEST_SPEAKER = 12;

const CUE: Cue = {
  id: "say.colon",
  kind: "phrase",
  stance: "asserts",
  takes: ["quote"],
  source: "before",
  addressee: null,
  triggers: [],
};

/** The colon of a headline, with its content; the source is the phrase before it. */
export function colonCue(
  view: SentenceView,
  block: BlockKind,
): (CueHit & { readonly content: Content }) | null {
  if (block !== "headline" && view.index > 0) return null;
  for (let at = view.first + 1; at < Math.min(view.last - 2, view.first + LONGEST_SPEAKER); at++) {
    if (readingOf(view, at).told.pos === "verb") return null;
    if (textOf(view, at) !== ":") continue;
    const speaker = phraseAt(view, at - 1) ?? phraseAt(view, at - 2);
    if (!speaker?.mention || speaker.mention.type === "place" || speaker.mention.type === "state")
      return null;
    const quote = view.quoteAt.get(at + 1);
    const range =
      quote && quote.lastToken < view.last
        ? { first: at + 2, last: quote.lastToken }
        : { first: at + 1, last: view.last };
    const content = make(view, { ...range, shape: "colon" });
    return content && { cue: CUE, kind: "colon", first: at, last: at + 1, content };
  }
  return null;
}
