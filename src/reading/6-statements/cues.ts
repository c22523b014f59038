// Decides where something reports: verbs, participles, verbal nouns and phrases of the cue lexicon.

import { follow, hasOutput, outputsAt, START } from "../../lexicon/phrases.ts";
import { NONE } from "../../lexicon/trie.ts";
import { arabicComma } from "../1-text/letters.ts";
import { wholeWord } from "../3-mentions/names.ts";
import type { Cue } from "./compile.ts";
import { idOf, readingOf, type SentenceView, textOf } from "./page.ts";

export type CueKind = "verb" | "participle" | "masdar" | "noun" | "phrase" | "colon";

/** A cue in the text. */
export interface CueHit {
  readonly cue: Cue;
  readonly kind: CueKind;
  readonly first: number;
  readonly last: number;
}

/** The cue that stands at a token, or null. */
export function cueAt(view: SentenceView, at: number): CueHit | null {
  const token = view.doc.tokens[at]!;
  if (token.surface.kind !== "word") return null;
  const phrase = phraseCue(view, at);
  // "according to what X said": the verb is the cue
  if (phrase && phrase.last < view.last && idOf(view, phrase.last) === "ma") return null;
  return phrase ?? wordCue(view, at);
}

function phraseCue(view: SentenceView, at: number): CueHit | null {
  const { phrases, cues } = view.tables;
  let best: CueHit | null = null;
  for (const word of view.doc.tokens[at]!.surface.phraseWords) {
    let state = follow(phrases, START, word.word);
    for (let next = at + 1; state !== NONE; next++) {
      if (hasOutput(phrases, state) && next > (best?.last ?? 0)) {
        best = { cue: cues[outputsAt(phrases, state)[0]!]!, kind: "phrase", first: at, last: next };
      }
      if (next >= view.last) break;
      const key = wholeWord(view.doc.tokens[next]!);
      state = key === NONE ? NONE : follow(phrases, state, key);
    }
  }
  return best;
}

function wordCue(view: SentenceView, at: number): CueHit | null {
  const { told, alternatives } = readingOf(view, at);
  const hit = (lexeme: number, kind: CueKind): CueHit | null => {
    const number = lexeme < 0 ? NONE : view.tables.byLexeme[lexeme]!;
    const cue = number === NONE ? undefined : view.tables.cues[number];
    if (!cue || (cue.kind === "verb" && !cue.triggers.includes(kind))) return null;
    return { cue, kind, first: at, last: at + 1 };
  };
  for (const lexeme of alternatives) {
    const own = told.pos === "verb" ? hit(lexeme, "verb") : told.pos === "noun" ? hit(lexeme, "noun") : null;
    if (own) return own;
    const verb = view.lexemes.verbs[lexeme]!;
    if (told.derived === "masdar") {
      const masdar = hit(verb, "masdar");
      if (masdar) return masdar;
    }
    if (told.derived === "active-participle" && isCircumstance(view, at)) {
      const participle = hit(verb, "participle");
      if (participle) return participle;
    }
  }
  return hiddenParticiple(view, at, hit);
}

/** A feminine participle that is also a noun, right after a comma and before its clause: "…, saying that". */
function hiddenParticiple(
  view: SentenceView,
  at: number,
  hit: (lexeme: number, kind: CueKind) => CueHit | null,
): CueHit | null {
  const before = at > view.first ? textOf(view, at - 1) : "";
  if ((before !== arabicComma && before !== ",") || !opensClause(view, at + 1)) return null;
  for (const reading of view.doc.tokens[at]!.surface.readings) {
    if (reading.told.derived !== "active-participle" || reading.article) continue;
    for (const lexeme of reading.alternatives) {
      const participle = hit(view.lexemes.verbs[lexeme]!, "participle");
      if (participle) return participle;
    }
  }
  return null;
}

/** A participle that says what its subject did meanwhile: accusative, or feminine after a comma or before its clause. */
function isCircumstance(view: SentenceView, at: number): boolean {
  const { told, article, prefix, suffix } = readingOf(view, at);
  if (article || prefix !== null || suffix !== null) return false;
  if (told.case === "oblique" && told.state === "indefinite") return true;
  const before = at > view.first ? textOf(view, at - 1) : arabicComma;
  return told.gender === "f" && (before === arabicComma || before === "," || opensClause(view, at + 1));
}

/** Whether a complementizer stands here, with or without a preposition before it. */
export function opensClause(view: SentenceView, at: number): boolean {
  for (let next = at; next < Math.min(at + 3, view.last); next++) {
    const { pos } = readingOf(view, next).told;
    if (pos === "complementizer") return true;
    if (pos !== "preposition" && idOf(view, next) !== "aydan") return false;
  }
  return false;
}
