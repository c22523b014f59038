// Decides which cue of the lexicon a line holds.

import { NONE, ROOT, step, valueAt, type Trie } from "../../lexicon/trie.ts";
import { isDigit, SPACE } from "../../reading/1-text/letters.ts";
import { type Key, wordEnd } from "./key.ts";
import type { CueRule, LineLexicon, Vocabulary } from "./lexicon.ts";
import type { Ending } from "./shape.ts";

/** A phrase found in a line: the number of its first word, and where it begins and ends in the key's codes. */
export interface Match {
  readonly rule: CueRule;
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/** A line and what its words are compared by. */
export interface KeyedLine {
  readonly text: string;
  readonly key: Key;
}

const EARLIEST = 1;
const LATEST_EARLY = 6;

/** What decides a line; for a cue, where in the key's codes its phrase ends. */
export interface Decision {
  readonly rule: CueRule | Vocabulary;
  readonly end: number;
}

/** The cue or vocabulary that decides a whole short line, or null. */
export function decide(line: KeyedLine, ending: Ending, lexicon: LineLexicon): Decision | null {
  const { key } = line;
  let best: Match | null = null;
  for (let word = 0; word < key.starts.length; word++) {
    for (const match of matchesAt(lexicon, key, word)) {
      if (fits(line, match) && !(match.rule.noStop && ending === "stop")) best = longer(best, match);
    }
  }
  if (best) return best;
  const vocabulary = lexicon.vocabularies.find((one) => isOf(one, key));
  return vocabulary ? { rule: vocabulary, end: key.codes.length } : null;
}

/** Of two matches the longer, which says more; the first of equals. */
export function longer(best: Match | null, match: Match): Match {
  return best === null || match.end - match.start > best.end - best.start ? match : best;
}

function fits(line: KeyedLine, match: Match): boolean {
  const { key } = line;
  const { rule, word, end } = match;
  if (rule.place === "lead" || key.starts.length > rule.words || (rule.colon && !hasColon(line, end)))
    return false;
  if (rule.place === "inside") return true;
  if (rule.place === "early") return word >= EARLIEST && word <= LATEST_EARLY;
  if (rule.place === "end") return end === key.codes.length;
  if (word > 0) return false;
  if (rule.place === "whole") return isWhole(key, end);
  if (rule.place === "label") return isWhole(key, end) || hasColon(line, end);
  return rule.place !== "tail" || isLabel(line, match);
}

/** Nothing but numbers follows. */
const isWhole = (key: Key, end: number): boolean =>
  !key.codes.subarray(end).some((code) => code !== SPACE && !isDigit(code));

/** A label of one word at the head of a line stands alone, or a colon follows it: "tags" is a common noun too. */
export function isLabel(line: KeyedLine, match: Match): boolean {
  const oneWord = match.end === wordEnd(line.key, match.word);
  return !oneWord || isWhole(line.key, match.end) || hasColon(line, match.end);
}

/** A colon, dash or points after the phrase, before the next word. */
export function hasColon({ text, key }: KeyedLine, end: number): boolean {
  const from = key.at[end - 1]! + 1;
  const to = Math.min(key.at[end + 1] ?? from + 6, from + 6);
  return /[:：|–—-]|\.\./.test(text.slice(from, to));
}

const NO_MATCHES: readonly Match[] = [];

/** The phrases that begin with a word of the key and end with one, shorter ones first. */
export function matchesAt(lexicon: LineLexicon, key: Key, word: number): readonly Match[] {
  const start = key.starts[word] ?? key.codes.length;
  let found: Match[] | null = null;
  let state = ROOT;
  for (let i = start; i < key.codes.length; i++) {
    state = step(lexicon.phrases, state, key.codes[i]!);
    if (state === NONE) break;
    if (i + 1 < key.codes.length && key.codes[i + 1] !== SPACE) continue;
    const value = valueAt(lexicon.phrases, state);
    if (value !== NONE) (found ??= []).push({ rule: lexicon.rules[value]!, word, start, end: i + 1 });
  }
  return found ?? NO_MATCHES;
}

function isOf(vocabulary: Vocabulary, key: Key): boolean {
  const { starts, codes } = key;
  if (starts.length === 0 || starts.length > vocabulary.words) return false;
  let known = 0;
  let numbers = 0;
  starts.forEach((start, word) => {
    if (isDigit(codes[start]!)) numbers++;
    else if (holds(vocabulary.trie, codes.subarray(start, wordEnd(key, word)))) known++;
  });
  if (known === 0 || (vocabulary.numbersNeeded && numbers === 0)) return false;
  return known + numbers >= starts.length * vocabulary.share;
}

/** Whether a word, as folded codes, is in a vocabulary. */
export function holds(trie: Trie, codes: Uint8Array): boolean {
  let state = ROOT;
  for (const code of codes) {
    state = step(trie, state, code);
    if (state === NONE) return false;
  }
  return valueAt(trie, state) !== NONE;
}
