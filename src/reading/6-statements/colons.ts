// Decides whether a headline has the shape "speaker: what he says".

import type { BlockKind } from "../../model.ts";
import type { Cue } from "./compile.ts";
import type { CueHit } from "./cues.ts";
import { make } from "./extent.ts";
import { readingOf, type SentenceView, textOf } from "./page.ts";
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

/** The colon of a headline, with its content; the source is the phrase that the headline begins with. */
export function colonCue(
  view: SentenceView,
  block: BlockKind,
): (CueHit & { readonly content: Content }) | null {
  if (block !== "headline" && view.index > 0) return null;
  for (let at = view.first; at < Math.min(view.last - 2, view.first + LONGEST_SPEAKER); at++) {
    if (readingOf(view, at).told.pos === "verb") return null;
    if (textOf(view, at) !== ":") continue;
    const quote = view.quoteAt.get(at + 1);
    if (!isSpeaker(view, at, { isHeadline: block === "headline", isQuoted: quote !== undefined }))
      return null;
    const range = quote ? { first: at + 2, last: quote.lastToken } : { first: at + 1, last: view.last };
    const content = make(view, { ...range, shape: "colon" });
    return content && { cue: CUE, kind: "colon", first: at, last: at + 1, verb: at, content };
  }
  return null;
}

interface Setting {
  readonly isHeadline: boolean;
  readonly isQuoted: boolean;
}

/** A person or body speaks; a place is a dateline; a state speaks where "we" follows, an outlet only in headlines. */
function isSpeaker(view: SentenceView, colon: number, { isHeadline, isQuoted }: Setting): boolean {
  const mention = view.parse.phrases[0]?.mention;
  if (!mention || mention.type === "place") return false;
  if (mention.type === "outlet") return isHeadline;
  return mention.type !== "state" || isQuoted || saysWe(view, colon);
}

function saysWe(view: SentenceView, colon: number): boolean {
  for (let at = colon + 1; at < view.last; at++) {
    const { told, suffix } = readingOf(view, at);
    if (told.person === "first" || suffix?.person === "first") return true;
  }
  return false;
}
