// Decides where something reports: verbs, participles, verbal nouns and phrases of the cue lexicon.

import { enter, firstOutput, follow, hasOutput } from "../../lexicon/phrases.ts";
import { NONE } from "../../lexicon/trie.ts";
import type { Reading } from "../2-words/types.ts";
import { wholeWord } from "../3-mentions/names.ts";
import type { Cue } from "./compile.ts";
import {
  clauseAt,
  idOf,
  isComma,
  mentionBefore,
  opensAttribution,
  readingOf,
  type SentenceView,
} from "./page.ts";

export type CueKind = "verb" | "participle" | "masdar" | "noun" | "phrase" | "colon";

/** A cue in the text: its tokens, and the one of them that is the verb or noun. */
export interface CueHit {
  readonly cue: Cue;
  readonly kind: CueKind;
  readonly first: number;
  readonly last: number;
  readonly verb: number;
}

type Find = (lexeme: number, kind: CueKind) => CueHit | null;

/** The cue that stands at a token, or null. */
export function cueAt(view: SentenceView, at: number): CueHit | null {
  const token = view.doc.tokens[at]!;
  if (token.surface.kind !== "word") return null;
  const phrase = phraseCue(view, at);
  const marked = markedCue(view, at);
  // "according to what X said": the verb is the cue, and the words before it belong to it
  if (marked) return marked;
  if (phrase && phrase.last < view.last && idOf(view, phrase.last) === "ma") return null;
  return phrase ?? wordCue(view, at);
}

/** "According to what X said", "as X said": from the preposition or conjunction to the verb right after it. */
function markedCue(view: SentenceView, at: number): CueHit | null {
  const opens = opensAttribution(view, at);
  const verb = opens ? at + 2 : isAsWord(view, at) ? at + 1 : NONE;
  if (verb === NONE || verb >= view.last || readingOf(view, verb).told.pos !== "verb") return null;
  if (clauseAt(view, verb)?.verb !== verb) return null;
  const hit = wordCue(view, verb);
  return hit && hit.kind === "verb" ? { ...hit, first: at } : null;
}

const isAsWord = (view: SentenceView, at: number): boolean =>
  ["hasabama", "wifqama"].includes(idOf(view, at));

function phraseCue(view: SentenceView, at: number): CueHit | null {
  const { phrases, cues } = view.tables;
  let best: CueHit | null = null;
  for (const word of view.doc.tokens[at]!.surface.phraseWords) {
    let state = enter(phrases, word.word);
    for (let next = at + 1; state !== NONE; next++) {
      if (hasOutput(phrases, state) && next > (best?.last ?? 0)) {
        best = { cue: cues[firstOutput(phrases, state)]!, kind: "phrase", first: at, last: next, verb: at };
      }
      if (next >= view.last) break;
      const key = wholeWord(view.doc.tokens[next]!);
      state = key === NONE ? NONE : follow(phrases, state, key);
    }
  }
  return best;
}

function wordCue(view: SentenceView, at: number): CueHit | null {
  const find: Find = (lexeme, kind) => {
    const number = lexeme < 0 ? NONE : view.tables.byLexeme[lexeme]!;
    const cue = number === NONE ? undefined : view.tables.cues[number];
    if (!cue || (cue.kind === "verb" && !cue.triggers.includes(kind))) return null;
    return { cue, kind, first: at, last: at + 1, verb: at };
  };
  const reading = readingOf(view, at);
  return (
    ownCue(view, { at, reading, find }) ?? hiddenParticiple(view, at, find) ?? hiddenNoun(view, at, find)
  );
}

interface Word {
  readonly at: number;
  readonly reading: Reading;
  readonly find: Find;
}

function ownCue(view: SentenceView, { at, reading, find }: Word): CueHit | null {
  const { told, alternatives } = reading;
  for (const lexeme of alternatives) {
    const own =
      told.pos === "verb" ? find(lexeme, "verb") : told.pos === "noun" ? find(lexeme, "noun") : null;
    if (own) return own.kind === "noun" && isInOutlet(view, at) ? null : own;
    const verb = view.lexemes.verbs[lexeme]!;
    if (told.derived === "masdar") {
      const masdar = find(verb, "masdar");
      if (masdar) return masdar;
    }
    if (told.derived === "active-participle" && isCircumstance(view, at)) {
      const participle = find(verb, "participle");
      if (participle) return participle;
    }
  }
  return null;
}

/** "The news agency X": a noun inside an outlet's name reports nothing. */
function isInOutlet(view: SentenceView, at: number): boolean {
  const mention = view.doc.mentions[mentionBefore(view, at + 1)];
  return mention?.type === "outlet" && mention.first < at && at < mention.last;
}

/** A participle under another reading of its spelling: accusative ("explaining" and "explained" look alike), or feminine and a noun too, after a comma and before its clause. */
function hiddenParticiple(view: SentenceView, at: number, find: Find): CueHit | null {
  const { told } = readingOf(view, at);
  const isAccusative = told.pos === "adjective" && told.case === "oblique" && told.state === "indefinite";
  const isAfterComma = at > view.first && isComma(view, at - 1) && opensClause(view, at + 1);
  if (!isAccusative && !isAfterComma) return null;
  for (const reading of view.doc.tokens[at]!.surface.readings) {
    if (reading.told.derived !== "active-participle" || reading.article || reading.suffix) continue;
    if (isAccusative && (reading.told.state !== "indefinite" || reading.told.number === "dual")) continue;
    for (const lexeme of reading.alternatives) {
      const participle = find(view.lexemes.verbs[lexeme]!, "participle");
      if (participle) return participle;
    }
  }
  return null;
}

/** A noun that is spelled like an adjective, in construct with whose it is: "the party's rumour". */
function hiddenNoun(view: SentenceView, at: number, find: Find): CueHit | null {
  const { told, article, prefix, conjunction } = readingOf(view, at);
  if (told.pos !== "adjective" || article || at + 1 >= view.last || !readingOf(view, at + 1).article)
    return null;
  for (const reading of view.doc.tokens[at]!.surface.readings) {
    if (reading.told.pos !== "noun" || reading.prefix !== prefix || reading.conjunction !== conjunction)
      continue;
    for (const lexeme of reading.alternatives) {
      const noun = find(lexeme, "noun");
      if (noun?.cue.kind === "noun") return noun;
    }
  }
  return null;
}

/** A participle that says what its subject did meanwhile: accusative, or feminine after a comma or before its clause. */
function isCircumstance(view: SentenceView, at: number): boolean {
  const { told, article, prefix, suffix } = readingOf(view, at);
  if (article || prefix !== null || suffix !== null) return false;
  if (told.case === "oblique" && told.state === "indefinite") return true;
  if (told.case === "oblique" && told.number === "plural" && told.gender === "m")
    return opensObject(view, at + 1);
  return told.gender === "f" && (at === view.first || isComma(view, at - 1) || opensClause(view, at + 1));
}

/** "Condemning the rise", "sure that": after a plural, what its verb takes stands next. */
function opensObject(view: SentenceView, at: number): boolean {
  if (at >= view.last) return false;
  return (
    readingOf(view, at).prefix === "bi" ||
    readingOf(view, at).told.pos === "preposition" ||
    opensClause(view, at)
  );
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
